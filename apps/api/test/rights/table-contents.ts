import { sql } from 'drizzle-orm'
import type { Database } from '../../src/db/client.ts'

/** What a refusal may leave behind: that it happened, and that somebody was here. */
const traces = /^(audit|sessions$|service_keys$|sign_in)/

/**
 * A hash of every table: the sum of those of its rows, so that no table has to be put in order. There are a hundred of them, nearly all
 * small, and a hundred sorts took ten times as long as all else.
 */
export async function tableContents(database: Database): Promise<Readonly<Record<string, string>>> {
  return database.transaction(
    null,
    async (tx) => {
      const { rows } = await tx.execute<{ name: string }>(
        sql`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
      )
      const each = rows
        .filter(({ name }) => !traces.test(name))
        .map(
          ({ name }) =>
            sql`select ${name}::text as name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as hash from ${sql.identifier(name)} t`,
        )
      const hashes = await tx.execute<{ name: string; hash: string }>(sql.join(each, sql` union all `))
      return Object.fromEntries(hashes.rows.map(({ name, hash }) => [name, hash]))
    },
    { readOnly: true },
  )
}

/** The tables that are not as they were. */
export function changedTables(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name])
}
