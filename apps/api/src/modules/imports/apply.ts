import type { Comparison } from '@weald/domain'
import { rowsOf, writtenRows } from '@weald/domain'
import type { Tx } from '../../db/client.ts'
import { moveEditions } from '../../import-store/edition-states.ts'
import { writeRows } from '../../import-store/write-rows.ts'

/** The last verb. The comparisons come in load order, so what a row refers to is there before it, and editions close last. */
export async function applyComparisons(tx: Tx, comparisons: readonly Comparison[]): Promise<void> {
  for (const comparison of comparisons) {
    const rows = writtenRows(comparison).map(({ values }) => values)
    await (rowsOf(comparison.dataset) === comparison.dataset ? writeRows : moveEditions)(tx, comparison.dataset, rows)
  }
}
