import type { Actor } from '@weald/domain'
import { anonymous } from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transactionSettings } from '../../src/access/transaction-settings.ts'
import { applicationRole } from '../../src/db/application-role.ts'
import type { Database, Tx } from '../../src/db/client.ts'
import { sqlState } from '../../src/db/sql-state.ts'
import { freshDatabase } from '../support/database.ts'
import { twoOfEverything } from '../support/two-of-everything.ts'

let database: Database
beforeAll(async () => {
  database = await freshDatabase()
  await twoOfEverything(database)
})
afterAll(() => database.close())

async function rows<Row extends Record<string, unknown>>(statement: SQL, tx?: Tx): Promise<Row[]> {
  if (!tx) return database.transaction(null, (own) => rows<Row>(statement, own), { readOnly: true })
  return (await tx.execute(statement)).rows as Row[]
}

const ours = sql`n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`
const names = async (statement: SQL) => (await rows<{ name: string }>(statement)).map(({ name }) => name)

describe('The second lock', () => {
  it('is on every table, and binds owners too', async () => {
    const open =
      await names(sql`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and ${ours} and not (c.relrowsecurity and c.relforcerowsecurity)`)
    expect(open).toEqual([])
  })

  it('is not gone round by a view, which shows everybody what its owner may see unless it says otherwise', async () => {
    const open =
      await names(sql`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where (c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false) or c.relkind = 'm') and ${ours}`)
    expect(open).toEqual([])
  })

  it('binds a role that is no superuser, cannot sign in, belongs to no other role and owns nothing', async () => {
    expect(
      await rows(sql`select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb,
      exists (select from pg_auth_members m where m.member = r.oid) as member,
      exists (select from pg_shdepend d where d.refobjid = r.oid and d.deptype = 'o') as owner
      from pg_roles r where rolname = ${applicationRole}`),
    ).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcanlogin: false,
        rolcreaterole: false,
        rolcreatedb: false,
        member: false,
        owner: false,
      },
    ])
  })

  it('lets that role remove nothing, and neither see sessions nor what the database has been through', async () => {
    const granted = (privileges: string[]) =>
      names(sql`select distinct table_name::text as name from information_schema.table_privileges
      where grantee in (${applicationRole}, 'PUBLIC') and table_schema = 'public' and privilege_type = any (${sql.param(privileges)}::text[]) order by 1`)
    expect(await granted(['DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES'])).toEqual([])
    expect(
      (await granted(['SELECT', 'INSERT', 'UPDATE'])).filter((name) => ['sessions', 'schema_migrations'].includes(name)),
    ).toEqual([])
  })

  it('lets no function that reads past the policies be led to another schema', async () => {
    const led =
      await names(sql`select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and ${ours} and not coalesce(p.proconfig::text like '%search_path=%', false)`)
    expect(led).toEqual([])
  })

  it('shows no row of any table to whoever has not said who they are, and takes none', async () => {
    const tables = await names(
      sql`select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`,
    )
    const shown: string[] = []
    await database.transaction(null, async (tx) => {
      for (const name of tables) {
        const { sees, changes, adds } = await attempts(tx, name, {})
        if (![sees, changes].every((outcome) => ['0', '42501'].includes(outcome)) || !['42501', 'nothing to add'].includes(adds))
          shown.push(`${name}: ${sees} ${changes} ${adds}`)
      }
    })
    console.log(`without an actor: rows of 0 of ${tables.length} tables`)
    expect(shown).toEqual([])
  })
})

const importer: Actor = { kind: 'service', id: 'importer', name: 'Importer', scopes: ['import'] }
const ofDover: Actor = { ...importer, partnerships: ['dover'] }
const author: Actor = { kind: 'person', code: 'a', name: 'A', grants: [{ role: 'plan_author', partnership: 'dover' }] }
const board: Actor = { kind: 'person', code: 'b', name: 'B', grants: [{ role: 'county_board', partnership: null }] }

