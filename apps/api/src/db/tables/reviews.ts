import { boolean, date, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import type {
  Assessment,
  CyclePart,
  ProgressThing,
  RatingColour,
  RatingExplanation,
  ReviewCommand,
  ReviewState,
} from '@weald/domain'
import { id, moment, pounds, version } from './columns.ts'
import { indicators } from './indicators.ts'
import { partnerships } from './partnerships.ts'
import { editions } from './plans.ts'

/** A quarter that is reviewed, and the window in which. */
export const reviewCycles = pgTable('review_cycles', {
  id: id(),
  quarter: text('quarter').notNull().unique('review_cycles_quarter'),
  quarterStart: date('quarter_start').notNull(),
  quarterEnd: date('quarter_end').notNull(),
  opensOn: date('opens_on').notNull(),
  dueOn: date('due_on').notNull(),
  instructions: text('instructions').notNull(),
  asks: text('asks').array().notNull().$type<CyclePart[]>(),
  remindBefore: integer('remind_before').notNull(),
  chairAfter: integer('chair_after').notNull(),
  directorAfter: integer('director_after').notNull(),
  openedBy: text('opened_by').notNull(),
  openedAt: now('opened_at'),
})

/** Of one partnership in a cycle. Its state changes by steps alone. */
export const reviews = pgTable(
  'reviews',
  {
    id: id(),
    cycleId: uuid('cycle_id')
      .notNull()
      .references(() => reviewCycles.id),
    partnershipId: partnershipId(),
    /** The plan in force on the last day of the quarter, as it stood when the cycle was opened. */
    planEditionId: uuid('plan_edition_id').references(() => editions.id),
    state: text('state').notNull().default('open').$type<ReviewState>(),
    standsSince: now('stands_since'),
    version: version(),
  },
  (t) => [
    unique('reviews_key').on(t.cycleId, t.partnershipId),
    index('reviews_partnership').on(t.partnershipId, t.cycleId),
    index('reviews_plan_edition').on(t.planEditionId),
    index('reviews_owed')
      .on(t.state, t.partnershipId)
      .where(sql`state <> 'signed'`),
  ],
)

/** Who moved a review on and who signed it. Never changed. */
export const reviewSteps = pgTable(
  'review_steps',
  {
    id: id(),
    reviewId: reviewId(),
    partnershipId: partnershipId(),
    number: integer('number').notNull(),
    command: text('command').notNull().$type<ReviewCommand>(),
    fromState: text('from_state').notNull().$type<ReviewState>(),
    toState: text('to_state').notNull().$type<ReviewState>(),
    actor: text('actor').notNull(),
    takenAt: moment('taken_at').notNull(),
    reason: text('reason'),
  },
  (t) => [unique('review_steps_number').on(t.reviewId, t.number), index('review_steps_partnership').on(t.partnershipId)],
)

/** What a partnership says of a priority; of the whole, where it names none. */
export const reviewEntries = pgTable(
  'review_entries',
  {
    id: id(),
    reviewId: reviewId(),
    partnershipId: partnershipId(),
    priorityLineageId: uuid('priority_lineage_id'),
    narrative: text('narrative').notNull(),
    assessment: text('assessment').$type<Assessment>(),
    ...written(),
  },
  (t) => [
    unique('review_entries_key').on(t.reviewId, t.priorityLineageId).nullsNotDistinct(),
    index('review_entries_partnership').on(t.partnershipId),
  ],
)

/** How an action or a milestone is going, known by its lineage. */
export const progressUpdates = pgTable(
  'progress_updates',
  {
    id: id(),
    reviewId: reviewId(),
    partnershipId: partnershipId(),
    thing: text('thing').notNull().$type<ProgressThing>(),
    lineageId: uuid('lineage_id').notNull(),
    status: text('status').notNull(),
    note: text('note'),
    ...written(),
  },
  (t) => [
    unique('progress_updates_key').on(t.reviewId, t.lineageId),
    index('progress_updates_lineage').on(t.lineageId, t.reviewId),
    index('progress_updates_partnership').on(t.partnershipId),
  ],
)

/** What was spent in the quarter on a line of the budget, and what its authors expect for the year. */
export const spendReports = pgTable(
  'spend_reports',
  {
    id: id(),
    reviewId: reviewId(),
    partnershipId: partnershipId(),
    budgetLineageId: uuid('budget_lineage_id').notNull(),
    spent: pounds('spent').notNull(),
    expected: pounds('expected'),
    note: text('note'),
    ...written(),
  },
  (t) => [
    unique('spend_reports_key').on(t.reviewId, t.budgetLineageId),
    index('spend_reports_line').on(t.budgetLineageId, t.reviewId),
    index('spend_reports_partnership').on(t.partnershipId),
  ],
)

/** How the partnership stood when its review was handed in. Never changed. */
export const reviewRatings = pgTable(
  'review_ratings',
  {
    id: id(),
    reviewId: reviewId(),
    stepId: uuid('step_id')
      .notNull()
      .references(() => reviewSteps.id),
    partnershipId: partnershipId(),
    /** The edition that promised it, which says who may read this. */
    planEditionId: uuid('plan_edition_id')
      .notNull()
      .references(() => editions.id),
    measureLineageId: uuid('measure_lineage_id').notNull(),
    indicatorId: uuid('indicator_id')
      .notNull()
      .references(() => indicators.id),
    position: integer('position').notNull(),
    keyTarget: boolean('key_target').notNull(),
    colour: text('colour').notNull().$type<RatingColour>(),
    explanation: jsonb('explanation').notNull().$type<RatingExplanation>(),
  },
  (t) => [
    unique('review_ratings_key').on(t.stepId, t.measureLineageId),
    index('review_ratings_review').on(t.reviewId),
    index('review_ratings_partnership').on(t.partnershipId),
    index('review_ratings_plan_edition').on(t.planEditionId),
    index('review_ratings_indicator').on(t.indicatorId),
  ],
)

function now(name: string) {
  return moment(name)
    .notNull()
    .default(sql`clock_timestamp()`)
}

export function reviewId() {
  return uuid('review_id')
    .notNull()
    .references(() => reviews.id)
}

export function partnershipId() {
  return uuid('partnership_id')
    .notNull()
    .references(() => partnerships.id)
}

/** Who last wrote it, and when. */
export function written() {
  return { writtenBy: text('written_by').notNull(), writtenAt: now('written_at'), version: version() }
}
