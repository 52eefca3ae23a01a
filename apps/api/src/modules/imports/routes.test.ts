import { gzipSync } from 'node:zlib'
import { datasets, type ImportReport } from '@weald/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { madeWorkbook } from '../../spreadsheet/testing/made-workbook.ts'
import { csv, importDesk } from './testing/import-desk.ts'
import { partnership, smallCounty } from './testing/small-county.ts'

let desk: Awaited<ReturnType<typeof importDesk>>
beforeAll(async () => {
  desk = await importDesk()
})
afterAll(() => desk.close())

const dover = csv('partnerships', partnership('dover'))

describe('Whoever prepares a file', () => {
  test('finds every dataset with its columns, in load order', async () => {
    const { body } = await desk.agent.get('/api/v1/datasets').expect(200)
    expect(body.datasets.map((dataset: { name: string }) => dataset.name)).toEqual(datasets.map((dataset) => dataset.name))
    expect(body.datasets[0]).toMatchObject({
      key: ['code'],
      columns: expect.arrayContaining([
        { name: 'code', type: 'code', required: true, description: expect.any(String), example: 'dover' },
      ]),
    })
  })

  test('gets a template, which is the header and nothing else', async () => {
    const { text, headers } = await desk.agent.get('/api/v1/datasets/people/template.csv').expect(200)
    expect([text, headers['content-type']]).toEqual(['code,name,position,note\n', 'text/csv; charset=utf-8'])
  })

  test('gets an example, and the same at the older address', async () => {
    const { text } = await desk.agent.get('/api/v1/datasets/people/example.csv').expect(200)
    expect(text).toBe('code,name,position,note\ndover,As it is printed,1,As it is printed\n')
    await desk.agent.get('/api/v1/imports/datasets/people/template.csv').expect(200, 'code,name,position,note\n')
  })

  test('is told which name was probably meant', async () => {
    const { body } = await desk.agent.get('/api/v1/imports/datasets/poeple/template.csv').expect(404)
    expect(body.error.message).toContain('Did you mean “people”?')
  })
})

describe('Whoever may not import', () => {
  test.each([
    ['an unknown caller', 'nobody', 401, 'UNAUTHENTICATED'],
    ['a token without the scope', 'reader', 403, 'FORBIDDEN'],
    ['a person without the right', 'analyst', 403, 'FORBIDDEN'],
  ])('is refused: %s', async (_who, token, status, code) => {
    for (const path of ['/api/v1/imports', '/api/v1/imports/partnerships']) {
      const { body } = await desk.agent
        .post(path)
        .set('authorization', `Bearer ${token}`)
        .set('content-type', 'text/csv')
        .send(dover)
        .expect(status)
      expect(body.error).toMatchObject({ code, message: expect.stringContaining('token') })
    }
  })

  test('does not see past imports either', async () => {
    await desk.agent.get('/api/v1/imports/batches').expect(401)
    await desk.agent.get('/api/v1/imports/batches').set('authorization', 'Bearer reader').expect(403)
  })
})

describe('A request that cannot be an import', () => {
  const post = (path: string) => desk.agent.post(path).set('authorization', 'Bearer importer')

  test('is refused with a sentence when its content type is another', async () => {
    const { body } = await post('/api/v1/imports').send({ partnerships: [] }).expect(415)
    expect(body.error.message).toContain('multipart/form-data')
    await post('/api/v1/imports/partnerships').send({}).expect(415)
  })

  test('is refused when it has no file, or a field in the place of one', async () => {
    await post('/api/v1/imports').set('content-type', 'multipart/form-data; boundary=x').send('--x--\r\n').expect(400)
    const { body } = await post('/api/v1/imports').field('partnerships', dover).expect(400)
    expect(body.error.message).toContain('partnerships')
  })

  test('is refused when it was cut off', async () => {
    const broken = '--x\r\ncontent-disposition: form-data; name="people"; filename="p.csv"\r\n\r\ncode,na'
    await post('/api/v1/imports').set('content-type', 'multipart/form-data; boundary=x').send(broken).expect(400)
  })

  test('is refused when it has more than a hundred files, which is room for every dataset', async () => {
    let call = post('/api/v1/imports')
    for (let n = 0; n <= 100; n++) call = call.attach(`d${n}`, Buffer.from('x'), 'x.csv')
    const { status, body } = await call
    expect([status, body.error.message]).toEqual([413, expect.stringContaining('100 files')])
    expect(datasets.length).toBeLessThan(100)
  })

  test('is refused when its one file is larger than 16 MiB', async () => {
    await post('/api/v1/imports/people')
      .set('content-type', 'text/csv')
      .send('x'.repeat(16 * 1024 * 1024 + 1))
      .expect(413)
  })

  test('is refused when its mode is neither of the two', async () => {
    const { body } = await post('/api/v1/imports/partnerships?mode=try').set('content-type', 'text/csv').send(dover).expect(400)
    expect(body.error.message).toContain('dry-run')
  })
})

