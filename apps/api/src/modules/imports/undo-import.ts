import { type Actor, actorLabel, type UndoMode, type UndoObstacle, undoObstacles, type UndoReport } from '@weald/domain'
import type { Database, Tx } from '../../db/client.ts'
import { CodedError } from '../../errors.ts'
import { allowLongStatements, type Batch, batchWithId, waitForTurn } from '../../import-store/batches.ts'
import {
  changedSince,
  closedByNow,
  type Done,
  markUndone,
  neededBy,
  removeCreated,
  restoreChanged,
  whatBatchDid,
} from '../../import-store/undo.ts'

export interface AskedUndo {
  readonly actor: Actor
  readonly batchId: string
  readonly mode: UndoMode
  readonly requestId: string
}

type Found = { readonly obstacles: readonly UndoObstacle[]; readonly count: number }

/** Takes an import back, whole or not at all; a preview tells the same and changes nothing. */
export function undoImport(database: Database, { actor, batchId, mode, requestId }: AskedUndo): Promise<UndoReport> {
  const preview = mode === 'preview'
  return database.transaction(
    actor,
    async (tx) => {
      await allowLongStatements(tx)
      if (!preview) await waitForTurn(tx)
      const batch = await batchWithId(tx, batchId)
      if (!batch) throw noSuchBatch
      const done = await whatBatchDid(tx, batchId)
      const found = await obstaclesTo(tx, batch, done)
      const report = (status: UndoReport['status']): UndoReport => ({
        mode,
        status,
        batchId,
        datasets: done.map(({ dataset, created, changed }) => ({ dataset: dataset.name, removed: created, restored: changed })),
        obstacles: found.obstacles,
        obstacleCount: found.count,
      })
      if (found.count > 0) return report('refused')
      if (preview) return report('would_undo')
      await takeBack(tx, batchId, done)
      await markUndone(tx, batchId, actorLabel(actor))
      return report('undone')
    },
    { readOnly: preview, action: 'import:apply', requestId },
  )
}

export const noSuchBatch = new CodedError('NOT_FOUND', 'There is no batch with this id. GET /api/v1/imports/batches lists them.')

/** What refers to others goes before what it refers to: the other way round from loading. */
async function takeBack(tx: Tx, batch: string, done: readonly Done[]): Promise<void> {
  for (const { dataset, changed } of done) if (changed > 0) await restoreChanged(tx, batch, dataset)
  for (const { dataset, created } of done.toReversed()) if (created > 0) await removeCreated(tx, batch, dataset)
}

/** Everything that stands in the way, told in one pass: one statement or two for each dataset of the batch. */
async function obstaclesTo(tx: Tx, batch: Batch, done: readonly Done[]): Promise<Found> {
  if (batch.undoneAt !== null) return only(undoObstacles.undone(batch.undoneAt.slice(0, 10), batch.undoneBy ?? 'somebody'))
  if (done.length === 0) return only(undoObstacles.unknown())
  const obstacles = (await closedByNow(tx, batch.id)).map(({ plan, number }) => undoObstacles.closed(plan, number))
  let count = obstacles.length
  for (const { dataset, created } of done) {
    const changed = await changedSince(tx, batch.id, dataset)
    const needed = created > 0 ? await neededBy(tx, batch.id, dataset) : []
    count += (changed[0]?.all ?? 0) + (needed[0]?.all ?? 0)
    obstacles.push(
      ...changed.map(({ subject }) => undoObstacles.changedSince({ dataset: dataset.name, subject })),
      ...needed.map(({ subject, rows, by }) => undoObstacles.needed({ dataset: dataset.name, subject }, rows, by)),
    )
  }
  return { obstacles, count }
}

const only = (obstacle: UndoObstacle): Found => ({ obstacles: [obstacle], count: 1 })
