import { is, sql } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import * as tables from '../../src/db/tables/index.ts'
import { freshDatabase } from '../support/database.ts'

type Column = { table: string; column: string; type: string; nullable: boolean }

const drawn = Object.values(tables)
  .filter((table) => is(table, PgTable))
  .map((table) => getTableConfig(table))

let database: Database
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

async function rows<Row>(statement: ReturnType<typeof sql>): Promise<Row[]> {
  return database.transaction(null, async (tx) => (await tx.execute(statement)).rows as Row[], { readOnly: true })
}

/** What is told about an edition rather than by it: it goes on being written after the edition has closed. */
const aboutEditions = [
  'comment_mentions',
  'comment_threads',
  'comments',
  'conditions',
  'consents',
  'decisions',
  'edition_editors',
  'edition_presence',
  'edition_steps',
  'feedback',
  'file_uploads',
  'notices',
  'owner_assignments',
  'rating_overrides',
  'target_steps',
]

describe('An empty database brought up to date', () => {
  it('has the tables and columns of the map of the data, and no other', async () => {
    const real = await rows<Column>(sql`
      select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
        and c.relname <> 'schema_migrations'`)
    const mapped = drawn.flatMap(({ name, columns }) =>
      columns.map((column) => ({
        table: name,
        column: column.name,
        type: typeName(column.getSQLType()),
        nullable: !column.notNull,
      })),
    )
    expect(real.map(described).toSorted()).toEqual(mapped.map(described).toSorted())
  })

  it('has the keys, references and indexes of the map', async () => {
    const constraints = await rows<{ name: string }>(sql`
      select conname as name from pg_constraint where connamespace = 'public'::regnamespace and contype in ('u', 'f')`)
    const indexes = await rows<{ name: string }>(sql`select indexname as name from pg_indexes where schemaname = 'public'`)
    const real = new Set([...constraints, ...indexes].map(({ name }) => name))
    const mapped = drawn.flatMap(({ uniqueConstraints, foreignKeys, indexes: mappedIndexes }) => [
      ...uniqueConstraints.map(({ name }) => name),
      ...foreignKeys.map((key) => key.getName()),
      ...mappedIndexes.map(({ config }) => config.name),
    ])
    expect(mapped.filter((name) => name && !real.has(name))).toEqual([])
  })

  it('closes the content of approved editions in every table that holds some', async () => {
    const unguarded = await rows<{ name: string }>(sql`
      select c.table_name as name from information_schema.columns c join pg_class r on r.oid = c.table_name::regclass
      where c.table_schema = 'public' and c.column_name = 'edition_id' and r.relkind = 'r' and c.table_name <> all (${sql.param(aboutEditions)}::text[])
        and not exists (select 1 from pg_trigger t where t.tgrelid = c.table_name::regclass and t.tgname = 'closed_edition')`)
    expect(unguarded).toEqual([])
  })

  it('serves every reference from an index, so that no join reads a whole table', async () => {
    const unserved = await rows<{ name: string }>(sql`
      select conrelid::regclass || '(' || string_agg(a.attname, ', ') || ')' as name
      from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
      where k.contype = 'f' and k.connamespace = 'public'::regnamespace
        and not exists (select 1 from pg_index i where i.indrelid = k.conrelid and (i.indkey::int2[])[0] = any (k.conkey))
      group by k.oid, k.conrelid order by 1`)
    expect(unserved).toEqual([])
  })
})

const described = ({ table, column, type, nullable }: Column) => `${table}.${column} ${type}${nullable ? '' : ' not null'}`
const typeName = (type: string) => type.replace(/^numeric\((\d+), (\d+)\)$/, 'numeric($1,$2)')
