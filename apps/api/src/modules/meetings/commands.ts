import { type Actor, actorLabel, type Issue, may, ofPartnership, type Refusal, refusal } from '@weald/domain'
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { reviewFindings, reviewMeetings } from '../../db/tables/index.ts'
import { type Review, reviewById } from '../reviews/queries.ts'
import { changedMeanwhile, mend, notThere, textFaults } from '../reviews/refusals.ts'
import { followersOf } from './followers.ts'
import { findingById, maySettle } from './queries.ts'

const notHandedIn = refusal(
  'NOT_NOW',
  'This review is still being written. Record the meeting about it once it has been handed in.',
)
const othersDoThis = refusal('NOT_YOURS', 'Whoever was asked to follow this up says what came of it, or who held the meeting.')

/** Holds a review still for whoever may record the meeting about it. */
async function toRecord(tx: Tx, actor: Actor, id: string): Promise<{ review: Review } | { refusal: Refusal }> {
  const { rows } = await tx.execute<{ held: boolean }>(sql`select reviewing.hold(${id}) as held`)
  const review = rows[0]?.held ? await reviewById(tx, actor, id) : null
  if (!review || !may(actor, 'review:meet', ofPartnership(review.partnership.code))) return { refusal: notThere }
  return review.state === 'open' ? { refusal: notHandedIn } : { review }
}

const written = (actor: Actor) => ({ writtenBy: actorLabel(actor), writtenAt: sql`clock_timestamp()` })

export type MeetingInput = {
  readonly review: string
  readonly expectedVersion: number
  readonly heldOn: string
  readonly present: string
  readonly record: string
}

export async function saveMeeting(tx: Tx, input: MeetingInput, actor: Actor): Promise<Refusal | null> {
  const found = await toRecord(tx, actor, input.review)
  if ('refusal' in found) return found.refusal
  const issues = [
    ...textFaults('present', 'who was there', input.present),
    ...textFaults('record', 'what was said and agreed', input.record),
  ]
  if (issues.length > 0) return mend(issues)
  const { id: reviewId, partnershipId } = found.review
  const values = { heldOn: input.heldOn, present: input.present.trim(), record: input.record.trim(), ...written(actor) }
  const { rowCount } =
    input.expectedVersion === 0
      ? await tx
          .insert(reviewMeetings)
          .values({ reviewId, partnershipId, ...values })
          .onConflictDoNothing()
      : await tx
          .update(reviewMeetings)
          .set({ ...values, version: input.expectedVersion + 1 })
          .where(and(eq(reviewMeetings.reviewId, reviewId), eq(reviewMeetings.version, input.expectedVersion)))
  return rowCount === 1 ? null : changedMeanwhile
}

export type FindingInput = {
  readonly review: string
  readonly finding: string
  readonly expectedVersion: number
  readonly text: string
  readonly followUp?: string | null
  readonly owner?: string | null
  readonly dueOn?: string | null
}

export async function saveFinding(tx: Tx, input: FindingInput, actor: Actor, now: Date): Promise<Refusal | null> {
  const found = await toRecord(tx, actor, input.review)
  if ('refusal' in found) return found.refusal
  const { review } = found
  const followUp = input.followUp?.trim() || null
  const people = followUp === null ? [] : await followersOf(tx, actor, review, now)
  const issues = [...textFaults('text', 'what was found', input.text), ...followUpFaults(input, followUp, people)]
  if (issues.length > 0) return mend(issues)
  const values = {
    finding: input.text.trim(),
    followUp,
    owner: followUp === null ? null : `person:${input.owner}`,
    dueOn: followUp === null ? null : (input.dueOn ?? null),
    ...written(actor),
  }
  if (input.expectedVersion === 0) {
    const row = { id: input.finding, reviewId: review.id, partnershipId: review.partnershipId, ...values }
    const { rowCount } = await tx.insert(reviewFindings).values(row).onConflictDoNothing()
    return rowCount === 1 ? null : changedMeanwhile
  }
  // What is to be done has been changed, so that nobody has done it.
  const undone = { doneAt: null, doneBy: null, outcome: null }
  const { rowCount } = await tx
    .update(reviewFindings)
    .set({ ...values, ...undone, version: input.expectedVersion + 1 })
    .where(
      and(
        eq(reviewFindings.id, input.finding),
        eq(reviewFindings.reviewId, review.id),
        eq(reviewFindings.version, input.expectedVersion),
      ),
    )
  return rowCount === 1 ? null : changedMeanwhile
}

function followUpFaults({ owner, dueOn }: FindingInput, followUp: string | null, people: readonly { code: string }[]): Issue[] {
  if (followUp === null)
    return owner || dueOn
      ? [{ path: 'followUp', code: 'EMPTY', message: 'Enter what is to be done, or leave out who does it and by when.' }]
      : []
  return [
    ...textFaults('followUp', 'what is to be done', followUp),
    ...(people.some(({ code }) => code === owner)
      ? []
      : [
          {
            path: 'owner',
            code: 'NO_SUCH_PERSON',
            message: 'Choose who does it, from those who have a part in the partnership.',
          },
        ]),
    ...(dueOn ? [] : [{ path: 'dueOn', code: 'EMPTY', message: 'Enter by when it is to be done.' }]),
  ]
}

export type SettleInput = {
  readonly review: string
  readonly finding: string
  readonly expectedVersion: number
  readonly done: boolean
  readonly outcome?: string | null
}

export async function settleFollowUp(tx: Tx, input: SettleInput, actor: Actor): Promise<Refusal | null> {
  const finding = await findingById(tx, actor, input.finding)
  if (!finding || finding.reviewId !== input.review) return notThere
  if (!maySettle(actor, finding)) return othersDoThis
  const issues = input.done ? textFaults('outcome', 'what came of it', input.outcome ?? '') : []
  if (issues.length > 0) return mend(issues)
  const told = input.done
    ? { doneAt: sql`clock_timestamp()`, doneBy: actorLabel(actor), outcome: input.outcome?.trim() ?? '' }
    : { doneAt: null, doneBy: null, outcome: null }
  const { rowCount } = await tx
    .update(reviewFindings)
    .set({ ...told, version: input.expectedVersion + 1 })
    .where(and(eq(reviewFindings.id, finding.id), eq(reviewFindings.version, input.expectedVersion)))
  return rowCount === 1 ? null : changedMeanwhile
}
