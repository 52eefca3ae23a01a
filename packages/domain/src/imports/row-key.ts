import { canonicalCell } from './cell-value.ts'
import type { Column } from './column.ts'
import type { Dataset, Row, Value } from './dataset.ts'

/** A business key as one text, by which rows are found again. It is the same from a file and from the database. */
export type KeyText = string

export function columnNamed(dataset: Dataset, name: string): Column {
  const column = dataset.columns.find((candidate) => candidate.name === name)
  if (column === undefined) throw new Error(`The contract of ${dataset.name} has no column ${name}`)
  return column
}

/** The text of the given values of `dataset`'s key, in the order of that key. */
export function keyText(dataset: Dataset, values: readonly Value[]): KeyText {
  return JSON.stringify(dataset.key.map((name, position) => canonicalCell(columnNamed(dataset, name), values[position] ?? null)))
}

export function keyOf(dataset: Dataset, row: Row): KeyText {
  return keyText(
    dataset,
    dataset.key.map((name) => row[name] ?? null),
  )
}

/** The parts of a key text, as canonical texts. */
export function keyParts(key: KeyText): readonly string[] {
  return JSON.parse(key) as string[]
}

/** For people: "plan kent-interim-2008, edition 1, position 3". Empty parts are left out. */
export function describeKey(columns: readonly string[], parts: readonly string[]): string {
  return columns.flatMap((name, position) => (parts[position] ? [`${name} ${parts[position]}`] : [])).join(', ')
}
