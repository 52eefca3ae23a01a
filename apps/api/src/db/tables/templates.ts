import { boolean, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, version } from './columns.ts'

/** What a plan of a kind is begun from. It is the county's and belongs to no plan. */
export const planTemplates = pgTable('plan_templates', {
  id: id(),
  code: text('code').notNull().unique(),
  title: text('title').notNull(),
  kind: text('kind', { enum: ['annual_operating_plan', 'local_plan', 'annual_action_plan'] }).notNull(),
  position: integer('position').notNull(),
  note: text('note'),
  version: version(),
})

export const templateSections = pgTable(
  'template_sections',
  {
    id: id(),
    templateId: uuid('template_id')
      .notNull()
      .references(() => planTemplates.id),
    position: integer('position').notNull(),
    /** The code that the section keeps in a plan. */
    code: text('code').notNull(),
    heading: text('heading').notNull(),
    level: integer('level').notNull(),
    guidance: text('guidance').notNull(),
    required: boolean('required').notNull(),
    note: text('note'),
    version: version(),
  },
  (t) => [unique('template_sections_key').on(t.templateId, t.code)],
)
