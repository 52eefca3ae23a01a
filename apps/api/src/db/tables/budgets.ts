import { boolean, index, foreignKey, integer, numeric, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { cell, pounds } from './columns.ts'
import { content } from './narrative.ts'
import { people } from './partnerships.ts'

/** A line of an edition's budget. Stated totals are lines too: they are kept, and compared with the computed ones. */
export const budgetLines = pgTable(
  'budget_lines',
  {
    ...content(),
    lineType: text('line_type', { enum: ['activity', 'controllable_total', 'memorandum', 'total_cost'] }).notNull(),
    activity: text('activity').notNull(),
    financialYear: text('financial_year').notNull(),
    previousFte: numeric('previous_fte'),
    fte: numeric('fte'),
    previousControllable: pounds('previous_controllable'),
    employee: pounds('employee'),
    running: pounds('running'),
    contracts: pounds('contracts'),
    gross: pounds('gross'),
    externalIncome: pounds('external_income'),
    internalIncome: pounds('internal_income'),
    controllable: pounds('controllable'),
    cabinetMemberPrinted: text('cabinet_member_printed'),
    cabinetMemberId: uuid('cabinet_member_id').references(() => people.id),
    fundingSource: text('funding_source'),
  },
  (t) => [
    index('budget_lines_cabinet_member').on(t.cabinetMemberId),
    unique('budget_lines_key').on(t.editionId, t.position),
    unique('budget_lines_in_edition').on(t.editionId, t.id),
  ],
)

/** Where each budget figure comes from: the token as scanned, and how sure its reading is. */
export const budgetFigureSources = pgTable(
  'budget_figure_sources',
  {
    ...content(),
    budgetLineId: uuid('budget_line_id').notNull(),
    figure: text('figure').notNull(),
    scannedAs: text('scanned_as'),
    printed: boolean('printed').notNull(),
    certainty: text('certainty', { enum: ['proven', 'consistent', 'reading_order', 'best_guess', 'as_printed'] }).notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [
    index('budget_figure_sources_edition').on(t.editionId),
    unique('budget_figure_sources_key').on(t.budgetLineId, t.figure),
    foreignKey({
      name: 'budget_figure_sources_line',
      columns: [t.editionId, t.budgetLineId],
      foreignColumns: [budgetLines.editionId, budgetLines.id],
    }),
  ],
)

export const staffingLines = pgTable(
  'staffing_lines',
  {
    ...content(),
    ...cell(),
    band: text('band').notNull(),
    lineType: text('line_type', { enum: ['band', 'total', 'of_which_external'] }).notNull(),
    financialYear: text('financial_year').notNull(),
    rowNumber: integer('row_number').notNull(),
  },
  (t) => [unique('staffing_lines_key').on(t.editionId, t.rowNumber, t.financialYear)],
)

export const staffingFunding = pgTable(
  'staffing_funding',
  {
    ...content(),
    financialYear: text('financial_year').notNull(),
    fundingSource: text('funding_source').notNull(),
    /** The budget line that the same money pays for, by its activity, so that the two can be compared. */
    budgetActivity: text('budget_activity'),
    staff: text('staff'),
    fte: numeric('fte').notNull(),
  },
  (t) => [unique('staffing_funding_key').on(t.editionId, t.position)],
)
