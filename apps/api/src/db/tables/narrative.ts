import { sql } from 'drizzle-orm'
import { boolean, index, foreignKey, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { cell, id, lineageId, version } from './columns.ts'
import { editions } from './plans.ts'

/** Every row of an edition's content has these, so that one rule can close an approved edition. */
export const content = () => ({
  id: id(),
  editionId: uuid('edition_id')
    .notNull()
    .references(() => editions.id),
  lineageId: lineageId(),
  position: integer('position').notNull(),
  version: version(),
  note: text('note'),
})

export const sections = pgTable(
  'sections',
  {
    ...content(),
    code: text('code').notNull(),
    heading: text('heading').notNull(),
    level: integer('level').notNull(),
    /** Restricted Markdown. */
    body: text('body').notNull().default(''),
    /** What the section shows, in order: a part is a kind, or `kind:argument`. */
    parts: text('parts')
      .array()
      .notNull()
      .default(sql`'{}'`),
  },
  (t) => [unique('sections_key').on(t.editionId, t.code)],
)

export const contentsEntries = pgTable(
  'contents_entries',
  { ...content(), printedTitle: text('printed_title').notNull(), sectionCode: text('section_code').notNull() },
  (t) => [unique('contents_entries_key').on(t.editionId, t.position)],
)

export const footnotes = pgTable(
  'footnotes',
  { ...content(), sectionCode: text('section_code').notNull(), mark: text('mark').notNull(), text: text('text').notNull() },
  (t) => [unique('footnotes_key').on(t.editionId, t.sectionCode, t.mark)],
)

/** A list printed in a section: principles, concepts, responsibilities, rules, lessons. */
export const referenceLists = pgTable(
  'reference_lists',
  {
    ...content(),
    code: text('code').notNull(),
    sectionCode: text('section_code').notNull(),
    title: text('title').notNull(),
    introduction: text('introduction'),
    ordered: boolean('ordered').notNull(),
  },
  (t) => [unique('reference_lists_key').on(t.editionId, t.code), unique('reference_lists_in_edition').on(t.editionId, t.id)],
)

export const referenceListItems = pgTable(
  'reference_list_items',
  {
    ...content(),
    listId: uuid('list_id').notNull(),
    /** The position of the item that this one stands below, in the same list. */
    parentPosition: integer('parent_position'),
    text: text('text').notNull(),
    detail: text('detail'),
  },
  (t) => [
    index('reference_list_items_edition').on(t.editionId),
    unique('reference_list_items_key').on(t.listId, t.position),
    foreignKey({
      name: 'reference_list_items_list',
      columns: [t.editionId, t.listId],
      foreignColumns: [referenceLists.editionId, referenceLists.id],
    }),
  ],
)

export const legislation = pgTable(
  'legislation',
  {
    ...content(),
    title: text('title').notNull(),
    year: integer('year'),
    kind: text('kind').notNull(),
    sectionCodes: text('section_codes')
      .array()
      .notNull()
      .default(sql`'{}'`),
  },
  (t) => [unique('legislation_key').on(t.editionId, t.position)],
)

export const glossaryTerms = pgTable(
  'glossary_terms',
  {
    ...content(),
    term: text('term').notNull(),
    meaning: text('meaning').notNull(),
    printedMeaning: boolean('printed_meaning').notNull(),
  },
  (t) => [unique('glossary_terms_key').on(t.editionId, t.term)],
)

/** A figure stated in the running text. */
export const facts = pgTable(
  'facts',
  {
    ...content(),
    ...cell(),
    sectionCode: text('section_code').notNull(),
    subject: text('subject').notNull(),
    /** Facts that speak of the same thing share a measure, so that differing figures are found. */
    measure: text('measure'),
    periodPrinted: text('period_printed'),
    comparator: text('comparator'),
    /** What is counted: "schools", "three year olds". */
    counted: text('counted'),
  },
  (t) => [unique('facts_key').on(t.editionId, t.position)],
)

export const achievements = pgTable(
  'achievements',
  { ...content(), sectionCode: text('section_code').notNull(), statement: text('statement').notNull(), figures: text('figures') },
  (t) => [unique('achievements_key').on(t.editionId, t.position)],
)

/** Where the scan of the source is damaged and how it was read: kept apart from conflicts, which are the document's own. */
export const scanFaults = pgTable(
  'scan_faults',
  {
    ...content(),
    sectionCode: text('section_code').notNull(),
    subject: text('subject').notNull(),
    scannedAs: text('scanned_as'),
    readAs: text('read_as'),
    certainty: text('certainty', { enum: ['certain', 'likely', 'unresolved'] }).notNull(),
    explanation: text('explanation').notNull(),
  },
  (t) => [unique('scan_faults_key').on(t.editionId, t.position)],
)
