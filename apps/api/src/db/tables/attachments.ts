import { customType, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, version, writtenDate } from './columns.ts'
import { content } from './narrative.ts'
import { editions } from './plans.ts'

const expected = writtenDate('expected')
/** The name of a large object. */
const oid = customType<{ data: number }>({ dataType: () => 'oid' })

/** A file, known by its content, which never changes. */
export const files = pgTable('files', {
  id: id(),
  sha256: text('sha256').notNull().unique(),
  mediaType: text('media_type').notNull(),
  bytes: integer('bytes').notNull(),
  /** Where its content is; nowhere until somebody has sent what an import told of. */
  kept: text('kept', { enum: ['nowhere', 'database', 'store'] })
    .notNull()
    .default('nowhere'),
  content: oid('content'),
  version: version(),
})

/** What goes with an edition: a file, or the place of one that is to follow. */
export const attachments = pgTable(
  'attachments',
  {
    ...content(),
    title: text('title').notNull(),
    sectionCode: text('section_code'),
    description: text('description'),
    fileId: uuid('file_id').references(() => files.id),
    fileName: text('file_name'),
    expectedPrinted: expected.printed,
    expectedStart: expected.start,
    expectedEnd: expected.end,
    expectedPrecision: expected.precision,
  },
  (t) => [unique('attachments_key').on(t.editionId, t.position), index('attachments_file').on(t.fileId)],
)

/** Files that were sent for an edition, whether they came to be attached or not. */
export const fileUploads = pgTable(
  'file_uploads',
  {
    editionId: uuid('edition_id')
      .notNull()
      .references(() => editions.id),
    fileId: uuid('file_id')
      .notNull()
      .references(() => files.id),
  },
  (t) => [primaryKey({ name: 'file_uploads_pkey', columns: [t.editionId, t.fileId] }), index('file_uploads_file').on(t.fileId)],
)
