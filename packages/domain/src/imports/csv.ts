import type { Table, TableRecord } from './table.ts'

/** No dataset has nearly as many columns: a line of ten million cells must not cost ten million strings. */
export const mostCells = 1_000
/** A file is held in memory while it is checked. */
export const mostRecords = 200_000

/**
 * Reads RFC 4180: cells apart by commas (or what else separates them), quotes doubled inside quotes, lines ended by LF, CR LF or CR. It never
 * stops at a bad record, so that one pass finds every fault. Blank lines are no records. A quote inside an unquoted cell is a character.
 * The apostrophe that keeps a spreadsheet from running a cell (`csvCell`) is taken away.
 */
export function readCsv(text: string, separator: Separator = ','): Table {
  const records: TableRecord[] = []
  let at = 0
  let line = 1

  while (at < text.length) {
    if (records.length === mostRecords) return { records, unclosedFrom: null, tooLongFrom: line, endsWithBreak: false }
    const record = { line, cells: [] as string[], tooWide: false, unsure: null as TableRecord['unsure'] }
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator)
      if (cell === null) return { records, unclosedFrom: record.line, tooLongFrom: null, endsWithBreak: false }
      if (record.cells.length < mostCells) record.cells.push(asItWas(cell.text))
      else record.tooWide = true
      if (cell.broken) record.unsure = 'broken_quotes'
      line += cell.breaks
      at = cell.end
      if (text[at] !== separator) break
      at += 1
    }
    if (record.cells.length > 1 || record.cells[0] !== '') records.push(record)
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    at += 1
    line += 1
  }
  return { records, unclosedFrom: null, tooLongFrom: null, endsWithBreak: /[\r\n]$/.test(text) }
}

/** What stands between cells: a comma, or what spreadsheets write in other countries, or when cells are copied. */
export const separators = [',', ';', '\t', '|'] as const
export type Separator = (typeof separators)[number]

/** What separates the cells of a file, told from its first line, which names the columns and so holds none of these itself. */
export function separatorOf(text: string): Separator {
  const [header = ''] = text.trimStart().split(/[\r\n]/, 1)
  return separators.find((separator) => header.includes(separator)) ?? ','
}

/** One line of a file, with its line break. `readCsv` gives back exactly these cells. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\n`
}

/** One cell of any file that Weald writes: quoted where it must be, and never a formula that a spreadsheet would run. */
export function csvCell(text: string): string {
  const still = runs(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(still) ? `"${still.replaceAll('"', '""')}"` : still
}

/**
 * Whether a spreadsheet could run a text, whatever apostrophes stand before it. Since those do not count, one is put before such a text
 * when it is written and one taken away when it is read, and every text comes back as it was: also one that began with an apostrophe.
 */
function runs(text: string): boolean {
  const bare = text.replace(/^'+/, '')
  return beginsFormula.test(bare) && !signedNumber.test(bare)
}

/** In full width too, which some spreadsheets take for the same. A sign alone is nothing but a sign. */
const beginsFormula = /^(?:\s*[=+\-@|＝＋－＠｜]\s*\S|[\t\r\n])/
const signedNumber = /^[-+]\d[\d,]*(\.\d+)?%?$/

const asItWas = (cell: string) => (cell.startsWith("'") && runs(cell) ? cell.slice(1) : cell)

type Cell = { text: string; end: number; breaks: number; broken: boolean }

const cellEnds: Readonly<Record<Separator, RegExp>> = {
  ',': /[,\r\n]|$/g,
  ';': /[;\r\n]|$/g,
  '\t': /[\t\r\n]|$/g,
  '|': /[|\r\n]|$/g,
}
const lineBreak = /\r\n|\r|\n/g

function plainCell(text: string, start: number, separator: Separator): Cell {
  const end = endOfCell(text, start, separator)
  return { text: text.slice(start, end), end, breaks: 0, broken: false }
}

/** Null when the quote is never closed. */
function quotedCell(text: string, start: number, separator: Separator): Cell | null {
  let close = text.indexOf('"', start + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close === -1) return null

  const inside = text.slice(start + 1, close)
  const end = endOfCell(text, close + 1, separator)
  return {
    text: inside.replaceAll('""', '"'),
    end,
    breaks: inside.match(lineBreak)?.length ?? 0,
    broken: text.slice(close + 1, end).trim() !== '',
  }
}

function endOfCell(text: string, from: number, separator: Separator): number {
  const cellEnd = cellEnds[separator]
  cellEnd.lastIndex = from
  return cellEnd.exec(text)?.index ?? text.length
}
