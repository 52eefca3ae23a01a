import { actorLabel, type Actor } from '@weald/domain'
import { and, asc, inArray, ne, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { editionPresence } from '../../db/tables/index.ts'

/** Everybody else who was at some editions within the last minute. */
export async function presentAt(tx: Tx, actor: Actor, editionIds: readonly string[]) {
  return tx
    .select()
    .from(editionPresence)
    .where(
      and(
        inArray(editionPresence.editionId, [...editionIds]),
        ne(editionPresence.actor, actorLabel(actor)),
        sql`${editionPresence.seenAt} > clock_timestamp() - interval '1 minute'`,
      ),
    )
    .orderBy(asc(editionPresence.name))
}

/** Says that somebody is at an edition. @returns false where it is out of reach */
export async function announce(tx: Tx, actor: Actor, editionId: string, place: string | null): Promise<boolean> {
  const { rows } = await tx.execute<{ reached: boolean }>(
    sql`select exists (select 1 from agreement.reached_editions() r where r = ${editionId}) as reached`,
  )
  if (!rows[0]?.reached) return false
  const name = actor.kind === 'anonymous' ? '' : actor.name
  await tx
    .insert(editionPresence)
    .values({
      editionId,
      actor: actorLabel(actor),
      name,
      place: place?.slice(0, 200) ?? null,
      seenAt: sql`clock_timestamp()` as never,
    })
    .onConflictDoUpdate({
      target: [editionPresence.editionId, editionPresence.actor],
      set: { name, place: place?.slice(0, 200) ?? null, seenAt: sql`clock_timestamp()` },
    })
  return true
}
