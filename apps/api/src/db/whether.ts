import { type SQL, sql } from 'drizzle-orm'

/** A yes-or-no filter: the condition, its opposite, or nothing where the asker does not mind. */
export function whether(wanted: boolean | null | undefined, condition: SQL): SQL | undefined {
  if (wanted == null) return undefined
  return wanted ? condition : sql`not ${condition}`
}
