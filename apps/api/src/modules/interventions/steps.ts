import {
  type Actor,
  actorLabel,
  type Day,
  decideIntervention,
  type InterventionCommand,
  type InterventionKind,
  interventionStateOn,
  type Issue,
  type Power,
} from '@weald/domain'
import { and, eq } from 'drizzle-orm'
import { dayOf } from '../../access/today.ts'
import type { Tx } from '../../db/client.ts'
import { interventionPeople, interventionReviews, interventions } from '../../db/tables/index.ts'
import { type DecisionInput, decisionFaults, textFaults } from '../agreement/inputs.ts'
import { conflict, type Doing, mend, no, notThere, type Outcome, powerFaults } from './outcomes.ts'
import { type Intervention, interventionNumbered } from './queries.ts'

type Seen = { readonly intervention: number; readonly expectedVersion: number }

export type DecideInput = Seen & {
  readonly kind: InterventionKind
  readonly powers?: readonly Power[] | null
  readonly startsOn: Day
  readonly reviewOn?: Day | null
  readonly decision: DecisionInput
  readonly note?: string | null
}

export async function decide(tx: Tx, input: DecideInput, doing: Doing): Promise<Outcome> {
  const today = dayOf(doing.now)
  const powers = [...new Set(input.powers ?? [])]
  const issues = [...powerFaults(input.kind, powers), ...decisionFaults(input.decision, today), ...dayFaults(input, today)]
  return moveOn(tx, 'decide', input, issues, doing, {
    kind: input.kind,
    powers,
    startsOn: input.startsOn,
    reviewOn: input.reviewOn ?? null,
    ...decisionColumns(input, doing),
  })
}

function dayFaults({ startsOn, reviewOn }: DecideInput, today: Day): Issue[] {
  if (startsOn < today)
    return [{ path: 'startsOn', code: 'IN_THE_PAST', message: 'An intervention takes effect today or later. Enter such a day.' }]
  if (reviewOn != null && reviewOn < startsOn)
    return [{ path: 'reviewOn', code: 'NOT_IN_ORDER', message: 'The day of the review must not be before the first day.' }]
  return []
}

export type DeclineInput = Seen & { readonly decision: DecisionInput; readonly note: string }

export async function decline(tx: Tx, input: DeclineInput, doing: Doing): Promise<Outcome> {
  const issues = [...decisionFaults(input.decision, dayOf(doing.now)), ...textFaults('note', 'why not', input.note)]
  return moveOn(tx, 'decline', input, issues, doing, decisionColumns(input, doing))
}

const decisionColumns = ({ decision, note }: { decision: DecisionInput; note?: string | null }, { actor, now }: Doing) => ({
  body: decision.body.trim(),
  decidedOn: decision.decidedOn,
  minuteReference: decision.minuteReference?.trim() || null,
  decisionNote: note?.trim() || null,
  decidedBy: actorLabel(actor),
  decidedAt: now.toISOString(),
  people: decision.people ?? [],
})

export type ReviewInput = Seen & { readonly reviewedOn: Day; readonly finding: string; readonly nextReviewOn?: Day | null }

export async function review(tx: Tx, input: ReviewInput, doing: Doing): Promise<Outcome> {
  const issues = textFaults('finding', 'what was found', input.finding)
  if (input.reviewedOn > dayOf(doing.now))
    issues.push({
      path: 'reviewedOn',
      code: 'IN_THE_FUTURE',
      message: 'Enter the day on which it was reviewed: today or earlier.',
    })
  return moveOn(tx, 'review', input, issues, doing, { reviewOn: input.nextReviewOn ?? null, review: input })
}

export type LiftInput = Seen & { readonly reason: string }

export async function lift(tx: Tx, input: LiftInput, doing: Doing): Promise<Outcome> {
  const issues = textFaults('reason', 'why it is lifted', input.reason)
  return moveOn(tx, 'lift', input, issues, doing, {
    liftedBecause: input.reason.trim(),
    liftedBy: actorLabel(doing.actor),
    liftedAt: doing.now.toISOString(),
  })
}

type Changes = Partial<typeof interventions.$inferInsert> & {
  readonly people?: NonNullable<DecisionInput['people']>
  readonly review?: ReviewInput
}

async function moveOn(
  tx: Tx,
  command: InterventionCommand,
  { intervention: number, expectedVersion }: Seen,
  issues: readonly Issue[],
  { actor, now }: Doing,
  { people = [], review: reviewed, ...changes }: Changes,
): Promise<Outcome> {
  const found = await interventionNumbered(tx, actor, number)
  if (!found) return no(notThere)
  const verdict = decideIntervention(actor, command, factsOf(found, dayOf(now)))
  if ('refusal' in verdict) return no(verdict.refusal, number)
  if (issues.length > 0) return no(mend(issues), number)
  const { rowCount } = await tx
    .update(interventions)
    .set({ ...changes, state: verdict.to, version: expectedVersion + 1 })
    .where(and(eq(interventions.id, found.id), eq(interventions.version, expectedVersion)))
  if (rowCount !== 1) return no(conflict, number)
  if (people.length > 0) await tx.insert(interventionPeople).values(people.map((each, index) => asPerson(found.id, index, each)))
  if (reviewed) await recordReview(tx, found.id, reviewed, actor)
  return { number, refusal: null }
}

/** An intervention as its commands look at it. */
export const factsOf = ({ state, startsOn, partnershipCode, proposedBy }: Intervention, today: Day) => ({
  state: interventionStateOn({ state, startsOn }, today),
  partnership: partnershipCode,
  proposedBy,
})

const asPerson = (
  interventionId: string,
  index: number,
  { name, part, interest }: NonNullable<DecisionInput['people']>[number],
) => ({
  interventionId,
  position: index + 1,
  name: name.trim(),
  part: part?.trim() || null,
  interest: interest?.trim() || null,
})

async function recordReview(tx: Tx, interventionId: string, { reviewedOn, finding, nextReviewOn }: ReviewInput, actor: Actor) {
  const before = await tx
    .select({ number: interventionReviews.number })
    .from(interventionReviews)
    .where(eq(interventionReviews.interventionId, interventionId))
  await tx.insert(interventionReviews).values({
    interventionId,
    number: before.length + 1,
    reviewedOn,
    finding: finding.trim(),
    nextReviewOn: nextReviewOn ?? null,
    reviewedBy: actorLabel(actor),
  })
}
