import type { ChildProcess } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { StartFault } from '../start-fault.ts'
import { dataFolderId, lockDataFolder, makeDataFolder } from './data-folder-lock.ts'
import { chooseAccount } from './embedded-account.ts'
import type { Account } from './embedded-account.ts'
import { findBinaries } from './embedded-binaries.ts'
import { clearLeftover, readPostmasterFile, serverMark, stopServer } from './embedded-leftover.ts'

export interface Cluster {
  /** How to reach the server; only processes of this user (and root) can. */
  readonly connection: { readonly host: string; readonly port: number; readonly user: string; readonly database: string }
  stop(): Promise<void>
}

export interface ClusterOptions {
  /** Made when it is not there. */
  readonly dataDir: string
  /** PostgreSQL settings beyond our own, such as `{ fsync: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>
  /** Called when the server ends without being asked to. */
  readonly onLost?: (message: string) => void
}

/** One folder for each major version: the next one cannot read this one's files, and must not try. */
export const clusterName = 'postgres-18'
export const clusterPlace = { port: 5432, user: 'weald', database: 'weald' } as const
const { port, user, database } = clusterPlace

/**
 * Runs a PostgreSQL of Weald's own on `dataDir`, made there at the first start, until `stop()` or the end of this process.
 * It listens on a socket in a private folder and on no network, so there is no password and no port to clash.
 * @throws StartFault when another Weald runs on the folder, or PostgreSQL cannot run.
 */
export async function startCluster({ dataDir, settings = {}, onLost }: ClusterOptions): Promise<Cluster> {
  makeDataFolder(dataDir)
  // PostgreSQL notes the real path; a leftover is recognised by it.
  const home = realpathSync(dataDir)
  const lock = await lockDataFolder(home)
  try {
    const clusterDir = join(home, clusterName)
    await clearLeftover(clusterDir)
    const account = chooseAccount(findBinaries(), { dataDir: home, temporary: realpathSync(tmpdir()) })
    await makeCluster(home, clusterDir, account)
    const socketDir = makeSocketFolder(dataFolderId(home), account)
    const server = launchServer({ home, clusterDir, socketDir, account, settings })

    let stopping = false
    // Where no wrapper asks the system for it, at least an orderly exit takes the server along.
    const takeAlong = () => server.kill('SIGINT')
    process.once('exit', takeAlong)
    const stop = async () => {
      stopping = true
      if (isRunning(server)) await stopServer(server.pid ?? 0, () => isRunning(server))
      process.off('exit', takeAlong)
      rmSync(socketDir, { recursive: true, force: true })
      lock.release()
    }

    const connection = { host: socketDir, port, user, database }
    try {
      await waitUntilReady(server, clusterDir, join(home, logName))
      await makeDatabase(connection)
    } catch (error) {
      await stop()
      throw error
    }
    server.once('exit', () => {
      if (!stopping) onLost?.(`The embedded database stopped by itself; ${join(home, logName)} says why.`)
    })
    return { connection, stop }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Makes the cluster beside its place and moves it there when it is whole, so that a start cut short leaves nothing half made. */
async function makeCluster(home: string, clusterDir: string, account: Account): Promise<void> {
  const unfinished = `${clusterName}.new`
  for (const name of readdirSync(home))
    if (name.startsWith(unfinished)) rmSync(join(home, name), { recursive: true, force: true })
  if (existsSync(clusterDir)) return

  const draft = join(home, `${unfinished}-${process.pid}`)
  mkdirSync(draft, { mode: 0o700 })
  if (account.uid !== null) chownSync(draft, account.uid, account.uid)
  const initdb = account.run(
    'initdb',
    ['-D', draft, '--username', user, '--auth', 'trust', '--no-sync', '--locale', 'C.UTF-8', '--encoding', 'UTF8'],
    ['ignore', 'ignore', 'pipe'],
  )
  let complaint = ''
  initdb.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => {
    initdb.once('error', (error) => (complaint ||= error.message) && resolve(null))
    initdb.once('close', resolve)
  })
  if (code !== 0) {
    rmSync(draft, { recursive: true, force: true })
    throw new StartFault(
      `PostgreSQL could not make its files in ${home} (${lastLine(complaint)}); see to that, or set DATABASE_URL to a PostgreSQL 18 server.`,
    )
  }
  renameSync(draft, clusterDir)
}

/** A private folder with a short path: the path of a socket may not be longer than about 100 bytes, and a data folder's often is. */
function makeSocketFolder(id: string, account: Account): string {
  const socketDir = join(Buffer.byteLength(tmpdir()) > 60 ? '/tmp' : realpathSync(tmpdir()), `weald-${id}`)
  const owner = account.uid ?? process.getuid?.() ?? 0
  const existing = lstatSync(socketDir, { throwIfNoEntry: false })
  if (existing && (!existing.isDirectory() || existing.uid !== owner)) {
    throw new StartFault(
      `Somebody else owns ${socketDir}, where the database's socket belongs; remove it, or set TMPDIR to a folder of your own.`,
    )
  }
  rmSync(socketDir, { recursive: true, force: true })
  mkdirSync(socketDir, { mode: 0o700 })
  if (account.uid !== null) chownSync(socketDir, account.uid, account.uid)
  return socketDir
}

const logName = 'postgres.log'

interface ServerPlace {
  readonly home: string
  readonly clusterDir: string
  readonly socketDir: string
  readonly account: Account
  readonly settings: Readonly<Record<string, string>>
}

function launchServer(place: ServerPlace): ChildProcess {
  const { home, clusterDir, socketDir, account } = place
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The values in a statement are people's words and figures: they do not belong in a log.
    log_parameter_max_length_on_error: '0',
    ...place.settings,
  }
  const args = [
    '-D',
    clusterDir,
    '-c',
    serverMark,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]

  const logPath = join(home, logName)
  if (existsSync(logPath)) renameSync(logPath, `${logPath}.before`)
  const log = openSync(logPath, 'w', 0o600)
  const server = account.run('postgres', args, ['ignore', log, log])
  closeSync(log)
  server.once('error', () => {})

  return server
}

async function waitUntilReady(server: ChildProcess, clusterDir: string, logPath: string): Promise<void> {
  // A server that has to repair itself after a crash takes as long as that takes.
  while (isRunning(server)) {
    const noted = readPostmasterFile(clusterDir)
    if (noted?.pid === server.pid && noted?.ready) return
    await wait(10)
  }
  throw new StartFault(`The embedded database did not start (${lastLine(readFileSync(logPath, 'utf8'))}); ${logPath} says more.`)
}

/** `initdb` makes no database of ours. */
async function makeDatabase(connection: Cluster['connection']): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [connection.database])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(connection.database)}`)
  } finally {
    await client.end()
  }
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) || 'no reason given'
}
