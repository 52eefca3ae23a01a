import multipart from '@fastify/multipart'
import {
  type Actor,
  csvLine,
  type Dataset,
  exampleRows,
  type FileFormat,
  fileFormats,
  type ImportMode,
  type UndoMode,
} from '@weald/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Database } from '../../db/client.ts'
import { sqlState, sqlStates } from '../../db/sql-state.ts'
import { CodedError } from '../../errors.ts'
import { batchWithId, batchesBefore } from '../../import-store/batches.ts'
import { readBatch } from './batch.ts'
import { datasetAt, describeDatasets, headerLine } from './contract-replies.ts'
import { exportDataset } from './export-dataset.ts'
import { exportEdition } from './export-edition.ts'
import { keyOfRequest } from './idempotency.ts'
import { authorise, authoriseForCounty, exportable } from './import-rights.ts'
import type { Upload } from './read.ts'
import { largestFile } from './read.ts'
import { runImport } from './run-import.ts'
import { noSuchBatch, undoImport } from './undo-import.ts'
import { multipartOptions, takeUploads } from './uploads.ts'

/** A load of a whole county takes longer than a page may. */
const longEnough = 110_000

export interface ImportOptions {
  readonly database: Database
  /** See `AppOptions`. */
  readonly seenAs?: (actor: Actor) => Actor
}

