import { type Cell, type Unit, isComparable } from '@weald/domain'

/** The columns of a printed cell, as every table that prints one has them (see `cell` in db/tables/columns.ts). */
export type CellColumns = {
  readonly printed: string
  readonly value: string | null
  readonly valueHigh: string | null
  readonly bound: string
  readonly unit: string
  readonly rowUnit: string
  readonly status: string
  readonly quotedPeriod: string | null
  readonly quotedScheme: string | null
  readonly footnoteMarks: string[]
}

/** The domain's cell. Its words are not looked at again: only the import writes these columns, from the domain's own reading. */
export function cellOf({
  printed,
  value,
  valueHigh,
  bound,
  unit,
  status,
  quotedPeriod,
  quotedScheme,
  footnoteMarks,
}: CellColumns): Cell {
  return {
    printed,
    value,
    valueHigh,
    bound: bound as Cell['bound'],
    unit: unit as Unit,
    status: status as Cell['status'],
    quotes: quotedPeriod === null ? null : { period: quotedPeriod, scheme: quotedScheme ?? '' },
    footnoteMarks,
  }
}

/** Whether the cell's value may stand as a number of its own row and column. */
export function comparable(row: CellColumns): boolean {
  return isComparable(cellOf(row), row.rowUnit as Unit)
}
