import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { OwnedThing } from '@weald/domain'
import { id, moment } from './columns.ts'
import { partnerships, people, posts } from './partnerships.ts'
import { editions } from './plans.ts'

/** To whom a thing has been given to look after, time after time: the highest number counts. Never changed. */
export const ownerAssignments = pgTable(
  'owner_assignments',
  {
    id: id(),
    thing: text('thing').notNull().$type<OwnedThing>(),
    /** The same in every edition; of a review or an intervention, its id. */
    lineageId: uuid('lineage_id').notNull(),
    number: integer('number').notNull(),
    /** Where a plan says it. */
    editionId: uuid('edition_id').references(() => editions.id),
    /** Where it is no part of a plan. */
    partnershipId: uuid('partnership_id').references(() => partnerships.id),
    postId: uuid('post_id').references(() => posts.id),
    personId: uuid('person_id').references(() => people.id),
    reason: text('reason').notNull(),
    givenBy: text('given_by').notNull(),
    givenAt: moment('given_at')
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('owner_assignments_key').on(t.thing, t.lineageId, t.number),
    index('owner_assignments_edition').on(t.editionId),
    index('owner_assignments_partnership').on(t.partnershipId),
    index('owner_assignments_post').on(t.postId),
    index('owner_assignments_person').on(t.personId),
  ],
)
