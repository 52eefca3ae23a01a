import { canonicalCell } from './cell-value.ts'
import type { Dataset, Row } from './dataset.ts'
import type { ParsedFile, ParsedRow } from './parsed-file.ts'
import { type KeyText, keyOf } from './row-key.ts'

export type Comparison = {
  readonly dataset: Dataset
  readonly created: readonly ParsedRow[]
  readonly changed: readonly { readonly row: ParsedRow; readonly columns: readonly string[] }[]
  readonly unchanged: number
}

/** Rows without a fault of their own: only these can be looked up and written. */
export function soundRows({ rows }: Pick<ParsedFile, 'rows'>): readonly ParsedRow[] {
  return rows.filter((row) => row.unread.size === 0)
}

/**
 * What applying rows would do, given the rows that stand in the database under the same keys. Values are compared by their
 * canonical text, so "849100" and "849100.00" are the same amount and a second load of a file changes nothing.
 */
export function compareRows(dataset: Dataset, rows: readonly ParsedRow[], existing: ReadonlyMap<KeyText, Row>): Comparison {
  const created: ParsedRow[] = []
  const changed: { row: ParsedRow; columns: readonly string[] }[] = []
  for (const row of rows) {
    const before = existing.get(keyOf(dataset, row.values))
    if (before === undefined) {
      created.push(row)
      continue
    }
    const columns = changedColumns(dataset, before, row.values)
    if (columns.length > 0) changed.push({ row, columns })
  }
  return { dataset, created, changed, unchanged: rows.length - created.length - changed.length }
}

/** The rows that are to be written. */
export function writtenRows({ created, changed }: Comparison): readonly ParsedRow[] {
  return [...created, ...changed.map(({ row }) => row)]
}

function changedColumns(dataset: Dataset, before: Row, after: Row): readonly string[] {
  return dataset.columns
    .filter((column) => canonicalCell(column, before[column.name] ?? null) !== canonicalCell(column, after[column.name] ?? null))
    .map((column) => column.name)
}
