import { type SQL, sql } from 'drizzle-orm'

/** People type "ni73" never, but "bvpi  46" often: case and runs of blanks tell no two references apart. */
const tidied = (reference: SQL) => sql`lower(regexp_replace(btrim(${reference}), '[[:space:]]+', ' ', 'g'))`

/**
 * The id of the indicator that a reference means, as a scalar subquery. An indicator's own reference goes before another
 * scheme's name for it, so that a reference never changes its meaning because some indicator cites it.
 */
export function indicatorReferred(reference: string): SQL {
  const asked = tidied(sql`${reference.trim().replaceAll(/\s+/g, ' ')}::text`)
  const own = sql`${tidied(sql`i.ref`)} = ${asked}`
  return sql`(select i.id from indicators i
    where ${own} or exists (select 1 from unnest(i.other_refs) other where ${tidied(sql`other`)} = ${asked})
    order by ${own} desc, i.position, i.id limit 1)`
}
