import {
  type Actor,
  actorLabel,
  applyInterventionRule,
  type Day,
  decideIntervention,
  type InterventionCommand,
  type InterventionKind,
  interventionKinds,
  interventionStateOn,
  type Issue,
  may,
  type Power,
  type Refusal,
  refusal,
} from '@weald/domain'
import { and, eq } from 'drizzle-orm'
import { dayOf } from '../../access/today.ts'
import type { Tx } from '../../db/client.ts'
import {
  interventionPeople,
  interventionReviews,
  interventionRules,
  interventions,
  interventionTargets,
} from '../../db/tables/index.ts'
import { type DecisionInput, decisionFaults, textFaults } from '../agreement/inputs.ts'
import { partnershipByCode } from '../partnerships/queries.ts'
import { keyTargetResults } from './key-target-results.ts'
import { currentRule, type Intervention, interventionNumbered } from './queries.ts'

export type Doing = { readonly actor: Actor; readonly now: Date }
export type Outcome = { readonly number: number | null; readonly refusal: Refusal | null }

const no = (reason: Refusal, number: number | null = null): Outcome => ({ number, refusal: reason })
const mend = (issues: readonly Issue[], number: number | null = null): Outcome =>
  no(refusal('CHECK_FIELDS', issues.map(({ message }) => message).join(' '), issues), number)
const notThere = refusal('NOT_FOUND', 'There is no such intervention, or it is not yours to read. Go back to the list.')
const noPartnership = refusal('NOT_FOUND', 'The county has no such partnership. Choose one from the list.')
const ownPartnership = refusal(
  'OWN_PARTNERSHIP',
  'You have a part in this partnership, so others of the county must propose an intervention in it.',
)
const conflict = refusal(
  'CONFLICT',
  'Somebody else has changed this intervention since you opened it. Look at how it stands now before you go on.',
)

/** What is wrong with a kind and the powers that go with it. */
function powerFaults(kind: InterventionKind, powers: readonly Power[]): Issue[] {
  const { suspends, label } = interventionKinds[kind]
  if (suspends === powers.length > 0) return []
  return [
    {
      path: 'powers',
      code: suspends ? 'MISSING' : 'NOT_OF_THIS_KIND',
      message: suspends
        ? 'Choose which powers are suspended.'
        : `“${label}” suspends no powers. Choose none, or choose another kind.`,
    },
  ]
}

type Proposal = { readonly partnership: string; readonly kind: InterventionKind; readonly powers?: readonly Power[] | null }

export async function propose(tx: Tx, input: Proposal & { readonly reason: string }, doing: Doing): Promise<Outcome> {
  const issues = textFaults('reason', 'why you propose it', input.reason)
  if (issues.length > 0) return mend(issues)
  return proposed(tx, input, { reason: input.reason.trim(), ruleId: null }, doing)
}

/** Proposes what the county's rule asks for, with the targets and figures that it found. */
export async function applyRule(tx: Tx, input: Proposal, doing: Doing): Promise<Outcome> {
  const partnership = await partnershipByCode(tx, input.partnership)
  if (!partnership) return no(noPartnership)
  const rule = await currentRule(tx)
  const { asks, missed, explanation } = applyInterventionRule(rule, await keyTargetResults(tx, partnership.id))
  if (!asks) return no(refusal('RULE_NOT_MET', `${explanation} You can still propose an intervention by hand, with a reason.`))
  const made = await proposed(tx, input, { reason: explanation, ruleId: rule.id }, doing)
  const [row] = made.number === null ? [] : await tx.select().from(interventions).where(eq(interventions.number, made.number))
  if (row)
    await tx.insert(interventionTargets).values(
      missed
        .flatMap(({ results }) => results)
        .map(({ measure, indicator, title, period, target, actual }, index) => ({
          interventionId: row.id,
          position: index + 1,
          measureLineageId: measure,
          indicator,
          title,
          period,
          target,
          actual,
        })),
    )
  return made
}

async function proposed(
  tx: Tx,
  { partnership: code, kind, powers }: Proposal,
  because: { readonly reason: string; readonly ruleId: string | null },
  { actor }: Doing,
): Promise<Outcome> {
  const named = [...new Set(powers ?? [])]
  const issues = powerFaults(kind, named)
  if (issues.length > 0) return mend(issues)
  const partnership = await partnershipByCode(tx, code)
  if (!partnership) return no(noPartnership)
  if (!may(actor, 'intervention:propose', { visibility: 'owners', owners: [code] })) return no(ownPartnership)
  const [made] = await tx
    .insert(interventions)
    .values({ partnershipId: partnership.id, kind, powers: named, ...because, proposedBy: actorLabel(actor) })
    .onConflictDoNothing()
    .returning({ number: interventions.number })
  return made
    ? { number: made.number, refusal: null }
    : no(
        refusal(
          'PROPOSED_ALREADY',
          `“${interventionKinds[kind].label}” is proposed for this partnership already. Decide on that proposal first.`,
        ),
      )
}

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
  if (issues.length > 0) return mend(issues, number)
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

export type RuleInput = { readonly targets: number; readonly periods: number; readonly reason: string }

export async function setRule(tx: Tx, { targets, periods, reason }: RuleInput, { actor }: Doing): Promise<Refusal | null> {
  const issues = textFaults('reason', 'why the rule is so', reason)
  if (targets < 1 || targets > 100)
    issues.push({ path: 'targets', code: 'OUT_OF_RANGE', message: 'Enter how many key targets, from 1 to 100.' })
  if (periods < 1 || periods > 20)
    issues.push({ path: 'periods', code: 'OUT_OF_RANGE', message: 'Enter how many periods, from 1 to 20.' })
  if (issues.length > 0) return refusal('CHECK_FIELDS', issues.map(({ message }) => message).join(' '), issues)
  await tx.insert(interventionRules).values({ targets, periods, reason: reason.trim(), setBy: actorLabel(actor) })
  return null
}
