import { sql } from 'drizzle-orm'
import { date, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, moment, version } from './columns.ts'
import { editions } from './plans.ts'

/** What a person made of a rating, for exactly the figures that were looked at. Ratings themselves are worked out and never kept here. */
export const ratingOverrides = pgTable(
  'rating_overrides',
  {
    id: id(),
    /** The edition whose measure it is; null where the county's targets stand in a table of figures. */
    editionId: uuid('edition_id').references(() => editions.id),
    /** As `Rating.id` names it. */
    rating: text('rating').notNull(),
    inputsHash: text('inputs_hash').notNull(),
    /** The period of the figure that was judged. */
    figure: text('figure'),
    computed: text('computed', { enum: ['green', 'amber', 'red', 'grey'] }).notNull(),
    colour: text('colour', { enum: ['green', 'amber', 'red'] }).notNull(),
    reason: text('reason').notNull(),
    lastDay: date('last_day'),
    madeBy: text('made_by').notNull(),
    madeAt: moment('made_at')
      .notNull()
      .default(sql`clock_timestamp()`),
    withdrawnBy: text('withdrawn_by'),
    withdrawnAt: moment('withdrawn_at'),
    withdrawnBecause: text('withdrawn_because'),
    version: version(),
  },
  (t) => [
    uniqueIndex('rating_overrides_open')
      .on(t.rating, t.inputsHash)
      .where(sql`withdrawn_at is null`),
    index('rating_overrides_edition').on(t.editionId),
  ],
)
