import { datasets } from '@weald/domain'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { csv, importDesk } from './testing/import-desk.ts'
import type { Files } from './testing/import-desk.ts'
import { edition, partnership, plan, risk, smallCounty, staffFunding, state } from './testing/small-county.ts'

let desk: Awaited<ReturnType<typeof importDesk>>
let statements: string[]

beforeEach(async () => {
  statements = []
  desk = await importDesk({ onStatement: (statement) => statements.push(statement) })
})
afterEach(() => desk.close())

const one = async <T extends Record<string, unknown>>(statement: ReturnType<typeof sql>) =>
  desk.database.transaction(null, async (tx) => (await tx.execute<T>(statement)).rows[0] as T, { readOnly: true })

describe('A batch', () => {
  test('of many files in any order is applied as a whole, and answers what it did', async () => {
    const report = await desk.send(smallCounty())
    expect(report).toMatchObject({ httpStatus: 200, mode: 'apply', status: 'applied', batchId: expect.any(String), faults: [], faultCount: 0, faultsLeftOut: 0 })
    expect(report.files.find((file) => file.dataset === 'partnerships')).toEqual({ file: 'partnerships.csv', dataset: 'partnerships', rows: 2, created: 2, changed: 0, unchanged: 0, faults: 0 })
  })

  test('ties rows together that are new in the same file', async () => {
    await desk.send(smallCounty())
    expect(await one(sql`select p.code from framework_items i join framework_items p on p.id = i.parent_id where i.code = 'sub'`)).toEqual({ code: 'safe' })
    expect(await one(sql`select s.position from risks r join risks s on s.id = r.same_as_id where r.position = 1`)).toEqual({ position: 2 })
  })

  test('keeps the reading of a printed cell beside it', async () => {
    await desk.send(smallCounty())
    expect(await one(sql`select printed, value, status, period_label from observations where kind = 'target'`)).toMatchObject({ printed: 'N/A*', value: null, status: 'not_applicable', period_label: '2007/08' })
  })

  test('changes only the rows that differ, and raises only their version', async () => {
    await desk.send(smallCounty())
    const report = await desk.send({ partnerships: csv('partnerships', partnership('dover', { name: 'Dover' }), partnership('swale', { position: 2, note: 'Says "hello, world"\non two lines' })) })
    expect(report.files[0]).toMatchObject({ created: 0, changed: 1, unchanged: 1 })
    expect(await one(sql`select sum(version)::int as versions from partnerships`)).toEqual({ versions: 3 })
  })

  test('can take a reference away again', async () => {
    await desk.send(smallCounty())
    const report = await desk.send({ risks: csv('risks', risk(1)) })
    expect(report.files[0]).toMatchObject({ changed: 1 })
    expect(await one(sql`select same_as_id, version from risks where position = 1`)).toEqual({ same_as_id: null, version: 2 })
  })

  test('costs the same number of statements for one row and for a thousand', async () => {
    const count = async (rows: number, from: number) => {
      statements.length = 0
      await desk.send({ partnerships: csv('partnerships', ...Array.from({ length: rows }, (_, index) => partnership(`p${from + index}`))) })
      return statements.length
    }
    expect(await count(1, 0)).toBe(await count(1_000, 1))
  })
})

describe('A dry run', () => {
  test('reports what the real run then does, and changes nothing', async () => {
    const before = await desk.everything()
    const dry = await desk.send(smallCounty(), 'dry-run')
    expect(dry).toMatchObject({ httpStatus: 200, status: 'would_apply', batchId: null })
    expect(await desk.everything()).toBe(before)
    expect((await desk.send(smallCounty())).files).toEqual(dry.files)
  })

  test('reports the same faults as the real run', async () => {
    const files = { people: 'code,name,position,note\nA B,,x,\n', posts: csv('posts', { code: 'leo', title: 'LEO', position: 1, partnership: 'nowhere' }) }
    const [dry, real] = [await desk.send(files, 'dry-run'), await desk.send(files)]
    expect({ ...dry, mode: 'apply' }).toEqual(real)
    expect(real).toMatchObject({ httpStatus: 422, status: 'refused', faultCount: 4 })
  })
})

