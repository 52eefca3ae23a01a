import { anonymous } from '@weald/domain'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { addressOf, freshDatabase, freshDatabaseName } from '../../test/support/database.ts'
import { silentLog } from '../../test/support/silent-log.ts'
import { openDatabase } from './client.ts'
import type { Database, Tx } from './client.ts'
import { isDatabaseUnavailable, sqlState } from './sql-state.ts'

const open: Database[] = []
afterEach(async () => {
  for (const database of open.splice(0)) await database.close()
})

async function aDatabase(options: Parameters<typeof freshDatabase>[0] = {}): Promise<Database> {
  const database = await freshDatabase({ template: 'empty', ...options })
  open.push(database)
  return database
}

async function only<T>(tx: Tx, statement: ReturnType<typeof sql>): Promise<T> {
  const { rows } = await tx.execute<{ value: T }>(statement)
  return rows[0]!.value
}

const countNotes = (database: Database) =>
  database.transaction(null, (tx) => only<string>(tx, sql`select count(*) as value from notes`))

async function aDatabaseOfNotes(): Promise<Database> {
  const database = await aDatabase()
  await database.transaction(null, (tx) => tx.execute(sql`create table notes (id int primary key, text text)`))
  return database
}

describe('what comes out', () => {
  test.each([
    ['a day', sql`select date '2008-09-01' as value`, '2008-09-01'],
    ['money', sql`select 12830.70::numeric(14,2) as value`, '12830.70'],
    ['a large count', sql`select 9007199254740993::int8 as value`, '9007199254740993'],
  ])('is exactly what was stored: %s', async (_, statement, expected) => {
    const database = await aDatabase()
    expect(await database.transaction(null, (tx) => only(tx, statement))).toBe(expected)
  })
})

describe('a transaction', () => {
  test('carries the name of who acts and runs as the role that may do little, and the next one on the same connection does neither', async () => {
    const database = await aDatabase({ template: 'migrated' })
    const actor = sql`select concat_ws(' as ', nullif(current_setting('app.actor', true), ''), current_user) as value`
    const before = await database.transaction(null, (tx) => only(tx, actor))
    expect(await database.transaction(anonymous, (tx) => only(tx, actor))).toBe('anonymous as weald_app')
    expect(await database.transaction(null, (tx) => only(tx, actor))).toBe(before)
    expect(before).not.toContain('weald_app')
  })

  test('that throws leaves nothing behind, and throws the same error', async () => {
    const database = await aDatabaseOfNotes()
    const error = new Error('no')
    const work = database.transaction(null, async (tx) => {
      await tx.execute(sql`insert into notes values (1, 'a')`)
      throw error
    })
    await expect(work).rejects.toBe(error)
    expect(await countNotes(database)).toBe('0')
  })

  test('for reading refuses to write', async () => {
    const database = await aDatabaseOfNotes()
    const work = database.transaction(null, (tx) => tx.execute(sql`insert into notes values (1, 'a')`), { readOnly: true })
    await expect(work).rejects.toSatisfy((error) => sqlState(error) === '25006')
  })

  test('answers statements that were asked for at the same time, each with its own answer', async () => {
    const database = await aDatabase()
    const answers = await database.transaction(null, (tx) =>
      Promise.all([1, 2, 3].map((n) => only(tx, sql`select ${n}::int as value`))),
    )
    expect(answers).toEqual([1, 2, 3])
  })

  test('whose statement failed is never reported as saved', async () => {
    const database = await aDatabaseOfNotes()
    const work = database.transaction(null, async (tx) => {
      await tx.execute(sql`insert into notes values (1, 'a')`)
      await tx.execute(sql`select 1 / 0`).catch(() => {})
    })
    await expect(work).rejects.toThrow('nothing was saved')
    expect(await countNotes(database)).toBe('0')
  })

  test('that got in the way of another is done again', async () => {
    const database = await aDatabaseOfNotes()
    await database.transaction(null, (tx) => tx.execute(sql`insert into notes values (1, '')`))
    let meet = () => {}
    const met = new Promise<void>((resolve) => (meet = resolve))
    let readers = 0
    const append = (text: string) =>
      database.transaction(
        null,
        async (tx) => {
          const before = await only<string>(tx, sql`select text as value from notes`)
          if (++readers === 2) meet()
          await met
          await tx.execute(sql`update notes set text = ${before + text}`)
        },
        { isolation: 'serializable' },
      )
    await Promise.all([append('a'), append('b')])
    const text = await database.transaction(null, (tx) => only<string>(tx, sql`select text as value from notes`))
    expect([...text].sort()).toEqual(['a', 'b'])
    expect(readers).toBe(3)
  })

  test('that is begun and never ended by its owner can be ended twice', async () => {
    const database = await aDatabaseOfNotes()
    const transaction = await database.begin(null)
    await transaction.tx.execute(sql`insert into notes values (1, 'a')`)
    await transaction.commit()
    await transaction.rollback()
    await transaction.commit()
    expect(await countNotes(database)).toBe('1')
  })
})

test('each statement of a transaction is shown to who counts them, and only those', async () => {
  const statements: string[] = []
  const database = await aDatabase({ template: 'migrated', onStatement: (statement) => statements.push(statement) })
  await database.transaction(anonymous, (tx) => tx.execute(sql`select 1 as value`), { readOnly: true })
  expect(statements).toEqual(['select 1 as value'])
})

describe('a lost connection', () => {
  test('fails its transaction as unavailable, and leaves every place in the pool usable', async () => {
    const database = await aDatabase()
    // More often than the pool has places.
    for (let cut = 0; cut < 12; cut++) {
      const work = database.transaction(null, (tx) => tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`))
      await expect(work).rejects.toSatisfy(isDatabaseUnavailable)
    }
    const backends = await Promise.all(
      Array.from({ length: 10 }, () => database.transaction(null, (tx) => only(tx, sql`select pg_backend_pid() as value`))),
    )
    expect(backends).toHaveLength(10)
  })

  test('while nobody uses it does not end the process', async () => {
    const { name, drop } = await freshDatabaseName('empty')
    const database = openDatabase({ connection: addressOf(name), log: silentLog })
    await database.ping()
    const other = new pg.Client(addressOf(name))
    await other.connect()
    await other.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()', [
      name,
    ])
    await other.end()
    await expect
      .poll(() =>
        database.ping().then(
          () => 'answers',
          () => 'not yet',
        ),
      )
      .toBe('answers')
    await database.close()
    await drop()
  })

  test('to a server that is not there is told as unavailable', async () => {
    const database = openDatabase({ connection: 'postgres://nobody@127.0.0.1:1/nothing', log: silentLog })
    await expect(database.ping()).rejects.toSatisfy(isDatabaseUnavailable)
    await database.close()
  })
})
