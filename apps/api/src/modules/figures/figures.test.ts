import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { datasets, parseFile } from '@weald/domain'
import { kentFolder } from '@weald/kent-2008'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty } from '../../../test/support/county-rows.ts'
import { figures, indicatorCatalogues, indicators } from '../../db/tables/index.ts'

let county: County
let catalogueId: string
beforeAll(async () => {
  county = await openCounty()
  const catalogue = { code: 'kpi-2008', title: 'Key indicators', scheme: 'KPI', position: 1, status: 'in_use' } as const
  catalogueId = (await county.add(indicatorCatalogues, catalogue)).id
  for (const code of partnershipCodes) await county.partnership(code)
})
afterAll(() => county.close())

const partnershipCodes = Array.from({ length: 23 }, (_, at) => `p${at + 1}`)
const [analyst, director, reader] = ['demo-analyst', 'demo-director', 'demo-reader'] as const
let position = 0

function indicator(ref: string, more: Partial<typeof indicators.$inferInsert> = {}) {
  const kind = { unit: 'percent', polarity: 'lower', calendar: 'financial_year', rollUp: 'none' } as const
  return county.add(indicators, { catalogueId, ref, position: ++position, title: `What ${ref} measures`, ...kind, ...more })
}

function kentRows(name: string) {
  const contract = datasets.find((dataset) => dataset.name === name)!
  const text = readFileSync(join(kentFolder, `${name}.csv`), 'utf8')
  return parseFile(contract, `${name}.csv`, text).rows.map(({ values }) => values)
}

type Told = { code: string; message: string; path: string }
type Figure = { id: string; version: number; cell: { printed: string }; period: { label: string }; enteredByName: string }
type Entered = { outcome: string; figure: Figure | null; warnings: Told[]; issues: Told[] }
type Payload = { cells: Entered[]; entered: number; unchanged: number; refused: number; refusal: { code: string } | null }

const figureFields =
  'id version cell { printed value status } period { label } enteredBy enteredByName signedOffByName reason maySignOff'

async function enter(cells: object[], more: { reason?: string; person?: string; openedFor?: string } = {}) {
  const { person = analyst, reason, openedFor = 'Returns of schools' } = more
  const { data, errors, statements } = await county.ask<{ done: Payload }>(
    `mutation ($input: EnterFiguresInput!) { done: enterFigures(input: $input) {
      entered unchanged refused refusal { code } cells { outcome warnings { code message path } issues { code message path } figure { ${figureFields} } } } }`,
    { input: { cells, reason, openedFor } },
    person,
  )
  return { ...data?.done, error: errors?.[0]?.extensions.code ?? null, statements }
}

type Grid = {
  rows: {
    breakdown: string
    partnership: { code: string } | null
    cells: { state: string; figure: Figure | null; warnings: Told[] }[]
  }[]
}
async function grid(input: object, person: string | undefined = analyst) {
  const { data, errors, statements } = await county.ask<{ figureGrid: Grid }>(
    `query ($input: FigureGridInput!) { figureGrid(input: $input) { locks { period { label } }
      rows { indicator { ref } breakdown partnership { code } cells { kind period { label } state warnings { code } figure { ${figureFields} } } } } }`,
    { input: { reason: 'Looking at returns', ...input } },
    person,
  )
  return { ...data?.figureGrid, error: errors?.[0]?.extensions.code ?? null, statements }
}

const cell = (indicatorRef: string, period: string, text: string, more: object = {}) => ({
  indicator: indicatorRef,
  period,
  text,
  kind: 'ACTUAL',
  ...more,
})

