import { afterEach, beforeEach, expect, it } from 'vitest'
import { type County, openCounty, valueColumns } from '../../../test/support/county-rows.ts'
import { indicatorCatalogues, indicators, observations } from '../../db/tables/index.ts'

let county: County
let catalogueId: string

beforeEach(async () => {
  county = await openCounty()
  const catalogue = { code: 'kpi-2008', title: 'Key indicators', scheme: 'KPI', position: 1, status: 'in_use', size: 30 } as const
  catalogueId = (await county.add(indicatorCatalogues, catalogue)).id
})
afterEach(() => county.close())

function indicator(ref: string, position: number, otherRefs: string[] = []) {
  const kind = { unit: 'percent', polarity: 'lower', calendar: 'financial_year', rollUp: 'none' } as const
  return county.add(indicators, { catalogueId, ref, position, otherRefs, title: `What ${ref} measures`, ...kind })
}

/** A target printed under 2008/09 unless said otherwise. */
function value(
  indicatorId: string,
  printed: string,
  more: { editionId?: string; position?: number; year?: string; breakdown?: string } = {},
) {
  const { editionId = null, position = 1, year = '2008/09', breakdown = '' } = more
  const place = { area: 'county', kind: 'target', sourceEditionId: editionId, position, breakdown } as const
  return county.add(observations, { indicatorId, ...place, ...valueColumns(printed, { year }) })
}

