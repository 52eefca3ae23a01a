import { readCell } from './cell-value.ts'
import type { Column, ColumnType } from './column.ts'
import type { Dataset, Value } from './dataset.ts'

/** One cell of each type, as a file holds it. */
const examples: Readonly<Record<ColumnType, string>> = {
  text: 'As it is printed',
  code: 'dover',
  integer: '1',
  decimal: '17.5',
  pounds: '849100.50',
  boolean: 'true',
  date: '2008-09-01',
  choice: '',
  list: 'First;Second',
  printed: '66.4%',
  written_date: 'September 2008',
}

/** Cells that have to be more than any of their type, by column, or by column of one dataset. */
const particular: Readonly<Record<string, string>> = {
  printed_under: '2008/09',
  baseline_period: '2006/07',
  financial_year: '2008/09',
  period_kind: 'academic_year',
  external_income: '-1200.00',
  internal_income: '-1200.00',
  predecessor: 'dover-interim-2008',
  successor: 'dover-2008',
  'observations.area': 'partnership',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  file: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
}

/** How a cell of a column is written: for whoever makes up a file. */
export function exampleCell({ name: dataset }: Dataset, { name, type, choices }: Column): string {
  return particular[`${dataset}.${name}`] ?? particular[name] ?? choices?.[0] ?? examples[type]
}

/** The names of the columns and a row below them, filled as far as its cells go together: what a file of a dataset looks like. */
export function exampleRows(dataset: Dataset): readonly [header: readonly string[], row: readonly string[]] {
  const cells = new Map(dataset.columns.map((column) => [column.name, exampleCell(dataset, column)]))
  const optional = new Set(dataset.columns.filter(({ required }) => !required).map(({ name }) => name))
  for (
    let spoilt = contradiction(dataset, cells);
    spoilt !== null && optional.delete(spoilt);
    spoilt = contradiction(dataset, cells)
  )
    cells.set(spoilt, '')
  return [[...cells.keys()], [...cells.values()]]
}

/** A column that contradicts another; null when the row can stand. */
function contradiction({ columns, key, rules = [] }: Dataset, cells: ReadonlyMap<string, string>): string | null {
  const values = Object.fromEntries(
    columns.map((column): [string, Value] => {
      const reading = readCell(column, cells.get(column.name) ?? '', key.includes(column.name))
      return [column.name, reading.ok ? reading.value : null]
    }),
  )
  for (const rule of rules) {
    const broken = rule(values)
    if (broken) return broken.column
  }
  return null
}
