import { largestAttachment } from '@weald/domain'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Database } from '../../db/client.ts'
import { CodedError } from '../../errors.ts'
import type { FileStore } from '../../file-store/file-store.ts'
import { bringContent, keepFile, notToWrite, tooLarge } from './commands.ts'
import { contentOfFile, fileOfEdition } from './queries.ts'

export interface AttachmentRoutesOptions {
  readonly database: Database
  /** Where content is kept; null: in the database. */
  readonly store: FileStore | null
}

const noFile = new CodedError('NOT_FOUND', 'There is no such file in this edition, or it is not for you to read.')
const aName = z.string().trim().min(1).max(255)

/** Files of editions: how they come, and how they are read. Register it without fastify-plugin: its body parser is its own. */
export async function attachmentRoutes(app: FastifyInstance, { database, store }: AttachmentRoutesOptions): Promise<void> {
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: largestAttachment },
    (_request, body, done) => done(null, body),
  )
  app.setErrorHandler((error: Error & { code?: string }, _request, _reply) => {
    throw error.code === 'FST_ERR_CTP_BODY_TOO_LARGE' ? tooLarge : error
  })
  const sending = { bodyLimit: largestAttachment, handlerTimeout: 60_000 }
  const keeping = { database, store }

  app.post<{ Params: { id: string }; Querystring: { name?: string } }>(
    '/api/v1/editions/:id/files',
    { ...sending, config: { action: 'plan:edit' } },
    async (request, reply) => {
      const edition = request.params.id
      if (!z.guid().safeParse(edition).success) throw notToWrite
      const name = aName.safeParse(request.query.name)
      if (!name.success)
        throw new CodedError('BAD_REQUEST', 'Say what the file is called: ?name=structure-chart.pdf, in at most 255 characters.')
      const sent = await keepFile(keeping, senderOf(request), { edition, name: name.data, content: bodyOf(request) })
      return reply.code(201).send({ file: sent })
    },
  )

  app.get<{ Params: { id: string; file: string } }>(
    '/api/v1/editions/:id/files/:file',
    { handlerTimeout: 110_000, config: { action: 'plan:read' } },
    async (request, reply) => {
      const { id, file } = request.params
      const named = z.guid().safeParse(id).success && z.guid().safeParse(file).success
      const found =
        named &&
        (await database.transaction(request.actor, (tx) => fileOfEdition(tx, request.actor, id, file), {
          readOnly: true,
          action: 'plan:read',
          requestId: request.id,
        }))
      if (!found) throw noFile
      if (found.file.kept === 'nowhere')
        throw new CodedError('NOT_FOUND', 'This file was told of by an import, and its content has not come yet.')
      if (found.file.kept === 'store' && !store)
        throw new CodedError('UNAVAILABLE', 'The store that holds this file is not set up. Tell whoever runs Weald.')
      // A file is never shown as a page of ours: whatever it holds runs nowhere.
      reply
        .type(found.file.mediaType)
        .header('content-length', found.file.bytes)
        .header(
          'content-disposition',
          `attachment; filename*=UTF-8''${encodeURIComponent(found.name ?? 'file').replaceAll("'", '%27')}`,
        )
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('cache-control', 'private, no-cache')
      return reply.send(
        found.file.kept === 'store' && store
          ? await store.get(found.file.sha256)
          : contentOfFile(database, request.actor, found.file),
      )
    },
  )

  app.put<{ Params: { sha256: string } }>(
    '/api/v1/files/:sha256',
    { ...sending, config: { action: 'import:apply' } },
    async (request, reply) => {
      await bringContent(keeping, senderOf(request), { sha256: request.params.sha256, content: bodyOf(request) })
      return reply.code(204).send()
    },
  )
}

const senderOf = ({ actor, id }: FastifyRequest) => ({ actor, requestId: id })

function bodyOf({ body }: FastifyRequest): Buffer {
  if (Buffer.isBuffer(body)) return body
  throw new CodedError('UNSUPPORTED_CONTENT_TYPE', 'Send the file itself, as application/octet-stream.')
}
