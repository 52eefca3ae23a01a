import { mostCells, mostRecords, type Table, type TableRecord } from '@weald/domain'
import { isCutShort, unescapeCharacters } from './cell-text.ts'
import { NotAWorkbook, openWorkbook } from './open-workbook.ts'
import { readXml } from './read-xml.ts'
import { shownNumber } from './shown-number.ts'
import { type Shown, shownStyles } from './shown-styles.ts'

/** Cells of a sheet, empty ones in between included: 25 for each of the most rows that a file may have. */
const mostCellsOfSheet = 5_000_000

/**
 * The first sheet of an XLSX file as the rows that stand in it, each cell as whoever looks at the sheet reads it; of a formula, what it
 * came to. Lines are the rows of the sheet. Throws `NotAWorkbook`.
 */
export async function readFirstSheet(bytes: Buffer): Promise<Table> {
  const parts = await openWorkbook(bytes)
  const { sheet, since1904 } = firstSheet(parts)
  return readSheet(sheet, {
    texts: sharedTexts(parts.get('xl/sharedStrings.xml')),
    styles: shownStyles(parts.get('xl/styles.xml')),
    since1904,
  })
}

function firstSheet(parts: ReadonlyMap<string, Buffer>): { sheet: Buffer; since1904: boolean } {
  const [workbook, relations] = [parts.get('xl/workbook.xml'), parts.get('xl/_rels/workbook.xml.rels')]
  if (!workbook || !relations)
    throw new NotAWorkbook('The file is packed like a workbook and is none. Send a workbook of Excel (.xlsx), CSV or JSON lines.')
  let relation: string | undefined
  let since1904 = false
  readXml(workbook, {
    open(name, attributes) {
      if (name === 'sheet')
        relation ??= attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
      else if (name === 'workbookPr') since1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
    },
  })
  let target = ''
  readXml(relations, {
    open(name, { Id, Target = '' }) {
      if (name === 'Relationship' && Id === relation) target = Target
    },
  })
  const sheet = parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  if (!sheet)
    throw new NotAWorkbook('The workbook has no sheet with cells as its first. Move the sheet with the rows to the front.')
  return { sheet, since1904 }
}

/** Texts that cells share, in the order that they are numbered by. Of a text in several colours, all pieces; not how it is spoken. */
function sharedTexts(part: Buffer | undefined): readonly string[] {
  const texts: string[] = []
  if (part)
    readXml(
      part,
      textsIn('si', (text) => texts.push(text)),
    )
  return texts
}

/** Gathers the `t` elements within each `element`, but for those of `rPh`, which tell how the text is spoken. */
function textsIn(element: string, found: (text: string) => void) {
  let text = ''
  let [gathering, spoken] = [false, false]
  return {
    open(name: string) {
      if (name === element) text = ''
      else if (name === 'rPh') spoken = true
      gathering = name === 't' && !spoken
    },
    text(piece: string) {
      if (gathering) text += piece
    },
    close(name: string) {
      if (name === 't') gathering = false
      else if (name === 'rPh') spoken = false
      else if (name === element) found(unescapeCharacters(text))
    },
  }
}

interface Book {
  readonly texts: readonly string[]
  readonly styles: readonly Shown[]
  readonly since1904: boolean
}

function readSheet(sheet: Buffer, book: Book): Table {
  const records: TableRecord[] = []
  let tooLongFrom: number | null = null
  let row = { line: 0, cells: [] as string[], tooWide: false }
  let cell = { place: -1, type: '', style: 0, value: '', inline: '' }
  let [inValue, width, held] = [false, 0, 0]
  const inline = textsIn('is', (text) => (cell.inline = text))

  const keepRow = () => {
    while (row.cells.length > width && row.cells.at(-1) === '') row.cells.pop()
    if (!row.tooWide && row.cells.every((text) => text === '')) return
    // A sheet says nothing of the empty cells at the end of a row.
    while (row.cells.length < width) row.cells.push('')
    width ||= row.cells.length
    held += row.cells.length
    records.push({ ...row, unsure: row.cells.some(isCutShort) ? 'cut_short' : null })
  }
  readXml(sheet, {
    open(name, attributes) {
      inline.open(name)
      if (name === 'row') row = { line: Number(attributes.r ?? row.line + 1), cells: [], tooWide: false }
      else if (name === 'c') {
        const place = attributes.r ? columnOf(attributes.r) : cell.place + 1
        cell = { place, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '', inline: '' }
      } else if (name === 'v') inValue = true
    },
    text(piece) {
      inline.text(piece)
      if (inValue) cell.value += piece
    },
    close(name) {
      inline.close(name)
      if (name === 'v') inValue = false
      else if (name === 'c' && tooLongFrom === null) {
        const text = textOf(cell, book)
        if (text === '') return
        if (cell.place >= mostCells) row.tooWide = true
        else {
          while (row.cells.length < cell.place) row.cells.push('')
          row.cells[cell.place] = text
        }
      } else if (name === 'row') {
        cell.place = -1
        if (tooLongFrom !== null) return
        if (records.length === mostRecords || held + row.cells.length > mostCellsOfSheet) tooLongFrom = row.line
        else keepRow()
      }
    },
  })
  return { records, unclosedFrom: null, tooLongFrom, endsWithBreak: true }
}

function textOf(
  cell: { type: string; style: number; value: string; inline: string },
  { texts, styles, since1904 }: Book,
): string {
  switch (cell.type) {
    case 's':
      return texts[Number(cell.value)] ?? ''
    case 'inlineStr':
      return cell.inline
    case 'b':
      return cell.value === '1' ? 'true' : 'false'
    case 'n':
      return shownNumber(cell.value, styles[cell.style] ?? 'number', since1904)
    // What a formula came to as text, a day written out, and errors such as #N/A, as they stand.
    default:
      return unescapeCharacters(cell.value)
  }
}

/** The place of a cell by its name, from 0: that of C7 is 2. What is no name is beyond every row. */
function columnOf(name: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(name)?.[0]
  if (!letters) return mostCells
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
