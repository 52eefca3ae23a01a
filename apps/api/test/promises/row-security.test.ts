import { type SQL, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applicationRole } from '../../src/db/application-role.ts'
import type { Database } from '../../src/db/client.ts'
import { policiesAreMissed } from '../prove/policies-are-missed.ts'
import { rowsOf, tryTable } from '../prove/table-attempts.ts'
import { freshDatabase } from '../support/database.ts'
import { twoOfEverything } from '../support/two-of-everything.ts'

let database: Database
beforeAll(async () => {
  database = await freshDatabase()
  await twoOfEverything(database)
})
afterAll(() => database.close())

const rows = <Row extends Record<string, unknown>>(statement: SQL) =>
  database.transaction(null, (tx) => rowsOf<Row>(tx, statement), { readOnly: true })

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

  it('lets that role remove nothing but what an edition says, and neither see sessions nor what the database has been through', async () => {
    const granted = (privileges: string[]) =>
      names(sql`select distinct table_name::text as name from information_schema.table_privileges
      where grantee in (${applicationRole}, 'PUBLIC') and table_schema = 'public' and privilege_type = any (${sql.param(privileges)}::text[]) order by 1`)
    const content = await names(
      sql`select distinct tgrelid::regclass::text as name from pg_trigger where tgname = 'closed_edition' order by 1`,
    )
    expect(await granted(['DELETE'])).toEqual(content)
    expect(await granted(['TRUNCATE', 'TRIGGER', 'REFERENCES'])).toEqual([])
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
        const { sees, changes, removes, adds } = await tryTable(tx, name, {})
        if (
          ![sees, changes, removes].every((outcome) => ['0', '42501'].includes(outcome)) ||
          !['42501', 'nothing to add'].includes(adds)
        )
          shown.push(`${name}: ${sees} ${changes} ${removes} ${adds}`)
      }
    })
    console.log(`without an actor: rows of 0 of ${tables.length} tables`)
    expect(shown).toEqual([])
  })
})

describe('Each policy', () => {
  it('is missed when it is gone, and when it says yes to everybody', async () => {
    // Some of them; `pnpm prove locks` tries each.
    const { mutants, survivors } = await policiesAreMissed(database, { share: 0.15, seed: 2008 })
    console.log(`policies: ${mutants} mutants, ${survivors.length} survive`)
    expect(survivors).toEqual([])
    expect(mutants).toBeGreaterThan(30)
  }, 120_000)
})
