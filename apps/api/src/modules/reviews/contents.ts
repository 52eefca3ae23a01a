import {
  type Actor,
  assessments,
  missingFromReview,
  parsePounds,
  type Pence,
  poundsText,
  type ProgressThing,
  quarterOf,
  spendPosition,
  statusLabel,
} from '@weald/domain'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { visibleEdition } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import {
  actionMilestones,
  actions,
  budgetLines,
  editions,
  plans,
  priorities,
  progressUpdates,
  reviewCycles,
  reviewEntries,
  reviews,
  spendReports,
} from '../../db/tables/index.ts'
import type { Review } from './queries.ts'

type Thing = { readonly lineageId: string; readonly title: string }

/** What a review is about and what has been written in it. */
export type ReviewContents = Awaited<ReturnType<typeof contentsOf>> extends ReadonlyMap<string, infer Contents> ? Contents : never

/** The contents of reviews by their ids: as many statements for 23 as for one. */
export async function contentsOf(tx: Tx, actor: Actor, of: readonly Review[]) {
  const ids = of.map(({ id }) => id)
  const plan = await planThings(
    tx,
    actor,
    of.flatMap(({ planEditionId }) => planEditionId ?? []),
  )
  const entries = await tx.select().from(reviewEntries).where(inArray(reviewEntries.reviewId, ids))
  const told = await toldOf(tx, of)
  return new Map(of.map((review) => [review.id, one(review)]))

  function one(review: Review) {
    const edition = review.planEditionId ?? ''
    const mine = entries.filter(({ reviewId }) => reviewId === review.id)
    const entry = (lineage: string | null, title: string) => {
      const found = mine.find(({ priorityLineageId }) => priorityLineageId === lineage)
      const assessment = found?.assessment ?? null
      const assessmentLabel = assessment && assessments[assessment].label
      return { lineage, title, narrative: found?.narrative ?? '', assessment, assessmentLabel, version: found?.version ?? 0 }
    }
    const progress = (thing: ProgressThing, { lineageId, title }: Thing) => {
      const all = told.progress.filter((row) => row.lineageId === lineageId && row.quarterStart <= review.cycle.quarterStart)
      const now = all.find(({ reviewId }) => reviewId === review.id)
      const last = all.findLast(({ reviewId, partnershipId }) => reviewId !== review.id && partnershipId === review.partnershipId)
      return {
        thing,
        lineage: lineageId,
        title,
        status: now?.status ?? null,
        statusLabel: now ? statusLabel(thing, now.status) : null,
        before: last ? `${statusLabel(thing, last.status)} in ${last.quarter}` : null,
        note: now?.note ?? null,
        version: now?.version ?? 0,
      }
    }
    const contents = {
      overall: entry(null, 'The plan as a whole'),
      priorities: (plan.priorities.get(edition) ?? []).map(({ lineageId, title }) => entry(lineageId, title)),
      actions: (plan.actions.get(edition) ?? []).map((action) => ({
        ...progress('actions', action),
        milestones: (plan.milestones.get(action.id) ?? []).map(({ lineageId, text }) => ({
          ...progress('action_milestones', { lineageId, title: text }),
          milestones: [],
        })),
      })),
      spend: (plan.lines.get(edition) ?? []).map((line) => spendOf(review, line, told.spend)),
    }
    const missing = missingFromReview(review.cycle.asks, {
      priorities: contents.priorities.map(({ lineage, title, narrative, assessment }) => ({
        lineage: lineage ?? '',
        title,
        narrative: narrative !== '',
        assessed: assessment !== null,
      })),
      actions: contents.actions.map(({ lineage, title, status }) => ({ lineage, title, updated: status !== null })),
      lines: contents.spend.map(({ lineage, title, spent }) => ({ lineage, title, reported: spent !== null })),
    })
    return { ...contents, missing }
  }
}

