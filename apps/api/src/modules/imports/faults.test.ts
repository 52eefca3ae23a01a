import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { faultCodes } from '@weald/domain'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesCannotHurt } from '../../../test/prove/files-cannot-hurt.ts'
import { workbookOf } from '../../spreadsheet/write-sheet.ts'
import { csv, importDesk } from './testing/import-desk.ts'
import type { Files } from './testing/import-desk.ts'
import { edition, observation, partnership, plan, risk, smallCounty, staffFunding, state } from './testing/small-county.ts'

let desk: Awaited<ReturnType<typeof importDesk>>
let before: string

// One database for all: none of these files may change it.
beforeAll(async () => {
  desk = await importDesk()
  await desk.send({ ...smallCounty(), 'edition-states': csv('edition-states', state('approved')) })
  before = await desk.everything()
})
afterAll(() => desk.close())

/** As an export writes it. */
const cutShort = await buffer(
  workbookOf(
    'people',
    [],
    (async function* () {
      yield [
        ['code', 'name', 'position', 'note'],
        ['a', 'A', '1', 'x'.repeat(40_000)],
      ]
    })(),
  ),
)

/** Every code of a report, from a batch that must show it. */
const spoiled: Readonly<Record<string, { readonly files: Files; readonly code: string }>> = {
  'an empty file': { files: { people: '' }, code: 'file.empty' },
  'a header without rows': { files: { people: csv('people') }, code: 'file.no_rows' },
  'more rows than a file may have': {
    files: { people: `code,name,position,note\n${'a\n'.repeat(200_000)}` },
    code: 'file.too_many_rows',
  },
  'text of an unknown encoding': {
    files: { people: Buffer.from('code,name,position,note\na,Ren\x81,1,\n', 'latin1') },
    code: 'file.not_utf8',
  },
  'an archive': { files: { people: Buffer.from('PK\u0003\u0004 and nothing of a workbook') }, code: 'file.not_xlsx' },
  'an old or locked workbook': { files: { people: Buffer.from('d0cf11e0a1b11ae1', 'hex') }, code: 'file.not_xlsx' },
  'half of what was packed': { files: { people: gzipSync(csv('people')).subarray(0, 20) }, code: 'file.not_gzip' },
  'what was packed twice': { files: { people: gzipSync(gzipSync(csv('people'))) }, code: 'file.not_gzip' },
  'what unpacks to too much': { files: { people: gzipSync(Buffer.alloc(20 * 1024 * 1024)) }, code: 'file.too_large' },
  'a cell that is longer than a sheet can hold': { files: { people: cutShort }, code: 'row.cut_short' },
  'UTF-16 text': {
    files: { people: Buffer.from(`\ufeff${csv('people', { code: 'a', name: 'A', position: 1 })}`, 'utf16le') },
    code: 'file.not_utf8',
  },
  'a file that is cut off': { files: { people: 'code,name,position,note\na,A,1,\nb,B' }, code: 'file.truncated' },
  'a quote that is never closed': { files: { people: 'code,name,position,note\na,"A,1,\n' }, code: 'file.truncated' },
  'a file that is too large': { files: { people: Buffer.alloc(16 * 1024 * 1024 + 1, 'x') }, code: 'file.too_large' },
  'an unknown dataset': { files: { poeple: csv('people') }, code: 'file.unknown_dataset' },
  colons: { files: { people: 'code:name:position:note\na:A:1:\n' }, code: 'file.not_comma_separated' },
  'a missing column': { files: { people: 'code,name,position\na,A,1\n' }, code: 'column.missing' },
  'an unknown column': { files: { people: 'code,name,position,note,age\na,A,1,,2\n' }, code: 'column.unknown' },
  'a repeated column': { files: { people: 'code,name,position,note,note\na,A,1,,\n' }, code: 'column.repeated' },
  'a short row': { files: { people: 'code,name,position,note\na,A\n' }, code: 'row.wrong_length' },
  'broken quotes': { files: { people: 'code,name,position,note\na,"A"B,1,\n' }, code: 'row.broken_quotes' },
  'a line that is no JSON': { files: { 'people.ndjson': '{"code":"a",\n' }, code: 'row.not_json' },
  'half a character': {
    files: { 'people.ndjson': String.raw`{"code":"a","name":"\ud800","position":1,"note":null}` },
    code: 'cell.half_character',
  },
  'an empty cell': { files: { people: csv('people', { code: 'a', position: 1 }) }, code: 'cell.required' },
  'text in a whole number': {
    files: { people: csv('people', { code: 'a', name: 'A', position: 'first' }) },
    code: 'cell.not_integer',
  },
  'a number beyond the database': {
    files: { people: csv('people', { code: 'a', name: 'A', position: '99999999999' }) },
    code: 'cell.not_integer',
  },
  'text in a number': {
    files: { 'staffing-funding': csv('staffing-funding', staffFunding(1, 'n/a')) },
    code: 'cell.not_decimal',
  },
  'text in an amount': {
    files: {
      'budget-lines': csv('budget-lines', {
        plan: 'dover-2008',
        edition: 1,
        position: 1,
        line_type: 'activity',
        activity: 'A',
        financial_year: '2008/09',
        gross: '£1',
      }),
    },
    code: 'cell.not_pounds',
  },
  'a boolean in words': { files: { plans: csv('plans', { ...plan('x'), county_owned: 'no' }) }, code: 'cell.not_boolean' },
  'a date that is none': { files: { plans: csv('plans', { ...plan('x'), term_end: '31/08/2011' }) }, code: 'cell.not_date' },
  'a code with capitals': { files: { people: csv('people', { code: 'Anna', name: 'A', position: 1 }) }, code: 'cell.not_code' },
  'a word that is no choice': { files: { plans: csv('plans', { ...plan('x'), kind: 'Plan' }) }, code: 'cell.not_choice' },
  'a text that is too long': {
    files: { people: csv('people', { code: 'a', name: 'x'.repeat(20_001), position: 1 }) },
    code: 'cell.too_long',
  },
  'a control character': {
    files: { people: csv('people', { code: 'a', name: 'A\u0007', position: 1 }) },
    code: 'cell.control_character',
  },
  'a NUL': {
    files: { people: csv('people', { code: 'a', name: `A\0${'long enough to be told from UTF-16 '.repeat(3)}`, position: 1 }) },
    code: 'cell.nul',
  },
  'a period that cannot be read': {
    files: { observations: csv('observations', observation({ printed_under: 'soon' })) },
    code: 'cell.not_understood',
  },
  'a term that ends before it begins': {
    files: { plans: csv('plans', { ...plan('ashford-2008'), term_end: '2008-08-31' }) },
    code: 'row.contradiction',
  },
  'a key that stands twice': {
    files: { people: csv('people', { code: 'a', name: 'A', position: 1 }, { code: 'a', name: 'B', position: 2 }) },
    code: 'key.duplicate',
  },
  'an unknown code': {
    files: { 'plan-owners': csv('plan-owners', { plan: 'dover-2008', partnership: 'dovre', position: 1 }) },
    code: 'reference.unknown',
  },
  'half a reference': {
    files: { observations: csv('observations', observation({ source_plan: 'dover-2008' })) },
    code: 'reference.incomplete',
  },
  'a change of an approved edition': {
    files: { risks: csv('risks', risk(1), risk(2, { statement: 'Another' })) },
    code: 'edition.closed',
  },
  'an approved edition made a draft': {
    files: { 'edition-states': csv('edition-states', state('draft')) },
    code: 'state.illegal',
  },
}

