import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from './program.ts'
import type { ImportReport } from './report.ts'

/** A stand-in for Weald, which answers as its tests have proved that it does; what it is sent is kept. */
let weald: Server
let url: string
let asked: { method: string; url: string; authorization: string | undefined; key: string | undefined; body: string }[]
let reply: { status: number; body: string }
/** Answers before that one, first to last. */
let before: { status: number; body: string }[]
let folder: string

beforeEach(async () => {
  asked = []
  before = []
  reply = { status: 200, body: '{}' }
  weald = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => weald.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(weald.address() as AddressInfo).port}`
  folder = await mkdtemp(join(tmpdir(), 'weald-cli-'))
})
afterEach(async () => {
  await new Promise((resolve) => weald.close(resolve))
  await rm(folder, { recursive: true })
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  asked.push({
    method: request.method ?? '',
    url: request.url ?? '',
    authorization: request.headers.authorization,
    key: request.headers['idempotency-key'] as string | undefined,
    body: Buffer.concat(chunks).toString(),
  })
  const { status, body } = before.shift() ?? reply
  response.writeHead(status, { connection: 'close' }).end(body)
}

/** One command line, with all that it printed. */
const call = (...args: string[]) => callWith({ WEALD_TOKEN: 'secret' }, '', ...args)
async function callWith(env: Readonly<Record<string, string>>, piped: string, ...args: string[]) {
  const [out, err] = [collector(), collector()]
  const code = await run(args, {
    out: out.stream,
    err: err.stream,
    in: Readable.from([piped]),
    env: { WEALD_URL: url, ...env },
  })
  return { code, out: out.text(), err: err.text() }
}

function collector() {
  let printed = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      printed += String(chunk)
      done()
    },
  })
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => printed }
}

const report = (changes: Partial<ImportReport> = {}): ImportReport => ({
  mode: 'apply',
  status: 'applied',
  batchId: 'b-1',
  files: [{ file: 'people.csv', dataset: 'people', rows: 2, created: 1, changed: 1, unchanged: 0, faults: 0 }],
  faults: [],
  faultCount: 0,
  faultsLeftOut: 0,
  ...changes,
})
const answers = (changes: Partial<ImportReport>, status = 200) => (reply = { status, body: JSON.stringify(report(changes)) })

describe('weald import', () => {
  beforeEach(async () => {
    await writeFile(join(folder, 'people.csv'), 'code,name\nanna,Anna\n')
    await writeFile(join(folder, 'posts.csv'), 'code,title\n')
    await writeFile(join(folder, 'README.md'), 'Not data')
  })

  test('sends every CSV file of a folder as one batch, with the token of the environment', async () => {
    answers({})
    const { code, out, err } = await call('import', folder)
    expect([code, asked.length]).toEqual([0, 1])
    expect(asked[0]).toMatchObject({ method: 'POST', url: '/api/v1/imports?mode=apply', authorization: 'Bearer secret' })
    expect(asked[0]?.body).toContain('name="people"; filename="people.csv"')
    expect(asked[0]?.body).toContain('anna,Anna')
    expect(asked[0]?.body).toContain('name="posts"')
    expect(asked[0]?.body).not.toContain('README')
    expect(out).toContain('Applied: 1 new, 1 changed, 0 unchanged. Batch b-1.')
    expect(err).toContain('Sending 2 files')
  })

  test('tries without changing anything when asked to', async () => {
    answers({ mode: 'dry-run', status: 'would_apply', batchId: null })
    const { code, out } = await call('import', '--dry-run', join(folder, 'people.csv'))
    expect([code, asked[0]?.url]).toEqual([0, '/api/v1/imports?mode=dry-run'])
    expect(out).toContain('dry run')
  })

  test('ends with 0 when there is nothing to change', async () => {
    answers({ status: 'unchanged', batchId: null })
    expect(await call('import', folder)).toMatchObject({ code: 0, out: expect.stringContaining('nothing to change') })
  })

  test('ends with 1 and every fault below its file when the batch is refused', async () => {
    const fault = {
      file: 'people.csv',
      dataset: 'people',
      row: 2,
      column: 'name',
      code: 'cell.required',
      message: 'Row 2, column name: It is \u001b[31mempty.',
      value: '',
    }
    answers(
      {
        status: 'refused',
        batchId: null,
        files: [{ ...report().files[0]!, faults: 1_204 }],
        faults: [fault],
        faultCount: 1_204,
        faultsLeftOut: 1_203,
      },
      422,
    )
    const { code, out } = await call('import', folder)
    expect(code).toBe(1)
    expect(out).toContain('people.csv:\n  Row 2, column name: It is  [31mempty.\n  … and 1,203 more.')
    expect(out).toContain('Refused: nothing was changed, because of 1,204 faults.')
  })

  test('prints the report itself for programs, and nothing else', async () => {
    answers({})
    const { out, err } = await call('import', '--json', folder)
    expect([JSON.parse(out), err]).toEqual([report(), ''])
  })

  test.each([
    ['no paths are given', () => ['import'], 'paths'],
    ['a path does not exist', () => ['import', join(folder, 'nowhere')], 'does not exist'],
    ['a file is none of rows', () => ['import', join(folder, 'README.md')], 'no file of rows by its name'],
    ['the address is none', () => ['import', '--url', 'weald', folder], 'not an address'],
    ['nobody answers', () => ['import', '--retries', '0', '--url', 'http://127.0.0.1:1', folder], 'cannot be reached'],
    ['an option is unknown', () => ['import', '--dryrun', folder], 'unknown option'],
  ])('ends with 2 and one clear sentence when %s', async (_why, args, sentence) => {
    const { code, err } = await call(...args())
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)])
  })

  test('is sent again as the same import when Weald is not ready', async () => {
    before = [{ status: 503, body: '{"error":{"message":"Weald is starting."}}' }]
    answers({})
    const { code, err } = await call('import', folder)
    expect([code, err]).toEqual([0, expect.stringContaining('Weald is starting. Trying again in 1 s')])
    expect(asked.map(({ body }) => body.includes('anna,Anna'))).toEqual([true, true])
    expect(asked[0]?.key).toMatch(/^[0-9a-f-]{36}$/)
    expect(asked[1]?.key).toBe(asked[0]?.key)
  })

  test('is not sent again when Weald has said no', async () => {
    reply = { status: 400, body: '{"error":{"message":"This is no import."}}' }
    expect([await call('import', folder), asked.length]).toMatchObject([
      { code: 2, err: expect.stringContaining('no import') },
      1,
    ])
  })

  test('ends with 2 and Weald’s own sentence when it is not let in', async () => {
    reply = {
      status: 401,
      body: JSON.stringify({ error: { code: 'UNAUTHENTICATED', message: 'Imports need a service token.' } }),
    }
    expect(await call('import', folder)).toMatchObject({ code: 2, err: expect.stringContaining('Imports need a service token.') })
  })

  test('ends with 2 when something else than Weald answers', async () => {
    reply = { status: 200, body: '<html>' }
    expect(await call('import', folder)).toMatchObject({ code: 2, err: expect.stringContaining('is not Weald') })
  })
})

describe('weald export', () => {
  test('prints the file, or writes it where it is told to', async () => {
    reply = { status: 200, body: 'code,name\nanna,Anna\n' }
    expect(await call('export', 'people')).toMatchObject({ code: 0, out: reply.body })
    const file = join(folder, 'out.csv')
    expect(await call('export', 'people', '--out', file)).toMatchObject({ code: 0, out: '' })
    expect([await readFile(file, 'utf8'), await readdir(folder)]).toEqual([reply.body, ['out.csv']])
    expect(asked[0]?.url).toBe('/api/v1/exports/people.csv')
    await call('export', 'people', '--format', 'ndjson')
    expect(asked.at(-1)?.url).toBe('/api/v1/exports/people.ndjson')
  })
})

describe('weald undo', () => {
  const report = {
    mode: 'apply',
    batchId: 'b-1',
    datasets: [{ dataset: 'people', removed: 2, restored: 1 }],
    obstacles: [],
    obstacleCount: 0,
  }

  test('takes an import back and says what went', async () => {
    reply = { status: 200, body: JSON.stringify({ ...report, status: 'undone' }) }
    expect(await call('undo', 'b-1')).toMatchObject({
      code: 0,
      out: 'people: 2 removed, 1 as before\nThe import is taken back.\n',
    })
    expect(asked[0]).toMatchObject({ method: 'POST', url: '/api/v1/imports/batches/b-1/undo?mode=apply' })
  })

  test('ends with 1 and says what stands in the way', async () => {
    const obstacles = [{ message: 'code swale of partnerships was changed after the import.' }]
    reply = { status: 422, body: JSON.stringify({ ...report, status: 'refused', obstacles, obstacleCount: 3 }) }
    const { code, out } = await call('undo', 'b-1', '--dry-run')
    expect([code, asked[0]?.url]).toEqual([1, '/api/v1/imports/batches/b-1/undo?mode=preview'])
    expect(out).toContain(
      'code swale of partnerships was changed after the import.\n  … and 2 more.\nThe import cannot be taken back',
    )
  })
})

describe('weald datasets', () => {
  test('lists each dataset with its columns and marks what every row needs', async () => {
    const columns = [
      { name: 'code', type: 'code', required: true, description: 'Its code.' },
      { name: 'kind', type: 'choice', required: false, description: 'Its kind.', choices: ['a', 'b'] },
    ]
    reply = {
      status: 200,
      body: JSON.stringify({ datasets: [{ name: 'people', title: 'People', description: 'Who.', columns }] }),
    }
    expect((await call('datasets')).out).toBe('people: People\n  code*  code: Its code.\n  kind   a | b: Its kind.\n')
  })
})

describe('weald', () => {
  test('says what it can do, which is no failure', async () => {
    expect(await call('--help')).toMatchObject({ code: 0, out: expect.stringContaining('import') })
  })
})

describe('weald query', () => {
  const document = 'query ($first: Int!, $name: String) { plans(first: $first, name: $name) { totalCount } }'

  test('prints the data as JSON, with variables that are JSON or texts', async () => {
    reply = { status: 200, body: '{"data":{"plans":{"totalCount":20}}}' }
    const { code, out } = await call('query', document, '--variable', 'first=5', 'name=Deal and Sandwich')
    expect([code, JSON.parse(out)]).toEqual([0, { plans: { totalCount: 20 } }])
    expect(JSON.parse(asked[0]!.body)).toEqual({ query: document, variables: { first: 5, name: 'Deal and Sandwich' } })
  })

  test('reads the document from a file or from the pipe', async () => {
    reply = { status: 200, body: '{"data":{}}' }
    await writeFile(join(folder, 'plans.graphql'), document)
    await call('query', `@${join(folder, 'plans.graphql')}`)
    await callWith({}, document, 'query', '-')
    expect(asked.map(({ body }) => (JSON.parse(body) as { query: string }).query)).toEqual([document, document])
  })

  test('prints what came beside what was refused, and ends with 1', async () => {
    reply = { status: 200, body: '{"data":{"plan":null},"errors":[{"message":"Sign in to see it.","path":["plan","title"]}]}' }
    expect(await call('query', '{ plan { title } }')).toEqual({
      code: 1,
      out: '{\n  "plan": null\n}\n',
      err: 'plan.title: Sign in to see it.\n',
    })
  })

  test('says what is wrong with a document that Weald cannot read', async () => {
    reply = { status: 400, body: '{"errors":[{"message":"Syntax Error: Expected Name, found <EOF>."}]}' }
    expect(await call('query', '{')).toMatchObject({ code: 1, out: '', err: 'Syntax Error: Expected Name, found <EOF>.\n' })
  })

  test('is trouble with a variable that is none, and with a file that is not there', async () => {
    expect(await call('query', '{a}', '--variable', 'first')).toMatchObject({
      code: 2,
      err: '“first” is no variable. Write name=value, such as --variable first=5.\n',
    })
    expect(await call('query', '@nowhere.graphql')).toMatchObject({
      code: 2,
      err: 'nowhere.graphql does not exist. Check the name.\n',
    })
  })
})

describe('The service token', () => {
  const sent = async (env: Readonly<Record<string, string>>, ...args: string[]) => {
    reply = { status: 200, body: '{"datasets":[]}' }
    const { code, err } = await callWith(env, '', 'datasets', ...args)
    return code === 0 ? asked.at(-1)?.authorization : err
  }

  test('comes from the command line, a file, or the environment, and is left out where there is none', async () => {
    const file = join(folder, 'token')
    await writeFile(file, 'of-the-file\n')
    expect(await sent({ WEALD_TOKEN: 'of-the-environment' }, '--token', 'given')).toBe('Bearer given')
    expect(await sent({ WEALD_TOKEN: 'of-the-environment' }, '--token-file', file)).toBe('Bearer of-the-file')
    expect(await sent({ WEALD_TOKEN_FILE: file })).toBe('Bearer of-the-file')
    expect(await sent({})).toBeUndefined()
  })

  test('is not taken from a file that holds something else', async () => {
    await writeFile(join(folder, 'token'), 'two words')
    expect(await sent({}, '--token-file', join(folder, 'token'))).toMatch(/does not hold one token and nothing else/)
    expect(await sent({ WEALD_TOKEN_FILE: join(folder, 'none') })).toMatch(/does not exist/)
  })
})
