import type { Dataset } from './dataset.ts'
import { faultsColumn } from './faults-beside-rows.ts'
import { nearest } from './nearest.ts'
import { type FaultList, quoted } from './report.ts'

/**
 * Where each column of the contract stands in the file. Order is free, but every column must be there, also an optional one:
 * a column that is left out by mistake would otherwise empty it in every row.
 */
export function readHeader(
  dataset: Dataset,
  line: number,
  cells: readonly string[],
  faults: FaultList,
): ReadonlyMap<string, number> {
  const names = cells.map((cell) => cell.trim())
  const places = new Map<string, number>()
  const expected = dataset.columns.map((column) => column.name)
  const missing = expected.filter((name) => !names.includes(name))

  names.forEach((name, place) => {
    if (name === faultsColumn) return
    if (!expected.includes(name)) {
      faults.add({ code: 'column.unknown', row: line, column: name, value: name, sentence: unknown(dataset, name, missing) })
    } else if (places.has(name)) {
      faults.add({
        code: 'column.repeated',
        row: line,
        column: name,
        value: name,
        sentence: 'This column stands here twice. Delete one of the two.',
      })
    } else {
      places.set(name, place)
    }
  })
  for (const name of missing) {
    const empty = dataset.columns.find((column) => column.name === name)?.required ? '' : ' Its cells may be empty.'
    faults.add({
      code: 'column.missing',
      row: line,
      column: name,
      sentence: `The file has no such column, but ${dataset.name} needs it. Add it.${empty}`,
    })
  }
  return places
}

function unknown(dataset: Dataset, name: string, missing: readonly string[]): string {
  if (name === '') return 'A column has no name. Name it, or delete it.'
  const meant = nearest(name, missing)
  return `${dataset.name} has no column ${quoted(name)}. ${meant === null ? 'Delete it, or correct its name.' : `Did you mean ${quoted(meant)}?`}`
}
