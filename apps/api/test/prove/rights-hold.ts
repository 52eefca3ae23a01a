import type { Database } from '../../src/db/client.ts'
import { wholeMatrix } from '../rights/whole-matrix.ts'

/** The whole matrix, as lines for people. */
export async function rightsHold(database: Database, seed: number) {
  const { line, unexpected, refusedWrites } = await wholeMatrix(database, { seed })
  return {
    lines: [line, `refused writes ${refusedWrites}, each with every table as it was`, ...unexpected.slice(0, 50)],
    proved: unexpected.length === 0,
  }
}
