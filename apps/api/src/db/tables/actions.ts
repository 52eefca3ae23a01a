import { sql } from 'drizzle-orm'
import { boolean, date, foreignKey, index, numeric, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { budgetLines } from './budgets.ts'
import { cell, pounds, writtenDate } from './columns.ts'
import { indicators } from './indicators.ts'
import { content } from './narrative.ts'
import { organisations } from './partnerships.ts'
import { priorities } from './priorities.ts'
import { risks } from './risks.ts'

const starts = writtenDate('starts')
const ends = writtenDate('ends')
const when = writtenDate('date')

/** What is known of children and young people here. */
export const evidence = pgTable(
  'evidence',
  {
    ...content(),
    priorityId: uuid('priority_id'),
    statement: text('statement').notNull(),
    source: text('source'),
    periodPrinted: text('period_printed'),
  },
  (t) => [
    unique('evidence_key').on(t.editionId, t.position),
    index('evidence_priority').on(t.priorityId),
    foreignKey({
      name: 'evidence_priority',
      columns: [t.editionId, t.priorityId],
      foreignColumns: [priorities.editionId, priorities.id],
    }),
  ],
)

/** What is done for a priority. */
export const actions = pgTable(
  'actions',
  {
    ...content(),
    priorityId: uuid('priority_id'),
    ref: text('ref'),
    title: text('title').notNull(),
    description: text('description'),
    startsPrinted: starts.printed,
    startsStart: starts.start,
    startsEnd: starts.end,
    startsPrecision: starts.precision,
    endsPrinted: ends.printed,
    endsStart: ends.start,
    endsEnd: ends.end,
    endsPrecision: ends.precision,
    cost: pounds('cost'),
    fundingSource: text('funding_source'),
    budgetLineId: uuid('budget_line_id'),
    status: text('status', { enum: ['not_started', 'under_way', 'done', 'dropped'] }).notNull(),
    progressNote: text('progress_note'),
  },
  (t) => [
    unique('actions_key').on(t.editionId, t.position),
    unique('actions_in_edition').on(t.editionId, t.id),
    index('actions_priority').on(t.priorityId),
    index('actions_budget_line').on(t.budgetLineId),
    foreignKey({
      name: 'actions_priority',
      columns: [t.editionId, t.priorityId],
      foreignColumns: [priorities.editionId, priorities.id],
    }),
    foreignKey({
      name: 'actions_budget_line',
      columns: [t.editionId, t.budgetLineId],
      foreignColumns: [budgetLines.editionId, budgetLines.id],
    }),
  ],
)

/** Who else takes part in an action: a body, or words that name none of ours. */
export const actionPartners = pgTable(
  'action_partners',
  {
    ...content(),
    actionId: uuid('action_id').notNull(),
    printed: text('printed').notNull(),
    organisationId: uuid('organisation_id').references(() => organisations.id),
    contribution: text('contribution'),
  },
  (t) => [
    unique('action_partners_key').on(t.actionId, t.position),
    index('action_partners_edition').on(t.editionId),
    index('action_partners_organisation').on(t.organisationId),
    foreignKey({
      name: 'action_partners_action',
      columns: [t.editionId, t.actionId],
      foreignColumns: [actions.editionId, actions.id],
    }),
  ],
)

export const actionMilestones = pgTable(
  'action_milestones',
  {
    ...content(),
    actionId: uuid('action_id').notNull(),
    datePrinted: when.printed.notNull(),
    dateStart: when.start,
    dateEnd: when.end,
    datePrecision: when.precision,
    text: text('text').notNull(),
    done: boolean('done').notNull(),
  },
  (t) => [
    unique('action_milestones_key').on(t.actionId, t.position),
    index('action_milestones_edition').on(t.editionId),
    foreignKey({
      name: 'action_milestones_action',
      columns: [t.editionId, t.actionId],
      foreignColumns: [actions.editionId, actions.id],
    }),
  ],
)

/** An indicator by which a priority or an action is judged, with its baseline: a cell, and the period it is about where it has one. */
export const measures = pgTable(
  'measures',
  {
    ...content(),
    priorityId: uuid('priority_id'),
    actionId: uuid('action_id'),
    indicatorId: uuid('indicator_id')
      .notNull()
      .references(() => indicators.id),
    keyTarget: boolean('key_target').notNull(),
    periodKind: text('period_kind').notNull(),
    rowUnit: text('row_unit').notNull(),
    baselinePeriod: text('baseline_period'),
    baselinePeriodLabel: text('baseline_period_label'),
    baselinePeriodStart: date('baseline_period_start'),
    baselinePeriodEnd: date('baseline_period_end'),
    baselinePrinted: text('baseline_printed').notNull(),
    baselineValue: numeric('baseline_value'),
    baselineValueHigh: numeric('baseline_value_high'),
    baselineBound: text('baseline_bound').notNull(),
    baselineUnit: text('baseline_unit').notNull(),
    baselineStatus: text('baseline_status').notNull(),
    baselineQuotedPeriod: text('baseline_quoted_period'),
    baselineQuotedScheme: text('baseline_quoted_scheme'),
    baselineFootnoteMarks: text('baseline_footnote_marks')
      .array()
      .notNull()
      .default(sql`'{}'`),
  },
  (t) => [
    unique('measures_key').on(t.editionId, t.position),
    unique('measures_in_edition').on(t.editionId, t.id),
    index('measures_priority').on(t.priorityId),
    index('measures_action').on(t.actionId),
    index('measures_indicator').on(t.indicatorId),
    foreignKey({
      name: 'measures_priority',
      columns: [t.editionId, t.priorityId],
      foreignColumns: [priorities.editionId, priorities.id],
    }),
    foreignKey({
      name: 'measures_action',
      columns: [t.editionId, t.actionId],
      foreignColumns: [actions.editionId, actions.id],
    }),
  ],
)

/** What a measure is to reach in a year. A cell that quotes another year is filed under that year, as an observation is. */
export const targets = pgTable(
  'targets',
  {
    ...content(),
    measureId: uuid('measure_id').notNull(),
    periodKind: text('period_kind').notNull(),
    printedUnder: text('printed_under').notNull(),
    periodLabel: text('period_label').notNull(),
    periodStart: date('period_start').notNull(),
    periodEnd: date('period_end').notNull(),
    ...cell(),
    /** Why it stays although a sense check warns about it. */
    reason: text('reason'),
  },
  (t) => [
    unique('targets_key').on(t.measureId, t.printedUnder),
    index('targets_edition').on(t.editionId),
    foreignKey({
      name: 'targets_measure',
      columns: [t.editionId, t.measureId],
      foreignColumns: [measures.editionId, measures.id],
    }),
  ],
)

export const riskControls = pgTable(
  'risk_controls',
  {
    ...content(),
    riskId: uuid('risk_id').notNull(),
    text: text('text').notNull(),
    ownerPrinted: text('owner_printed'),
    status: text('status', { enum: ['planned', 'in_place', 'not_effective'] }).notNull(),
  },
  (t) => [
    unique('risk_controls_key').on(t.riskId, t.position),
    index('risk_controls_edition').on(t.editionId),
    foreignKey({ name: 'risk_controls_risk', columns: [t.editionId, t.riskId], foreignColumns: [risks.editionId, risks.id] }),
  ],
)
