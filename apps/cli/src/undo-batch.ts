import { ask, jsonOf } from './weald-server.ts'
import type { Server } from './weald-server.ts'

/** What Weald answers to taking an import back: docs/importing.md describes it. */
export interface UndoReport {
  readonly mode: 'preview' | 'apply'
  readonly status: 'would_undo' | 'undone' | 'refused'
  readonly batchId: string
  readonly datasets: readonly { readonly dataset: string; readonly removed: number; readonly restored: number }[]
  readonly obstacles: readonly { readonly message: string }[]
  readonly obstacleCount: number
}

/** @returns Weald's report, also when something stands in the way */
export async function undoBatch(server: Server, batch: string, preview: boolean): Promise<UndoReport> {
  const path = `/api/v1/imports/batches/${encodeURIComponent(batch)}/undo?mode=${preview ? 'preview' : 'apply'}`
  return jsonOf(await ask(server, path, { method: 'POST' }, [200, 422]))
}

const outcomes: Readonly<Record<UndoReport['status'], string>> = {
  would_undo: 'Nothing was changed, since this was a dry run. The import can be taken back.',
  undone: 'The import is taken back.',
  refused: 'The import cannot be taken back, and nothing was changed.',
}

/** For people: what goes back in each dataset, what stands in the way, and the outcome last. */
export function printUndo({ status, datasets, obstacles, obstacleCount }: UndoReport): string {
  const more = obstacleCount - obstacles.length
  return [
    ...datasets.map(({ dataset, removed, restored }) => `${dataset}: ${removed} removed, ${restored} as before`),
    ...obstacles.map(({ message }) => `  ${message.replace(/\p{Cc}/gu, ' ')}`),
    ...(more > 0 ? [`  … and ${more} more.`] : []),
    outcomes[status],
    '',
  ].join('\n')
}