it('gives back Kent’s table of key indicators as it is printed, and says which of its cells are odd', async () => {
  const printed = kentRows('observations').filter((row) => row.source_section === 'kpi')
  for (const { ref, unit, polarity, calendar } of kentRows('indicators').filter(
    ({ catalogue }) => catalogue === 'kent-kpi-2008',
  )) {
    await indicator(String(ref), { unit, polarity, calendar } as Partial<typeof indicators.$inferInsert>)
  }
  const cells = printed.map((row) => ({
    indicator: row.indicator,
    kind: String(row.kind).toUpperCase(),
    period: row.printed_under,
    text: row.printed ?? '',
  }))
  const done = await enter(cells)
  // Two cells of the table are empty: they stay so.
  expect(done).toMatchObject({ refusal: null, entered: 31, unchanged: 2, refused: 0 })
  const odd = cells.flatMap(({ indicator, text }, at) => done.cells![at]!.warnings.map(({ code }) => [indicator, text, code]))
  expect(odd).toEqual([
    ['KPI 2', '82%', 'UNSUPPORTED_JUMP'],
    ['KPI 3', 'BVPI 2007/08 target 4.8%', 'OTHER_YEAR'],
    ['KPI 3', 'BVPI 2007/08 target 4.8%', 'WORSE_THAN_ESTIMATE'],
    ['KPI 6', '546', 'UNIT_CLASH'],
    ['KPI 7', '281', 'UNIT_CLASH'],
    ['KPI 11', '65%', 'WORSE_THAN_ACTUAL'],
  ])

  const columns = [
    { kind: 'ACTUAL', period: '2006/07' },
    { kind: 'ESTIMATE', period: '2007/08' },
    { kind: 'TARGET', period: '2008/09' },
  ]
  const refs = [...new Set(cells.map(({ indicator }) => indicator))]
  const { rows } = await grid({ indicators: refs, areas: ['COUNTY'], columns })
  expect(rows?.flatMap((row) => row.cells.map(({ figure }) => figure?.cell.printed ?? ''))).toEqual(cells.map(({ text }) => text))
  // Entered again as it stands, nothing changes.
  expect(await enter(cells.map((each) => ({ ...each, expectedVersion: 1 })))).toMatchObject({
    entered: 0,
    unchanged: 33,
  })
})

it('files a figure that quotes another year under that year, and leaves its column without one', async () => {
  await indicator('NI 60')
  const quoting = cell('NI 60', '2008/09', 'BVPI 2007/08 target 4.8%', { kind: 'ESTIMATE' })
  expect((await enter([quoting])).cells).toMatchObject([
    { outcome: 'ENTERED', warnings: [{ code: 'OTHER_YEAR' }], figure: { period: { label: '2007/08' } } },
  ])
  // What a partnership aims at stands in its plan; what the county does, in its table.
  expect((await enter([{ ...quoting, kind: 'TARGET', partnership: 'p1' }])).cells).toMatchObject([
    { outcome: 'REFUSED', issues: [{ code: 'TARGET' }] },
  ])
  expect((await enter([{ ...quoting, kind: 'TARGET' }])).cells).toMatchObject([
    { outcome: 'ENTERED', warnings: [{ code: 'OTHER_YEAR' }], figure: { period: { label: '2007/08' } } },
  ])
})

it('keeps what is sound, and says beside every other cell what is wrong with it', async () => {
  await indicator('NI 1', { breakdowns: ['Primary'], decimals: 1 })
  await indicator('NI 2', { formula: 'gap', formulaOf: ['NI 1', 'NI 9'] })
  const done = await enter([
    cell('ni  1', '2007/08', '66.45%', { partnership: 'p1' }),
    cell('NI 1', '2007/08', 'what we hoped', { partnership: 'p2' }),
    cell('NI 1', 'some day', '1%', { partnership: 'p2' }),
    cell('NI 1', '2007/08', '1%', { partnership: 'nowhere' }),
    cell('NI 2', '2007/08', '1%'),
    cell('NI 3', '2007/08', '1%'),
    cell('NI 1', '2007/08', '1%', { kind: 'TARGET', partnership: 'p3' }),
    cell('NI 1', '2007/08', '5%', { partnership: 'p1' }),
  ])
  expect(
    done.cells?.map(({ outcome, issues, warnings }) => [outcome, ...[...issues, ...warnings].map(({ code }) => code)]),
  ).toEqual([
    ['ENTERED', 'DECIMALS'],
    ['REFUSED', 'NOT_A_FIGURE'],
    ['REFUSED', 'PERIOD'],
    ['REFUSED', 'NOT_FOUND'],
    ['REFUSED', 'FORMULA'],
    ['REFUSED', 'NOT_FOUND'],
    ['REFUSED', 'TARGET'],
    ['REFUSED', 'TWICE'],
  ])
})

