import { randomUUID } from 'node:crypto'
import { itemKindNames, writtenKind } from '@weald/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, type Item, textOf, writingDesk } from './testing/desk.ts'

let desk: Desk
let dover: { id: string }
beforeAll(async () => {
  desk = await writingDesk()
  dover = await desk.county.partnership('dover')
})
afterAll(() => desk.close())

const [author, contributor, finance, chair] = ['demo-author', 'demo-contributor', 'demo-finance', 'demo-chair'] as const
let plans = 0
const newPlan = () => desk.plan(`written-${++plans}`, [dover])
const titles = (items: readonly Item[]) => items.map((item) => textOf(item, 'title'))

describe('Writing', () => {
  it('a new priority stands at the end, with what an author is not asked for filled in', async () => {
    const { plan, edition } = await newPlan()
    const { item, refusal } = await desk.add(edition.id, 'priorities', { title: ' Safe play ' }, author)
    expect(refusal).toBeNull()
    expect(item).toMatchObject({ position: 2, version: 1, kind: 'priorities' })
    expect(textOf(item!, 'title')).toBe('Safe play')
    expect(textOf(item!, 'kind')).toBe('priority')
    expect(titles(await desk.items(plan.id, 'priorities', author))).toEqual(['Fewer children hurt', 'Safe play'])
  })

  it('the same new item sent twice, since the answer was lost, is one item', async () => {
    const { plan, edition } = await newPlan()
    const id = randomUUID()
    const first = await desk.add(edition.id, 'priorities', { title: 'Once' }, author, id)
    const second = await desk.add(edition.id, 'priorities', { title: 'Once' }, author, id)
    expect(second.item).toEqual(first.item)
    expect(await desk.items(plan.id, 'priorities', author)).toHaveLength(2)
  })

  it('a changed field is saved, and the others stay as they are', async () => {
    const { edition } = await newPlan()
    const { item } = await desk.add(edition.id, 'priorities', { title: 'One', description: 'More' }, author)
    const changed = await desk.change(edition.id, item!, { title: 'Another' }, contributor)
    expect(changed).toMatchObject({ refusal: null, item: { version: 2 } })
    expect([textOf(changed.item!, 'title'), textOf(changed.item!, 'description')]).toEqual(['Another', 'More'])
  })

  it('who changes what somebody else has changed meanwhile is given both texts to choose from', async () => {
    const { edition } = await newPlan()
    const { item } = await desk.add(edition.id, 'priorities', { title: 'One' }, author)
    await desk.change(edition.id, item!, { title: 'Theirs' }, contributor)
    const late = await desk.change(edition.id, item!, { title: 'Mine' }, author)
    expect(late).toMatchObject({ refusal: { code: 'CONFLICT' }, change: null, item: { version: 2 } })
    expect(textOf(late.item!, 'title')).toBe('Theirs')
  })

  it('every fault comes at its field, and nothing is saved', async () => {
    const { plan, edition } = await newPlan()
    const wrong = await desk.add(edition.id, 'budget-lines', { activity: '', gross: '£20', financial_year: '2008/09' }, finance)
    expect(wrong.refusal).toMatchObject({
      code: 'CHECK_FIELDS',
      issues: [
        { path: 'activity', code: 'MISSING' },
        { path: 'gross', code: 'NOT_POUNDS' },
      ],
    })
    const income = { activity: 'Attendance', financial_year: '2008/09', external_income: '20' }
    expect((await desk.add(edition.id, 'budget-lines', income, finance)).refusal?.issues).toMatchObject([
      { path: 'external_income', code: 'CONTRADICTION' },
    ])
    expect(await desk.items(plan.id, 'budget-lines', author)).toEqual([])
  })

  it('sections get a code of their own from their heading, also when it is the second of that heading', async () => {
    const { edition } = await newPlan()
    const section = { heading: 'What we found', level: '1' }
    const first = await desk.add(edition.id, 'sections', section, author)
    const second = await desk.add(edition.id, 'sections', section, author)
    expect([first, second].map(({ item }) => textOf(item!, 'code'))).toEqual(['what-we-found', 'what-we-found-2'])
  })

  it('what is written cannot refer to a thing of another plan', async () => {
    const { edition } = await newPlan()
    const other = await newPlan()
    const { item: area } = await desk.add(other.edition.id, 'risk-areas', { title: 'Staff' }, author)
    const risk = { area: area!.id, statement: 'Too few' }
    expect((await desk.add(edition.id, 'risks', risk, author)).refusal?.issues).toMatchObject([
      { path: 'area', code: 'NOT_IN_PLAN' },
      { path: 'same_as' },
    ])
    expect(await desk.add(other.edition.id, 'risks', risk, author)).toMatchObject({ refusal: null })
  })

  it('text is text: script, emoji, right-to-left and quotes come back as they were typed', async () => {
    const { plan, edition } = await newPlan()
    const strange = '<script>alert(1)</script> 👩‍👧 שלום "; drop table plans; -- ’'
    await desk.add(edition.id, 'priorities', { title: strange }, author)
    expect(titles(await desk.items(plan.id, 'priorities', author))).toContain(strange)
    const long = await desk.add(edition.id, 'priorities', { title: 'x'.repeat(100_000) }, author)
    expect(long.refusal?.message).toMatch(/100000 characters; 20000 are the most/)
  })
})

