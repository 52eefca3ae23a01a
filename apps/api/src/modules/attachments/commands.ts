import { createHash } from 'node:crypto'
import {
  type Actor,
  type EditionSubject,
  type FileKind,
  fileKinds,
  largestAttachment,
  may,
  readFileKind,
  sizeText,
} from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Database, Tx } from '../../db/client.ts'
import { CodedError } from '../../errors.ts'
import { kindOfContent } from '../../file-store/file-kind.ts'
import { fileNamed } from './queries.ts'
import type { FileStore } from '../../file-store/file-store.ts'

/** A file that is kept, as whoever sent it attaches it. */
export type SentFile = { readonly id: string; readonly name: string; readonly mediaType: string; readonly bytes: number }

type Keeping = { readonly database: Database; readonly store: FileStore | null }
type Sender = { readonly actor: Actor; readonly requestId: string }

export const notToWrite = new CodedError(
  'NOT_FOUND',
  'There is no such plan to attach a file to, or it is not yours to write just now.',
)
export const tooLarge = new CodedError(
  'TOO_LARGE',
  `The file is too large: it may have ${sizeText(largestAttachment)}. Make its pictures smaller, or split it, and choose it again.`,
)

/**
 * Keeps a file for an edition, whole and unchanged. It is attached by saving an attachment that names it.
 * @throws CodedError when it is no file that may go with a plan, or the edition is not the sender's to write
 */
export async function keepFile(
  { database, store }: Keeping,
  { actor, requestId }: Sender,
  { edition, name, content }: { edition: string; name: string; content: Buffer },
): Promise<SentFile> {
  if (content.length === 0)
    throw new CodedError('BAD_REQUEST', `“${name}” is empty. Check that it was saved, and choose it again.`)
  const reading = readFileKind(name, await kindOfContent(content))
  if (!reading.ok) throw new CodedError('UNSUPPORTED_CONTENT_TYPE', reading.message)
  const { kind } = reading
  const sha256 = hashOf(content)

  const writing = { action: 'plan:edit', requestId } as const
  // Before anything is put anywhere: only who writes the plan fills the store.
  await database.transaction(actor, (tx) => holdForWriting(tx, actor, edition), writing)
  if (store) await store.put(sha256, kind, content)
  const id = await database.transaction(
    actor,
    async (tx) => {
      await holdForWriting(tx, actor, edition)
      const { rows } = await tx.execute<{ id: string | null }>(
        sql`select attaching.keep_file(${edition}::uuid, ${sha256}, ${kind}, ${content.length}, ${store ? null : content}) as id`,
      )
      return rows[0]?.id ?? null
    },
    writing,
  )
  if (id === null) throw notToWrite
  return { id, name, mediaType: kind, bytes: content.length }
}

/** @throws CodedError when the edition is not the actor's to write, or not just now */
async function holdForWriting(tx: Tx, actor: Actor, edition: string): Promise<void> {
  const { rows } = await tx.execute<EditionSubject>(sql`select * from agreement.hold_for_writing(${edition}::uuid)`)
  if (!rows[0] || !may(actor, 'plan:edit', rows[0])) throw notToWrite
}

/**
 * Brings the content of a file that an import told of.
 * @throws CodedError when it is other content, or not what the import told of it
 */
export async function bringContent(
  { database, store }: Keeping,
  { actor, requestId }: Sender,
  { sha256, content }: { sha256: string; content: Buffer },
): Promise<void> {
  const found = hashOf(content)
  if (found !== sha256)
    throw new CodedError('BAD_REQUEST', `The SHA-256 of what was sent is ${found}, not ${sha256}. Send the file that it names.`)
  const importing = { action: 'import:apply', requestId } as const
  const told = await database.transaction(actor, (tx) => fileNamed(tx, sha256), { ...importing, readOnly: true })
  if (!told) throw notTold
  if (told.bytes !== content.length)
    throw new CodedError(
      'BAD_REQUEST',
      `The file has ${content.length} bytes, and the import told of ${told.bytes}. Correct its row of the dataset files, import that again, and send the file after it.`,
    )
  const { extension } = fileKinds[told.mediaType as FileKind]
  const reading = readFileKind(`${sha256.slice(0, 12)}.${extension}`, await kindOfContent(content))
  if (!reading.ok) throw new CodedError('UNSUPPORTED_CONTENT_TYPE', reading.message)

  if (store) await store.put(sha256, told.mediaType, content)
  await database.transaction(
    actor,
    (tx) => tx.execute(sql`select attaching.bring_content(${sha256}, ${store ? null : content})`),
    importing,
  )
}

const notTold = new CodedError('NOT_FOUND', 'No import has told of a file with this SHA-256. Import the dataset files first.')
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex')
