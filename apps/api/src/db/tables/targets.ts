import { sql } from 'drizzle-orm'
import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { id, moment } from './columns.ts'
import { partnerships } from './partnerships.ts'
import { editions } from './plans.ts'

/** How targets come to be agreed. A step is never changed; who took it, and when, is the database's to say. */
export const targetSteps = pgTable(
  'target_steps',
  {
    id: id(),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => editions.id),
    targetLineageId: uuid('target_lineage_id').notNull(),
    step: text('step', { enum: ['proposed', 'agreed', 'returned'] }).notNull(),
    /** What the target said then. */
    printed: text('printed').notNull(),
    /** Whose board it was; null for who proposes, and for the county's board. */
    partnershipId: uuid('partnership_id').references(() => partnerships.id),
    body: text('body'),
    decidedOn: date('decided_on'),
    minuteReference: text('minute_reference'),
    note: text('note'),
    takenBy: text('taken_by').notNull(),
    takenAt: moment('taken_at')
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    index('target_steps_edition').on(t.editionId),
    index('target_steps_target').on(t.targetLineageId, t.takenAt),
    index('target_steps_partnership').on(t.partnershipId),
  ],
)