/** What the editions hold that reviews are about, as far as the actor may read them. The county's budget is no partnership's to report. */
async function planThings(tx: Tx, actor: Actor, editionIds: readonly string[]) {
  const readable = tx
    .select({ id: editions.id })
    .from(editions)
    .where(and(inArray(editions.id, [...editionIds]), visibleEdition(actor)))
  const all = await tx
    .select()
    .from(priorities)
    .where(and(eq(priorities.kind, 'priority'), inArray(priorities.editionId, readable)))
    .orderBy(asc(priorities.position))
  const acts = await tx.select().from(actions).where(inArray(actions.editionId, readable)).orderBy(asc(actions.position))
  const stones = await tx
    .select()
    .from(actionMilestones)
    .where(inArray(actionMilestones.editionId, readable))
    .orderBy(asc(actionMilestones.position))
  const lines = await tx
    .select({ line: budgetLines })
    .from(budgetLines)
    .innerJoin(editions, eq(editions.id, budgetLines.editionId))
    .innerJoin(plans, and(eq(plans.id, editions.planId), eq(plans.countyOwned, false)))
    .where(and(eq(budgetLines.lineType, 'activity'), inArray(budgetLines.editionId, readable)))
    .orderBy(asc(budgetLines.position))
  const editionOf = ({ editionId }: { editionId: string }) => editionId
  return {
    priorities: Map.groupBy(all, editionOf),
    actions: Map.groupBy(acts, editionOf),
    milestones: Map.groupBy(stones, ({ actionId }) => actionId),
    lines: Map.groupBy(
      lines.map(({ line }) => line),
      editionOf,
    ),
  }
}

type Line = typeof budgetLines.$inferSelect
type Spend = Awaited<ReturnType<typeof toldOf>>['spend'][number]

/** What these partnerships have said of progress and spend, in this cycle and those before it, the first quarter first. */
async function toldOf(tx: Tx, of: readonly Review[]) {
  const whose = sql`${reviews.partnershipId} = any (${sql.param([...new Set(of.map(({ partnershipId }) => partnershipId))])}::uuid[])`
  const progress = await tx
    .select({ update: progressUpdates, quarter: reviewCycles.quarter, quarterStart: reviewCycles.quarterStart })
    .from(progressUpdates)
    .innerJoin(reviews, eq(reviews.id, progressUpdates.reviewId))
    .innerJoin(reviewCycles, eq(reviewCycles.id, reviews.cycleId))
    .where(whose)
    .orderBy(asc(reviewCycles.quarterStart))
  const spend = await tx
    .select({ report: spendReports, quarter: reviewCycles.quarter })
    .from(spendReports)
    .innerJoin(reviews, eq(reviews.id, spendReports.reviewId))
    .innerJoin(reviewCycles, eq(reviewCycles.id, reviews.cycleId))
    .where(whose)
  return {
    progress: progress.map(({ update, ...when }) => ({ ...update, ...when })),
    spend: spend.map(({ report, quarter }) => ({ ...report, ...quarterOf({ label: quarter }) })),
  }
}

function spendOf(review: Review, line: Line, told: readonly Spend[]) {
  const { number, financialYear } = quarterOf({ label: review.cycle.quarter })
  const own = told.filter(
    (row) =>
      row.budgetLineageId === line.lineageId && row.partnershipId === review.partnershipId && row.financialYear === financialYear,
  )
  const now = own.find(({ reviewId }) => reviewId === review.id)
  const { explanation, ...amounts } = spendPosition({
    budget: line.financialYear === financialYear ? pence(line.controllable ?? line.gross) : null,
    quarter: number,
    spent: Array.from({ length: number }, (_, index) => pence(own.find((row) => row.number === index + 1)?.spent ?? null)),
    expected: pence(now?.expected ?? null),
  })
  return {
    lineage: line.lineageId,
    title: line.activity,
    budget: line.controllable ?? line.gross,
    spent: now?.spent ?? null,
    expected: now?.expected ?? null,
    toDate: pounds(amounts.toDate),
    variance: pounds(amounts.variance),
    forecast: pounds(amounts.forecast),
    forecastVariance: pounds(amounts.forecastVariance),
    explanation,
    note: now?.note ?? null,
    version: now?.version ?? 0,
  }
}

const pounds = (amount: Pence | null) => (amount === null ? null : poundsText(amount))

function pence(stored: string | null): Pence | null {
  if (stored === null) return null
  const read = parsePounds(stored)
  if (!read.ok) throw new Error(`The database holds “${stored}” as a sum of money`)
  return read.value
}
