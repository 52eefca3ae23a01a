import { afterEach, beforeEach, expect, it } from 'vitest'
import { type County, openCounty } from '../../../test/support/county-rows.ts'
import { editions, leads, people, riskAreas, risks } from '../../db/tables/index.ts'

let county: County

beforeEach(async () => {
  county = await openCounty()
})
afterEach(() => county.close())

const area = (editionId: string, position: number) => county.add(riskAreas, { editionId, position, title: `Area ${position}` })

function risk(place: { editionId: string; id: string }, position: number, more: Partial<typeof risks.$inferInsert> = {}) {
  const { editionId, id: areaId } = place
  return county.add(risks, { editionId, areaId, position, numberInArea: position, statement: `Risk ${position}`, ...more })
}

/** A register of two areas: the third entry, in the second area, states the first again. */
async function register(code = 'county-2008') {
  const { edition } = await county.plan({ code })
  const [one, two] = [await area(edition.id, 1), await area(edition.id, 2)]
  const first = await risk(one, 1, { statement: 'Staff leave', likelihood: 3, impact: 4 })
  const second = await risk(one, 2, { statement: 'Money runs out', likelihood: 2 })
  const third = await risk(two, 3, { statement: 'Staff leave', sameAsId: first.id })
  return { edition, one, two, first, second, third }
}

type Found = { totalCount: number; distinctCount: number; nodes: { position: number }[] }

async function found(filter: object, person?: string) {
  const query = 'query ($filter: RiskFilter) { risks(filter: $filter) { totalCount distinctCount nodes { position } } }'
  const { data } = await county.ask<{ risks: Found }>(query, { filter }, person)
  return data.risks
}
const positions = async (filter: object) => (await found(filter)).nodes.map(({ position }) => position)

it('counts a risk that stands in two areas as two entries and one risk', async () => {
  await register()
  expect(await found({})).toMatchObject({ totalCount: 3, distinctCount: 2 })
  // Also where the filter shows only the entry that states it again.
  expect(await found({ area: 2 })).toMatchObject({ totalCount: 1, distinctCount: 1 })
})

it('names the other places of a risk from each of them', async () => {
  await register()
  const { data } = await county.ask('{ risks { nodes { position area { title } alsoIn { position area { title } } } } }')
  const [inOne, inTwo] = [
    { position: 1, area: { title: 'Area 1' } },
    { position: 3, area: { title: 'Area 2' } },
  ]
  expect(data).toEqual({
    risks: {
      nodes: [
        { ...inOne, alsoIn: [inTwo] },
        { position: 2, area: { title: 'Area 1' }, alsoIn: [] },
        { ...inTwo, alsoIn: [inOne] },
      ],
    },
  })
})

it('limits risks by plan, area, score and place', async () => {
  await register()
  await register('other')
  expect(await positions({ plan: 'county-2008' })).toEqual([1, 2, 3])
  expect(await positions({ plan: 'county-2008', area: 1 })).toEqual([1, 2])
  expect(await positions({ plan: 'other', scored: true })).toEqual([1])
  expect(await positions({ plan: 'other', scored: false })).toEqual([2, 3])
  expect(await positions({ plan: 'other', shared: true })).toEqual([1, 3])
  expect(await positions({ plan: 'other', shared: false })).toEqual([2])
  expect(await positions({ plan: 'unknown' })).toEqual([])
})

it('calls a risk scored only when likelihood and impact are both there', async () => {
  await register()
  const { data } = await county.ask('{ risks(order: STATEMENT) { nodes { statement scored likelihood impact residualImpact } } }')
  expect(data).toEqual({
    risks: {
      nodes: [
        { statement: 'Money runs out', scored: false, likelihood: 2, impact: null, residualImpact: null },
        { statement: 'Staff leave', scored: true, likelihood: 3, impact: 4, residualImpact: null },
        { statement: 'Staff leave', scored: false, likelihood: null, impact: null, residualImpact: null },
      ],
    },
  })
})

it('prints the register of an edition: areas with their leads, risks in order', async () => {
  const { edition, one } = await register()
  const person = await county.add(people, { code: 'joy', name: 'Joy Ackroyd', position: 1 })
  await county.add(leads, { editionId: edition.id, position: 2, riskAreaId: one.id, printed: 'All' })
  await county.add(leads, { editionId: edition.id, position: 1, riskAreaId: one.id, printed: 'J Ackroyd', personId: person.id })
  const { data } = await county.ask(
    '{ plan(id: "county-2008") { currentEdition { riskAreas { title leads { printed person { name } } risks { position numberInArea edition { number } } } } } }',
  )
  const entry = (position: number) => ({ position, numberInArea: position, edition: { number: 1 } })
  expect(data).toEqual({
    plan: {
      currentEdition: {
        riskAreas: [
          {
            title: 'Area 1',
            leads: [
              { printed: 'J Ackroyd', person: { name: 'Joy Ackroyd' } },
              { printed: 'All', person: null },
            ],
            risks: [entry(1), entry(2)],
          },
          { title: 'Area 2', leads: [], risks: [entry(3)] },
        ],
      },
    },
  })
})

it('shows the risks of the newest edition that the caller may read, and of no other', async () => {
  const dover = await county.partnership('dover')
  const { plan, edition } = await county.plan({ code: 'dover-2008', ownedBy: dover.id })
  await risk(await area(edition.id, 1), 1)
  const draft = await county.add(editions, { planId: plan.id, number: 2, title: 'Draft', visibility: 'owners' })
  const draftArea = await area(draft.id, 1)
  await risk(draftArea, 1)
  await risk(draftArea, 2)
  const hidden = await county.plan({ code: 'hidden', visibility: 'owners' })
  await risk(await area(hidden.edition.id, 1), 1)
  expect((await found({})).totalCount).toBe(1)
  expect((await found({}, 'demo-author')).totalCount).toBe(2)
  expect((await found({}, 'demo-senior-team')).totalCount).toBe(3)
})

it.each(['POSITION', 'STATEMENT'])('pages in order of %s, plan by plan, forwards and backwards', async (order) => {
  await register('b-second-in-print')
  await register('a-third-in-print')
  const query = `query ($order: RiskOrder!, $first: Int, $last: Int, $after: String, $before: String) {
    risks(order: $order, first: $first, last: $last, after: $after, before: $before) { nodes { id } pageInfo { startCursor endCursor } } }`
  type Page = { risks: { nodes: { id: string }[]; pageInfo: { startCursor: string; endCursor: string } } }
  const page = async (args: object) => (await county.ask<Page>(query, { order, ...args })).data.risks
  const whole = (await page({ first: 50 })).nodes
  const one = await page({ first: 2 })
  const two = await page({ first: 2, after: one.pageInfo.endCursor })
  const three = await page({ last: 2 })
  expect(whole).toHaveLength(6)
  expect([...one.nodes, ...two.nodes, ...three.nodes]).toEqual(whole)
  expect((await page({ last: 2, before: three.pageInfo.startCursor })).nodes).toEqual(two.nodes)
})

it('asks the database no more for many risks than for one', async () => {
  const query =
    '{ risks { totalCount distinctCount nodes { alsoIn { id } edition { id } area { leads { printed } risks { id } } } } }'
  await register()
  const few = await county.ask(query)
  for (const code of ['a', 'b', 'c']) await register(code)
  const many = await county.ask(query)
  expect(many.errors).toBeUndefined()
  expect(many.statements).toBe(few.statements)
})