describe('Twice is once', () => {
  test('a second load of the same files writes nothing at all, not even a batch', async () => {
    const files = { ...smallCounty(), 'edition-states': csv('edition-states', state('approved')) }
    await desk.send(files)
    const before = await desk.everything()
    expect(await desk.send(files)).toMatchObject({ httpStatus: 200, status: 'unchanged', batchId: null })
    expect(await desk.everything()).toBe(before)
  })

  test('two imports of the same files at once: one applies them, the other finds nothing to change', async () => {
    const reports = await Promise.all([desk.send(smallCounty()), desk.send(smallCounty())])
    expect(reports.map((report) => report.status).toSorted()).toEqual(['applied', 'unchanged'])
  })

  test('two imports at once that follow on each other both stand', async () => {
    const reports = await Promise.all([desk.send({ partnerships: csv('partnerships', partnership('dover')) }), desk.send({ partnerships: csv('partnerships', partnership('swale')) })])
    expect(reports.map((report) => report.status)).toEqual(['applied', 'applied'])
    expect(await one(sql`select count(*)::int as count from partnerships`)).toEqual({ count: 2 })
  })
})

describe('All or nothing', () => {
  test('one bad cell in one of many files refuses the whole batch', async () => {
    const before = await desk.everything()
    const report = await desk.send({ ...smallCounty(), 'staffing-funding': csv('staffing-funding', staffFunding(1, 'many')) })
    expect(report).toMatchObject({ httpStatus: 422, status: 'refused', batchId: null, faultCount: 1 })
    expect(report.faults).toEqual([
      {
        file: 'staffing-funding.csv',
        dataset: 'staffing-funding',
        row: 2,
        column: 'fte',
        code: 'cell.not_decimal',
        message: 'Row 2, column fte: “many” is not a number. Write digits with an optional decimal point, such as 77.5.',
        value: 'many',
      },
    ])
    expect(report.files.every((file) => file.created === 0)).toBe(true)
    expect(await desk.everything()).toBe(before)
  })
})

describe('Export and import', () => {
  test('are each other’s inverse for every dataset', async () => {
    await desk.send({ ...smallCounty(), 'edition-states': csv('edition-states', state('submitted')) })
    const files: Record<string, string> = {}
    for (const { name } of datasets) {
      const text = await desk.exported(name)
      if (text.trim().includes('\n')) files[name] = text
    }
    expect(Object.keys(files).length).toBeGreaterThan(10)
    expect(await desk.send(files)).toMatchObject({ httpStatus: 200, status: 'unchanged' })

    const other = await importDesk()
    try {
      await other.send(files)
      for (const name of Object.keys(files)) expect(await other.exported(name)).toBe(files[name])
    } finally {
      await other.close()
    }
  })

  test('an export shows others only what belongs to public editions', async () => {
    await desk.send(smallCounty())
    expect(await desk.exported('risks', 'nobody')).toBe(csv('risks'))
    expect(await desk.exported('editions', 'nobody')).toBe(csv('editions'))
    await desk.send({ 'edition-states': csv('edition-states', state('submitted')) })
    expect(await desk.exported('risks', 'nobody')).toBe(await desk.exported('risks'))
    expect(await desk.exported('partnerships', 'nobody')).toBe(await desk.exported('partnerships'))
  })
})