const printedOf = (list: { nodes: { cell: { printed: string } }[] }) => list.nodes.map(({ cell }) => cell.printed)
const allPrinted = '{ observations { totalCount nodes { cell { printed } } } }'
type List = { totalCount: number; nodes: { cell: { printed: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }

it('finds an indicator by its own reference or another scheme’s, whatever the case and blanks', async () => {
  await indicator('KPI 8', 8, ['BVPI 46'])
  for (const ref of ['KPI 8', 'kpi  8', ' Kpi 8 ', 'bvpi 46', 'BVPI\t46']) {
    const { data } = await county.ask('query ($ref: String!) { indicator(ref: $ref) { ref } }', { ref })
    expect(data, ref).toEqual({ indicator: { ref: 'KPI 8' } })
  }
  const { data } = await county.ask('{ indicator(ref: "KPI 80") { ref } }')
  expect(data).toEqual({ indicator: null })
})

it('takes a reference for the indicator that bears it, not for one that cites it', async () => {
  await indicator('NI 1', 1, ['NI 2'])
  await indicator('NI 2', 2)
  expect((await county.ask('{ indicator(ref: "ni 2") { ref } }')).data).toEqual({ indicator: { ref: 'NI 2' } })
})

it('files a cell that quotes another year under that year, as printed and not to be compared', async () => {
  const { id } = await indicator('KPI 8', 8)
  await value(id, 'BVPI 2007/08 target 4.8%')
  const query = `query ($period: String!) { observations(filter: { kind: TARGET, period: $period }) {
    totalCount nodes { printedUnder period { kind label start end } cell { printed value bound unit rowUnit status quotedPeriod quotedScheme comparable } } } }`
  expect((await county.ask<{ observations: List }>(query, { period: '2008/09' })).data.observations.totalCount).toBe(0)
  expect((await county.ask(query, { period: '2007/08' })).data).toMatchObject({
    observations: {
      nodes: [
        {
          printedUnder: '2008/09',
          period: { kind: 'FINANCIAL_YEAR', label: '2007/08', start: '2007-04-01', end: '2008-03-31' },
          cell: {
            printed: 'BVPI 2007/08 target 4.8%',
            value: '4.8',
            bound: 'EXACTLY',
            unit: 'PERCENT',
            status: 'NORMAL',
            quotedPeriod: '2007/08',
            quotedScheme: 'BVPI',
            comparable: false,
          },
        },
      ],
    },
  })
})

it('says of each cell whether it may be compared with the others of its row', async () => {
  const { id } = await indicator('KPI 1', 1)
  const cells = ['77%', '546', 'N/A*', '38% min']
  for (const [position, printed] of cells.entries()) await value(id, printed, { position, breakdown: String(position) })
  const { data } = await county.ask(
    '{ observations { nodes { cell { value unit rowUnit bound status footnoteMarks comparable } } } }',
  )
  expect(data).toMatchObject({
    observations: {
      nodes: [
        { cell: { value: '77', unit: 'PERCENT', comparable: true } },
        { cell: { value: '546', unit: 'COUNT', rowUnit: 'PERCENT', comparable: false } },
        { cell: { value: null, status: 'NOT_AVAILABLE', footnoteMarks: ['*'], comparable: false } },
        { cell: { value: '38', bound: 'AT_LEAST', comparable: true } },
      ],
    },
  })
})

it('keeps the values of an edition from those who may not read it', async () => {
  const dover = await county.partnership('dover')
  const { edition } = await county.plan({ code: 'dover-2008', visibility: 'owners', ownedBy: dover.id })
  const { id } = await indicator('KPI 1', 1)
  await value(id, '77%', { editionId: edition.id })
  const query = `{ observations { totalCount nodes { cell { printed } sourceEdition { title } } }
    indicator(ref: "KPI 1") { observations { cell { printed } } } indicators(filter: { observed: true }) { totalCount } }`
  expect((await county.ask(query)).data).toEqual({
    observations: { totalCount: 0, nodes: [] },
    indicator: { observations: [] },
    indicators: { totalCount: 0 },
  })
  const seen = { cell: { printed: '77%' } }
  expect((await county.ask(query, {}, 'demo-author')).data).toEqual({
    observations: { totalCount: 1, nodes: [{ ...seen, sourceEdition: { title: 'First edition' } }] },
    indicator: { observations: [seen] },
    indicators: { totalCount: 1 },
  })
})

it('gives values of no edition to everybody, after those of the plans', async () => {
  const { edition } = await county.plan({ code: 'a' })
  const { id } = await indicator('KPI 1', 1)
  await value(id, '1%', { position: 1 })
  await value(id, '2%', { position: 2, editionId: edition.id })
  const { data } = await county.ask<{ observations: List }>(allPrinted)
  expect(printedOf(data.observations)).toEqual(['2%', '1%'])
})

it('limits values by indicator, area and partnership', async () => {
  const dover = await county.partnership('dover')
  const one = await indicator('KPI 1', 1, ['BVPI 1'])
  const two = await indicator('KPI 2', 2)
  await value(one.id, '1%')
  await value(two.id, '2%')
  await county.add(observations, {
    indicatorId: one.id,
    area: 'partnership',
    partnershipId: dover.id,
    kind: 'actual',
    position: 3,
    ...valueColumns('3%', { year: '2007/08' }),
  })
  const found = async (filter: object) => {
    const query =
      'query ($filter: ObservationFilter) { observations(filter: $filter) { totalCount nodes { cell { printed } partnership { code } } } }'
    const { data } = await county.ask<{ observations: List }>(query, { filter })
    expect(data.observations.totalCount).toBe(data.observations.nodes.length)
    return printedOf(data.observations)
  }
  expect(await found({ indicator: 'bvpi 1' })).toEqual(['1%', '3%'])
  expect(await found({ area: 'PARTNERSHIP' })).toEqual(['3%'])
  expect(await found({ partnership: 'dover' })).toEqual(['3%'])
  expect(await found({ partnership: 'nowhere' })).toEqual([])
  expect(await found({ indicator: 'KPI 9' })).toEqual([])
})

it.each(['POSITION', 'PERIOD'])('pages through values in order of %s without losing or repeating one', async (order) => {
  const { edition } = await county.plan({ code: 'a' })
  const other = await county.plan({ code: 'b' })
  const { id } = await indicator('KPI 1', 1)
  for (const position of [1, 2, 3]) {
    for (const editionId of [undefined, edition.id, other.edition.id])
      await value(id, `${position}%`, { position, editionId, year: `200${position}/0${position + 1}` })
  }
  const query = `query ($order: ObservationOrder!, $first: Int!, $after: String) { observations(order: $order, first: $first, after: $after) {
    nodes { id cell { printed } } pageInfo { endCursor hasNextPage } } }`
  type Answer = { observations: List & { nodes: { id: string }[] } }
  const whole = (await county.ask<Answer>(query, { order, first: 50 })).data.observations.nodes
  const paged: typeof whole = []
  for (let after: string | null = null; ;) {
    const { data }: { data: Answer } = await county.ask<Answer>(query, { order, first: 2, after })
    paged.push(...data.observations.nodes)
    if (!data.observations.pageInfo.hasNextPage) break
    after = data.observations.pageInfo.endCursor
  }
  expect(whole).toHaveLength(9)
  expect(paged).toEqual(whole)
})

it('lists catalogues with the size of the whole set and how much of it is listed', async () => {
  await indicator('KPI 1', 1)
  await indicator('KPI 2', 2)
  const { data } = await county.ask(`{ indicatorCatalogues { code status size listed }
    indicators(order: TITLE, filter: { catalogue: "kpi-2008", scheme: "KPI" }) { totalCount nodes { ref catalogue { listed } } } }`)
  expect(data).toEqual({
    indicatorCatalogues: [{ code: 'kpi-2008', status: 'IN_USE', size: 30, listed: 2 }],
    indicators: {
      totalCount: 2,
      nodes: [
        { ref: 'KPI 1', catalogue: { listed: 2 } },
        { ref: 'KPI 2', catalogue: { listed: 2 } },
      ],
    },
  })
})

it('asks the database no more for many values than for one', async () => {
  const query = `{ indicators { totalCount nodes { catalogue { code } observations { indicator { ref } sourceEdition { plan { code } } partnership { code } } } } }`
  const { edition } = await county.plan({ code: 'a' })
  const one = await indicator('KPI 1', 1)
  await value(one.id, '1%', { editionId: edition.id })
  const few = await county.ask(query)
  for (const number of [2, 3, 4, 5]) {
    const { plan, id } = { plan: await county.plan({ code: `p${number}` }), ...(await indicator(`KPI ${number}`, number)) }
    await value(id, `${number}%`, { editionId: plan.edition.id })
  }
  const many = await county.ask(query)
  expect(many.errors).toBeUndefined()
  expect(many.statements).toBe(few.statements)
})
