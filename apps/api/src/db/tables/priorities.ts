import { boolean, foreignKey, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { frameworkItems } from './frameworks.ts'
import { content } from './narrative.ts'

export const priorities = pgTable(
  'priorities',
  {
    ...content(),
    /** The number as printed ("1.2", ".1"), or none. */
    ref: text('ref'),
    /** The number by position where none is printed or the print is unsound. */
    inferredRef: text('inferred_ref'),
    kind: text('kind', { enum: ['priority', 'stem', 'fragment'] }).notNull(),
    theme: text('theme'),
    title: text('title').notNull(),
    description: text('description'),
    scanDamaged: boolean('scan_damaged').notNull(),
  },
  (t) => [
    unique('priorities_key').on(t.editionId, t.position),
    unique('priorities_in_edition').on(t.editionId, t.id),
    index('priorities_kind').on(t.kind),
    index('priorities_lineage').on(t.lineageId),
  ],
)

/** A priority serves an outcome, a county priority or any other framework item. None is legal in a draft. */
export const alignments = pgTable(
  'alignments',
  {
    ...content(),
    priorityId: uuid('priority_id').notNull(),
    frameworkItemId: uuid('framework_item_id')
      .notNull()
      .references(() => frameworkItems.id),
    basis: text('basis', { enum: ['stated', 'accepted', 'rejected'] }).notNull(),
  },
  (t) => [
    index('alignments_edition').on(t.editionId),
    unique('alignments_key').on(t.priorityId, t.frameworkItemId),
    index('alignments_item').on(t.frameworkItemId),
    foreignKey({
      name: 'alignments_priority',
      columns: [t.editionId, t.priorityId],
      foreignColumns: [priorities.editionId, priorities.id],
    }),
  ],
)

/** A plan's own number, label and order for an outcome ("3. Be Safe"), beside the official one ("2 Stay Safe"). */
export const outcomeHeadings = pgTable(
  'outcome_headings',
  {
    ...content(),
    frameworkItemId: uuid('framework_item_id')
      .notNull()
      .references(() => frameworkItems.id),
    printedNumber: text('printed_number'),
    printedLabel: text('printed_label'),
  },
  (t) => [
    index('outcome_headings_item').on(t.frameworkItemId),
    unique('outcome_headings_key').on(t.editionId, t.frameworkItemId),
  ],
)
