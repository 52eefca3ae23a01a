import type { Actor } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { contentsOf, type ReviewContents } from './contents.ts'
import { type Review, reviewById } from './queries.ts'

export type Held = { readonly review: Review; readonly contents: ReviewContents }

/** Holds a review still, for whoever reaches it. */
export async function held(tx: Tx, actor: Actor, id: string): Promise<Held | null> {
  const { rows } = await tx.execute<{ held: boolean }>(sql`select reviewing.hold(${id}) as held`)
  const review = rows[0]?.held ? await reviewById(tx, actor, id) : null
  if (!review) return null
  const contents = (await contentsOf(tx, actor, [review])).get(id)
  if (!contents) throw new Error('A review that is there has no contents')
  return { review, contents }
}
