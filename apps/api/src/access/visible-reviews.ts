import { type Action, type Actor, waysTo } from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'
import { partnerships } from '../db/tables/index.ts'

/** Whose reviews an actor may read, or do another thing to, as a condition on `partnerships`. It is the policy table said in SQL. */
export function reviewedPartnership(actor: Actor, action: Action = 'review:read'): SQL {
  const ways = waysTo(actor, action)
  if (ways.some(({ reach }) => reach === 'all')) return sql`true`
  const codes = ways.flatMap(({ reach, partnerships: own }) => (reach === 'own' ? own : []))
  return codes.length === 0 ? sql`false` : sql`(${partnerships.code} = any (${sql.param(codes)}::text[]))`
}