it('changes a figure for a reason only, never over what somebody else has entered meanwhile, and keeps what it was', async () => {
  await indicator('NI 10')
  const first = (await enter([cell('NI 10', '2007/08', '5%')])).cells![0]!.figure!
  const change = (text: string, expectedVersion: number | null, reason?: string) =>
    enter([cell('NI 10', '2007/08', text, { expectedVersion })], reason ? { reason } : {})
  expect((await change('6%', 1)).cells).toMatchObject([{ outcome: 'REFUSED', issues: [{ code: 'REASON' }] }])
  expect((await change('6%', 1, 'Two schools were late')).cells).toMatchObject([{ outcome: 'ENTERED', figure: { version: 2 } }])
  for (const version of [1, null])
    expect((await change('7%', version, 'Mine')).cells).toMatchObject([
      {
        outcome: 'CONFLICT',
        issues: [{ code: 'CONFLICT' }],
        figure: { version: 2, cell: { printed: '6%' }, enteredByName: expect.any(String) },
      },
    ])
  const { data } = await county.ask<{ figureHistory: object[] }>(
    'query ($figure: ID!) { figureHistory(figure: $figure, reason: "A question from the board") { byName sentence before after reason } }',
    { figure: first.id },
    analyst,
  )
  expect(data.figureHistory).toMatchObject([
    { before: '5%', after: '6%', reason: 'Two schools were late', sentence: expect.stringContaining('changed “5%” to “6%”') },
    { before: null, after: '5%', reason: null, sentence: expect.stringContaining('entered “5%”') },
  ])
})

it('is signed off by somebody else, and provisional again once it changes', async () => {
  const { id: indicatorId } = await indicator('NI 20')
  const year = { periodKind: 'financial_year', periodLabel: '2007/08', periodStart: '2007-04-01', periodEnd: '2008-03-31' }
  const value = { printed: '5%', value: '5', bound: 'exactly', unit: 'percent', rowUnit: 'percent', status: 'normal' }
  const theirs = await county.add(figures, {
    indicatorId,
    area: 'county',
    kind: 'actual',
    printedUnder: '2007/08',
    enteredBy: 'person:another-analyst',
    ...year,
    ...value,
  })
  const mine = (await enter([cell('NI 20', '2008/09', '6%')])).cells![0]!.figure!
  const sign = async (...asked: { id: string; version: number }[]) => {
    const { data } = await county.ask<{ done: { figures: Figure[]; refusal: { code: string; issues: Told[] } | null } }>(
      `mutation ($input: SignOffFiguresInput!) { done: signOffFigures(input: $input) { figures { ${figureFields} } refusal { code issues { path code } } } }`,
      { input: { openedFor: 'Signing off', figures: asked.map(({ id, version }) => ({ id, expectedVersion: version })) } },
      analyst,
    )
    return data.done
  }
  // All or none.
  expect(await sign(theirs, mine)).toMatchObject({ figures: [], refusal: { issues: [{ path: 'figures.1', code: 'OWN_WORK' }] } })
  const signed = await sign(theirs)
  expect(signed).toMatchObject({
    refusal: null,
    figures: [{ version: 2, signedOffByName: expect.any(String), maySignOff: false }],
  })
  expect(await sign(theirs)).toMatchObject({ refusal: null, figures: [{ version: 2 }] })
  const columns = ['2007/08', '2008/09'].map((period) => ({ kind: 'ACTUAL', period }))
  const states = async () =>
    (await grid({ indicators: ['NI 20'], areas: ['COUNTY'], columns })).rows?.[0]?.cells.map(({ state }) => state)
  expect(await states()).toEqual(['SIGNED_OFF', 'PROVISIONAL'])
  await enter([cell('NI 20', '2007/08', '5.5%', { expectedVersion: 2 })], { reason: 'A late return' })
  expect(await states()).toEqual(['PROVISIONAL', 'PROVISIONAL'])
})

it('stays as it is once its period is locked, until somebody else than the locker opens it', async () => {
  await indicator('NI 30')
  await enter([cell('NI 30', '2005/06', '5%')])
  const change = (field: string, type: string, input: object, person: string) =>
    county.ask<{ done: { lock: { id: string; version: number; mayUnlock: boolean } | null; refusal: { code: string } | null } }>(
      `mutation ($input: ${type}!) { done: ${field}(input: $input) { lock { id version mayUnlock lockedByName unlockedBecause } refusal { code } } }`,
      { input },
      person,
    )
  const wanted = { catalogue: 'kpi-2008', calendar: 'FINANCIAL_YEAR', period: '2005/6', reason: 'The year is closed' }
  const { data } = await change('lockPeriod', 'LockPeriodInput', wanted, analyst)
  expect(data.done).toMatchObject({ refusal: null, lock: { mayUnlock: false } })
  expect((await change('lockPeriod', 'LockPeriodInput', wanted, director)).data.done.refusal).toMatchObject({ code: 'NOT_NOW' })

  const late = () =>
    enter(
      [cell('NI 30', '2005/06', '6%', { expectedVersion: 1 }), cell('NI 30', '2005/06 Q4', '6%'), cell('NI 30', '2006/07', '6%')],
      {
        reason: 'Late',
      },
    )
  expect((await late()).cells?.map(({ outcome, issues }) => [outcome, ...issues.map(({ code }) => code)])).toEqual([
    ['REFUSED', 'LOCKED'],
    ['REFUSED', 'LOCKED'],
    ['ENTERED'],
  ])
  const { rows } = await grid({ indicators: ['NI 30'], areas: ['COUNTY'], columns: [{ kind: 'ACTUAL', period: '2005/06' }] })
  expect(rows?.[0]?.cells[0]?.state).toBe('LOCKED')
  // The database holds it too, whoever comes.
  await expect(county.change((tx) => tx.update(figures).set({ printed: '7%', reason: 'By hand' }))).rejects.toMatchObject({
    cause: { code: 'WE006' },
  })

  const lock = data.done.lock!
  const open = { lock: lock.id, expectedVersion: lock.version, reason: 'Two returns were wrong' }
  expect((await change('unlockPeriod', 'UnlockPeriodInput', open, analyst)).data.done.refusal).toMatchObject({ code: 'OWN_WORK' })
  expect((await change('unlockPeriod', 'UnlockPeriodInput', open, director)).data.done).toMatchObject({
    lock: { unlockedBecause: open.reason },
  })
  expect((await late()).cells?.[0]).toMatchObject({ outcome: 'ENTERED' })
})

