import { datasetNamed } from '@weald/domain'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { csv, importDesk } from '../imports/testing/import-desk.ts'
import { state } from '../imports/testing/small-county.ts'
import { writtenPlan } from '../imports/testing/written-plan.ts'

const written = [
  'evidence',
  'actions',
  'action-partners',
  'action-milestones',
  'measures',
  'targets',
  'risk-controls',
  'leads',
  'plan-templates',
  'template-sections',
] as const

let desk: Awaited<ReturnType<typeof importDesk>>
beforeAll(async () => {
  desk = await importDesk()
  const { faults } = await desk.send(writtenPlan())
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
})
afterAll(() => desk.close())

const rows = async (table: string) =>
  desk.database.transaction(null, async (tx) => (await tx.execute(sql.raw(`select * from ${table} order by position`))).rows)

test('every column of what authors write goes in, and comes out as it went in', async () => {
  const files = writtenPlan()
  for (const name of written) {
    const lines = (text: string) => text.trimEnd().split('\n').toSorted()
    expect(lines(await desk.exported(name)), name).toEqual(lines(String(files[name])))
  }
  // A column that no row of the sample fills would come out empty whatever became of it.
  for (const name of written) {
    const dataset = datasetNamed(name)!
    const [header = '', ...body] = (await desk.exported(name)).trimEnd().split('\n')
    const filled = header.split(',').filter((_, place) => body.some((line) => line.split(',')[place] !== ''))
    const unused = ['note', ...(name === 'leads' ? ['risk_area', 'objective', 'commitment', 'post', 'organisation'] : [])]
    const columns = dataset.columns.map((column) => column.name).filter((column) => !unused.includes(column))
    expect(filled, name).toEqual(expect.arrayContaining(columns))
  }
})

test('what was exported is loaded elsewhere to the letter, and a second time without a trace', async () => {
  const files: Record<string, string> = {}
  for (const name of Object.keys(writtenPlan())) files[name] = await desk.exported(name)
  expect(await desk.send(files)).toMatchObject({ status: 'unchanged' })
  const other = await importDesk()
  try {
    expect(await other.send(files)).toMatchObject({ status: 'applied' })
    for (const name of Object.keys(files)) expect(await other.exported(name), name).toBe(files[name])
  } finally {
    await other.close()
  }
})

test('dates, baselines and targets are read, and what is no number is none', async () => {
  expect(await rows('actions')).toMatchObject([
    { starts_start: '2008-09-01', starts_end: '2008-09-30', ends_precision: expect.any(String), cost: '1200.55' },
    { starts_printed: null, starts_precision: 'unknown', cost: null },
  ])
  expect(await rows('action_milestones')).toMatchObject([
    { date_start: '2009-01-01', date_end: '2009-01-31' },
    { date_precision: 'ongoing' },
  ])
  expect(await rows('measures')).toMatchObject([
    { baseline_value: '66.4', baseline_period_label: '2006/07', baseline_period_start: '2006-09-01', baseline_status: 'normal' },
    { baseline_value: '70', baseline_bound: 'about', baseline_period_label: null },
    { baseline_printed: '', baseline_value: null, baseline_status: 'not_printed' },
  ])
  expect(await rows('targets')).toMatchObject([
    { value: '65', period_label: '2007/08', reason: 'A small year' },
    { value: null, status: 'to_be_confirmed', period_label: '2008/09' },
    { printed: '', value: null, status: 'not_printed', period_label: '2009/10' },
  ])
})

const inPlan = { plan: 'dover-2008', edition: 1 }
const action = { ...inPlan, position: 9, title: 'More', status: 'not_started' }
const measure = {
  ...inPlan,
  position: 9,
  period_kind: 'academic_year',
  row_unit: 'percent',
  indicator: 'NI 73',
  key_target: 'false',
}
const target = { ...inPlan, position: 9, measure: 1, period_kind: 'academic_year', row_unit: 'percent', printed: '70%' }

test.each([
  ['actions', { ...action, status: 'perhaps' }, 'status', 'cell.not_choice'],
  ['actions', { ...action, cost: '-5' }, 'cost', 'row.contradiction'],
  ['actions', { ...action, priority: 7 }, 'priority', 'reference.unknown'],
  ['actions', { ...action, budget_line: 5 }, 'budget_line', 'reference.unknown'],
  ['measures', { ...measure, indicator: 'NI 999' }, 'indicator', 'reference.unknown'],
  ['measures', { ...measure, baseline_period: 'soon' }, 'baseline_period', 'cell.not_understood'],
  ['targets', { ...target, printed_under: 'one day' }, 'printed_under', 'cell.not_understood'],
  ['leads', { ...inPlan, position: 9, printed: 'All' }, 'risk_area', 'row.contradiction'],
  ['leads', { ...inPlan, position: 9, printed: 'All', action: 1, objective: 1 }, 'action', 'row.contradiction'],
  [
    'template-sections',
    { template: 'local', code: 'x', position: 3, level: 3, heading: 'x', guidance: 'x', required: 'true' },
    'level',
    'cell.not_integer',
  ],
] as const)('a fault in %s is told at its cell: %j', async (name, row, column, code) => {
  const report = await desk.send({ [name]: csv(name, row) }, 'dry-run')
  expect(report).toMatchObject({ httpStatus: 422, status: 'refused' })
  expect(report.faults).toContainEqual(expect.objectContaining({ dataset: name, row: 2, column, code }))
})

test('it is part of what an approval names, and closed with it', async () => {
  await desk.send({ 'edition-states': csv('edition-states', state('approved')) })
  const hash = async (of: typeof desk) =>
    of.database.transaction(
      null,
      async (tx) => (await tx.execute(sql`select content_hash from editions`)).rows[0]?.['content_hash'],
    )
  const other = await importDesk()
  try {
    const files = writtenPlan()
    const changed = String(files['targets']).replace(',65%,', ',64%,')
    await other.send({ ...files, targets: changed, 'edition-states': csv('edition-states', state('approved')) })
    expect(await hash(other)).not.toBe(await hash(desk))
  } finally {
    await other.close()
  }
  const late = await desk.send({ targets: csv('targets', { ...target, printed_under: '2010/11' }) })
  expect(late).toMatchObject({ httpStatus: 422, faults: [{ code: 'edition.closed' }] })
  for (const table of [
    'evidence',
    'actions',
    'action_partners',
    'action_milestones',
    'measures',
    'targets',
    'risk_controls',
    'leads',
  ])
    await expect(changeAll(table)).rejects.toMatchObject({ cause: { code: 'WE001' } })
})

const changeAll = (table: string) =>
  desk.database.transaction(null, async (tx) => tx.execute(sql.raw(`update ${table} set note = 'late'`)))
