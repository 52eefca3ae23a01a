import { type Actor, demonstrationPeople, demonstrationPerson, may, ofPartnership, onDay, type RoleGrant } from '@weald/domain'
import { sql } from 'drizzle-orm'
import { dayOf } from '../../access/today.ts'
import type { Tx } from '../../db/client.ts'

export type Follower = { readonly code: string; readonly name: string }

/** Who can be asked to follow up what was found at a review, by name. Of their grants nothing leaves this function. */
export async function followersOf(
  tx: Tx,
  actor: Actor,
  review: { id: string; partnership: { code: string } },
  now: Date,
): Promise<Follower[]> {
  const { rows } = await tx.execute<Follower & { grants: readonly RoleGrant[] }>(
    sql`select code, name, grants from reviewing.people_with_roles(${review.id})`,
  )
  // Nobody but an example person works with those of a demonstration.
  const examples = actor.kind === 'person' && demonstrationPerson(actor.code) ? demonstrationPeople : []
  const day = dayOf(now)
  return [...rows, ...examples]
    .filter(({ code, name, grants }) =>
      may(onDay({ kind: 'person', code, name, grants }, day), 'review:followUp', ofPartnership(review.partnership.code)),
    )
    .map(({ code, name }) => ({ code, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}