it('is opened by analysts alone, with a reason that is kept, and is in no other answer', async () => {
  await indicator('NI 40')
  const kept = (await enter([cell('NI 40', '2007/08', '3.14159%', { partnership: 'p1' })])).cells![0]!.figure!
  const asked = { indicators: ['NI 40'], partnerships: ['p1'], columns: [{ kind: 'ACTUAL', period: '2007/08' }] }
  expect((await grid(asked)).rows?.[0]?.cells[0]?.figure?.cell.printed).toBe('3.14159%')
  for (const person of [reader, director, undefined]) expect((await grid(asked, person ?? '')).rows).toBeUndefined()
  expect((await grid({ ...asked, reason: '  ' })).error).toBe('BAD_REQUEST')
  // Whoever is told that somebody else was faster, or that it stands there already, has opened it too.
  const guess = [cell('NI 40', '2007/08', '3%', { partnership: 'p1' })]
  expect((await enter(guess, { openedFor: ' ' })).error).toBe('BAD_REQUEST')
  expect((await enter(guess, { person: director })).cells).toBeUndefined()
  expect((await enter(guess, { openedFor: 'A late return' })).cells).toMatchObject([{ outcome: 'CONFLICT' }])
  const { data: told } = await county.ask<{ auditEntries: { nodes: { reason: string; sentence: string }[] } }>(
    '{ auditEntries(first: 5, filter: { action: "figures.opened" }) { nodes { reason sentence } } }',
    {},
    'demo-administrator',
  )
  expect(told.auditEntries.nodes.slice(0, 2)).toMatchObject(
    ['A late return', 'Looking at returns'].map((reason) => ({ reason, sentence: expect.stringContaining('opened figures') })),
  )
  const everything = `{ observations(first: 200) { nodes { cell { printed } } } indicators(first: 200) { nodes { observations { cell { printed } } } }
    auditEntries(first: 200) { nodes { subjectId about changes { before after } } } auditSummaries(first: 200) { nodes { about } } }`
  for (const person of [analyst, director, 'demo-administrator']) {
    const answer = JSON.stringify(await county.ask(everything, {}, person))
    expect(answer).not.toContain('3.14159')
    expect(answer).not.toContain(kept.id)
  }
})

it('asks the database no more for 23 partnerships than for one', async () => {
  await indicator('NI 50')
  const of = (codes: string[]) => ({
    indicators: ['NI 50'],
    partnerships: codes,
    columns: [{ kind: 'ACTUAL', period: '2007/08' }],
  })
  const figuresOf = (codes: string[], text: string, expectedVersion: number | null) =>
    enter(
      codes.map((partnership, at) => cell('NI 50', '2007/08', `${text}.${at + 1}%`, { partnership, expectedVersion })),
      { reason: 'Returns' },
    )
  const one = await figuresOf(['p1'], '5', null)
  const oneSeen = await grid(of(['p1']))
  const many = await figuresOf(partnershipCodes.slice(1), '5', null)
  expect(many).toMatchObject({ entered: 22, statements: one.statements })
  const manySeen = await grid(of(partnershipCodes))
  expect(manySeen.rows).toHaveLength(23)
  expect(manySeen.statements).toBe(oneSeen.statements)
  expect((await figuresOf(partnershipCodes, '6', 1)).statements).toBe((await figuresOf(['p1'], '7', 2)).statements)
})
