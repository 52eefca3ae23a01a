import { afterEach, beforeEach, expect, it } from 'vitest'
import { type County, openCounty } from '../../../test/support/county-rows.ts'
import { indicatorCatalogues, indicators, priorities, riskAreas, risks, sections } from '../../db/tables/index.ts'

let county: County
let editionId: string

beforeEach(async () => {
  county = await openCounty()
  editionId = (await county.plan({ code: 'county-2008', title: 'Interim plan' })).edition.id
})
afterEach(() => county.close())

let position = 0
const section = (heading: string, body: string, edition = editionId) =>
  county.add(sections, { editionId: edition, position: ++position, code: `section-${position}`, heading, level: 1, body })
const priority = (title: string, more: Partial<typeof priorities.$inferInsert> = {}) =>
  county.add(priorities, { editionId, position: ++position, kind: 'priority', title, scanDamaged: false, ...more })

type Hit = { kind: string; ref: string; title: string; excerpt: string; plan: { code: string } | null }
type Found = { search: { totalCount: number; nodes: Hit[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }

async function search(query: string, more: { first?: number; after?: string; kinds?: string[]; person?: string } = {}) {
  const text = `query ($query: String!, $first: Int = 20, $after: String, $kinds: [SearchKind!]) { search(query: $query, first: $first, after: $after, kinds: $kinds) {
    totalCount nodes { kind ref title excerpt plan { code } } pageInfo { endCursor hasNextPage } } }`
  const { person, ...variables } = more
  const { data, errors } = await county.ask<Found>(text, { query, ...variables }, person)
  expect(errors).toBeUndefined()
  return data.search
}
const titles = async (query: string, more = {}) => (await search(query, more)).nodes.map(({ title }) => title)

it('finds every kind of thing by its words in any form, with the plan that it stands in', async () => {
  await county.partnership('bullying')
  await county.plan({ code: 'anti', title: 'Bullying strategy' })
  await section('Bullied pupils', 'What schools do.')
  await priority('Reduce bullying', { ref: '2.1' })
  const area = await county.add(riskAreas, { editionId, position: 1, title: 'Safety' })
  await county.add(risks, { editionId, areaId: area.id, position: 7, numberInArea: 1, statement: 'Bullying goes unreported' })
  const catalogue = await county.add(indicatorCatalogues, {
    code: 'ni',
    title: 'NI',
    scheme: 'NI',
    position: 1,
    status: 'proposed',
  })
  const kind = { unit: 'percent', polarity: 'lower', calendar: 'financial_year', rollUp: 'none' } as const
  await county.add(indicators, { catalogueId: catalogue.id, ref: 'NI 69', title: 'Children bullied', position: 1, ...kind })

  const { nodes, totalCount } = await search('bully')
  const inPlan = { plan: { code: 'county-2008' } }
  expect(totalCount).toBe(6)
  expect(nodes).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'PARTNERSHIP', ref: 'bullying', plan: null }),
      expect.objectContaining({ kind: 'PLAN', ref: 'anti', plan: null }),
      expect.objectContaining({ kind: 'SECTION', title: 'Bullied pupils', ...inPlan }),
      expect.objectContaining({ kind: 'PRIORITY', ref: '2.1', ...inPlan }),
      expect.objectContaining({ kind: 'RISK', ref: '7', ...inPlan }),
      expect.objectContaining({ kind: 'INDICATOR', ref: 'NI 69', plan: null }),
    ]),
  )
})

it('puts what is called so before what only speaks of it', async () => {
  await section('Background', 'Housing here, housing there, and housing once more. '.repeat(3))
  await section('Housing', 'Where families live.')
  expect(await titles('housing')).toEqual(['Housing', 'Background'])
})

it('reads quotation marks and minus signs, and takes any other text for words', async () => {
  await section('One', 'Young people and their schools')
  await section('Two', 'People who are young')
  expect(await titles('"young people"')).toEqual(['One'])
  expect(await titles('young -schools')).toEqual(['Two'])
  expect(await titles("young & | ! ( ' <-> :*")).toHaveLength(2)
})

it.each(['', '   ', 'the of and', '!!!'])('finds nothing for “%s”, which holds no word to look for', async (query) => {
  await section('The of and', 'the of and')
  expect(await search(query)).toMatchObject({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } })
})

it('gives the words around a hit as plain text', async () => {
  const body = `${'Something else entirely. '.repeat(30)}\n\n- The **lead officer** sees [our *guidance*](https://kent.example/a_b) for\n- *all* pupils with 5 A*-G & _some_ <b>more</b> \\* snake_case`
  await section('Duties', body)
  const [hit] = (await search('guidance')).nodes
  expect(hit?.excerpt).toContain('sees our guidance for · all pupils with 5 A*-G & some more * snake_case')
  expect(hit?.excerpt).not.toContain('**')
  expect(hit?.excerpt.split(' ').length).toBeLessThan(60)
})

it('finds only what the caller may read', async () => {
  const dover = await county.partnership('dover')
  const secret = await county.plan({ code: 'secret', title: 'Hidden garden', visibility: 'owners', ownedBy: dover.id })
  await section('Garden', 'A hidden garden', secret.edition.id)
  expect(await search('garden')).toMatchObject({ totalCount: 0, nodes: [] })
  expect(await titles('garden', { person: 'demo-author' })).toHaveLength(2)
})

it('limits hits to kinds', async () => {
  await section('Health', '')
  await priority('Better health')
  expect(await titles('health', { kinds: ['PRIORITY'] })).toEqual(['Better health'])
  expect(await titles('health', { kinds: ['PRIORITY', 'SECTION'] })).toHaveLength(2)
  expect(await titles('health', { kinds: [] })).toEqual([])
})

it('pages through hits of equal and of different rank without losing or repeating one', async () => {
  for (let number = 1; number <= 5; number++) await section(`Health ${number}`, 'health '.repeat(number % 3))
  await priority('Health')
  const whole = await titles('health')
  const paged: string[] = []
  for (let after: string | undefined; ;) {
    const page = await search('health', { first: 2, ...(after && { after }) })
    paged.push(...page.nodes.map(({ title }) => title))
    if (!page.pageInfo.hasNextPage) break
    after = page.pageInfo.endCursor
  }
  expect(whole).toHaveLength(6)
  expect(paged).toEqual(whole)
})

it('refuses a search that is longer than anybody types, with the limit', async () => {
  const { errors } = await county.ask('query ($query: String!) { search(query: $query) { totalCount } }', {
    query: 'a'.repeat(201),
  })
  expect(errors).toMatchObject([{ message: expect.stringContaining('200'), extensions: { code: 'BAD_REQUEST' } }])
})

it('asks the database no more for many hits than for one', async () => {
  const query = '{ search(query: "health") { totalCount nodes { excerpt plan { code } } } }'
  await section('Health', '')
  const few = await county.ask(query)
  for (const code of ['a', 'b', 'c'])
    await section('Health', 'health', (await county.plan({ code, title: `Health ${code}` })).edition.id)
  const many = await county.ask(query)
  expect(many.errors).toBeUndefined()
  expect(many.statements).toBe(few.statements)
})
