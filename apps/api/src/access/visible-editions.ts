import { type Actor, scopeFor } from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn } from 'drizzle-orm/pg-core'
import { editions } from '../db/tables/index.ts'

/** Which editions an actor may read, as a condition on `editions`. It is the policy table's `plan:read` said in SQL. */
export function visibleEdition(actor: Actor): SQL {
  const { reach, partnerships } = scopeFor(actor, 'plan:read')
  switch (reach) {
    case 'all':
      return sql`true`
    case 'none':
      return sql`false`
    case 'public':
      return sql`${editions.visibility} = 'public'`
    case 'own':
      return sql`(${editions.visibility} = 'public' or exists (
        select 1 from plan_owners o join partnerships p on p.id = o.partnership_id
        where o.plan_id = ${editions.planId} and p.code = any (${sql.param(partnerships)}::text[])))`
  }
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
