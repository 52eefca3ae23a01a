import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addressOf, freshDatabaseName } from '../support/database.ts'
import { startWeald } from './weald-process.ts'
import type { WealdProcess } from './weald-process.ts'

// The first start on a folder makes a database, and on a busy machine the web app may have to be built as well.
const patience = 120_000

let dataDir: string
const started: WealdProcess[] = []
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'weald-start-'))
})
afterEach(async () => {
  for (const weald of started.splice(0)) {
    weald.process.kill('SIGTERM')
    await weald.ended
  }
  rmSync(dataDir, { recursive: true, force: true })
})

function start(env: Readonly<Record<string, string>> = {}, entry?: 'start' | 'main'): WealdProcess {
  const weald = startWeald({ WEALD_DATA_DIR: dataDir, ...env }, entry)
  started.push(weald)
  return weald
}

/** The process of the embedded server, as it notes it itself. */
const serverPid = () => Number(readFileSync(join(dataDir, 'postgres-18/postmaster.pid'), 'utf8').split('\n')[0])

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // A process that has ended but that nobody has asked about yet still has its number, and no command line.
    return process.platform !== 'linux' || readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== ''
  } catch {
    return false
  }
}

/** The migrations that the database has been through, with the moment of each: they stay exactly the same while it is the same database. */
async function history(): Promise<unknown> {
  const socketDir = readFileSync(join(dataDir, 'postgres-18/postmaster.pid'), 'utf8').split('\n')[4]
  const client = new pg.Client({ host: socketDir, port: 5432, user: 'weald', database: 'weald' })
  await client.connect()
  const { rows } = await client.query('select name, applied_at from schema_migrations order by name')
  await client.end()
  return rows
}

describe('a start on an empty folder', { timeout: patience }, () => {
  test('announces an address that answers, and Ctrl-C ends it cleanly with its database', async () => {
    const weald = start({}, 'start')
    const answer = await fetch(`${await weald.ready}/health/live`)
    expect(answer.status).toBe(200)
    const pid = serverPid()

    weald.process.kill('SIGINT')
    expect(await weald.ended).toMatchObject({ code: 0, stderr: '' })
    expect(isAlive(pid)).toBe(false)
  })
})

describe('a start on a folder that has been used', { timeout: patience }, () => {
  let used: string
  beforeAll(async () => {
    used = mkdtempSync(join(tmpdir(), 'weald-used-'))
    const first = startWeald({ WEALD_DATA_DIR: used })
    await first.ready
    first.process.kill('SIGTERM')
    await first.ended
  }, patience)
  // With owners and modes, which PostgreSQL looks at.
  beforeEach(() => void execFileSync('cp', ['-a', `${used}/.`, dataDir]))
  afterAll(() => rmSync(used, { recursive: true, force: true }))

  test.each(['SIGTERM', 'SIGKILL'] as const)('finds everything again after %s', async (signal) => {
    const first = start()
    await first.ready
    const before = await history()
    first.process.kill(signal)
    await first.ended

    await start().ready
    expect(await history()).toEqual(before)
  })

  test('works after Weald and its database server were both killed, though another process has the number of the server', async () => {
    const first = start()
    await first.ready
    const before = await history()
    const notePath = join(dataDir, 'postgres-18/postmaster.pid')
    const note = readFileSync(notePath, 'utf8')
    first.process.kill('SIGKILL')
    await first.ended
    await expect.poll(() => isAlive(Number(note.split('\n')[0])), { timeout: 20_000 }).toBe(false)
    writeFileSync(notePath, note.replace(/^\d+/, String(process.pid)))

    await start().ready
    expect(await history()).toEqual(before)
  })

  test('is refused in one sentence while another Weald runs on it, which goes on', async () => {
    const first = start()
    const address = await first.ready
    const second = await start().ended
    expect(second).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Weald is already running on the data folder [^\n]+\n$/),
    })
    expect((await fetch(`${address}/health/ready`)).status).toBe(200)
  })

  test('is told when the database server is lost, and ends', async () => {
    const weald = start()
    await weald.ready
    process.kill(serverPid(), 'SIGKILL')
    expect(await weald.ended).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The embedded database stopped by itself'),
    })
  })
})

describe('a start that cannot succeed says why in one sentence and leaves nothing behind', { timeout: patience }, () => {
  test('when the port is taken, before it makes anything', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const unused = join(dataDir, 'never-made')
    const ended = await start({ PORT: String(port), WEALD_DATA_DIR: unused }).ended
    other.close()
    expect(ended).toEqual({
      code: 1,
      stdout: '',
      stderr: `Port ${port} is taken by another program (perhaps another Weald); stop that, or set PORT to another number.\n`,
    })
    expect(() => readFileSync(unused)).toThrow('ENOENT')
  })

  test('when the data folder cannot be written', async () => {
    const file = join(dataDir, 'a-file')
    writeFileSync(file, '')
    expect(await start({ WEALD_DATA_DIR: join(file, 'data') }).ended).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Weald cannot write to its data folder [^\n]+\n$/),
    })
  })

  test.each([
    [
      'is not there',
      'postgres://weald:hunter2@127.0.0.1:1/weald',
      /^Weald cannot reach the database 127\.0\.0\.1:1\/weald that DATABASE_URL names[^\n]+\n$/,
    ],
    [
      'has a name that nobody knows',
      'postgres://weald:hunter2@db.invalid/weald',
      /^Weald cannot reach the database db\.invalid\/weald that DATABASE_URL names[^\n]+\n$/,
    ],
  ])('when the database server %s', async (_, DATABASE_URL, sentence) => {
    const ended = await start({ DATABASE_URL }).ended
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(sentence) })
    expect(ended.stderr).not.toContain('hunter2')
  })

  test('when a setting is wrong', async () => {
    expect(await start({ WEALD_DEMONSTRATION: 'on', HOST: '0.0.0.0' }).ended).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'Weald cannot start with this configuration: WEALD_DEMONSTRATION is "on", but HOST is "0.0.0.0", which other machines can reach, and demonstration mode signs anybody in without a password; unset it, or set it to off.\n',
    })
  })
})

describe('with a database server of its own', { timeout: patience }, () => {
  test('Weald uses that, is no demonstration, and makes no data folder', async () => {
    const { name, drop } = await freshDatabaseName('empty')
    const { host = '', port, user, password } = addressOf(name)
    const login = password ? `${user}:${encodeURIComponent(String(password))}` : user
    const unused = join(dataDir, 'never-made')
    const weald = start({
      DATABASE_URL: `postgres://${login}@localhost/${name}?host=${encodeURIComponent(host)}&port=${port}`,
      WEALD_DATA_DIR: unused,
    })
    expect((await fetch(`${await weald.ready}/health/ready`)).status).toBe(200)
    weald.process.kill('SIGTERM')
    const { code, stdout } = await weald.ended
    expect(code).toBe(0)
    expect(stdout).not.toContain('Demonstration')
    expect(() => readFileSync(unused)).toThrow('ENOENT')
    await drop()
  })
})
