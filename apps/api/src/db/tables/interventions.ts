import { sql } from 'drizzle-orm'
import { boolean, date, index, integer, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, moment, version } from './columns.ts'
import { partnerships } from './partnerships.ts'

const now = sql`clock_timestamp()`

/** When an intervention is proposed. The newest row counts. */
export const interventionRules = pgTable('intervention_rules', {
  id: id(),
  targets: integer('targets').notNull(),
  periods: integer('periods').notNull(),
  amberCounts: boolean('amber_counts').notNull().default(false),
  reason: text('reason').notNull(),
  setBy: text('set_by').notNull(),
  setAt: moment('set_at').notNull().default(now),
})

/** What the county does about a partnership that does not deliver. That it is in effect follows from the day. */
export const interventions = pgTable(
  'interventions',
  {
    id: id(),
    /** By which people call it. */
    number: integer('number').notNull().generatedByDefaultAsIdentity(),
    partnershipId: uuid('partnership_id')
      .notNull()
      .references(() => partnerships.id),
    kind: text('kind', { enum: ['change_in_management', 'reduction_in_resources', 'suspended_powers'] }).notNull(),
    state: text('state', { enum: ['proposed', 'declined', 'decided', 'reviewed', 'lifted'] })
      .notNull()
      .default('proposed'),
    powers: text('powers', { enum: ['submit', 'approve', 'spend'] })
      .array()
      .notNull()
      .default(sql`'{}'`),
    reason: text('reason').notNull(),
    /** The rule that asked for it; null for what a person proposed by hand. */
    ruleId: uuid('rule_id').references(() => interventionRules.id),
    proposedBy: text('proposed_by').notNull(),
    proposedAt: moment('proposed_at').notNull().default(now),
    body: text('body'),
    decidedOn: date('decided_on'),
    minuteReference: text('minute_reference'),
    decisionNote: text('decision_note'),
    decidedBy: text('decided_by'),
    decidedAt: moment('decided_at'),
    startsOn: date('starts_on'),
    reviewOn: date('review_on'),
    liftedBecause: text('lifted_because'),
    liftedBy: text('lifted_by'),
    liftedAt: moment('lifted_at'),
    version: version(),
  },
  (t) => [
    unique('interventions_number').on(t.number),
    index('interventions_partnership').on(t.partnershipId, t.number),
    index('interventions_rule').on(t.ruleId),
    uniqueIndex('interventions_one_proposal')
      .on(t.partnershipId, t.kind)
      .where(sql`state = 'proposed'`),
  ],
)

const interventionId = () =>
  uuid('intervention_id')
    .notNull()
    .references(() => interventions.id)

/** The key targets that it rests on, as they were rated when it was proposed. */
export const interventionTargets = pgTable(
  'intervention_targets',
  {
    id: id(),
    interventionId: interventionId(),
    position: integer('position').notNull(),
    measureLineageId: uuid('measure_lineage_id').notNull(),
    indicator: text('indicator').notNull(),
    title: text('title').notNull(),
    period: text('period').notNull(),
    colour: text('colour', { enum: ['red', 'amber'] }).notNull(),
    sentence: text('sentence').notNull(),
  },
  (t) => [unique('intervention_targets_key').on(t.interventionId, t.position)],
)

/** Who was there when it was decided, and what they declared. */
export const interventionPeople = pgTable(
  'intervention_people',
  {
    id: id(),
    interventionId: interventionId(),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    part: text('part'),
    interest: text('interest'),
  },
  (t) => [unique('intervention_people_key').on(t.interventionId, t.position)],
)

export const interventionReviews = pgTable(
  'intervention_reviews',
  {
    id: id(),
    interventionId: interventionId(),
    number: integer('number').notNull(),
    reviewedOn: date('reviewed_on').notNull(),
    finding: text('finding').notNull(),
    nextReviewOn: date('next_review_on'),
    reviewedBy: text('reviewed_by').notNull(),
    recordedAt: moment('recorded_at').notNull().default(now),
  },
  (t) => [unique('intervention_reviews_number').on(t.interventionId, t.number)],
)

/** The steps that PostgreSQL takes: the domain's `interventionTransitions`, held a second time. */
export const interventionTransitions = pgTable(
  'intervention_transitions',
  {
    fromState: text('from_state').notNull(),
    command: text('command').notNull(),
    toState: text('to_state').notNull(),
  },
  (t) => [primaryKey({ columns: [t.fromState, t.command] })],
)
