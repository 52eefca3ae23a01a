import type { Actor } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { verifyStoredTrail } from '../../src/audit/verify.ts'
import type { Database, Tx } from '../../src/db/client.ts'
import { sqlState, sqlStates } from '../../src/db/sql-state.ts'
import { auditedCounty } from './audited-county.ts'
import { seededChance } from './seeded.ts'
import type { Chance } from './seeded.ts'

export interface CompletenessResult {
  readonly operations: number
  readonly rolledBack: number
  /** Changes of rows that were committed, as the statements themselves told. */
  readonly changes: number
  /** Changes that the trail does not have. */
  readonly missing: number
  /** Entries for what never happened. */
  readonly extra: number
  /** Rows that are not as the last entry about them says, or whose entries do not lead from one to the next. */
  readonly astray: number
  readonly faults: number
}

const workers = 4
const importer: Actor = { kind: 'service', id: 'prover', name: 'Prover', scopes: ['import'] }

/**
 * Does `operations` of all kinds from several connections at once, some rolled back in part or whole and some cut off with their
 * connection, and compares the trail with what the statements told and with the tables as they then stand.
 */
export async function trailIsComplete(
  database: Database,
  { operations, seed }: { operations: number; seed: number },
): Promise<CompletenessResult> {
  await auditedCounty(database, seededChance(seed))
  // Workers that take each other's chains in opposite order are told so at once, rather than after a second each time.
  await database.transaction(null, (tx) =>
    tx.execute(sql`do $$ begin execute format('alter database %I set deadlock_timeout = ''20ms''', current_database()); end $$`),
  )
  const before = await countEntries(database)
  let [changes, rolledBack] = [0, 0]

  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      const chance = seededChance(seed + worker + 1)
      for (let index = worker; index < operations; index += workers) {
        const done = await operation(database, chance)
        if (done === null) rolledBack++
        else changes += done
      }
    }),
  )

  const entries = (await countEntries(database)) - before
  const found = await database.transaction(
    null,
    async (tx) => ({ astray: await rowsAstray(tx), ...(await verifyStoredTrail(tx)) }),
    { readOnly: true },
  )
  const { astray, faults } = found
  return {
    operations,
    rolledBack,
    changes,
    missing: Math.max(changes - entries, 0),
    extra: Math.max(entries - changes, 0),
    astray,
    faults: faults.length,
  }
}

/** What becomes of a transaction that met another: nothing of it stays. */
const outdone: ReadonlySet<string | null> = new Set([sqlStates.deadlockDetected, '23505'])

class Ended extends Error {}

const endings = ['commit', 'commit', 'commit', 'commit', 'commit', 'commit', 'roll back', 'fail'] as const