/** Transactions in which every policy says either yes or no. */
const actings: readonly Readonly<Record<string, string>>[] = [
  {},
  transactionSettings(anonymous, 'plan:read', false),
  transactionSettings(author, 'plan:read', false),
  transactionSettings(board, 'plan:read', false),
  transactionSettings(importer, 'import:apply', false),
  transactionSettings(importer, 'import:apply', true),
  transactionSettings(ofDover, 'import:apply', false),
]

describe('Each policy', () => {
  it('is missed when it is gone, and when it says yes to everybody', async () => {
    const survivors: string[] = []
    let mutants = 0
    await database.transaction(null, async (tx) => {
      const policies = await rows<{ table: string; policy: string; using: boolean; check: boolean }>(
        sql`select tablename as table, policyname as policy, qual is not null as using, with_check is not null as check from pg_policies
          where schemaname = 'public' and (policyname in ('read', 'add', 'change') or policyname = 'weald_itself') order by 1, 2`,
        tx,
      )
      const before = new Map<string, string>()
      for (const { table, policy, using, check } of policies) {
        if (!before.has(table)) before.set(table, await behaviour(tx, table))
        const name = sql`${sql.identifier(policy)} on ${sql.identifier(table)}`
        const conditions = [...(using ? [sql`using (true)`] : []), ...(check ? [sql`with check (true)`] : [])]
        const mutations = [
          sql`drop policy ${name}`,
          ...(policy === 'weald_itself' ? [] : [sql`alter policy ${name} ${sql.join(conditions, sql` `)}`]),
        ]
        for (const [index, mutation] of mutations.entries()) {
          mutants++
          const after = await undone(tx, async () => {
            await tx.execute(mutation)
            return behaviour(tx, table)
          })
          if (after === before.get(table)) survivors.push(`${policy} on ${table} ${index === 0 ? 'dropped' : 'opened'}`)
        }
      }
    })
    console.log(`policies: ${mutants} mutants, ${survivors.length} survive`)
    expect(mutants).toBeGreaterThan(200)
    expect(survivors).toEqual([])
  }, 120_000)
})

/** What a table lets each of them do, and whether its owner has a key. */
async function behaviour(tx: Tx, table: string): Promise<string> {
  const outcomes = []
  for (const settings of actings) outcomes.push(await attempts(tx, table, settings))
  const keys = await rows(
    sql`select 1 from pg_policies p join pg_tables t using (schemaname, tablename)
    where schemaname = 'public' and tablename = ${table} and t.tableowner = any (p.roles) and p.cmd = 'ALL' and p.qual = 'true' and p.with_check = 'true'`,
    tx,
  )
  return JSON.stringify([outcomes, keys.length])
}

/** How many rows are seen and could be changed, and whether one more is taken (a copy, which the keys refuse only after the policies). */
async function attempts(tx: Tx, table: string, settings: Readonly<Record<string, string>>) {
  const name = sql.identifier(table)
  const [copy] = await rows<{ row: object; column: string }>(
    sql`select to_jsonb(t) as row, (select attname from pg_attribute where attrelid = ${table}::regclass and attnum = 1) as column from ${name} t limit 1`,
    tx,
  )
  const column = sql.identifier(copy?.column ?? 'id')
  const as = (statement: SQL) =>
    undone(tx, async () => {
      for (const [key, value] of Object.entries({ ...settings, role: applicationRole }))
        await tx.execute(sql`select set_config(${key}, ${value}, true)`)
      return tx.execute<{ seen: string }>(statement).then(
        ({ rows: [row], rowCount }) => row?.seen ?? String(rowCount),
        (error: unknown) => sqlState(error) ?? 'failed',
      )
    })
  return {
    sees: await as(sql`select count(*) as seen from ${name}`),
    changes: copy ? await as(sql`update ${name} set ${column} = ${column}`) : '0',
    adds: copy
      ? await as(sql`insert into ${name} select * from jsonb_populate_record(null::${name}, ${JSON.stringify(copy.row)}::jsonb)`)
      : 'nothing to add',
  }
}

async function undone<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await tx.execute(sql`savepoint trying`)
  try {
    return await work()
  } finally {
    await tx.execute(sql`rollback to savepoint trying`)
    await tx.execute(sql`release savepoint trying`)
  }
}
