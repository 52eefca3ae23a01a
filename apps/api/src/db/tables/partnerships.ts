import { boolean, date, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, version } from './columns.ts'

export const partnerships = pgTable('partnerships', {
  id: id(),
  code: text('code').notNull().unique(),
  name: text('name').notNull(),
  position: integer('position').notNull(),
  shortCode: text('short_code'),
  tileColumn: integer('tile_column'),
  tileRow: integer('tile_row'),
  note: text('note'),
  version: version(),
})

/** A partnership's kind over time: a Cluster until 31 August 2008, a Local Children's Services Partnership from the next day. */
export const partnershipPhases = pgTable(
  'partnership_phases',
  {
    id: id(),
    partnershipId: uuid('partnership_id')
      .notNull()
      .references(() => partnerships.id),
    kind: text('kind', { enum: ['cluster', 'lcsp'] }).notNull(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on'),
    pathfinder: boolean('pathfinder').notNull(),
    note: text('note'),
    version: version(),
  },
  (t) => [unique('partnership_phases_key').on(t.partnershipId, t.kind)],
)

/** An agency at the table. */
export const organisations = pgTable('organisations', {
  id: id(),
  code: text('code').notNull().unique(),
  name: text('name').notNull(),
  position: integer('position').notNull(),
  kind: text('kind').notNull(),
  sourceSection: text('source_section'),
  note: text('note'),
  version: version(),
})

export const people = pgTable(
  'people',
  {
    id: id(),
    code: text('code').notNull().unique(),
    name: text('name').notNull(),
    position: integer('position').notNull(),
    note: text('note'),
    version: version(),
  },
  (t) => [index('people_name').on(t.name, t.id)],
)

/** Work belongs to a post; people come and go. */
export const posts = pgTable(
  'posts',
  {
    id: id(),
    code: text('code').notNull().unique(),
    title: text('title').notNull(),
    position: integer('position').notNull(),
    partnershipId: uuid('partnership_id').references(() => partnerships.id),
    note: text('note'),
    version: version(),
  },
  (t) => [index('posts_partnership').on(t.partnershipId), index('posts_title').on(t.title, t.id)],
)

export const postHoldings = pgTable(
  'post_holdings',
  {
    id: id(),
    postId: uuid('post_id')
      .notNull()
      .references(() => posts.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
    sourceSection: text('source_section'),
    note: text('note'),
    version: version(),
  },
  (t) => [unique('post_holdings_key').on(t.postId, t.personId), index('post_holdings_person').on(t.personId)],
)
