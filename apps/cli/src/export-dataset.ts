import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Trouble } from './trouble.ts'
import { ask } from './weald-server.ts'
import type { Server } from './weald-server.ts'

export type ExportFormat = 'csv' | 'ndjson' | 'xlsx'

/** Writes a dataset to a file, or to `output` where none is named. A file is whole or not there at all. */
export async function exportDataset(
  server: Server,
  dataset: string,
  file: string | undefined,
  output: NodeJS.WritableStream,
  format: ExportFormat = 'csv',
): Promise<void> {
  const response = await ask(server, `/api/v1/exports/${encodeURIComponent(dataset)}.${format}`)
  if (!response.body) throw new Trouble('Weald sent no content. Try again.')
  const content = Readable.fromWeb(response.body as ReadableStream)
  if (file === undefined) return pipeline(content, output, { end: false })

  const draft = `${file}.part`
  try {
    await pipeline(content, createWriteStream(draft))
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw new Trouble(`${file} could not be written (${error instanceof Error ? error.message : 'unknown reason'}).`)
  }
}
