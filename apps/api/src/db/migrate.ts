import { sql } from 'drizzle-orm'
import { StartFault } from '../start-fault.ts'
import { requireApplicationRole } from './application-role.ts'
import type { Database, Tx } from './client.ts'
import { pendingMigrations, readMigrations } from './migration-files.ts'
import type { AppliedMigration, Migration } from './migration-files.ts'
import { postgresError, sqlState, sqlStates } from './sql-state.ts'

/** Any number that no other program takes in the same database: it is what two Wealds that start at once wait for. */
const turn = 2_008_0901

/**
 * Brings the database up to date: each new file of `folder` in a transaction of its own, in order, once, however many Wealds start at once.
 * @returns the names of the files that were applied now
 * @throws StartFault when the role of the application cannot be had, the files and the database disagree about the past, or a file
 *   fails; the files before it stay applied.
 */
export async function migrate(
  database: Database,
  folder: string,
  { log }: { log: { info(message: string): void } },
): Promise<string[]> {
  const migrations = await readMigrations(folder)
  const names: string[] = []
  await database.transaction(null, (tx) => requireApplicationRole(tx))
  for (;;) {
    const name = await database.transaction(null, (tx) => applyNext(tx, migrations))
    if (name === null) return names
    log.info(`Migrated ${name}`)
    names.push(name)
  }
}

async function applyNext(tx: Tx, migrations: readonly Migration[]): Promise<string | null> {
  const [next] = pendingMigrations(migrations, await waitForTurn(tx))
  if (!next) return null
  // Rather fail than stand in a queue for a table: everybody who asks for it later stands behind us.
  await tx.execute(sql`select set_config('lock_timeout', '5s', true)`)
  try {
    // Without values this goes as one simple query, so a file may hold many statements.
    await tx.execute(sql.raw(next.sql))
  } catch (error) {
    throw migrationFailed(next, error)
  }
  await tx.execute(sql`insert into schema_migrations (name, sha256) values (${next.name}, ${next.sha256})`)
  return next.name
}

/** What the database has been through, held still until the transaction ends. */
async function waitForTurn(tx: Tx): Promise<AppliedMigration[]> {
  await tx.execute(sql`select set_config('statement_timeout', '0', true), set_config('lock_timeout', '5min', true)`)
  await tx.execute(sql`select pg_advisory_xact_lock(${turn})`)
  await tx.execute(sql`
    create table if not exists schema_migrations (
      name text primary key,
      sha256 text not null,
      applied_at timestamptz not null default now()
    )`)
  const { rows } = await tx.execute<{ name: string; sha256: string }>(
    sql`select name, sha256 from schema_migrations order by name collate "C"`,
  )
  return rows
}

function migrationFailed(migration: Migration, error: unknown): unknown {
  const refusal = postgresError(error)
  if (!refusal) return error
  if (sqlState(error) === sqlStates.lockNotAvailable) {
    return new StartFault(
      `The migration ${migration.name} found its tables in use; nothing was changed, so start Weald again in a quieter moment.`,
    )
  }
  const position = 'position' in refusal ? Number(refusal.position) : 0
  const line = position > 0 ? ` at line ${migration.sql.slice(0, position).split('\n').length}` : ''
  return new StartFault(`The migration ${migration.name} failed${line}: ${refusal.message}.`)
}
