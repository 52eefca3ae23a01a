import { mostRecords } from './csv.ts'
import type { Dataset } from './dataset.ts'
import { faultsColumn } from './faults-beside-rows.ts'
import { nearest } from './nearest.ts'
import { type NdjsonRecord, readNdjson } from './ndjson.ts'
import { hasKey, type ParsedFile, type ParsedRow } from './parsed-file.ts'
import { readCells } from './read-cells.ts'
import { type FaultList, faultList, quoted } from './report.ts'

/** Reads a file of JSON lines as `parseFile` reads one of CSV: each row names every column, so that none is emptied by mistake. */
export function parseNdjson(dataset: Dataset, file: string, text: string): ParsedFile {
  const faults = faultList(file, dataset.name)
  const records = readNdjson(text)
  const beyond = records[mostRecords]
  if (beyond)
    faults.add({
      code: 'file.too_many_rows',
      row: beyond.line,
      sentence: `A file may have ${mostRecords} rows, and what stands from here on was not read. Split it into several files.`,
    })
  const rows = records.flatMap((record) => readRecord(dataset, record, faults) ?? [])
  return {
    file,
    dataset,
    rows,
    complete: !beyond && rows.length === records.length && rows.every((row) => hasKey(dataset, row)),
    faults,
  }
}

/** Null when the line is no row. */
function readRecord(dataset: Dataset, { line: row, cells }: NdjsonRecord, faults: FaultList): ParsedRow | null {
  if (cells === null) {
    faults.add({
      code: 'row.not_json',
      row,
      sentence:
        'It is not a JSON object of texts, numbers, true, false, null and lists of texts without “;”. Write one row as one object on one line, such as {"code":"dover"}.',
    })
    return null
  }
  const names = dataset.columns.map(({ name }) => name)
  const missing = names.filter((name) => !cells.has(name))
  for (const name of cells.keys())
    if (!names.includes(name) && name !== faultsColumn) addUnknown(dataset, row, name, missing, faults)
  for (const column of missing)
    faults.add({
      code: 'column.missing',
      row,
      column,
      sentence: `${dataset.name} needs it in every row. Add it; null is an empty cell.`,
    })
  return readCells(dataset, row, (name) => cells.get(name), faults)
}

function addUnknown(dataset: Dataset, row: number, column: string, missing: readonly string[], faults: FaultList): void {
  const meant = nearest(column, missing)
  const advice = meant === null ? 'Leave it out, or correct its name.' : `Did you mean ${quoted(meant)}?`
  faults.add({
    code: 'column.unknown',
    row,
    column,
    value: column,
    sentence: `${dataset.name} has no column ${quoted(column)}. ${advice}`,
  })
}
