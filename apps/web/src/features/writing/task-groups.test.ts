import { itemGroups, itemKindNames, writtenKind } from '@weald/domain'
import { expect, it } from 'vitest'
import { taskGroups } from './task-groups.ts'
import { type Item, type ItemKind, kindsWithin, nameOf, standsAlone } from './written-item.ts'

/** The kinds as the API tells them. */
const kinds = itemKindNames.map((name): ItemKind => {
  const { kind, fields } = writtenKind(name)!
  const { one, many, group, action, named, below = null } = kind
  const asked = fields.map((field) => ({ ...field, choices: [...field.choices] }))
  return { name, one, many, group: itemGroups[group], action, namedBy: [...named], below, fields: asked }
})

const item = (kind: string, texts: Record<string, string>): Item => ({
  id: `${kind}-1`,
  kind,
  lineage: null,
  position: 1,
  version: 1,
  texts,
})
const desk = (held: Record<string, Item[]>, viewerCan = ['plan:edit', 'budget:edit']) => ({
  plan: { code: 'dover', currentEdition: { viewerCan, missing: [{ path: 'priorities', message: 'No priority yet.' }] } },
  kinds,
  items: (kind: string) => held[kind] ?? [],
})
type Desk = Parameters<typeof taskGroups>[0]
const groupsOf = (given: ReturnType<typeof desk>, guidance = new Map<string, string>()) =>
  taskGroups(given as unknown as Desk, guidance)
const taskOf = (groups: ReturnType<typeof groupsOf>, text: string) =>
  groups.flatMap(({ tasks }) => tasks).find((task) => task.text === text)

it('every kind that authors write is reached from the list of tasks, by itself or inside what it belongs to', () => {
  const reached = new Set<string>()
  const reach = (name: string) => {
    if (reached.has(name)) return
    reached.add(name)
    for (const { kind } of kindsWithin(name, kinds)) reach(kind.name)
  }
  kinds.filter(standsAlone).forEach(({ name }) => reach(name))
  expect([...reached].toSorted()).toEqual([...itemKindNames].toSorted())
})

it('the parts come in the order of the plan, each with what is there in words', () => {
  const groups = groupsOf(desk({ risks: [], 'risk-areas': [item('risk-areas', { title: 'Staff' })] }))
  expect(groups.map(({ heading }) => heading)).toEqual(Object.values(itemGroups))
  expect(taskOf(groups, 'Risk areas')).toMatchObject({ state: '1 risk area', href: '/plans/dover/edit/risk-areas' })
  expect(taskOf(groups, 'Objectives')).toMatchObject({ state: 'Not begun' })
  expect(taskOf(groups, 'Priorities')).toMatchObject({ state: 'Still missing', hint: 'No priority yet.' })
})

it('sections come one by one, with the county’s guidance until something is written', () => {
  const guidance = new Map([['needs', 'Say what children need.']])
  const section = (body: string) => ({ sections: [item('sections', { code: 'needs', heading: 'Needs', body })] })
  expect(taskOf(groupsOf(desk(section('')), guidance), 'Needs')).toMatchObject({
    state: 'Not begun',
    hint: 'Say what children need.',
  })
  expect(taskOf(groupsOf(desk(section('Two words')), guidance), 'Needs')).toMatchObject({ state: '2 words', hint: '' })
})

it('what somebody may not write is named without a way in', () => {
  expect(taskOf(groupsOf(desk({}, ['plan:edit'])), 'Budget lines')).toMatchObject({ href: null, hint: 'Not yours to write.' })
})

it('an item is called by the first of its naming fields that is filled, cut between words', () => {
  expect(nameOf({ namedBy: ['mark', 'text'] }, { mark: ' ', text: 'One\n two' })).toBe('One two')
  expect(nameOf({ namedBy: ['text'] }, { text: 'word '.repeat(40) })).toMatch(/^(word )+word…$|^(word ?)+…$/)
})
