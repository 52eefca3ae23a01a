import { mostCells, mostRecords, readCsv, separatorOf } from './csv.ts'
import type { Dataset } from './dataset.ts'
import { formatOf } from './file-format.ts'
import { readHeader } from './header.ts'
import { parseNdjson } from './parse-ndjson.ts'
import { hasKey, type ParsedFile, type ParsedRow } from './parsed-file.ts'
import { readCells } from './read-cells.ts'
import { type FaultCode, type FaultList, faultList } from './report.ts'
import type { Table, TableRecord, Unsure } from './table.ts'

/**
 * Reads a whole file by the contract of its dataset and finds every fault that the file alone can show.
 * @param content the rows of a sheet, or text in the format that the name of the file says; no CSV begins with a brace
 */
export function parseFile(dataset: Dataset, file: string, content: string | Table): ParsedFile {
  if (isEmpty(content)) {
    const faults = faultList(file, dataset.name)
    faults.add({ code: 'file.empty', sentence: 'The file is empty. Fill it from the template of its dataset, or leave it out.' })
    return { file, dataset, rows: [], complete: false, faults }
  }
  if (typeof content !== 'string') return parseTable(dataset, file, content)
  return formatOf(file) === 'ndjson' || content.trimStart().startsWith('{')
    ? parseNdjson(dataset, file, content)
    : parseTable(dataset, file, readCsv(content, separatorOf(content)))
}

const isEmpty = (content: string | Table) =>
  typeof content === 'string' ? content.trim() === '' : content.records.length === 0 && content.tooLongFrom === null

function parseTable(dataset: Dataset, file: string, table: Table): ParsedFile {
  const faults = faultList(file, dataset.name)
  const broken: ParsedFile = { file, dataset, rows: [], complete: false, faults }
  const [header, ...records] = table.records
  if (table.unclosedFrom !== null) {
    faults.add({
      code: 'file.truncated',
      row: table.unclosedFrom,
      sentence:
        'A quote is opened here and never closed, so the rest of the file cannot be read. Close it; if the file was cut off, send the whole of it.',
    })
  }
  if (table.tooLongFrom !== null) {
    faults.add({
      code: 'file.too_many_rows',
      row: table.tooLongFrom,
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
  if (records.length === 0 && table.unclosedFrom === null) {
    faults.add({
      code: 'file.no_rows',
      sentence: 'The file has a header row and no rows below it. Add rows, or leave the file out.',
    })
  }
  const cutOff = (record: TableRecord) =>
    record === records.at(-1) && !table.endsWithBreak && record.cells.length < header.cells.length
  const rows = records.flatMap((record) => readRecord(dataset, header.cells.length, places, record, cutOff(record), faults) ?? [])
  return {
    file,
    dataset,
    rows,
    complete:
      table.unclosedFrom === null &&
      table.tooLongFrom === null &&
      records.length > 0 &&
      rows.length === records.length &&
      rows.every((row) => hasKey(dataset, row)),
    faults,
  }
}

const unsureRecords = {
  broken_quotes: {
    code: 'row.broken_quotes',
    sentence: 'Text follows a closing quote. Double the quotes inside a quoted cell.',
  },
  cut_short: {
    code: 'row.cut_short',
    sentence:
      'A cell of it is only the beginning of a longer text, since a sheet holds no more. Take this row out, or send it as CSV or JSON lines.',
  },
} as const satisfies Record<Unsure, { code: FaultCode; sentence: string }>

/** Null when the record has no sure cells. */
function readRecord(
  dataset: Dataset,
  width: number,
  places: ReadonlyMap<string, number>,
  record: TableRecord,
  cutOff: boolean,
  faults: FaultList,
): ParsedRow | null {
  const { line: row, cells } = record
  if (record.unsure) {
    faults.add({ row, ...unsureRecords[record.unsure] })
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
