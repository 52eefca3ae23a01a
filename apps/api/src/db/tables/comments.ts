import { index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { id, moment, version } from './columns.ts'
import { editions } from './plans.ts'

const editionId = () =>
  uuid('edition_id')
    .notNull()
    .references(() => editions.id)

/** A conversation about an edition, or about one thing in it. */
export const commentThreads = pgTable(
  'comment_threads',
  {
    id: id(),
    editionId: editionId(),
    /** What it is about; both null for the whole. */
    subjectTable: text('subject_table'),
    subjectLineageId: uuid('subject_lineage_id'),
    resolvedBy: text('resolved_by'),
    resolvedName: text('resolved_name'),
    resolvedAt: moment('resolved_at'),
    version: version(),
  },
  (t) => [index('comment_threads_edition').on(t.editionId, t.subjectTable, t.subjectLineageId)],
)

export const comments = pgTable(
  'comments',
  {
    id: id(),
    threadId: uuid('thread_id')
      .notNull()
      .references(() => commentThreads.id),
    editionId: editionId(),
    author: text('author').notNull(),
    authorName: text('author_name').notNull(),
    text: text('text').notNull(),
    writtenAt: moment('written_at')
      .notNull()
      .default(sql`clock_timestamp()`),
    editedAt: moment('edited_at'),
    version: version(),
  },
  (t) => [index('comments_thread').on(t.threadId, t.id), index('comments_edition').on(t.editionId)],
)

/** Whom a comment calls in, by the code of their account. */
export const commentMentions = pgTable(
  'comment_mentions',
  {
    id: id(),
    commentId: uuid('comment_id')
      .notNull()
      .references(() => comments.id),
    editionId: editionId(),
    person: text('person').notNull(),
    name: text('name').notNull(),
  },
  (t) => [unique('comment_mentions_key').on(t.commentId, t.person), index('comment_mentions_edition').on(t.editionId)],
)
