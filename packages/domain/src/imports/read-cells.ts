import { readCell } from './cell-value.ts'
import type { Dataset, Row } from './dataset.ts'
import type { ParsedRow } from './parsed-file.ts'
import type { FaultList } from './report.ts'

const none: ReadonlySet<string> = new Set()

/**
 * Reads the cells of a row by the contract of its dataset, and adds a fault for each that cannot be read.
 * @param cellOf the text of a column; undefined where the file has no such column, which is told elsewhere: its cells are unread, not empty
 */
export function readCells(
  dataset: Dataset,
  line: number,
  cellOf: (column: string) => string | undefined,
  faults: FaultList,
): ParsedRow {
  const values: Record<string, Row[string]> = {}
  let unread: Set<string> | null = null
  for (const column of dataset.columns) {
    const cell = cellOf(column.name)
    const reading = cell === undefined ? null : readCell(column, cell, dataset.key.includes(column.name))
    if (reading?.ok) {
      values[column.name] = reading.value
      continue
    }
    ;(unread ??= new Set()).add(column.name)
    if (reading) faults.add({ code: reading.code, row: line, column: column.name, value: cell ?? '', sentence: reading.sentence })
  }
  return { line, values, unread: unread ?? none }
}
