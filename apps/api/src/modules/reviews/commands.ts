import {
  type Actor,
  actorLabel,
  type Assessment,
  type CyclePart,
  decideReview,
  type Issue,
  may,
  ofPartnership,
  parsePounds,
  poundsText,
  progressThingNames,
  readQuarter,
  type Refusal,
  refusal,
  type ReviewCommand,
  reviewCommands,
  scheduleFaults,
  statusLabel,
  usualSchedule,
} from '@weald/domain'
import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '../../db/client.ts'
import {
  partnerships,
  progressUpdates,
  reviewCycles,
  reviewEntries,
  reviews,
  reviewSteps,
  spendReports,
} from '../../db/tables/index.ts'
import { plansInForce } from '../plans/in-force.ts'
import { contentsOf, type ReviewContents } from './contents.ts'
import { findCycles, type Review, reviewById, signersOf, stepsOf } from './queries.ts'

const mend = (issues: readonly Issue[]): Refusal =>
  refusal('CHECK_FIELDS', issues.map(({ message }) => message).join(' '), issues)
const notThere = refusal('NOT_FOUND', 'There is no such review, or it is not yours to work with. Open it again from My work.')
const changedMeanwhile = refusal(
  'CONFLICT',
  'Somebody else has changed this since you opened it. What stands there now is shown; what you wrote is kept here for you to compare.',
)
const notOpen = refusal(
  'NOT_NOW',
  'This review has been handed in, so nothing more is written in it. Ask the chair to give it back.',
)
const longest = 10_000

export type OpenCycleInput = {
  readonly quarter: string
  readonly instructions: string
  readonly asks: readonly CyclePart[]
} & { readonly [Name in 'opensOn' | 'dueOn']?: string | null } & {
  readonly [Name in 'remindBefore' | 'chairAfter' | 'directorAfter']?: number | null
}

/** Opens a cycle, with a review for each partnership of the plan that is in force for it on the last day of the quarter. */
export async function openCycle(tx: Tx, input: OpenCycleInput, actor: Actor): Promise<{ cycle: string } | { refusal: Refusal }> {
  const quarter = readQuarter(input.quarter)
  if (!quarter.ok) return { refusal: mend([{ path: 'quarter', code: 'NO_QUARTER', message: quarter.message }]) }
  const { label, start, end } = quarter.value
  const chosen = Object.entries(input).filter(([, value]) => value != null)
  const { opensOn, dueOn, remindBefore, chairAfter, directorAfter } = { ...usualSchedule({ end }), ...Object.fromEntries(chosen) }
  const schedule = { opensOn, dueOn, remindBefore, chairAfter, directorAfter }
  const issues = [
    ...textFaults('instructions', 'what is asked of the partnerships', input.instructions),
    ...(input.asks.length === 0
      ? [{ path: 'asks', code: 'MISSING', message: 'Choose at least one thing that each partnership is to write.' }]
      : []),
    ...scheduleFaults(schedule, { end }),
  ]
  if (issues.length > 0) return { refusal: mend(issues) }
  const values = {
    ...schedule,
    quarter: label,
    quarterStart: start,
    quarterEnd: end,
    instructions: input.instructions.trim(),
    asks: [...new Set(input.asks)],
    openedBy: actorLabel(actor),
  }
  const [cycle] = await tx.insert(reviewCycles).values(values).onConflictDoNothing().returning({ id: reviewCycles.id })
  if (!cycle) {
    const message = `The cycle for ${label} has been opened already. Open it from the list of cycles.`
    return { refusal: mend([{ path: 'quarter', code: 'OPENED_ALREADY', message }]) }
  }
  const all = await tx.select().from(partnerships).orderBy(asc(partnerships.position))
  const inForce = await plansInForce(
    tx,
    actor,
    all.map(({ code }) => ({ partnership: code, on: end })),
  )
  if (all.length > 0)
    await tx.insert(reviews).values(
      all.map(({ id }, index) => ({
        cycleId: cycle.id,
        partnershipId: id,
        planEditionId: inForce[index]?.edition.id ?? null,
      })),
    )
  return { cycle: cycle.id }
}

type Held = { readonly review: Review; readonly contents: ReviewContents }

/** Holds a review still, for whoever reaches it. */
async function held(tx: Tx, actor: Actor, id: string): Promise<Held | null> {
  const { rows } = await tx.execute<{ held: boolean }>(sql`select reviewing.hold(${id}) as held`)
  const review = rows[0]?.held ? await reviewById(tx, actor, id) : null
  if (!review) return null
  const contents = (await contentsOf(tx, actor, [review])).get(id)
  if (!contents) throw new Error('A review that is there has no contents')
  return { review, contents }
}

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
  await tx.insert(reviewSteps).values({
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
  })
  return null
}

/** What is written in an open review by those who may. `write` gives what is wrong, or says whether its version still stood. */
async function writing(
  tx: Tx,
  actor: Actor,
  id: string,
  write: (held: Held) => readonly Issue[] | Promise<boolean>,
): Promise<Refusal | null> {
  const found = await held(tx, actor, id)
  if (!found) return notThere
  if (!may(actor, 'review:update', ofPartnership(found.review.partnership.code))) return notThere
  if (found.review.state !== 'open') return notOpen
  const outcome = await write(found)
  if (typeof outcome === 'boolean') return outcome ? null : changedMeanwhile
  return mend(outcome)
}

