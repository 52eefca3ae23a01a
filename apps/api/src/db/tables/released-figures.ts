import { date, index, integer, numeric, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id } from './columns.ts'
import { figures } from './figures.ts'
import { indicators } from './indicators.ts'
import { partnerships } from './partnerships.ts'
import { releases } from './releases.ts'

/**
 * Figures as a release took them, with what it decided: later releases must not give away by their difference what this one withheld.
 * As raw as figures themselves: PostgreSQL shows them to whoever opens figures, and to nobody else.
 */
export const releasedFigures = pgTable(
  'released_figures',
  {
    id: id(),
    releaseId: uuid('release_id')
      .notNull()
      .references(() => releases.id),
    figureId: uuid('figure_id')
      .notNull()
      .references(() => figures.id),
    indicatorId: uuid('indicator_id')
      .notNull()
      .references(() => indicators.id),
    area: text('area', { enum: ['county', 'partnership', 'england', 'neighbours'] }).notNull(),
    partnershipId: uuid('partnership_id').references(() => partnerships.id),
    breakdown: text('breakdown').notNull(),
    kind: text('kind', { enum: ['actual', 'estimate', 'provisional', 'comparator'] }).notNull(),
    periodKind: text('period_kind').notNull(),
    periodLabel: text('period_label').notNull(),
    periodStart: date('period_start').notNull(),
    periodEnd: date('period_end').notNull(),
    printedUnder: text('printed_under').notNull(),
    unit: text('unit').notNull(),
    status: text('status').notNull(),
    bound: text('bound').notNull(),
    value: numeric('value'),
    numerator: numeric('numerator'),
    denominator: numeric('denominator'),
    upTo: integer('up_to').notNull(),
    outcome: text('outcome', { enum: ['printed', 'hidden'] }).notNull(),
    /** Why, in the words of the domain's `REASONS`. */
    reason: text('reason').notNull(),
  },
  (t) => [
    unique('released_figures_once').on(t.releaseId, t.figureId),
    index('released_figures_indicator').on(t.indicatorId, t.releaseId),
    index('released_figures_partnership').on(t.partnershipId),
    index('released_figures_figure').on(t.figureId),
  ],
)