describe('A single file', () => {
  test('can be sent as it is', async () => {
    const { body } = await desk.agent
      .post('/api/v1/imports/partnerships?mode=dry-run')
      .set('authorization', 'Bearer importer')
      .set('content-type', 'text/csv')
      .send(`\ufeff${dover}`)
      .expect(200)
    expect(body).toMatchObject({ status: 'would_apply', files: [{ file: 'partnerships.csv', rows: 1, created: 1 }] })
  })

  test('can be one of JSON lines, which come out as they went in', async () => {
    const line =
      '{"code":"json-lines","name":"=Swale","position":2,"short_code":null,"tile_column":null,"tile_row":3,"note":"a\\nb"}\n'
    const { body } = await desk.agent
      .post('/api/v1/imports/partnerships')
      .set('authorization', 'Bearer importer')
      .set('content-type', 'application/x-ndjson; charset=utf-8')
      .send(line)
      .expect(200)
    expect(body).toMatchObject({ status: 'applied', files: [{ file: 'partnerships.ndjson', rows: 1, created: 1 }] })
    const { body: content, headers } = await desk.agent
      .get('/api/v1/exports/partnerships.ndjson')
      .responseType('blob')
      .expect(200)
    expect([String(content), headers['content-type']]).toEqual([line, 'application/x-ndjson; charset=utf-8'])
  })

  test('gives one report however it is packed and written, and the report says what it was taken for', async () => {
    const rows = csv('people', { code: 'zoe', name: 'Zoë Naïve', position: 3 }, { code: 'b', name: 'B', position: 'first' })
    const workbook = await madeWorkbook(
      rows
        .trim()
        .split('\n')
        .map(
          (line) =>
            `<row>${line
              .split(',')
              .map((cell) => `<c t="str"><v>${cell}</v></c>`)
              .join('')}</row>`,
        )
        .join(''),
    )
    const sent = async (contentType: string, bytes: Buffer) => {
      const { body } = await desk.agent
        .post('/api/v1/imports/people?mode=dry-run')
        .set('authorization', 'Bearer importer')
        .set('content-type', contentType)
        .send(bytes)
        .expect(422)
      const { files, faults } = body as ImportReport
      return {
        readAs: files[0]!.readAs,
        rows: files[0]!.rows,
        faults: faults.map(({ row, column, message }) => ({ row, column, message })),
      }
    }

    const plain = await sent('text/csv', Buffer.from(rows))
    expect(plain).toMatchObject({ readAs: 'utf-8', rows: 2, faults: [{ row: 3, column: 'position' }] })
    const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    expect(await sent('application/gzip', gzipSync(rows))).toEqual(plain)
    expect(await sent('text/csv', Buffer.from(rows, 'latin1'))).toEqual({ ...plain, readAs: 'windows-1252' })
    expect(await sent(sheet, workbook)).toEqual({ ...plain, readAs: 'xlsx' })
    const lines = `${JSON.stringify({ code: 'b', name: 'B', position: 'first', note: null })}\n`
    expect(await sent('application/gzip', gzipSync(lines))).toMatchObject({
      readAs: 'utf-8',
      faults: [{ row: 1, column: 'position' }],
    })
  })

  test('comes out as a workbook that can be sent back and changes nothing', async () => {
    await desk.send({ people: csv('people', { code: 'kim', name: '=Kim', position: 1, note: 'a\nb' }) })
    const { body: workbook, headers } = await desk.agent.get('/api/v1/exports/people.xlsx').responseType('blob').expect(200)
    expect(headers['content-disposition']).toBe('attachment; filename="people.xlsx"')
    const report = await desk.send({ 'people.xlsx': workbook as Buffer })
    expect(report).toMatchObject({ status: 'unchanged', files: [{ readAs: 'xlsx', created: 0, changed: 0 }] })
    expect(report.files[0]!.unchanged).toBeGreaterThan(0)
  })

  test('that is empty is told so', async () => {
    const { body } = await desk.agent
      .post('/api/v1/imports/people')
      .set('authorization', 'Bearer importer')
      .set('content-type', 'text/csv')
      .send('')
      .expect(422)
    expect(body.faults).toMatchObject([{ code: 'file.empty' }])
  })
})

describe('A whole edition', () => {
  test('comes out as one document of JSON, whose lists can be sent back and change nothing', async () => {
    await desk.send(smallCounty())
    const { body, headers } = await desk.agent
      .get('/api/v1/exports/plans/dover-2008/1.json')
      .set('authorization', 'Bearer importer')
      .expect(200)
    expect(headers['content-disposition']).toBe('attachment; filename="dover-2008-1.json"')
    const {
      plan,
      edition,
      datasets: lists,
    } = body as {
      plan: { code: string }
      edition: { plan: string; number: number }
      datasets: Record<string, Record<string, unknown>[]>
    }
    expect([plan.code, edition.plan, edition.number]).toEqual(['dover-2008', 'dover-2008', 1])
    const content = datasets.filter(({ editionContent }) => editionContent).map(({ name }) => name)
    expect(Object.keys(lists)).toEqual(['plan-owners', ...content])

    const filled = Object.entries(lists).filter(([, rows]) => rows.length > 0)
    expect(filled.length).toBeGreaterThan(3)
    const files = filled.map(([name, rows]) => [`${name}.ndjson`, rows.map((row) => `${JSON.stringify(row)}\n`).join('')])
    expect(await desk.send(Object.fromEntries(files))).toMatchObject({ status: 'unchanged', faultCount: 0 })
  })

  test('that is not there, or is not asked for by its number, is told so', async () => {
    for (const path of ['nowhere/1.json', 'dover-2008/9.json', 'dover-2008/first.json'])
      await desk.agent.get(`/api/v1/exports/plans/${path}`).set('authorization', 'Bearer importer').expect(404)
  })
})
