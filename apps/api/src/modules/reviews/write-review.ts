import {
  type Actor,
  actorLabel,
  type Assessment,
  type Issue,
  may,
  ofPartnership,
  parsePounds,
  poundsText,
  progressThingNames,
  type Refusal,
  statusLabel,
} from '@weald/domain'
import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '../../db/client.ts'
import { progressUpdates, reviewEntries, spendReports } from '../../db/tables/index.ts'
import { held, type Held } from './held.ts'
import type { Review } from './queries.ts'
import { changedMeanwhile, longest, mend, notOpen, notThere, textFaults } from './refusals.ts'

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
