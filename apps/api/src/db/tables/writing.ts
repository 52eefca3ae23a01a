import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { editions } from './plans.ts'

/** Who is at an edition now. No record: overwritten, and without meaning after a minute. */
export const editionPresence = pgTable(
  'edition_presence',
  {
    editionId: uuid('edition_id')
      .notNull()
      .references(() => editions.id),
    actor: text('actor').notNull(),
    name: text('name').notNull(),
    place: text('place'),
    seenAt: moment('seen_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.actor] })],
)