describe('A file that is spoiled changes nothing and names its fault', () => {
  test.each(Object.entries(spoiled))('%s', async (_why, { files, code }) => {
    const report = await desk.send(files)
    expect(report.httpStatus).toBe(422)
    expect(report.faults.map((fault) => fault.code)).toContain(code)
    for (const { message } of report.faults) expect(message).toMatch(/^[A-Z].{20,}[.?]$/s)
    expect(await desk.everything()).toBe(before)
  })

  test('with the nearest name as a suggestion', async () => {
    const report = await desk.send({
      'plan-owners': csv('plan-owners', { plan: 'dover-2008', partnership: 'dovre', position: 1 }),
      poeple: csv('people'),
    })
    expect(report.faults.map((fault) => fault.message)).toEqual([
      'Row 2, column partnership: “dovre” names no row of partnerships. Did you mean “dover”?',
      expect.stringContaining('Did you mean “people”?'),
    ])
  })

  test('also when a dataset is sent twice', async () => {
    const people = Buffer.from(csv('people', { code: 'a', name: 'A', position: 1 }))
    const { status, body } = await desk.agent
      .post('/api/v1/imports')
      .set('authorization', 'Bearer importer')
      .attach('people', people, 'one.csv')
      .attach('people', people, 'two.csv')
    expect([status, body.faults]).toMatchObject([
      422,
      [{ file: 'two.csv', code: 'file.duplicate_dataset', message: expect.stringContaining('one.csv') }],
    ])
  })
})

