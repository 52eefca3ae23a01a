import {
  type Actor,
  demonstrationPeople,
  demonstrationPerson,
  type EditionState,
  may,
  onDay,
  type RoleGrant,
} from '@weald/domain'
import { sql } from 'drizzle-orm'
import { dayOf } from '../../access/today.ts'
import type { Tx } from '../../db/client.ts'

export type Mentionable = { readonly code: string; readonly name: string }
export type CommentedEdition = { readonly id: string; readonly state: EditionState; readonly owners: readonly string[] }

/**
 * Who can be called into a comment on an edition: those whose role gives them a part in it, and not who merely reads it since it is
 * public. Of their grants nothing leaves this function.
 */
export async function mentionable(
  tx: Tx,
  actor: Actor,
  { id, state, owners }: CommentedEdition,
  now: Date,
): Promise<Mentionable[]> {
  const { rows } = await tx.execute<Mentionable & { grants: readonly RoleGrant[] }>(
    sql`select code, name, grants from agreement.people_with_roles(${id})`,
  )
  const own = actor.kind === 'person' ? actor.code : ''
  // Nobody but an example person can be one of a demonstration.
  const examples = demonstrationPerson(own) ? demonstrationPeople : []
  const day = dayOf(now)
  return [...rows, ...examples]
    .filter(
      ({ code, name, grants }) =>
        code !== own &&
        may(onDay({ kind: 'person', code, name, grants }, day), 'agreement:read', { visibility: 'owners', state, owners }),
    )
    .map(({ code, name }) => ({ code, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}

/** What the policy asks of editions that can be commented on; those that the transaction does not reach are not among them. */
export async function commentedEditions(tx: Tx, ids: readonly string[]): Promise<CommentedEdition[]> {
  const { rows } = await tx.execute<CommentedEdition>(sql`
    select e.id, e.state, array(
      select p.code from plan_owners o join partnerships p on p.id = o.partnership_id where o.plan_id = e.plan_id order by o.position
    ) as owners
    from editions e where e.id = any (${sql.param(ids)}::uuid[]) and e.id in (select agreement.reached_editions())`)
  return rows
}
