import type { Column } from './column.ts'

/** A value as read from a file: decimals and pounds stay exact strings, dates stay ISO strings. */
export type Value = string | number | boolean | readonly string[] | null
export type Row = Readonly<Record<string, Value>>

/** Columns of this row that together name a row of another dataset by its business key, in the order of that key. */
export type Reference = {
  readonly columns: readonly string[]
  readonly to: string
  /** Where the found row's id is kept. */
  readonly into: string
}

/** What must hold within a row beyond each of its cells: null when it does, else the column to look at and what to do. */
export type RowRule = (row: Row) => { readonly column: string; readonly message: string } | null

/** What follows from a row, as further columns of its table (in snake_case); or which of its cells cannot be read, and why. */
export type Derived =
  | { readonly ok: true; readonly value: Row }
  | { readonly ok: false; readonly column: string; readonly code: string; readonly message: string }

export type Dataset = {
  readonly name: string
  readonly title: string
  readonly description: string
  /** The business key: no two rows share it, and a second import finds the row again by it. */
  readonly key: readonly string[]
  readonly columns: readonly Column[]
  readonly references: readonly Reference[]
  /** True where rows belong to an edition, which closes when it is approved. */
  readonly editionContent: boolean
  readonly rules?: readonly RowRule[]
  /** What follows from the row itself (a cell's reading, a date's days): kept beside it, never imported. */
  readonly derive?: (row: Row) => Derived
}

type DatasetOptions = Omit<Dataset, 'references' | 'editionContent'> & { references?: readonly Reference[] }

/** A dataset that stands on its own. */
export function dataset(options: DatasetOptions): Dataset {
  return { references: [], editionContent: false, ...options }
}