describe('An edition', () => {
  const approve = () => desk.send({ 'edition-states': csv('edition-states', state('approved')) })

  test('is given the hash of its content when it is approved', async () => {
    await desk.send(smallCounty())
    expect((await approve()).files[0]).toMatchObject({ changed: 1 })
    const { content_hash: first } = await one<{ content_hash: string }>(sql`select content_hash from editions`)
    expect(first).toMatch(/^[0-9a-f]{64}$/)

    const same = await importDesk()
    const other = await importDesk()
    try {
      await same.send({ ...smallCounty(), 'edition-states': csv('edition-states', state('approved')) })
      await other.send({ ...smallCounty(), risks: csv('risks', risk(1), risk(2)), 'edition-states': csv('edition-states', state('approved')) })
      const hash = (at: typeof desk) => at.database.transaction(null, async (tx) => (await tx.execute(sql`select content_hash from editions`)).rows[0]?.['content_hash'])
      expect(await hash(same)).toBe(first)
      expect(await hash(other)).not.toBe(first)
    } finally {
      await same.close()
      await other.close()
    }
  })

  test('that is approved takes neither new nor changed content, but may be loaded again as it is', async () => {
    await desk.send(smallCounty())
    await approve()
    const before = await desk.everything()
    expect(await desk.send({ risks: csv('risks', risk(1), risk(2), risk(3)) })).toMatchObject({
      httpStatus: 422,
      faults: [{ row: 2, code: 'edition.closed' }, { row: 4, code: 'edition.closed' }],
    })
    expect(await desk.send({ editions: csv('editions', { ...edition('dover-2008'), title: 'Another' }) })).toMatchObject({ faults: [{ code: 'edition.closed' }] })
    expect(await desk.send(smallCounty())).toMatchObject({ status: 'unchanged' })
    expect(await desk.everything()).toBe(before)
  })

  test('that is approved can only be superseded', async () => {
    await desk.send(smallCounty())
    await approve()
    expect(await desk.send({ 'edition-states': csv('edition-states', state('draft')) })).toMatchObject({ httpStatus: 422, faults: [{ row: 2, column: 'state', code: 'state.illegal' }] })
    expect(await desk.send({ 'edition-states': csv('edition-states', state('superseded')) })).toMatchObject({ status: 'applied' })
  })

  test('must be there to be moved', async () => {
    expect(await desk.send({ 'edition-states': csv('edition-states', state('draft')) })).toMatchObject({ httpStatus: 422, faults: expect.arrayContaining([expect.objectContaining({ code: 'reference.unknown' })]) })
  })
})

describe('What was imported', () => {
  test('can be looked up with who did it, the counts and the hash of each file', async () => {
    const { batchId } = await desk.send({ partnerships: csv('partnerships', partnership('dover')) })
    await desk.send({ partnerships: csv('partnerships', partnership('swale')) })
    const get = (path: string) => desk.agent.get(`/api/v1/imports/batches${path}`).set('authorization', 'Bearer analyst')
    const { body } = await get('').expect(200)
    expect(body.batches).toHaveLength(2)
    const { body: batch } = await get(`/${batchId}`).expect(200)
    expect(batch).toMatchObject({ id: batchId, actor: 'service:payroll', created: 1, changed: 0, files: [{ dataset: 'partnerships', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }] })
    expect((await get(`?before=${body.batches[0].id}`)).body.batches).toEqual([batch])
    await get('/nothing').expect(404)
  })
})

