import { canonicalCell } from './cell-value.ts'
import { mostCells, mostRecords } from './csv.ts'
import type { Column } from './column.ts'
import type { Dataset, Row, Value } from './dataset.ts'

/** One line of a file of JSON lines: its cells by name, each as the text that a CSV file would hold, or that it is no row. */
export type NdjsonRecord = { readonly line: number; readonly cells: ReadonlyMap<string, string> | null }

/**
 * Reads a file in which each line is a JSON object. Numbers are taken digit for digit as they are written, lists may be JSON lists, and
 * null is an empty cell. Blank lines are no records, and a line that cannot be read does not stop the others. Of a file that is too long it
 * reads one line more than it may have.
 */
export function readNdjson(text: string): readonly NdjsonRecord[] {
  const records: NdjsonRecord[] = []
  let line = 1
  for (let at = 0; at < text.length && records.length <= mostRecords; line++) {
    lineEnd.lastIndex = at
    const { index = text.length, 0: ending = '' } = lineEnd.exec(text) ?? {}
    const written = text.slice(at, index)
    if (written.trim() !== '') records.push({ line, cells: cellsOf(written) })
    at = index + Math.max(ending.length, 1)
  }
  return records
}

/** One row as a line, with its line break. `readNdjson` gives back its cells. */
export function ndjsonLine(dataset: Dataset, row: Row): string {
  return `${JSON.stringify(jsonRow(dataset, row))}\n`
}

/** One row as an object of JSON, with every column of its dataset. */
export function jsonRow(dataset: Dataset, row: Row): Readonly<Record<string, Json>> {
  return Object.fromEntries(dataset.columns.map((column) => [column.name, jsonValue(column, row[column.name] ?? null)]))
}

const lineEnd = /\r\n|\r|\n/g

type Json = string | number | boolean | null | readonly string[]

/** Decimals and pounds stay texts: a number of JSON is not exact in most of the programs that read it. */
function jsonValue(column: Column, value: Value): Json {
  const text = canonicalCell(column, value)
  if (column.type === 'list') return text === '' ? [] : text.split(';')
  if (text === '') return null
  if (column.type === 'integer') return Number(text)
  return column.type === 'boolean' ? text === 'true' : text
}

function cellsOf(written: string): ReadonlyMap<string, string> | null {
  let read: unknown
  try {
    read = JSON.parse(written, digits as (name: string, value: unknown) => unknown)
  } catch {
    return null
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return null
  const named = Object.entries(read)
  if (named.length > mostCells) return null
  const cells = new Map<string, string>()
  for (const [name, value] of named) {
    const cell = cellText(value)
    if (cell === null) return null
    cells.set(name, cell)
  }
  return cells
}

/** A number as it is written rather than as floating point comes nearest to it. */
const digits = (_name: string, value: unknown, { source }: { source?: string }) =>
  typeof value === 'number' ? (source ?? String(value)) : value

function cellText(value: unknown): string | null {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  if (!Array.isArray(value)) return null
  return value.every((item) => typeof item === 'string' && !item.includes(';')) ? value.join(';') : null
}
