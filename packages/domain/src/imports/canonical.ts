import { canonicalCell } from './cell-value.ts'
import type { Dataset, Row } from './dataset.ts'
import { compareDecimals } from '../decimal.ts'
import { columnNamed } from './row-key.ts'

/**
 * The canonical content of an edition, as the text that its content hash is taken of: every dataset of edition content in the
 * order of the contract, its rows in the order of their keys, every value as its canonical text. Equal editions have equal texts
 * on every machine, whatever order their rows were written in.
 */
export function canonicalContent(parts: readonly { readonly dataset: Dataset; readonly rows: readonly Row[] }[]): string {
  return canonicalJson(
    parts.map(({ dataset, rows }) => [dataset.name, sortedByKey(dataset, rows).map((row) => canonicalRow(dataset, row))]),
  )
}

/** A row as the texts of an export, by column. */
export function canonicalRow(dataset: Dataset, row: Row): Readonly<Record<string, string>> {
  return Object.fromEntries(dataset.columns.map((column) => [column.name, canonicalCell(column, row[column.name] ?? null)]))
}

type Json = string | readonly Json[] | { readonly [name: string]: Json }

/** JSON without spaces and with sorted names. */
function canonicalJson(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const names = Object.keys(value).sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? '')}`).join(',')}}`
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function sortedByKey(dataset: Dataset, rows: readonly Row[]): readonly Row[] {
  const columns = dataset.key.map((name) => columnNamed(dataset, name))
  return [...rows].sort((a, b) => {
    for (const column of columns) {
      const [x, y] = [canonicalCell(column, a[column.name] ?? null), canonicalCell(column, b[column.name] ?? null)]
      if (x === y) continue
      if (column.type === 'integer' && x !== '' && y !== '') return compareDecimals(x, y)
      // By code unit, which no locale can change.
      return x < y ? -1 : 1
    }
    return 0
  })
}