describe('Each kind', () => {
  it.each(itemKindNames)('%s: a new one is written, read back, changed and removed', async (name) => {
    const { plan, edition } = await newPlan()
    const person = writtenKind(name)!.kind.action === 'budget:edit' ? finance : author
    const fields = await filled(name, edition.id)
    const made = await desk.add(edition.id, name, fields, person)
    expect(made.refusal).toBeNull()
    const items = await desk.items(plan.id, name, person)
    const item = items.find(({ id }) => id === made.item!.id)!
    for (const [field, text] of Object.entries(fields)) expect(textOf(item, field)).toBe(text)
    const changed = await desk.change(edition.id, item, { note: 'Seen' }, person)
    expect(changed).toMatchObject({ refusal: null, item: { version: 2 } })
    const removed = await desk.send('removeItem', { edition: edition.id, kind: name, item: item.id, expectedVersion: 2 }, person)
    expect(removed).toMatchObject({ refusal: null, item: null })
    expect((await desk.items(plan.id, name, person)).map(({ id }) => id)).not.toContain(item.id)
  })

  const samples: Record<string, string> = {
    text: 'Some words',
    code: 'about',
    integer: '1',
    decimal: '12.5',
    pounds: '1200.00',
    boolean: 'true',
    date: '2008-09-01',
    list: 'one;two',
    printed: '38% min',
    written_date: 'March 2009',
  }
  /** Where not every text will do. */
  const sampleOf: Record<string, string> = { printed_under: '2008/09' }
  /** Something in every field that must be filled. */
  async function filled(name: string, edition: string): Promise<Record<string, string>> {
    const texts: Record<string, string> = {}
    for (const { name: field, type, required, asked, choices, refersTo, withinEdition } of writtenKind(name)!.fields) {
      if (!asked || !(required || (name === 'leads' && field === 'objective'))) continue
      texts[field] = choices[0] ?? sampleOf[field] ?? samples[type] ?? ''
      if (type !== 'reference') continue
      if (withinEdition) texts[field] = (await desk.add(edition, refersTo!, await filled(refersTo!, edition), author)).item!.id
      else texts[field] = await (refersTo === 'indicators' ? indicator() : frameworkItem())
    }
    return texts
  }
  const made: { item?: string; indicator?: string } = {}
  const frameworkItem = async () => (made.item ??= await desk.frameworkItem())
  const indicator = async () => (made.indicator ??= await desk.indicator())
})

it('a budget line goes although an action names it: who writes the money may not write actions', async () => {
  const { plan, edition } = await newPlan()
  const line = { activity: 'Tutors', financial_year: '2008/09' }
  const { item } = await desk.add(edition.id, 'budget-lines', line, finance)
  await desk.add(edition.id, 'actions', { title: 'Tutors', budget_line: item!.id }, author)
  const remove = { edition: edition.id, kind: 'budget-lines', item: item!.id, expectedVersion: 1 }
  expect(await desk.send('removeItem', remove, finance)).toMatchObject({ refusal: null })
  const [action] = await desk.items(plan.id, 'actions', author)
  expect([textOf(action!, 'title'), textOf(action!, 'budget_line')]).toEqual(['Tutors', ''])
})

describe('Moving', () => {
  it('puts an item before another or at the end, and nobody else has to look again', async () => {
    const { plan, edition } = await newPlan()
    for (const title of ['B', 'C', 'D']) await desk.add(edition.id, 'priorities', { title }, author)
    const [, b, , d] = await desk.items(plan.id, 'priorities', author)
    await desk.send(
      'moveItem',
      { edition: edition.id, kind: 'priorities', item: d!.id, expectedVersion: 1, before: b!.id },
      author,
    )
    const after = await desk.items(plan.id, 'priorities', author)
    expect(titles(after)).toEqual(['Fewer children hurt', 'D', 'B', 'C'])
    expect(after.map(({ position }) => position)).toEqual([1, 2, 3, 4])
    expect(after.map(({ version }) => version)).toEqual([1, 2, 1, 1])
    await desk.send('moveItem', { edition: edition.id, kind: 'priorities', item: after[0]!.id, expectedVersion: 1 }, author)
    expect(titles(await desk.items(plan.id, 'priorities', author))).toEqual(['D', 'B', 'C', 'Fewer children hurt'])
  })
})

