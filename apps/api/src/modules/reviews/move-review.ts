import { type Actor, actorLabel, decideReview, type Refusal, type ReviewCommand, reviewCommands } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { reviewSteps } from '../../db/tables/index.ts'
import { held } from './held.ts'
import { signersOf, stepsOf } from './queries.ts'
import { keepRatings } from './ratings.ts'
import { changedMeanwhile, mend, notThere, textFaults } from './refusals.ts'

export type MoveInput = {
  readonly review: string
  readonly expectedVersion: number
  readonly command: ReviewCommand
  readonly reason?: string | null
}

/** Signs a review, gives it back or opens it again. */
export async function moveReview(tx: Tx, input: MoveInput, actor: Actor): Promise<Refusal | null> {
  const found = await held(tx, actor, input.review)
  if (!found) return notThere
  const { review, contents } = found
  if (review.version !== input.expectedVersion) return changedMeanwhile
  const facts = {
    partnership: review.partnership.code,
    state: review.state,
    signers: signersOf(await stepsOf(tx, [review.id])),
    missing: contents.missing,
  }
  const verdict = decideReview(actor, input.command, facts)
  if ('refusal' in verdict) return verdict.refusal
  const reason = input.reason?.trim() || null
  if (reviewCommands[input.command].reason) {
    const issues = textFaults('reason', 'why, so that its authors know what to do', reason ?? '')
    if (issues.length > 0) return mend(issues)
  }
  const step = {
    reviewId: review.id,
    partnershipId: review.partnershipId,
    // Number, actor and time are said by the database, whatever stands here.
    number: 0,
    command: input.command,
    fromState: review.state,
    toState: verdict.to,
    actor: actorLabel(actor),
    takenAt: sql`clock_timestamp()`,
    reason,
  }
  const [taken] = await tx.insert(reviewSteps).values(step).returning({ id: reviewSteps.id })
  if (!taken) throw new Error('A step that was taken is not there')
  if (reviewCommands[input.command].signs === 'lead') await keepRatings(tx, actor, review, taken.id)
  return null
}
