import { csvLine, datasetNamed } from '@weald/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { figures, periodLocks } from '../../db/tables/index.ts'
import { csv, importDesk } from '../imports/testing/import-desk.ts'

let desk: Awaited<ReturnType<typeof importDesk>>
beforeAll(async () => {
  desk = await importDesk()
  await desk.send({ partnerships: csv('partnerships', { code: 'dover', name: 'Dover', position: 1 }), ...nationalSet() })
})
afterAll(() => desk.close())

const rows = (dataset: string, records: readonly Record<string, string | number>[]) => {
  const names = datasetNamed(dataset)!.columns.map(({ name }) => name)
  return [names, ...records.map((record) => names.map((name) => String(record[name] ?? '')))]
    .map((cells) => csvLine(cells))
    .join('')
}

/** 198 indicators without their official titles, which are the Government's to say. */
function nationalSet() {
  const measured = {
    catalogue: 'ni-all',
    unit: 'percent',
    polarity: 'higher',
    calendar: 'financial_year',
    roll_up: 'sum_of_parts',
  }
  const refs = Array.from({ length: 198 }, (_, at) => ({
    ...measured,
    ref: `NI ${at + 1}`,
    title: `Indicator ${at + 1}`,
    position: at + 1,
  }))
  return {
    'indicator-catalogues': csv('indicator-catalogues', {
      code: 'ni-all',
      title: 'National Indicators',
      scheme: 'NI',
      position: 1,
      status: 'final',
      size: 198,
    }),
    indicators: rows('indicators', refs),
  }
}

const entered = (more: Record<string, string | number> = {}) => ({
  indicator: 'NI 73',
  area: 'partnership',
  partnership: 'dover',
  kind: 'actual',
  period_kind: 'financial_year',
  printed_under: '2007/08',
  printed: '38% min',
  row_unit: 'percent',
  ...more,
})

it('the national set of 198 is loaded by import, and a second time changes nothing', async () => {
  const report = await desk.send(nationalSet())
  expect(report).toMatchObject({ status: 'unchanged', files: [{ unchanged: 1 }, { rows: 198, unchanged: 198 }] })
})

it('a formula names as many others as it is made from', async () => {
  const gap = (of: string) =>
    rows('indicators', [
      {
        catalogue: 'ni-all',
        ref: 'GAP',
        title: 'Gap',
        position: 199,
        unit: 'percentage_points',
        polarity: 'lower',
        calendar: 'exam_summer',
        roll_up: 'none',
        formula: 'gap',
        formula_of: of,
      },
    ])
  expect(await desk.send({ indicators: gap('NI 73') })).toMatchObject({ status: 'refused', faults: [{ column: 'formula_of' }] })
  expect(await desk.send({ indicators: gap('NI 73;NI 74') })).toMatchObject({ status: 'applied' })
})

it('figures come in with their batch, go out as they came, and come in again without a change', async () => {
  const file = rows('figures', [entered(), entered({ printed_under: '2008/09', printed: '66.7%', numerator: 2, denominator: 3 })])
  const report = await desk.send({ figures: file })
  expect(report).toMatchObject({ status: 'applied', files: [{ created: 2 }] })
  const stored = await desk.database.transaction(null, (tx) => tx.select().from(figures).orderBy(figures.printedUnder))
  expect(stored).toMatchObject([
    { value: '38', bound: 'at_least', enteredBy: 'service:payroll', importBatchId: report.batchId, signedOffBy: null },
    { value: '66.7', numerator: '2', denominator: '3' },
  ])
  const out = await desk.exported('figures')
  expect(out).toContain('38% min')
  expect(await desk.send({ figures: out })).toMatchObject({ status: 'unchanged' })
  expect(await desk.send({ figures: rows('figures', [entered({ printed: '40%' })]) })).toMatchObject({ files: [{ changed: 1 }] })
})

it('figures go out to nobody else, and stay out of a period that is locked', async () => {
  for (const as of ['analyst', 'reader', 'nobody'])
    expect(
      (await desk.agent.get('/api/v1/exports/figures.csv').set('authorization', `Bearer ${as}`)).status,
    ).toBeGreaterThanOrEqual(400)
  const target = rows('figures', [entered({ kind: 'target' })])
  expect(await desk.send({ figures: target })).toMatchObject({ status: 'refused', faults: [{ column: 'kind' }] })
  await desk.database.transaction(null, async (tx) => {
    const { rows: found } = await tx.execute<{ id: string }>("select id from indicator_catalogues where code = 'ni-all'")
    const span = { periodKind: 'financial_year', periodLabel: '2005/06', periodStart: '2005-04-01', periodEnd: '2006-03-31' }
    await tx.insert(periodLocks).values({ catalogueId: found[0]!.id, ...span, lockedBy: 'person:n' })
  })
  const late = await desk.agent
    .post('/api/v1/imports/figures')
    .set('authorization', 'Bearer importer')
    .set('content-type', 'text/csv')
    .send(rows('figures', [entered({ printed_under: '2005/06' })]))
  expect([late.status, JSON.stringify(late.body)]).toEqual([400, expect.stringContaining('is locked')])
})
