import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freshDatabase } from '../../test/support/database.ts'
import { silentLog } from '../../test/support/silent-log.ts'
import type { Database } from './client.ts'
import { migrate } from './migrate.ts'

let database: Database
let folder: string
beforeEach(async () => {
  database = await freshDatabase({ template: 'empty' })
  folder = mkdtempSync(join(tmpdir(), 'weald-migrations-'))
})
afterEach(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const run = () => migrate(database, folder, { log: silentLog })
const tables = async () => {
  const { rows } = await database.transaction(null, (tx) =>
    tx.execute<{ name: string }>(
      sql`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
    ),
  )
  return rows.map(({ name }) => name).filter((name) => name !== 'schema_migrations')
}

test('an empty database goes through every file in order, and a second time through none', async () => {
  write('0002-second.sql', 'create table b (a_id int references a);')
  write('0001-first.sql', 'create table a (id int primary key); insert into a values (1);')
  expect(await run()).toEqual(['0001-first.sql', '0002-second.sql'])
  expect(await run()).toEqual([])
  expect(await tables()).toEqual(['a', 'b'])
})

test('ten that start at once do each file once', async () => {
  write('0001-first.sql', 'create table a ();')
  write('0002-second.sql', 'create table b ();')
  const done = await Promise.all(Array.from({ length: 10 }, run))
  expect(done.flat().sort()).toEqual(['0001-first.sql', '0002-second.sql'])
})

test('a file that fails changes nothing, says where, and leaves those before it done', async () => {
  write('0001-first.sql', 'create table a ();')
  write('0002-second.sql', 'create table b ();\ncreate table c (id strange);')
  await expect(run()).rejects.toThrow('The migration 0002-second.sql failed at line 2: type "strange" does not exist.')
  expect(await tables()).toEqual(['a'])
})

test('a file that has changed since is refused', async () => {
  write('0001-first.sql', 'create table a ();')
  await run()
  write('0001-first.sql', 'create table a (id int);')
  await expect(run()).rejects.toThrow('The migration 0001-first.sql has changed')
})

test('line ends of Windows are no change', async () => {
  write('0001-first.sql', 'create table a ();\n')
  await run()
  write('0001-first.sql', 'create table a ();\r\n')
  expect(await run()).toEqual([])
})

test('a database of a newer Weald is refused', async () => {
  write('0001-first.sql', 'create table a ();')
  write('0002-second.sql', 'create table b ();')
  await run()
  rmSync(join(folder, '0002-second.sql'))
  await expect(run()).rejects.toThrow('migrated with 0002-second.sql, which this version of Weald does not have')
})

test('a new file before one that is done is refused', async () => {
  write('0002-second.sql', 'create table b ();')
  await run()
  write('0001-first.sql', 'create table a ();')
  await expect(run()).rejects.toThrow('The migration 0001-first.sql comes before 0002-second.sql')
})

test.each([
  ['0001-a.sql', '0001-b.sql'],
  ['0001-a.sql', 'second.sql'],
])('files named %s and %s have no clear order and are refused', async (first, second) => {
  write(first, '')
  write(second, '')
  await expect(run()).rejects.toThrow(`The migration ${second} must have a name like`)
})
