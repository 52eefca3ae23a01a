import { type Actor, dueSentence, may, ofPartnership } from '@weald/domain'
import { and, asc, eq, inArray, isNotNull, isNull, lt } from 'drizzle-orm'
import { reviewedPartnership } from '../../access/visible-reviews.ts'
import type { Tx } from '../../db/client.ts'
import { partnerships, reviewCycles, reviewFindings, reviewMeetings, reviews } from '../../db/tables/index.ts'
import type { Review } from '../reviews/queries.ts'

export type Meeting = typeof reviewMeetings.$inferSelect
export type Finding = typeof reviewFindings.$inferSelect & { readonly quarter: string; readonly partnership: string }

/** The records of meetings about reviews that the actor may read. */
export async function meetingsOf(tx: Tx, reviewIds: readonly string[]): Promise<Meeting[]> {
  return tx
    .select()
    .from(reviewMeetings)
    .where(inArray(reviewMeetings.reviewId, [...reviewIds]))
}

/** What was found at reviews of partnerships that an actor may read, with their quarter, the first quarter first. */
async function findFindings(
  tx: Tx,
  actor: Actor,
  condition: Parameters<typeof and>[0],
): Promise<(Finding & { quarterStart: string })[]> {
  const rows = await tx
    .select({
      finding: reviewFindings,
      quarter: reviewCycles.quarter,
      quarterStart: reviewCycles.quarterStart,
      partnership: partnerships.code,
    })
    .from(reviewFindings)
    .innerJoin(reviews, eq(reviews.id, reviewFindings.reviewId))
    .innerJoin(reviewCycles, eq(reviewCycles.id, reviews.cycleId))
    .innerJoin(partnerships, eq(partnerships.id, reviewFindings.partnershipId))
    .where(and(condition, reviewedPartnership(actor)))
    .orderBy(asc(reviewFindings.writtenAt), asc(reviewFindings.id))
  return rows.map(({ finding, ...when }) => ({ ...finding, ...when }))
}

export async function findingsOf(tx: Tx, actor: Actor, reviewIds: readonly string[]): Promise<Finding[]> {
  return findFindings(tx, actor, inArray(reviewFindings.reviewId, [...reviewIds]))
}

/** What is still to be followed up from before each of some reviews, by the id of the review. */
export async function openBefore(tx: Tx, actor: Actor, of: readonly Review[]): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const last =
    of
      .map(({ cycle }) => cycle.quarterStart)
      .toSorted()
      .at(-1) ?? ''
  const open = await findFindings(
    tx,
    actor,
    and(
      isNull(reviewFindings.doneAt),
      isNotNull(reviewFindings.followUp),
      inArray(reviewFindings.partnershipId, [...new Set(of.map(({ partnershipId }) => partnershipId))]),
      lt(reviewCycles.quarterStart, last),
    ),
  )
  const byDay = open.toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))
  return new Map(
    of.map(({ id, partnershipId, cycle }) => [
      id,
      byDay.filter((each) => each.partnershipId === partnershipId && each.quarterStart < cycle.quarterStart),
    ]),
  )
}

export async function findingById(tx: Tx, actor: Actor, id: string): Promise<Finding | null> {
  return (await findFindings(tx, actor, eq(reviewFindings.id, id)))[0] ?? null
}

/** Whether somebody may say of a finding that it has been followed up: whoever does it, and who holds the meeting. */
export function maySettle(actor: Actor, { followUp, owner, partnership }: Finding): boolean {
  if (followUp === null || actor.kind !== 'person') return false
  const own = owner === `person:${actor.code}` && may(actor, 'review:followUp', ofPartnership(partnership))
  return own || may(actor, 'review:meet', ofPartnership(partnership))
}

/** How the day of something that is still to be done stands to today; null where nothing is. */
export const dueOf = ({ dueOn, doneAt }: Finding, today: string) => (dueOn && !doneAt ? dueSentence(dueOn, today) : null)
