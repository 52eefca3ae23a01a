import { sql } from 'drizzle-orm'
import { date, integer, numeric, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Public ids are UUIDv7: they reveal no volume and still sort by time of creation. */
export const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`)

/** The same item in every edition of a plan: an amendment copies the row and keeps its lineage. */
export const lineageId = () =>
  uuid('lineage_id')
    .notNull()
    .default(sql`uuidv7()`)

/** Rises with each change; writers must name the version they saw. */
export const version = () => integer('version').notNull().default(1)

export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })

/** Pounds and pence, exact. The driver hands it over as a string: it must never become a float. */
export const pounds = (name: string) => numeric(name, { precision: 14, scale: 2 })

/** A date as somebody wrote it, and the days it covers where that can be told. */
export const writtenDate = (name: string) => ({
  printed: text(`${name}_printed`),
  start: date(`${name}_start`),
  end: date(`${name}_end`),
  precision: text(`${name}_precision`).notNull(),
})

/** What a printed table cell holds. `printed` is the source; the others are its reading by the domain's cell notation. */
export const cell = () => ({
  printed: text('printed').notNull(),
  value: numeric('value'),
  valueHigh: numeric('value_high'),
  bound: text('bound').notNull(),
  unit: text('unit').notNull(),
  /** The unit that the row or column promises; it differs from `unit` where the print clashes (546 in a percent row). */
  rowUnit: text('row_unit').notNull(),
  status: text('status').notNull(),
  quotedPeriod: text('quoted_period'),
  quotedScheme: text('quoted_scheme'),
  footnoteMarks: text('footnote_marks')
    .array()
    .notNull()
    .default(sql`'{}'`),
})
