import { sql } from 'drizzle-orm'
import { date, index, numeric, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { cell, id, moment, version } from './columns.ts'
import { indicatorCatalogues, indicators } from './indicators.ts'
import { partnerships } from './partnerships.ts'

/**
 * Figures as they are entered, before anybody else may read them: what may be read is in `observations`. PostgreSQL shows them to a
 * transaction that was opened for them and to no other, and writes itself who entered and who signed off.
 */
export const figures = pgTable(
  'figures',
  {
    id: id(),
    indicatorId: uuid('indicator_id')
      .notNull()
      .references(() => indicators.id),
    area: text('area', { enum: ['county', 'partnership', 'england', 'neighbours'] }).notNull(),
    partnershipId: uuid('partnership_id').references(() => partnerships.id),
    breakdown: text('breakdown').notNull().default(''),
    kind: text('kind', { enum: ['actual', 'estimate', 'target', 'provisional', 'comparator'] }).notNull(),
    /** What the figure is about. A cell that quotes another year is filed under that year, not under its column. */
    periodKind: text('period_kind').notNull(),
    periodLabel: text('period_label').notNull(),
    periodStart: date('period_start').notNull(),
    periodEnd: date('period_end').notNull(),
    /** The period of the column that it was entered in. */
    printedUnder: text('printed_under').notNull(),
    ...cell(),
    /** What it was divided from, where the figures of areas add up by their parts. */
    numerator: numeric('numerator'),
    denominator: numeric('denominator'),
    source: text('source'),
    note: text('note'),
    /** Why it is what it is, when it was something else before. */
    reason: text('reason'),
    enteredBy: text('entered_by').notNull(),
    enteredAt: moment('entered_at')
      .notNull()
      .default(sql`clock_timestamp()`),
    signedOffBy: text('signed_off_by'),
    signedOffAt: moment('signed_off_at'),
    version: version(),
  },
  (t) => [
    unique('figures_key').on(t.indicatorId, t.area, t.partnershipId, t.breakdown, t.kind, t.printedUnder).nullsNotDistinct(),
    index('figures_period').on(t.indicatorId, t.periodStart),
    index('figures_partnership').on(t.partnershipId, t.periodStart),
  ],
)

/** A period that is closed in a catalogue: figures about it, and about what lies within it, are entered and signed off no more. */
export const periodLocks = pgTable(
  'period_locks',
  {
    id: id(),
    catalogueId: uuid('catalogue_id')
      .notNull()
      .references(() => indicatorCatalogues.id),
    periodKind: text('period_kind').notNull(),
    periodLabel: text('period_label').notNull(),
    periodStart: date('period_start').notNull(),
    periodEnd: date('period_end').notNull(),
    lockedBy: text('locked_by').notNull(),
    lockedAt: moment('locked_at')
      .notNull()
      .default(sql`clock_timestamp()`),
    lockedBecause: text('locked_because'),
    unlockedBy: text('unlocked_by'),
    unlockedAt: moment('unlocked_at'),
    unlockedBecause: text('unlocked_because'),
    version: version(),
  },
  (t) => [
    uniqueIndex('period_locks_open')
      .on(t.catalogueId, t.periodKind, t.periodLabel)
      .where(sql`unlocked_at is null`),
    index('period_locks_catalogue').on(t.catalogueId, t.periodStart),
  ],
)
