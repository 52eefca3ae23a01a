import { randomUUID } from 'node:crypto'
import { readDataFiles } from './data-files.ts'
import type { ImportReport } from './report.ts'
import { tryAgain } from './try-again.ts'
import { ask, jsonOf } from './weald-server.ts'
import type { Server } from './weald-server.ts'

export type { Fault, FileReport, ImportReport } from './report.ts'
export { Trouble } from './trouble.ts'

/** How far an import has come, as a sentence for people. */
export type OnProgress = (sentence: string) => void

export interface ImportFolderOptions extends Server {
  readonly folder: string
  readonly dryRun?: boolean
  /** How often it is sent again when Weald is not reached or not ready: under one key, so that it is done once. None unless told. */
  readonly retries?: number
  readonly onProgress?: OnProgress
}

/**
 * Sends every `<dataset>.csv` and `<dataset>.ndjson` of a folder as one batch, which Weald applies as a whole or not at all.
 * @returns Weald's report, also when it refused the batch because of faults
 * @throws Trouble when there is nothing to send, or Weald cannot be reached or does not let us in
 */
export function importFolder({ folder, ...options }: ImportFolderOptions): Promise<ImportReport> {
  return importFiles({ ...options, paths: [folder] })
}

export async function importFiles({
  paths,
  dryRun = false,
  retries = 0,
  onProgress = () => {},
  ...server
}: Omit<ImportFolderOptions, 'folder'> & { readonly paths: readonly string[] }): Promise<ImportReport> {
  const files = await readDataFiles(paths)
  const form = new FormData()
  for (const { file, dataset, bytes } of files) form.append(dataset, new Blob([new Uint8Array(bytes)]), file)

  const size = Math.ceil(files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1024)
  onProgress(
    `Sending ${files.length} ${files.length === 1 ? 'file' : 'files'} (${size.toLocaleString('en-GB')} KiB) to ${server.url}; Weald ${dryRun ? 'tries' : 'loads'} them`,
  )
  const path = `/api/v1/imports?mode=${dryRun ? 'dry-run' : 'apply'}`
  const request = { method: 'POST', body: form, headers: { 'idempotency-key': randomUUID() } }
  return tryAgain(async () => jsonOf<ImportReport>(await ask(server, path, request, [200, 422])), { retries, say: onProgress })
}
