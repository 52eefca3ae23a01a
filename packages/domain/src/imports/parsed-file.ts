import type { Dataset, Row } from './dataset.ts'
import type { FaultList } from './report.ts'

/** A row as read. A cell that could not be read is absent from `values` and named in `unread`. */
export type ParsedRow = {
  readonly line: number
  readonly values: Row
  readonly unread: ReadonlySet<string>
}

export type ParsedFile = {
  readonly file: string
  readonly dataset: Dataset
  readonly rows: readonly ParsedRow[]
  /** False when some of its keys are lost, so that nobody can say what this file does not hold. */
  readonly complete: boolean
  readonly faults: FaultList
}

/** Whether the row says which row it is. */
export function hasKey(dataset: Dataset, row: ParsedRow): boolean {
  return !dataset.key.some((name) => row.unread.has(name))
}
