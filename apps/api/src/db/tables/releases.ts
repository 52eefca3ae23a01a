import { sql } from 'drizzle-orm'
import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { id, moment } from './columns.ts'

/** An act of releasing figures. What may be read of them is in `observations` afterwards. */
export const releases = pgTable('releases', {
  id: id(),
  /** References of the indicators, as they were asked for. */
  indicators: text('indicators').array().notNull(),
  periodLabel: text('period_label').notNull(),
  /** Counts from 1 up to this were taken for small. */
  upTo: integer('up_to').notNull(),
  printed: integer('printed').notNull(),
  withheld: integer('withheld').notNull(),
  reason: text('reason').notNull(),
  releasedBy: text('released_by').notNull(),
  releasedAt: moment('released_at')
    .notNull()
    .default(sql`clock_timestamp()`),
})