/** One operation in a transaction of its own. @returns how many rows it changed; null when nothing of it stayed */
async function operation(database: Database, chance: Chance): Promise<number | null> {
  const ending = chance.happens(0.01) ? 'be cut off' : chance.one(endings)
  const actor = chance.happens(0.5) ? importer : null
  const work = async (tx: Tx) => {
    let changed = 0
    for (let times = 1 + chance.number(3); times > 0; times--)
      changed += chance.happens(0.2) ? await takenBack(tx, chance, actor) : await changeSomething(tx, chance, actor)
    if (ending === 'fail') await tx.execute(sql`insert into people (code, name, position) values (null, '', 0)`)
    // Only the owner may end a connection.
    if (ending === 'be cut off')
      await tx.execute(sql`reset role`).then(() => tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`))
    if (ending === 'roll back') throw new Ended()
    return changed
  }
  try {
    return await database.transaction(actor, work, { action: 'import:apply', requestId: chance.word() })
  } catch (error) {
    if (ending === 'commit' && !outdone.has(sqlState(error))) throw error
    return null
  }
}

/** A change that a savepoint takes back. @returns that nothing was changed */
async function takenBack(tx: Tx, chance: Chance, actor: Actor | null): Promise<0> {
  await tx.execute(sql`savepoint here`)
  await changeSomething(tx, chance, actor)
  await tx.execute(sql`rollback to savepoint here`)
  return 0
}

/** @returns how many rows the statement really changed, as it tells itself */
async function changeSomething(tx: Tx, chance: Chance, actor: Actor | null): Promise<number> {
  const kinds: ((chance: Chance) => SQL)[] = [...writes, ...(actor === null ? removals : [])]
  const { rows } = await tx.execute<{ changed: boolean }>(chance.one(kinds)(chance))
  return rows.filter(({ changed }) => changed).length
}

const changed = sql`returning to_jsonb(old)::text is distinct from to_jsonb(new)::text as changed`
const editionAt = (chance: Chance) => sql`(select id from editions order by id offset ${chance.number(3)} limit 1)`

const writes: readonly ((chance: Chance) => SQL)[] = [
  (chance) =>
    sql`insert into people (code, name, position) select ${`p-${chance.word()}`} || n, ${chance.word()}, ${chance.number(200)} from generate_series(1, ${1 + chance.number(4)}) n ${changed}`,
  (chance) =>
    sql`update people set name = ${chance.word()}, version = version + 1 where position = ${chance.number(200)} ${changed}`,
  // Changes nothing, or only rows that had something else.
  (chance) => sql`update people set note = ${chance.happens(0.5) ? 'x' : 'y'} where position = ${chance.number(200)} ${changed}`,
  (chance) => sql`update plans set title = title where position = ${1 + chance.number(3)} ${changed}`,
  (chance) => sql`update editions set state_note = ${chance.word()} where id = ${editionAt(chance)} ${changed}`,
  (chance) => sql`
    insert into priorities (edition_id, position, kind, title, scan_damaged)
    select ${editionAt(chance)}, ${chance.number(90)} + n, 'priority', ${chance.word()}, false from generate_series(1, ${1 + chance.number(3)}) n
    on conflict (edition_id, position) do update set title = excluded.title, version = priorities.version + 1 ${changed}`,
  (chance) =>
    sql`update priorities set description = ${chance.word()} where edition_id = ${editionAt(chance)} and position < ${chance.number(20)} ${changed}`,
  (chance) => sql`
    insert into glossary_terms (edition_id, position, term, meaning, printed_meaning)
    values (${editionAt(chance)}, 1, ${`t-${chance.number(50)}`}, ${chance.word()}, true)
    on conflict (edition_id, term) do nothing ${changed}`,
  (chance) => sql`
    merge into organisations o using (values (${`o-${chance.number(20)}`}, ${chance.one(['A', 'B'])})) v(code, name) on o.code = v.code
    when matched then update set name = v.name when not matched then insert (code, name, position, kind) values (v.code, v.name, 1, 'other') ${changed}`,
]

const removals: readonly ((chance: Chance) => SQL)[] = [
  (chance) =>
    sql`delete from people where position = ${chance.number(200)} and code like ${`p-${chance.number(10)}%`} ${changed}`,
  (chance) => sql`delete from priorities where edition_id = ${editionAt(chance)} and position = ${chance.number(90)} ${changed}`,
  (chance) => sql`delete from glossary_terms where term = ${`t-${chance.number(50)}`} ${changed}`,
]

async function countEntries(database: Database): Promise<number> {
  const { rows } = await database.transaction(null, (tx) =>
    tx.execute<{ entries: number }>(sql`select count(*)::int as entries from audit_entries where matter <> 'system'`),
  )
  return rows[0]!.entries
}

/** Rows of every followed table that differ from the last entry about them, and entries that do not follow on the one before. */
async function rowsAstray(tx: Tx): Promise<number> {
  const { rows: tables } = await tx.execute<{ name: string }>(sql`
    select distinct tgrelid::regclass::text as name from pg_trigger t join pg_attribute a on a.attrelid = t.tgrelid and a.attname = 'id'
    where tgname = 'audit_insert' and tgargs not like 'system%'`)
  const stand = sql.join(
    tables.map(({ name }) =>
      sql.raw(`select '${name}' as subject_table, id::text as subject_id, to_jsonb(t)::text as row from ${name} t`),
    ),
    sql` union all `,
  )
  const { rows } = await tx.execute<{ astray: number }>(sql`
    with last as (
      select distinct on (subject_table, subject_id) subject_table, subject_id, after::text as row from audit_entries
      where matter <> 'system' order by subject_table, subject_id, id desc
    ), stand as (${stand}), steps as (
      select before::text as before, lag(after::text) over (partition by subject_table, subject_id order by id) as expected
      from audit_entries where matter <> 'system'
    )
    select (select count(*) from last full join stand using (subject_table, subject_id) where last.row is distinct from stand.row)::int
      + (select count(*) from steps where before is distinct from expected)::int as astray`)
  return rows[0]!.astray
}