/** Every code of a report, from a batch that must show it. The county stands in the database; its edition is not approved. */
const spoiled: Readonly<Record<string, { readonly files: Files; readonly code: string }>> = {
  'an empty file': { files: { people: '' }, code: 'file.empty' },
  'a header without rows': { files: { people: csv('people') }, code: 'file.no_rows' },
  'Windows text': { files: { people: Buffer.from('code,name,position,note\na,Ren\xe9,1,\n', 'latin1') }, code: 'file.not_utf8' },
  'UTF-16 text': { files: { people: Buffer.from(`\ufeff${csv('people', { code: 'a', name: 'A', position: 1 })}`, 'utf16le') }, code: 'file.not_utf8' },
  'a file that is cut off': { files: { people: 'code,name,position,note\na,A,1,\nb,B' }, code: 'file.truncated' },
  'a quote that is never closed': { files: { people: 'code,name,position,note\na,"A,1,\n' }, code: 'file.truncated' },
  'a file that is too large': { files: { people: Buffer.alloc(16 * 1024 * 1024 + 1, 'x') }, code: 'file.too_large' },
  'an unknown dataset': { files: { poeple: csv('people') }, code: 'file.unknown_dataset' },
  semicolons: { files: { people: 'code;name;position;note\na;A;1;\n' }, code: 'file.not_comma_separated' },
  'a missing column': { files: { people: 'code,name,position\na,A,1\n' }, code: 'column.missing' },
  'an unknown column': { files: { people: 'code,name,position,note,age\na,A,1,,2\n' }, code: 'column.unknown' },
  'a repeated column': { files: { people: 'code,name,position,note,note\na,A,1,,\n' }, code: 'column.repeated' },
  'a short row': { files: { people: 'code,name,position,note\na,A\n' }, code: 'row.wrong_length' },
  'broken quotes': { files: { people: 'code,name,position,note\na,"A"B,1,\n' }, code: 'row.broken_quotes' },
  'an empty cell': { files: { people: csv('people', { code: 'a', position: 1 }) }, code: 'cell.required' },
  'text in a whole number': { files: { people: csv('people', { code: 'a', name: 'A', position: 'first' }) }, code: 'cell.not_integer' },
  'a number beyond the database': { files: { people: csv('people', { code: 'a', name: 'A', position: '99999999999' }) }, code: 'cell.not_integer' },
  'text in a number': { files: { 'staffing-funding': csv('staffing-funding', staffFunding(1, 'n/a')) }, code: 'cell.not_decimal' },
  'text in an amount': { files: { 'budget-lines': csv('budget-lines', { plan: 'dover-2008', edition: 1, position: 1, line_type: 'activity', activity: 'A', financial_year: '2008/09', gross: '£1' }) }, code: 'cell.not_pounds' },
  'a boolean in words': { files: { plans: csv('plans', { ...plan('x'), county_owned: 'no' }) }, code: 'cell.not_boolean' },
  'a date that is none': { files: { plans: csv('plans', { ...plan('x'), term_end: '31/08/2011' }) }, code: 'cell.not_date' },
  'a code with capitals': { files: { people: csv('people', { code: 'Anna', name: 'A', position: 1 }) }, code: 'cell.not_code' },
  'a word that is no choice': { files: { plans: csv('plans', { ...plan('x'), kind: 'Plan' }) }, code: 'cell.not_choice' },
  'a text that is too long': { files: { people: csv('people', { code: 'a', name: 'x'.repeat(20_001), position: 1 }) }, code: 'cell.too_long' },
  'a control character': { files: { people: csv('people', { code: 'a', name: 'A\u0007', position: 1 }) }, code: 'cell.control_character' },
  'a NUL': { files: { people: csv('people', { code: 'a', name: `A\0${'long enough to be told from UTF-16 '.repeat(3)}`, position: 1 }) }, code: 'cell.nul' },
  'a period that cannot be read': { files: { observations: csv('observations', { indicator: 'NI 73', area: 'county', kind: 'actual', period_kind: 'academic_year', printed_under: 'soon', position: 1, row_unit: 'percent' }) }, code: 'cell.not_understood' },
  'a key that stands twice': { files: { people: csv('people', { code: 'a', name: 'A', position: 1 }, { code: 'a', name: 'B', position: 2 }) }, code: 'key.duplicate' },
  'an unknown code': { files: { 'plan-owners': csv('plan-owners', { plan: 'dover-2008', partnership: 'dovre', position: 1 }) }, code: 'reference.unknown' },
  'half a reference': { files: { observations: csv('observations', { indicator: 'NI 73', area: 'county', kind: 'actual', period_kind: 'academic_year', printed_under: '2006/07', position: 1, row_unit: 'percent', source_plan: 'dover-2008' }) }, code: 'reference.incomplete' },
}

describe('A file that is spoiled changes nothing and names its fault', () => {
  test.each(Object.entries(spoiled))('%s', async (_why, { files, code }) => {
    await desk.send(smallCounty())
    const before = await desk.everything()
    const report = await desk.send(files)
    expect(report.httpStatus).toBe(422)
    expect(report.faults.map((fault) => fault.code)).toContain(code)
    expect(report.faults.every((fault) => fault.message.length > 20 && fault.message.endsWith('.') || fault.message.endsWith('?'))).toBe(true)
    expect(await desk.everything()).toBe(before)
  })

  test('with the nearest name as a suggestion', async () => {
    await desk.send(smallCounty())
    const report = await desk.send({ 'plan-owners': csv('plan-owners', { plan: 'dover-2008', partnership: 'dovre', position: 1 }), poeple: csv('people') })
    expect(report.faults.map((fault) => fault.message)).toEqual(['Row 2, column partnership: “dovre” names no row of partnerships. Did you mean “dover”?', expect.stringContaining('Did you mean “people”?')])
  })

  test('also when a dataset is sent twice', async () => {
    const people = Buffer.from(csv('people', { code: 'a', name: 'A', position: 1 }))
    const { status, body } = await desk.agent.post('/api/v1/imports').set('authorization', 'Bearer importer').attach('people', people, 'one.csv').attach('people', people, 'two.csv')
    expect([status, body.faults]).toMatchObject([422, [{ file: 'two.csv', code: 'file.duplicate_dataset', message: expect.stringContaining('one.csv') }]])
  })
})
