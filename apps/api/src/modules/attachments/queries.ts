import { Readable } from 'node:stream'
import type { Actor } from '@weald/domain'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { visibleEdition } from '../../access/visible-editions.ts'
import type { Database, Tx } from '../../db/client.ts'
import { attachments, editions, files } from '../../db/tables/index.ts'
import { contentOf } from '../../graphql/batches.ts'

export type Attachment = typeof attachments.$inferSelect
export type KeptFile = typeof files.$inferSelect

/** What goes with an edition, by the field of `Edition`. */
export const attachmentsOf = { attachments: contentOf(attachments) }

export async function filesWithIds(tx: Tx, ids: readonly string[]): Promise<KeptFile[]> {
  return tx
    .select()
    .from(files)
    .where(inArray(files.id, [...ids]))
}

/** The file with this content, where the actor sees it. */
export async function fileNamed(tx: Tx, sha256: string): Promise<KeptFile | null> {
  const [file] = await tx.select().from(files).where(eq(files.sha256, sha256))
  return file ?? null
}

/** A file that an edition names, as whoever reads the edition may have it; null for everybody else. */
export async function fileOfEdition(tx: Tx, actor: Actor, edition: string, file: string) {
  const [found] = await tx
    .select({ file: files, name: attachments.fileName })
    .from(attachments)
    .innerJoin(editions, eq(editions.id, attachments.editionId))
    .innerJoin(files, eq(files.id, attachments.fileId))
    .where(and(eq(attachments.editionId, edition), eq(attachments.fileId, file), visibleEdition(actor)))
    .limit(1)
  return found ?? null
}

const chunkSize = 1024 * 1024

/** The content of a file that the database keeps, a mebibyte at a time, each read when it is wanted: a slow reader holds no connection. */
export function contentOfFile(database: Database, actor: Actor, { id, bytes }: KeptFile): Readable {
  async function* chunks() {
    for (let start = 0; start < bytes; start += chunkSize) {
      const { rows } = await database.transaction(
        actor,
        (tx) =>
          tx.execute<{ chunk: Buffer | null }>(sql`select attaching.chunk(${id}::uuid, ${start}::bigint, ${chunkSize}) as chunk`),
        { readOnly: true, action: 'plan:read' },
      )
      const chunk = rows[0]?.chunk
      // The right to read it has ended meanwhile: better no file than half of one that looks whole.
      if (!chunk) throw new Error('A file was no longer there to be read to its end')
      yield chunk
    }
  }
  return Readable.from(chunks())
}
