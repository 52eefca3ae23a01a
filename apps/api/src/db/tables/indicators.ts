import { sql } from 'drizzle-orm'
import { date, index, integer, numeric, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { cell, id, version } from './columns.ts'
import { partnerships } from './partnerships.ts'
import { editions } from './plans.ts'
import { releases } from './releases.ts'

/** An edition of a set of indicators: the 198 National Indicators were a proposal when plans first used them. */
export const indicatorCatalogues = pgTable('indicator_catalogues', {
  id: id(),
  code: text('code').notNull().unique(),
  title: text('title').notNull(),
  scheme: text('scheme').notNull(),
  position: integer('position').notNull(),
  status: text('status', { enum: ['proposed', 'final', 'in_use'] }).notNull(),
  size: integer('size'),
  note: text('note'),
  version: version(),
})

export const indicators = pgTable(
  'indicators',
  {
    id: id(),
    catalogueId: uuid('catalogue_id')
      .notNull()
      .references(() => indicatorCatalogues.id),
    ref: text('ref').notNull().unique(),
    /** The same measure in other schemes ("BVPI 46"). */
    otherRefs: text('other_refs')
      .array()
      .notNull()
      .default(sql`'{}'`),
    title: text('title').notNull(),
    category: text('category'),
    position: integer('position').notNull(),
    unit: text('unit').notNull(),
    unitNote: text('unit_note'),
    polarity: text('polarity', { enum: ['higher', 'lower', 'within_range', 'not_stated'] }).notNull(),
    calendar: text('calendar').notNull(),
    rollUp: text('roll_up', { enum: ['sum', 'sum_of_parts', 'none'] }).notNull(),
    /** How many decimals its figures are kept in; null where nobody has said. */
    decimals: integer('decimals'),
    frequency: text('frequency', { enum: ['monthly', 'quarterly', 'termly', 'yearly', 'less_often'] }),
    /** The parts of the whole that it is entered for ("Primary"). */
    breakdowns: text('breakdowns')
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** A post or an organisation, as people call it. */
    owner: text('owner'),
    /** How it is made from others, and from which, by their references. */
    formula: text('formula', { enum: ['gap', 'average', 'ratio'] }),
    formulaOf: text('formula_of')
      .array()
      .notNull()
      .default(sql`'{}'`),
    note: text('note'),
    version: version(),
  },
  (t) => [index('indicators_catalogue').on(t.catalogueId, t.position), index('indicators_other_refs').using('gin', t.otherRefs)],
)

export const observations = pgTable(
  'observations',
  {
    id: id(),
    indicatorId: uuid('indicator_id')
      .notNull()
      .references(() => indicators.id),
    area: text('area', { enum: ['county', 'partnership', 'england', 'neighbours'] }).notNull(),
    partnershipId: uuid('partnership_id').references(() => partnerships.id),
    breakdown: text('breakdown').notNull().default(''),
    kind: text('kind', { enum: ['actual', 'estimate', 'target', 'provisional', 'comparator'] }).notNull(),
    /** What the value is about. A cell that quotes another year is filed under that year, not under its column. */
    periodKind: text('period_kind').notNull(),
    periodLabel: text('period_label').notNull(),
    periodStart: date('period_start').notNull(),
    periodEnd: date('period_end').notNull(),
    /** The period of the column that it was printed in. */
    printedUnder: text('printed_under').notNull(),
    columnHeading: text('column_heading'),
    sourceEditionId: uuid('source_edition_id').references(() => editions.id),
    /** The release that it stands there by; null for what an edition prints or an import brought. */
    releaseId: uuid('release_id').references(() => releases.id),
    sourceSection: text('source_section'),
    position: integer('position').notNull(),
    ...cell(),
    /** What it was divided from; both or neither, and neither where it is withheld. */
    numerator: numeric('numerator'),
    denominator: numeric('denominator'),
    note: text('note'),
    version: version(),
  },
  (t) => [
    unique('observations_key')
      .on(t.indicatorId, t.area, t.partnershipId, t.breakdown, t.kind, t.printedUnder, t.sourceEditionId)
      .nullsNotDistinct(),
    index('observations_period').on(t.indicatorId, t.periodStart),
    index('observations_partnership').on(t.partnershipId, t.periodStart),
    index('observations_source').on(t.sourceEditionId),
    index('observations_release').on(t.releaseId),
    index('observations_series').on(t.indicatorId, t.area, t.partnershipId, t.breakdown, t.kind, t.periodEnd),
  ],
)
