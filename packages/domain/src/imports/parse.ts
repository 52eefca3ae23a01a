import { type CsvRecord, mostCells, mostRecords, readCsv, separatorOf } from './csv.ts'
import type { Dataset } from './dataset.ts'
import { formatOf } from './file-format.ts'
import { readHeader } from './header.ts'
import { parseNdjson } from './parse-ndjson.ts'
import { hasKey, type ParsedFile, type ParsedRow } from './parsed-file.ts'
import { readCells } from './read-cells.ts'
import { type FaultList, faultList } from './report.ts'

/** Reads a whole file by the contract of its dataset, in the format that its name says, and finds every fault that the file alone can show. */
export function parseFile(dataset: Dataset, file: string, text: string): ParsedFile {
  const faults = faultList(file, dataset.name)
  const broken: ParsedFile = { file, dataset, rows: [], complete: false, faults }
  if (text.trim() === '') {
    faults.add({ code: 'file.empty', sentence: 'The file is empty. Fill it from the template of its dataset, or leave it out.' })
    return broken
  }

  if (formatOf(file) === 'ndjson') return parseNdjson(dataset, file, text)

  const csv = readCsv(text, separatorOf(text))
  const [header, ...records] = csv.records
  if (csv.unclosedFrom !== null) {
    faults.add({
      code: 'file.truncated',
      row: csv.unclosedFrom,
      sentence:
        'A quote is opened here and never closed, so the rest of the file cannot be read. Close it; if the file was cut off, send the whole of it.',
    })
  }
  if (csv.tooLongFrom !== null) {
    faults.add({
      code: 'file.too_many_rows',
      row: csv.tooLongFrom,
      sentence: `A file may have ${mostRecords} rows, and what stands from here on was not read. Split it into several files.`,
    })
  }
  if (header === undefined) return broken
  if (header.tooWide) {
    faults.add({
      code: 'row.wrong_length',
      row: header.line,
      sentence: `It has more than ${mostCells} cells. ${dataset.name} has ${dataset.columns.length} columns.`,
    })
    return broken
  }
  if (header.cells.length === 1 && !dataset.columns.some(({ name }) => name === header.cells[0]?.trim())) {
    faults.add({
      code: 'file.not_comma_separated',
      row: header.line,
      sentence: 'The cells do not stand apart by commas, semicolons, tabs or bars. Save the file as CSV with commas.',
    })
    return broken
  }

  const places = readHeader(dataset, header.line, header.cells, faults)
  if (records.length === 0 && csv.unclosedFrom === null) {
    faults.add({
      code: 'file.no_rows',
      sentence: 'The file has a header row and no rows below it. Add rows, or leave the file out.',
    })
  }
  const cutOff = (record: CsvRecord) =>
    record === records.at(-1) && !csv.endsWithBreak && record.cells.length < header.cells.length
  const rows = records.flatMap((record) => readRecord(dataset, header.cells.length, places, record, cutOff(record), faults) ?? [])
  return {
    file,
    dataset,
    rows,
    complete:
      csv.unclosedFrom === null &&
      csv.tooLongFrom === null &&
      records.length > 0 &&
      rows.length === records.length &&
      rows.every((row) => hasKey(dataset, row)),
    faults,
  }
}

/** Null when the record has no sure cells. */
function readRecord(
  dataset: Dataset,
  width: number,
  places: ReadonlyMap<string, number>,
  record: CsvRecord,
  cutOff: boolean,
  faults: FaultList,
): ParsedRow | null {
  const { line: row, cells } = record
  if (record.brokenQuotes) {
    faults.add({
      code: 'row.broken_quotes',
      row,
      sentence: 'Text follows a closing quote. Double the quotes inside a quoted cell.',
    })
    return null
  }
  if (cutOff) {
    faults.add({
      code: 'file.truncated',
      row,
      sentence: `The file ends in the middle of this row, after ${cells.length} of ${width} cells. Send the whole file.`,
    })
    return null
  }
  if (cells.length !== width) {
    const comma = cells.length > width ? ' Put a cell that holds a comma in quotes.' : ''
    faults.add({
      code: 'row.wrong_length',
      row,
      sentence: `It has ${record.tooWide ? `more than ${mostCells}` : cells.length} cells, but the header has ${width}.${comma}`,
    })
    return null
  }
  const cellOf = (name: string) => {
    const place = places.get(name)
    return place === undefined ? undefined : (cells[place] ?? '')
  }
  return readCells(dataset, row, cellOf, faults)
}
