import { index, foreignKey, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { id, version } from './columns.ts'

/** Any list that plans align to: the five outcomes, the eight county priorities, Towards 2010, the Kent Agreement. */
export const frameworks = pgTable('frameworks', {
  id: id(),
  code: text('code').notNull().unique(),
  title: text('title').notNull(),
  position: integer('position').notNull(),
  kind: text('kind', { enum: ['outcomes', 'priorities', 'strategies', 'targets', 'initiatives', 'equality'] }).notNull(),
  edition: text('edition'),
  agreed: text('agreed'),
  note: text('note'),
  version: version(),
})

export const frameworkItems = pgTable(
  'framework_items',
  {
    id: id(),
    frameworkId: uuid('framework_id')
      .notNull()
      .references(() => frameworks.id),
    code: text('code').notNull(),
    number: text('number'),
    title: text('title').notNull(),
    position: integer('position').notNull(),
    parentId: uuid('parent_id'),
    /** Other spellings and labels under which sources print this item. */
    labels: text('labels')
      .array()
      .notNull()
      .default(sql`'{}'`),
    note: text('note'),
    version: version(),
  },
  (t) => [
    index('framework_items_parent').on(t.parentId),
    unique('framework_items_key').on(t.frameworkId, t.code),
    foreignKey({ name: 'framework_items_parent_item', columns: [t.parentId], foreignColumns: [t.id] }),
  ],
)