export type EntryInput = {
  readonly review: string
  readonly lineage?: string | null
  readonly expectedVersion: number
  readonly narrative: string
  readonly assessment?: Assessment | null
}

export const saveEntry = (tx: Tx, input: EntryInput, actor: Actor) =>
  writing(tx, actor, input.review, ({ review, contents }) => {
    const lineage = input.lineage ?? null
    const known = lineage === null || contents.priorities.some((each) => each.lineage === lineage)
    if (!known) return [noSuchThing('priority')]
    if (input.narrative.length > longest) return textFaults('narrative', 'what you write', input.narrative)
    const values = { narrative: input.narrative.trim(), assessment: input.assessment ?? null, ...writer(actor) }
    const { priorityLineageId, reviewId, version } = reviewEntries
    const which = and(
      eq(reviewId, review.id),
      lineage === null ? isNull(priorityLineageId) : eq(priorityLineageId, lineage),
      eq(version, input.expectedVersion),
    )
    return put(tx, reviewEntries, input.expectedVersion, which, values, { ...ofReview(review), priorityLineageId: lineage })
  })

export type ProgressInput = {
  readonly review: string
  readonly lineage: string
  readonly expectedVersion: number
  readonly status: string
  readonly note?: string | null
}

export const saveProgress = (tx: Tx, input: ProgressInput, actor: Actor) =>
  writing(tx, actor, input.review, ({ review, contents }) => {
    const all = contents.actions.flatMap(({ milestones, ...action }) => [action, ...milestones])
    const thing = all.find(({ lineage }) => lineage === input.lineage)?.thing
    if (!thing) return [noSuchThing('action or milestone')]
    if (statusLabel(progressThingNames.find((name) => name === thing) ?? thing, input.status) === null)
      return [{ path: 'status', code: 'NO_SUCH_STATUS', message: 'Choose one of the words for how it is going.' }]
    const note = input.note?.trim() || null
    if ((note?.length ?? 0) > longest) return textFaults('note', 'the note', note ?? '')
    const { lineageId, reviewId, version } = progressUpdates
    const which = and(eq(reviewId, review.id), eq(lineageId, input.lineage), eq(version, input.expectedVersion))
    const values = { status: input.status, note, ...writer(actor) }
    return put(tx, progressUpdates, input.expectedVersion, which, values, {
      ...ofReview(review),
      thing,
      lineageId: input.lineage,
    })
  })

export type SpendInput = {
  readonly review: string
  readonly lineage: string
  readonly expectedVersion: number
  readonly spent: string
  readonly expected?: string | null
  readonly note?: string | null
}

export const saveSpend = (tx: Tx, input: SpendInput, actor: Actor) =>
  writing(tx, actor, input.review, ({ review, contents }) => {
    if (!contents.spend.some(({ lineage }) => lineage === input.lineage)) return [noSuchThing('budget line')]
    const spent = parsePounds(input.spent)
    const expected = input.expected?.trim() ? parsePounds(input.expected) : null
    const issues = [
      ...(spent.ok ? [] : [{ path: 'spent', code: spent.code, message: spent.message }]),
      ...(expected === null || expected.ok ? [] : [{ path: 'expected', code: expected.code, message: expected.message }]),
    ]
    if (!spent.ok || (expected && !expected.ok)) return issues
    const { budgetLineageId, reviewId, version } = spendReports
    const which = and(eq(reviewId, review.id), eq(budgetLineageId, input.lineage), eq(version, input.expectedVersion))
    const values = {
      spent: poundsText(spent.value),
      expected: expected && poundsText(expected.value),
      note: input.note?.trim() || null,
      ...writer(actor),
    }
    return put(tx, spendReports, input.expectedVersion, which, values, { ...ofReview(review), budgetLineageId: input.lineage })
  })

const ofReview = ({ id, partnershipId }: Review) => ({ reviewId: id, partnershipId })
const writer = (actor: Actor) => ({ writtenBy: actorLabel(actor), writtenAt: sql`clock_timestamp()` })

/** Writes a row anew where its writer saw none, else the row that they saw. @returns false where it stood otherwise */
async function put(
  tx: Tx,
  table: PgTable,
  expectedVersion: number,
  which: SQL | undefined,
  values: Readonly<Record<string, unknown>>,
  key: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const { rowCount } =
    expectedVersion === 0
      ? await tx
          .insert(table)
          .values({ ...key, ...values } as never)
          .onConflictDoNothing()
      : await tx
          .update(table)
          .set({ ...values, version: expectedVersion + 1 } as never)
          .where(which)
  return rowCount === 1
}

const noSuchThing = (what: string): Issue => ({
  path: 'lineage',
  code: 'NOT_IN_PLAN',
  message: `The plan that is reviewed has no such ${what}. Open the review again.`,
})

function textFaults(path: string, what: string, text: string): Issue[] {
  if (text.trim() === '') return [{ path, code: 'EMPTY', message: `Enter ${what}.` }]
  return text.length > longest
    ? [{ path, code: 'TOO_LONG', message: `Shorten ${what} to ${longest} characters; it has ${text.length}.` }]
    : []
}

/** The cycle with an id that somebody has just opened. */
export async function openedCycle(tx: Tx, id: string) {
  return (await findCycles(tx)).find((cycle) => cycle.id === id) ?? null
}
