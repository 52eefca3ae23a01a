import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startCluster } from '../../src/db/embedded-cluster.ts'

/** Where the tests' databases are made. */
export interface TestServer {
  readonly connection: { host: string; port: number; user: string; password?: string; database: string }
  /** Begins the name of each database of this run, so that runs on one server do not meet. */
  readonly prefix: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: TestServer
  }
}

/**
 * One PostgreSQL for the whole run: Weald's embedded one in a folder that is thrown away, or the server of TEST_DATABASE_URL, whose
 * user must be allowed to make databases.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const prefix = `weald_test_${randomBytes(4).toString('hex')}`
  if (process.env.TEST_DATABASE_URL) {
    const { host, port, user, password, database } = new pg.Client(process.env.TEST_DATABASE_URL)
    const connection = { host, port, user: user ?? 'postgres', password: password ?? undefined, database: database ?? 'postgres' }
    project.provide('testServer', { connection, prefix })
    return () => dropDatabases(connection, prefix)
  }

  const dataDir = mkdtempSync(join(tmpdir(), 'weald-test-'))
  const lost = (message: string) => console.error(message)
  // Nothing here outlives the run, so nothing needs to reach the disk.
  const cluster = await startCluster({
    dataDir,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
    onLost: lost,
  })
  project.provide('testServer', { connection: { ...cluster.connection }, prefix })
  return async () => {
    await cluster.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function dropDatabases(connection: TestServer['connection'], prefix: string): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [prefix],
  )
  for (const { name } of rows) await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`)
  await client.end()
}
