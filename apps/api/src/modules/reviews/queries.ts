import { type Actor, cycleSentence } from '@weald/domain'
import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { reviewedPartnership } from '../../access/visible-reviews.ts'
import type { Tx } from '../../db/client.ts'
import { partnerships, reviewCycles, reviews, reviewSteps } from '../../db/tables/index.ts'

export type ReviewCycle = typeof reviewCycles.$inferSelect
export type ReviewStep = typeof reviewSteps.$inferSelect
/** A review with its cycle and whose it is. */
export type Review = typeof reviews.$inferSelect & {
  readonly cycle: ReviewCycle
  readonly partnership: typeof partnerships.$inferSelect
}

/** @param quarter only the cycle of this one, or all */
export async function findCycles(tx: Tx, quarter?: string): Promise<ReviewCycle[]> {
  return tx
    .select()
    .from(reviewCycles)
    .where(quarter === undefined ? undefined : eq(reviewCycles.quarter, quarter))
    .orderBy(desc(reviewCycles.quarterStart))
}

/** The reviews that an actor may read among those that a condition leaves. */
async function findReviews(tx: Tx, actor: Actor, condition: SQL): Promise<Review[]> {
  const rows = await tx
    .select({ review: reviews, cycle: reviewCycles, partnership: partnerships })
    .from(reviews)
    .innerJoin(reviewCycles, eq(reviewCycles.id, reviews.cycleId))
    .innerJoin(partnerships, eq(partnerships.id, reviews.partnershipId))
    .where(and(condition, reviewedPartnership(actor)))
    .orderBy(asc(partnerships.position), asc(partnerships.id))
  return rows.map(({ review, cycle, partnership }) => ({ ...review, cycle, partnership }))
}

/** The reviews of cycles, in the order of the partnerships. */
export async function reviewsOf(tx: Tx, actor: Actor, cycleIds: string[]): Promise<Review[]> {
  return findReviews(tx, actor, inArray(reviews.cycleId, cycleIds))
}

export async function reviewById(tx: Tx, actor: Actor, id: string): Promise<Review | null> {
  return (await findReviews(tx, actor, eq(reviews.id, id)))[0] ?? null
}

/** How far cycles have come among what an actor may read, in words, by the id of the cycle. */
export async function progressOf(tx: Tx, actor: Actor, cycleIds: string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .select({
      cycle: reviews.cycleId,
      all: sql<number>`count(*)::int`,
      handedIn: sql<number>`count(*) filter (where ${reviews.state} <> 'open')::int`,
      signed: sql<number>`count(*) filter (where ${reviews.state} = 'signed')::int`,
    })
    .from(reviews)
    .innerJoin(partnerships, eq(partnerships.id, reviews.partnershipId))
    .where(and(inArray(reviews.cycleId, cycleIds), reviewedPartnership(actor)))
    .groupBy(reviews.cycleId)
  return new Map(rows.map(({ cycle, ...counts }) => [cycle, cycleSentence(counts)]))
}

/** The steps of reviews, the first first. */
export async function stepsOf(tx: Tx, reviewIds: string[]): Promise<ReviewStep[]> {
  return tx.select().from(reviewSteps).where(inArray(reviewSteps.reviewId, reviewIds)).orderBy(asc(reviewSteps.number))
}

/** Labels of those whose signatures stand: none since the review was last opened. */
export function signersOf(steps: readonly ReviewStep[]): readonly string[] {
  const opened = steps.findLastIndex(({ toState }) => toState === 'open')
  return steps.slice(opened + 1).map(({ actor }) => actor)
}

/** The cycle with an id. */
export async function cycleById(tx: Tx, id: string): Promise<ReviewCycle | null> {
  const rows = await tx.select().from(reviewCycles).where(eq(reviewCycles.id, id))
  return rows[0] ?? null
}