describe('Taking back', () => {
  it('a removed risk area comes back with its risks and their controls; taking that back removes them again', async () => {
    const { plan, edition } = await newPlan()
    const { item: area } = await desk.add(edition.id, 'risk-areas', { title: 'Staff' }, author)
    const { item: risk } = await desk.add(edition.id, 'risks', { area: area!.id, statement: 'Too few', likelihood: '3' }, author)
    await desk.add(edition.id, 'risk-controls', { risk: risk!.id, text: 'Recruit earlier' }, author)
    const controls = await desk.items(plan.id, 'risk-controls', author)
    const before = await desk.items(plan.id, 'risks', author)
    const removed = await desk.send(
      'removeItem',
      { edition: edition.id, kind: 'risk-areas', item: area!.id, expectedVersion: 1 },
      author,
    )
    expect(await desk.items(plan.id, 'risks', author)).toEqual([])

    const back = await desk.undo(edition.id, removed.change!, author)
    expect(back.refusal).toBeNull()
    expect(await desk.items(plan.id, 'risks', author)).toEqual(before)
    expect(await desk.items(plan.id, 'risk-controls', author)).toEqual(controls)
    expect(await desk.undo(edition.id, back.change!, author)).toMatchObject({ refusal: null })
    expect(await desk.items(plan.id, 'risks', author)).toEqual([])
  })

  it('a move goes back to where everything stood, and a text to what it said, unless somebody has built on it', async () => {
    const { plan, edition } = await newPlan()
    for (const title of ['B', 'C']) await desk.add(edition.id, 'priorities', { title }, author)
    const [a, , c] = await desk.items(plan.id, 'priorities', author)
    const moved = await desk.send(
      'moveItem',
      { edition: edition.id, kind: 'priorities', item: c!.id, expectedVersion: 1, before: a!.id },
      author,
    )
    expect(await desk.undo(edition.id, moved.change!, author)).toMatchObject({ refusal: null })
    expect(titles(await desk.items(plan.id, 'priorities', author))).toEqual(['Fewer children hurt', 'B', 'C'])

    const [first] = await desk.items(plan.id, 'priorities', author)
    const mine = await desk.change(edition.id, first!, { title: 'Mine' }, author)
    expect(await desk.undo(edition.id, mine.change!, contributor)).toMatchObject({ refusal: { code: 'NOTHING_TO_UNDO' } })
    await desk.change(edition.id, mine.item!, { title: 'Theirs' }, contributor)
    expect(await desk.undo(edition.id, mine.change!, author)).toMatchObject({ refusal: { code: 'CONFLICT' } })
  })
})

it('finance takes back what finance wrote', async () => {
  const { plan, edition } = await newPlan()
  const line = await desk.add(edition.id, 'budget-lines', { activity: 'Attendance', financial_year: '2008/09' }, finance)
  expect(await desk.undo(edition.id, line.change!, finance)).toMatchObject({ refusal: null })
  expect(await desk.items(plan.id, 'budget-lines', finance)).toEqual([])
})

describe('Nobody', () => {
  it('writes without the right, in another’s plan, or in an edition that stands at a gate', async () => {
    const { edition, plan } = await newPlan()
    expect(await desk.add(edition.id, 'priorities', { title: 'x' }, chair)).toMatchObject({ error: 'FORBIDDEN' })
    expect(await desk.add(edition.id, 'priorities', { title: 'x' }, finance)).toMatchObject({ refusal: { code: 'NOT_FOUND' } })
    const deal = await desk.county.partnership(`deal-${plans}`)
    const foreign = await desk.plan(`foreign-${plans}`, [deal])
    expect(await desk.add(foreign.edition.id, 'priorities', { title: 'x' }, author)).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    })
    const { version } = await desk.see(plan.id, author)
    await desk.sendCommand('submitPriorities', { edition: edition.id, expectedVersion: version }, author)
    expect(await desk.add(edition.id, 'priorities', { title: 'x' }, author)).toMatchObject({ refusal: { code: 'NOT_NOW' } })
  })
})

it('two authors see that the other is there, and where', async () => {
  const { plan, edition } = await newPlan()
  const announce = (person: string, place: string) =>
    desk.county.ask(
      'mutation ($input: AnnouncePresenceInput!) { announcePresence(input: $input) { present { name place } refusal { code } } }',
      { input: { edition: edition.id, place } },
      person,
    )
  await announce(contributor, 'Priorities')
  expect(await announce(author, 'Risks')).toMatchObject({
    data: { announcePresence: { present: [{ name: 'Colin Peake', place: 'Priorities' }] } },
  })
  const { data } = await desk.county.ask(
    'query ($plan: ID!) { plan(id: $plan) { currentEdition { present { name } } } }',
    { plan: plan.id },
    contributor,
  )
  expect(data).toMatchObject({ plan: { currentEdition: { present: [{ name: 'Asha Merrow' }] } } })
})

it('saving one field takes at most four statements, beginning and ending included', async () => {
  const { edition } = await newPlan()
  const { item } = await desk.add(edition.id, 'priorities', { title: 'One' }, author)
  const { statements } = await desk.county.ask(
    'mutation ($input: SaveItemInput!) { saveItem(input: $input) { refusal { code } } }',
    {
      input: {
        edition: edition.id,
        kind: 'priorities',
        item: item!.id,
        expectedVersion: 1,
        fields: [{ name: 'title', text: 'Two' }],
      },
    },
    author,
  )
  // BEGIN with the actor's settings is one round trip and COMMIT another: the count is of those between.
  expect(statements).toBeLessThanOrEqual(2)
})
