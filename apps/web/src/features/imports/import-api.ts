import type { ImportReport, UndoReport } from '@weald/domain'
import type { Choice } from '../../ui/field.ts'
import { sentenceOf } from '../../shell/viewer.ts'

/** A past import, as the interface for scripts tells it. */
export interface ImportBatch {
  readonly id: string
  readonly appliedAt: string
  readonly actor: string
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly files: readonly {
    readonly file: string
    readonly dataset: string
    readonly rows: number
    readonly created: number
    readonly changed: number
    readonly unchanged: number
    readonly sha256: string
  }[]
  readonly requestId: string | null
  readonly undoneAt: string | null
  readonly undoneBy: string | null
}

export type Told<Answer> = { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly message: string }

export interface SentData {
  readonly file: File
  readonly dataset: string
  /** The import key under which it is sent; it stays on the page and goes nowhere else. */
  readonly key: string
  readonly dryRun: boolean
  /** By which Weald knows the same import again, so that it is done once however often it is sent. */
  readonly attempt: string
}

/** The very request that a script makes, so that a page is told the same. */
export function sendImport({ file, dataset, key, dryRun, attempt }: SentData): Promise<Told<ImportReport>> {
  const body = new FormData()
  body.append(dataset, file, file.name)
  return ask(`/api/v1/imports?mode=${dryRun ? 'dry-run' : 'apply'}`, {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${key}`, 'idempotency-key': attempt },
  })
}

export function undoImport(batch: string, key: string, preview: boolean): Promise<Told<UndoReport>> {
  return ask(`/api/v1/imports/batches/${batch}/undo?mode=${preview ? 'preview' : 'apply'}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}` },
  })
}

export const batchesPerPage = 20

export async function pastImports(
  before: string | null,
  limit = batchesPerPage,
): Promise<Told<{ batches: readonly ImportBatch[] }>> {
  const after = before === null ? '' : `&before=${before}`
  const told = await ask<{ batches: readonly ImportBatch[] }>(`/api/v1/imports/batches?limit=${limit}${after}`)
  return told.ok ? { ok: true, answer: { batches: told.answer.batches.map(withMoments) } } : told
}

/** @param id of a batch, or `latest` */
export async function pastImport(id: string): Promise<Told<ImportBatch>> {
  if (id !== 'latest') {
    const told = await ask<ImportBatch>(`/api/v1/imports/batches/${encodeURIComponent(id)}`)
    return told.ok ? { ok: true, answer: withMoments(told.answer) } : told
  }
  const told = await pastImports(null, 1)
  if (!told.ok) return told
  const [batch] = told.answer.batches
  return batch ? { ok: true, answer: batch } : { ok: false, message: 'Nothing has been brought in yet.' }
}

/** The interface for scripts writes moments as PostgreSQL does: 2008-09-01 08:30:00.5+00. */
const moment = (text: string) => text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')
const withMoments = (batch: ImportBatch): ImportBatch => ({
  ...batch,
  appliedAt: moment(batch.appliedAt),
  undoneAt: batch.undoneAt === null ? null : moment(batch.undoneAt),
})

/** What rows can be, by the names that files have. */
export async function datasetChoices(): Promise<Told<readonly Choice[]>> {
  const told = await ask<{ datasets: readonly { name: string; title: string }[] }>('/api/v1/datasets')
  if (!told.ok) return told
  return { ok: true, answer: told.answer.datasets.map(({ name, title }) => ({ value: name, text: `${title} (${name})` })) }
}

/** A report that refuses is an answer too. */
async function ask<Answer>(address: string, request: RequestInit = {}): Promise<Told<Answer>> {
  const response = await fetch(address, request).catch(() => null)
  if (!response) return { ok: false, message: 'Weald could not be reached. Nothing is lost: try again when you are connected.' }
  if (!response.ok && response.status !== 422) return { ok: false, message: await sentenceOf(response) }
  const answer = (await response.json()) as Answer | { error: { message: string } }
  if (typeof answer === 'object' && answer !== null && 'error' in answer) return { ok: false, message: answer.error.message }
  return { ok: true, answer: answer as Answer }
}