/** Everything under /api/v1/imports and /api/v1/exports. Register it without fastify-plugin: its body parsers are its own. */
export async function importRoutes(app: FastifyInstance, { database, seenAs = (actor) => actor }: ImportOptions): Promise<void> {
  await app.register(multipart, multipartOptions)
  app.addContentTypeParser(mediaTypes, { parseAs: 'buffer', bodyLimit: largestFile }, (_request, body, done) => done(null, body))

  const describing = { config: { action: 'import:describe' } } as const
  // The second address is the older one, which scripts have.
  for (const address of ['/api/v1/datasets', '/api/v1/imports/datasets']) {
    app.get(address, describing, () => ({ datasets: describeDatasets() }))
    app.get<{ Params: { name: string } }>(`${address}/:name/template.csv`, describing, (request, reply) => {
      const dataset = datasetAt(request.params.name)
      return fileReply(reply, dataset, 'csv').send(headerLine(dataset))
    })
  }
  app.get<{ Params: { name: string } }>('/api/v1/datasets/:name/example.csv', describing, (request, reply) => {
    const dataset = datasetAt(request.params.name)
    return fileReply(reply, dataset, 'csv').send(exampleRows(dataset).map(csvLine).join(''))
  })

  // Rights and content type are looked at before the body is read: nobody who may not import makes the server take in 64 MiB.
  const importing = (contentTypes: readonly string[], advice: string) => ({
    handlerTimeout: longEnough,
    config: { action: 'import:apply' } as const,
    onRequest: async (request: FastifyRequest) => {
      authorise(request, 'import:apply')
      const sent = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase()
      if (!sent || !contentTypes.includes(sent)) throw new CodedError('UNSUPPORTED_CONTENT_TYPE', advice)
    },
  })
  const answer = async (request: FastifyRequest, reply: FastifyReply, uploads: readonly Upload[]) => {
    const actor = authorise(request, 'import:apply')
    const parts = await readBatch(uploads)
    const asked = {
      actor,
      seenAs: seenAs(actor),
      mode: modeOf(request),
      parts,
      requestId: request.id,
      key: keyOfRequest(request),
    }
    const { status, body } = await orRefusal(() => runImport(database, asked))
    return reply.code(status).type('application/json; charset=utf-8').send(body)
  }

  app.post(
    '/api/v1/imports',
    importing(['multipart/form-data'], 'Send the files as multipart/form-data, each part named after its dataset.'),
    async (request, reply) => {
      modeOf(request)
      keyOfRequest(request)
      return answer(request, reply, await takeUploads(request))
    },
  )

  app.post<{ Params: { dataset: string } }>(
    '/api/v1/imports/:dataset',
    {
      ...importing(
        mediaTypes,
        `Send the file as ${mediaTypes.join(', ')}, or several files as multipart/form-data to /api/v1/imports.`,
      ),
      bodyLimit: largestFile,
    },
    (request, reply) => {
      const { name } = datasetAt(request.params.dataset)
      const format = formats.find((one) => request.headers['content-type']?.toLowerCase().startsWith(fileFormats[one].mediaType))
      return answer(request, reply, [
        { file: `${name}.${format ?? 'csv'}`, dataset: name, bytes: request.body as Buffer, tooLarge: false },
      ])
    },
  )

  const lookingBack = { config: { action: 'import:read' } } as const
  app.get('/api/v1/imports/batches', lookingBack, async (request) => {
    const actor = authorise(request, 'import:read')
    const page = pageQuery.safeParse(request.query)
    if (!page.success)
      throw new CodedError('BAD_PAGE', 'Ask for limit=1 to 100, and before= the id of the last batch of the page before.')
    const { before, limit } = page.data
    return {
      batches: await database.transaction(actor, (tx) => batchesBefore(tx, before ?? null, limit), {
        readOnly: true,
        action: 'import:read',
        requestId: request.id,
      }),
    }
  })

  app.get<{ Params: { id: string } }>('/api/v1/imports/batches/:id', lookingBack, async (request) => {
    const actor = authorise(request, 'import:read')
    const { id } = request.params
    const reading = { readOnly: true, action: 'import:read', requestId: request.id } as const
    const batch = z.guid().safeParse(id).success ? await database.transaction(actor, (tx) => batchWithId(tx, id), reading) : null
    if (!batch) throw noSuchBatch
    return batch
  })

  app.post<{ Params: { id: string } }>(
    '/api/v1/imports/batches/:id/undo',
    { handlerTimeout: longEnough, config: { action: 'import:apply' } },
    async (request, reply) => {
      const actor = authoriseForCounty(request)
      const { id: batchId } = request.params
      const mode = undoModeOf(request)
      if (!z.guid().safeParse(batchId).success) throw noSuchBatch
      const report = await orRefusal(() => undoImport(database, { actor, batchId, mode, requestId: request.id }))
      return reply.code(report.status === 'refused' ? 422 : 200).send(report)
    },
  )

  app.get<{ Params: { file: string } }>(
    '/api/v1/exports/:file',
    { handlerTimeout: longEnough, config: { action: 'export:read' } },
    async (request, reply) => {
      const format = formats.find((one) => request.params.file.endsWith(`.${one}`))
      if (!format)
        throw new CodedError(
          'NOT_FOUND',
          'Exports are CSV, JSON lines or a workbook: add .csv, .ndjson or .xlsx to the name of the dataset.',
        )
      const dataset = datasetAt(request.params.file.slice(0, -format.length - 1))
      const lines = await exportDataset(database, request, dataset, exportable(seenAs(request.actor), dataset), format)
      return fileReply(reply, dataset, format).header('cache-control', 'no-store').send(lines)
    },
  )

  app.get<{ Params: { plan: string; edition: string } }>(
    '/api/v1/exports/plans/:plan/:edition',
    { handlerTimeout: longEnough, config: { action: 'export:read' } },
    async (request, reply) => {
      const { plan } = request.params
      const [, edition] = /^(\d{1,6})\.json$/.exec(request.params.edition) ?? []
      if (edition === undefined)
        throw new CodedError(
          'NOT_FOUND',
          'An edition is taken out as JSON by its number, such as /api/v1/exports/plans/dover-2008/1.json.',
        )
      const { actor, id: requestId } = request
      const asked = { actor, seenAs: seenAs(actor), plan, edition: Number(edition), requestId }
      return reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="${plan.replaceAll(/[^\w-]/g, '-')}-${edition}.json"`)
        .header('cache-control', 'no-store')
        .send(await exportEdition(database, asked))
    },
  )
}

const formats = Object.keys(fileFormats) as FileFormat[]
/** A file that is packed says of itself only that; what is in it is told by its first bytes, and text of no other type is CSV. */
const mediaTypes = [...formats.map((format) => fileFormats[format].mediaType), 'application/gzip']

const pageQuery = z.object({ before: z.guid().optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })

function modeOf(request: FastifyRequest): ImportMode {
  const { mode = 'apply' } = request.query as { mode?: unknown }
  if (mode === 'apply' || mode === 'dry-run') return mode
  throw new CodedError(
    'BAD_REQUEST',
    'The mode is neither apply nor dry-run. Write ?mode=dry-run to try an import, or ?mode=apply to make it.',
  )
}

function undoModeOf(request: FastifyRequest): UndoMode {
  const { mode = 'preview' } = request.query as { mode?: unknown }
  if (mode === 'apply' || mode === 'preview') return mode
  throw new CodedError(
    'BAD_REQUEST',
    'The mode is neither preview nor apply. Write ?mode=preview to see what would go back, or ?mode=apply to do it.',
  )
}

/** What the database refuses to an import, in a sentence. */
async function orRefusal<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const state = sqlState(error)
    if (state === sqlStates.lockNotAvailable)
      throw new CodedError('UNAVAILABLE', 'Another import is still under way. Nothing was changed; try again when it is done.')
    // Row-level security, should the check have let something through: the rows belong to plans that the key may at most read.
    if (state === sqlStates.insufficientPrivilege)
      throw new CodedError(
        'FORBIDDEN',
        'Some rows belong to what this key may not write. Nothing was changed; send only rows of plans that the key was made for.',
      )
    if (state === sqlStates.neverChanges)
      throw new CodedError(
        'BAD_REQUEST',
        'Some rows would change what never changes, such as what kind of file a file is once its content is here. Nothing was changed; take those rows out.',
      )
    if (state === sqlStates.released)
      throw new CodedError(
        'BAD_REQUEST',
        'Some rows would change figures that were released. Nothing was changed; take those rows out, or enter what is new and release it.',
      )
    throw error
  }
}

function fileReply(reply: FastifyReply, { name }: Dataset, format: FileFormat): FastifyReply {
  return reply
    .type(format === 'xlsx' ? fileFormats.xlsx.mediaType : `${fileFormats[format].mediaType}; charset=utf-8`)
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
}