test('Files that are made to hurt change nothing', async () => {
  // `pnpm prove hostile-files` sends two hundred, of full size.
  const { failures, refused, placed } = await filesCannotHurt(desk.database, { files: 28, seed: 2008, size: 400_000 })
  expect([failures, refused, placed]).toEqual([[], 28, 28])
})

describe('A key that was made for some partnerships', () => {
  const told = async (files: Files) => {
    const { httpStatus, faults } = await desk.send(files, 'apply', 'dover')
    expect(await desk.everything()).toBe(before)
    return { httpStatus, faults: faults.map(({ row, column, code, message }) => ({ row, column, code, message })) }
  }

  test('is told of each row that stands in a plan of others', async () => {
    expect(await told({ risks: csv('risks', risk(3, { plan: 'swale-2008' }), risk(4, { plan: 'swale-2008' })) })).toEqual({
      httpStatus: 422,
      faults: [2, 3].map((row) => ({
        row,
        column: 'plan',
        code: 'row.out_of_reach',
        message: `Row ${row}, column plan: This key was made for dover, and “swale-2008” is none of their plans. Take the row out, or use a key that was made for it.`,
      })),
    })
  })

  const ofTheCounty: readonly [dataset: string, row: Readonly<Record<string, string | number>>][] = [
    ['partnerships', partnership('deal')],
    ['plans', plan('dover-2009')],
    ['plan-owners', { plan: 'swale-2008', partnership: 'dover', position: 1 }],
    ['observations', observation()],
  ]
  test.each(ofTheCounty)('is told so of what is the whole county’s: %s', async (dataset, row) => {
    expect(await told({ [dataset]: csv(dataset, row) })).toMatchObject({
      httpStatus: 422,
      faults: [{ row: 2, code: 'row.out_of_reach', message: expect.stringContaining('the whole county') }],
    })
  })

  test('writes into the plans of these', async () => {
    const report = await desk.send({ risks: csv('risks', risk(1, { same_as: 2 }), risk(2)) }, 'dry-run', 'dover')
    expect(report).toMatchObject({ httpStatus: 200, status: 'unchanged' })
  })
})

test('Nobody brings in money for a partnership that may not spend, nor submits for one that may not submit', async () => {
  await desk.send({ editions: csv('editions', edition('dover-2008', 2)) })
  await desk.database.transaction(null, (tx) =>
    tx.execute(sql`
      insert into interventions (partnership_id, kind, powers, state, reason, proposed_by, body, decided_on, decided_by, decided_at, starts_on)
      select id, 'suspended_powers', '{submit,spend}', 'decided', 'Targets were missed', 'x', 'Board', '2008-08-18', 'x', now(), '2008-09-01'
      from partnerships where code = 'dover'`),
  )
  const report = await desk.send({
    'staffing-funding': csv('staffing-funding', { ...staffFunding(1, '17.20'), edition: 2 }),
    'edition-states': csv('edition-states', state('priorities_submitted', { number: 2 })),
  })
  expect(report.httpStatus).toBe(422)
  expect(report.faults.map(({ code, message }) => [code, /may not [a-z ]+ since/.exec(message)?.[0]]).toSorted()).toEqual([
    ['power.suspended', 'may not change or confirm budgets since'],
    ['power.suspended', 'may not submit plans since'],
  ])
})

test('Every code that a report can carry is shown by one of these files', () => {
  const shown = new Set([
    ...Object.values(spoiled).map(({ code }) => code),
    'file.duplicate_dataset',
    'row.out_of_reach',
    'power.suspended',
  ])
  expect(faultCodes.filter((code) => !shown.has(code))).toEqual([])
})
