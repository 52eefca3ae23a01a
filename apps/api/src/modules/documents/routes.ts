import { createHash } from 'node:crypto'
import { type Actor, isClosed } from '@weald/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dayOf } from '../../access/today.ts'
import type { Database } from '../../db/client.ts'
import { planDocument } from '../../document/build.ts'
import { htmlPage, pagePolicy } from '../../document/html/page.ts'
import type { PlanDocument } from '../../document/model.ts'
import { fileDesk, type FileDesk } from '../../document/rendering/file-desk.ts'
import { CodedError } from '../../errors.ts'
import { contentHashes } from '../../import-store/edition-states.ts'
import { contentOfEdition } from './queries.ts'

export interface DocumentRoutesOptions {
  readonly database: Database
  readonly now: () => Date
  /** See `AppOptions`. */
  readonly seenAs?: (actor: Actor) => Actor
  readonly desk?: FileDesk
}

type Format = {
  readonly type: string
  /** Whether a browser shows it or keeps it. */
  readonly disposition: 'inline' | 'attachment'
  readonly make: (document: PlanDocument, desk: FileDesk) => string | Promise<Uint8Array>
}

const formats = {
  html: { type: 'text/html; charset=utf-8', disposition: 'inline', make: htmlPage },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    disposition: 'attachment',
    make: (document, desk) => desk.make('docx', document),
  },
  pdf: { type: 'application/pdf', disposition: 'attachment', make: (document, desk) => desk.make('pdf', document) },
} as const satisfies Record<string, Format>

/** Raise it when the same document comes out differently, so that nobody keeps a copy of the old look. */
const look = '1'

const noEdition = new CodedError(
  'NOT_FOUND',
  'There is no edition with this id that you may take out. Open the plan to see which editions it has.',
)

/** The document of an edition, in every format. */
export async function documentRoutes(app: FastifyInstance, options: DocumentRoutesOptions): Promise<void> {
  const { desk = fileDesk() } = options
  app.addHook('onClose', () => desk.close())

  for (const [extension, format] of Object.entries(formats)) {
    app.get<{ Params: { id: string } }>(
      `/api/v1/editions/:id/document.${extension}`,
      { config: { action: 'export:read' }, handlerTimeout: 110_000 },
      async (request, reply) => {
        const { document, name } = await documentOf(request, request.params.id, options)
        const etag = `W/"${createHash('sha256')
          .update(JSON.stringify([look, extension, document]))
          .digest('base64url')}"`
        reply.header('etag', etag).header('cache-control', 'private, no-cache')
        if (namesOne(request.headers['if-none-match'], etag)) return reply.code(304).send()
        return sendFile(reply, format, `${name}.${extension}`).send(await bytesOf(format, document, desk))
      },
    )
  }
}

async function documentOf(
  request: FastifyRequest,
  id: string,
  { database, now, seenAs = (actor) => actor }: DocumentRoutesOptions,
) {
  if (!z.guid().safeParse(id).success) throw noEdition
  const reading = { readOnly: true, action: 'export:read', requestId: request.id } as const
  const content = await database.transaction(request.actor, (tx) => contentOfEdition(tx, seenAs(request.actor), id), reading)
  if (!content) throw noEdition
  const { edition, plan } = content
  // The hash is that of the whole, also for somebody who may not read all of it, so Weald itself takes it.
  const contentHash =
    edition.contentHash ?? (await database.transaction(null, (tx) => contentHashes(tx, [id]), { readOnly: true })).get(id) ?? ''
  const code = plan.code.replace(/[^a-z0-9-]+/gi, '-')
  return {
    document: planDocument({ ...content, contentHash }, dayOf(now())),
    name: `${code}-edition-${edition.number}${isClosed(edition.state) ? '' : '-draft'}`,
  }
}

/** As bytes, for a string would be sent again with a type of the framework's choosing. */
async function bytesOf({ make }: Format, document: PlanDocument, desk: FileDesk): Promise<Buffer> {
  const made = await make(document, desk)
  return typeof made === 'string' ? Buffer.from(made) : Buffer.from(made.buffer, made.byteOffset, made.byteLength)
}

function sendFile(reply: FastifyReply, { type, disposition }: Format, name: string): FastifyReply {
  reply.type(type).header('content-disposition', `${disposition}; filename="${name}"`)
  return disposition === 'inline' ? reply.header('content-security-policy', pagePolicy) : reply
}

/** Whether a caller has this very copy already. Marks that its length on the line differs say nothing of what it says. */
function namesOne(header: string | undefined, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  return header !== undefined && (header.trim() === '*' || header.split(',').some((tag) => bare(tag) === bare(etag)))
}
