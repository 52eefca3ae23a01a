import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Dataset, type ParsedFile, type Row, datasets, parseFile } from '@weald/domain'
import { kentFiles, kentFolder } from './index.ts'

/** The data as the importer reads it. For tests: a program that wants the data imports it. */
export const textOf = (name: string) => readFileSync(join(kentFolder, `${name}.csv`), 'utf8')

const held = new Set(kentFiles())

export const files: readonly ParsedFile[] = datasets
  .filter(({ name }) => held.has(name))
  .map((dataset) => parseFile(dataset, `${dataset.name}.csv`, textOf(dataset.name)))

const byName = new Map(files.map((file) => [file.dataset.name, file]))

function fileOf(name: string): ParsedFile {
  const file = byName.get(name)
  if (file === undefined) throw new Error(`No dataset is named ${name}.`)
  return file
}

/** The rows of a dataset whose cells equal the wanted ones. */
export function rowsOf(name: string, wanted: Row = {}): readonly Row[] {
  const rows = fileOf(name).rows.map(({ values }) => values)
  return rows.filter((row) => Object.entries(wanted).every(([column, value]) => row[column] === value))
}

/** A row with all that follows from it, as the importer would keep it. */
export function derived(dataset: Dataset, row: Row): Row {
  const result = dataset.derive?.(row)
  if (result?.ok === false) throw new Error(`${dataset.name}, ${result.column}: ${result.message}`)
  return { ...row, ...result?.value }
}

export function derivedRows(name: string, wanted: Row): readonly Row[] {
  return rowsOf(name, wanted).map((row) => derived(fileOf(name).dataset, row))
}

export function distinct(rows: readonly Row[], ...columns: readonly string[]): ReadonlySet<string> {
  return new Set(rows.map((row) => columns.map((column) => row[column]).join(' ')))
}
