import { datasets } from '@weald/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csv, importDesk } from './testing/import-desk.ts'
import { partnership } from './testing/small-county.ts'

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
