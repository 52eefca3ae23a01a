import { asc, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { commentMentions, comments, commentThreads } from '../../db/tables/index.ts'

export type Thread = typeof commentThreads.$inferSelect & {
  /** The row that it is about, as the plan now is. */
  readonly thing: Record<string, unknown> | null
}
/** A comment, and whether its author could still put it better. */
export type Comment = typeof comments.$inferSelect & { readonly fresh: boolean }

/** How long after writing it somebody may put a comment better: row security says the same (migrations/0011). */
const fresh = sql<boolean>`(${comments.writtenAt} > clock_timestamp() - interval '15 minutes')`

const threadColumns = {
  id: commentThreads.id,
  editionId: commentThreads.editionId,
  subjectTable: commentThreads.subjectTable,
  subjectLineageId: commentThreads.subjectLineageId,
  resolvedBy: commentThreads.resolvedBy,
  resolvedName: commentThreads.resolvedName,
  resolvedAt: commentThreads.resolvedAt,
  version: commentThreads.version,
  thing: sql<Record<string, unknown> | null>`case when ${commentThreads.subjectTable} is not null
    then agreement.thing(${commentThreads.editionId}, ${commentThreads.subjectTable}, ${commentThreads.subjectLineageId}) end`,
}

/** The conversations about editions, in the order in which they were begun. */
export async function threadsOf(tx: Tx, editionIds: readonly string[]): Promise<Thread[]> {
  return tx
    .select(threadColumns)
    .from(commentThreads)
    .where(inArray(commentThreads.editionId, [...editionIds]))
    .orderBy(asc(commentThreads.id))
}

export async function threadById(tx: Tx, id: string): Promise<Thread | null> {
  const [thread] = await tx
    .select(threadColumns)
    .from(commentThreads)
    .where(inArray(commentThreads.id, [id]))
  return thread ?? null
}

export async function commentsOf(tx: Tx, threadIds: readonly string[]): Promise<Comment[]> {
  const rows = await tx
    .select({ comment: comments, fresh })
    .from(comments)
    .where(inArray(comments.threadId, [...threadIds]))
    .orderBy(asc(comments.id))
  return rows.map(({ comment, fresh: isFresh }) => ({ ...comment, fresh: isFresh }))
}

export async function commentById(tx: Tx, id: string): Promise<Comment | null> {
  const [row] = await tx
    .select({ comment: comments, fresh })
    .from(comments)
    .where(inArray(comments.id, [id]))
  return row ? { ...row.comment, fresh: row.fresh } : null
}

export async function mentionsOf(tx: Tx, commentIds: readonly string[]) {
  return tx
    .select()
    .from(commentMentions)
    .where(inArray(commentMentions.commentId, [...commentIds]))
    .orderBy(asc(commentMentions.name))
}

export type Count = {
  readonly editionId: string
  readonly subjectTable: string | null
  readonly subjectLineageId: string | null
  readonly open: number
  readonly all: number
}

export async function countsOf(tx: Tx, editionIds: readonly string[]): Promise<Count[]> {
  const { rows } = await tx.execute<Count>(sql`
    select edition_id as "editionId", subject_table as "subjectTable", subject_lineage_id as "subjectLineageId",
      count(*) filter (where resolved_at is null)::int as open, count(*)::int as all
    from comment_threads where edition_id = any (${sql.param(editionIds)}::uuid[])
    group by 1, 2, 3 order by 2 nulls first, 3`)
  return rows
}
