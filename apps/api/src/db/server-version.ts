import { sql } from 'drizzle-orm'
import { StartFault } from '../start-fault.ts'
import type { Database } from './client.ts'

/** The first version with `uuidv7()`, which every table's key needs. */
const oldest = 18

/** @throws StartFault when the server is too old for the migrations. */
export async function requireRecentServer(database: Database): Promise<void> {
  const { rows } = await database.transaction(
    null,
    (tx) => tx.execute<{ version: string }>(sql`select current_setting('server_version') as version`),
    { readOnly: true },
  )
  const version = rows[0]?.version ?? ''
  if (Number.parseInt(version, 10) < oldest) {
    throw new StartFault(
      `DATABASE_URL names a PostgreSQL ${version} server, and Weald needs PostgreSQL ${oldest} or newer; upgrade it, or name another server.`,
    )
  }
}
