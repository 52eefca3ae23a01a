import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { inject } from 'vitest'
import { openDatabase } from '../../src/db/client.ts'
import type { Database, DatabaseOptions } from '../../src/db/client.ts'
import { migrate } from '../../src/db/migrate.ts'
import { importKent } from './import-kent.ts'
import { silentLog } from './silent-log.ts'

/**
 * What a test's database may hold when the test begins: how each is filled, once in a run, by the first test that asks for it. Every
 * test then gets its own copy, which takes milliseconds.
 */
const templates: Record<'empty' | 'migrated' | 'kent', (database: Database) => Promise<void>> = {
  /** No tables at all. */
  empty: async () => {},
  /** The tables of today, and nothing in them. */
  migrated: async (database) => {
    await migrate(database, fileURLToPath(new URL('../../migrations', import.meta.url)), { log: silentLog })
  },
  /** Kent's plan of 2008/09, brought in the way any script brings it in. */
  kent: async (database) => {
    await templates.migrated(database)
    await importKent(database)
  },
}

export type Template = keyof typeof templates

export interface FreshDatabaseOptions extends Pick<DatabaseOptions, 'onStatement'> {
  /** Default: migrated. */
  readonly template?: Template
}

/** A database of the test's own; closing it removes it. */
export async function freshDatabase({ template = 'migrated', onStatement }: FreshDatabaseOptions = {}): Promise<Database> {
  const { name, drop } = await freshDatabaseName(template)
  const database = openDatabase({ connection: addressOf(name), log: silentLog, onStatement })
  return {
    ...database,
    async close() {
      await database.close()
      await drop()
    },
  }
}

/** For tests that open the database themselves, or more than once. */
export async function freshDatabaseName(template: Template): Promise<{ name: string; drop(): Promise<void> }> {
  const name = `${inject('testServer').prefix}_${randomBytes(6).toString('hex')}`
  await asOwner(async (owner) => {
    const source = await makeTemplate(owner, template)
    await owner.query(`create database ${name} template ${source}`)
  })
  return { name, drop: () => asOwner(async (owner) => void (await owner.query(`drop database if exists ${name} with (force)`))) }
}

export function addressOf(name: string): pg.PoolConfig {
  return { ...inject('testServer').connection, database: name }
}

/** Tests run in several processes: the first makes the template, the others wait for it. */
async function makeTemplate(owner: pg.Client, template: Template): Promise<string> {
  const name = `${inject('testServer').prefix}_${template}`
  await owner.query('select pg_advisory_lock(hashtext($1))', [name])
  try {
    const { rowCount } = await owner.query('select from pg_database where datname = $1', [name])
    if (rowCount) return name
    const draft = `${name}_draft`
    await owner.query(`drop database if exists ${draft} with (force)`)
    await owner.query(`create database ${draft} template template0`)
    const database = openDatabase({ connection: addressOf(draft), log: silentLog })
    try {
      await templates[template](database)
    } finally {
      await database.close()
    }
    await owner.query(`alter database ${draft} rename to ${name}`)
    return name
  } finally {
    await owner.query('select pg_advisory_unlock(hashtext($1))', [name])
  }
}

async function asOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client(inject('testServer').connection)
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}
