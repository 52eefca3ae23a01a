import { datasets } from '@weald/domain'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { csv, importDesk } from './testing/import-desk.ts'
import { edition, partnership, risk, smallCounty, staffFunding, state } from './testing/small-county.ts'

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
    expect(report).toMatchObject({
      httpStatus: 200,
      mode: 'apply',
      status: 'applied',
      batchId: expect.any(String),
      faults: [],
      faultCount: 0,
      faultsLeftOut: 0,
    })
    expect(report.files.find((file) => file.dataset === 'partnerships')).toEqual({
      file: 'partnerships.csv',
      dataset: 'partnerships',
      rows: 2,
      created: 2,
      changed: 0,
      unchanged: 0,
      faults: 0,
      readAs: 'utf-8',
    })
  })

  test('ties rows together that are new in the same file', async () => {
    await desk.send(smallCounty())
    expect(
      await one(sql`select p.code from framework_items i join framework_items p on p.id = i.parent_id where i.code = 'sub'`),
    ).toEqual({ code: 'safe' })
    expect(await one(sql`select s.position from risks r join risks s on s.id = r.same_as_id where r.position = 1`)).toEqual({
      position: 2,
    })
  })

  test('keeps the reading of a printed cell beside it', async () => {
    await desk.send(smallCounty())
    expect(await one(sql`select printed, value, status, period_label from observations where kind = 'target'`)).toMatchObject({
      printed: 'N/A*',
      value: null,
      status: 'not_available',
      period_label: '2007/08',
    })
  })

  test('changes only the rows that differ, and raises only their version', async () => {
    await desk.send(smallCounty())
    const report = await desk.send({
      partnerships: csv(
        'partnerships',
        partnership('dover', { name: 'Dover' }),
        partnership('swale', { position: 2, note: 'Says "hello, world"\non two lines' }),
      ),
    })
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
      await desk.send({
        partnerships: csv('partnerships', ...Array.from({ length: rows }, (_, index) => partnership(`p${from + index}`))),
      })
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
    const files = {
      people: 'code,name,position,note\nA B,,x,\n',
      posts: csv('posts', { code: 'leo', title: 'LEO', position: 1, partnership: 'nowhere' }),
    }
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
    const reports = await Promise.all([
      desk.send({ partnerships: csv('partnerships', partnership('dover')) }),
      desk.send({ partnerships: csv('partnerships', partnership('swale')) }),
    ])
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
      await other.send({
        ...smallCounty(),
        risks: csv('risks', risk(1), risk(2)),
        'edition-states': csv('edition-states', state('approved')),
      })
      const hash = (at: typeof desk) =>
        at.database.transaction(
          null,
          async (tx) => (await tx.execute(sql`select content_hash from editions`)).rows[0]?.['content_hash'],
        )
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
      faults: [
        { row: 2, code: 'edition.closed' },
        { row: 4, code: 'edition.closed' },
      ],
    })
    expect(await desk.send({ editions: csv('editions', { ...edition('dover-2008'), title: 'Another' }) })).toMatchObject({
      faults: [{ code: 'edition.closed' }],
    })
    expect(await desk.send(smallCounty())).toMatchObject({ status: 'unchanged' })
    expect(await desk.everything()).toBe(before)
  })

  test('that is approved can only be superseded', async () => {
    await desk.send(smallCounty())
    await approve()
    expect(await desk.send({ 'edition-states': csv('edition-states', state('draft')) })).toMatchObject({
      httpStatus: 422,
      faults: [{ row: 2, column: 'state', code: 'state.illegal' }],
    })
    expect(await desk.send({ 'edition-states': csv('edition-states', state('superseded')) })).toMatchObject({ status: 'applied' })
  })

  test('must be there to be moved', async () => {
    expect(await desk.send({ 'edition-states': csv('edition-states', state('draft')) })).toMatchObject({
      httpStatus: 422,
      faults: expect.arrayContaining([expect.objectContaining({ code: 'reference.unknown' })]),
    })
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
    expect(batch).toMatchObject({
      id: batchId,
      actor: 'service:payroll',
      created: 1,
      changed: 0,
      files: [{ dataset: 'partnerships', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    })
    expect((await get(`?before=${body.batches[0].id}`)).body.batches).toEqual([batch])
    await get('/nothing').expect(404)
  })
})
