import { type Action, type Actor, type Way, waysTo } from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '../db/client.ts'
import { editions } from '../db/tables/index.ts'

/** Which editions an actor may read, or do another thing to, as a condition on `editions`. It is the policy table said in SQL. */
export function visibleEdition(actor: Actor, action: Action = 'plan:read'): SQL {
  const ways = waysTo(actor, action)
  if (ways.some(({ reach, states }) => reach === 'all' && states === null)) return sql`true`
  return ways.length === 0 ? sql`false` : sql`(${sql.join(ways.map(along), sql` or `)})`
}

/** The condition of one way. */
function along({ reach, partnerships, states }: Way): SQL {
  const inState = states ? sql`${editions.state} = any (${sql.param(states)}::text[])` : sql`true`
  switch (reach) {
    case 'all':
      return inState
    case 'public':
      return sql`${editions.visibility} = 'public'`
    case 'own':
      return sql`(${inState} and exists (
        select 1 from plan_owners o join partnerships p on p.id = o.partnership_id
        where o.plan_id = ${editions.planId} and p.code = any (${sql.param(partnerships)}::text[])))`
  }
}

/** Those of some editions, by id, that an actor may read besides in the way of `action`; the actor may read the editions themselves. */
export async function editionsOpenTo(
  read: () => Promise<Tx>,
  actor: Actor,
  action: Action,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (reachesAsFar(actor, action)) return new Set(ids)
  const tx = await read()
  const rows = await tx
    .select({ id: editions.id })
    .from(editions)
    .where(sql`${editions.id} = any (${sql.param(ids)}::uuid[]) and ${visibleEdition(actor, action)}`)
  return new Set(rows.map(({ id }) => id))
}

/** Whether an action needs no look at the editions that the actor may read. For nearly everybody it does not. */
function reachesAsFar(actor: Actor, action: Action): boolean {
  const written = (way: Way) => JSON.stringify(way)
  const ways = new Set(waysTo(actor, action).map(written))
  return waysTo(actor, 'plan:read').every((way) => ways.has(written(way)))
}

/** The ids of the newest edition of each plan that an actor may read. */
export function currentEditionIds(actor: Actor): SQL {
  return sql`(select distinct on (${editions.planId}) ${editions.id} from ${editions}
    where ${visibleEdition(actor)} order by ${editions.planId}, ${editions.number} desc)`
}

/** Whether a row's edition is the newest that an actor may read of its plan. */
export function inCurrentEdition(editionId: AnyPgColumn | SQL, actor: Actor): SQL {
  return sql`${editionId} in ${currentEditionIds(actor)}`
}
