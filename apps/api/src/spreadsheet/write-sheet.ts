import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { escapeCharacters, fitIntoCell } from './cell-text.ts'

/** Rows as they come, some at a time: each its cells, the first the names of the columns. */
export type Rows = AsyncIterable<readonly (readonly string[])[]>

/** A sheet has room for so many rows below its header. */
export const mostRowsOfSheet = 1_048_575

/**
 * A workbook with one sheet, written while it is read: nothing is held that grows with the rows.
 * Numbers are numbers; everything else is text that no spreadsheet runs, whatever it begins with.
 * @param numeric which columns hold numbers; one with more digits than a spreadsheet keeps is written as text
 */
export function workbookOf(name: string, numeric: readonly boolean[], rows: Rows): Readable {
  const zip = new ZipFile()
  // The day of every workbook of the same rows is the same, so the files are too.
  const mtime = new Date(Date.UTC(2008, 8, 1))
  for (const [path, text] of Object.entries(fixedParts(name))) zip.addBuffer(Buffer.from(text), path, { mtime })
  const sheet = Readable.from(sheetOf(numeric, rows), { objectMode: false })
  const output = zip.outputStream as Readable
  zip.on('error', (error) => output.destroy(error))
  output.on('close', () => sheet.destroy())
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', { mtime })
  zip.end()
  return output
}

async function* sheetOf(numeric: readonly boolean[], rows: Rows) {
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`
  for await (const some of rows) yield some.map((cells) => rowOf(cells, numeric)).join('')
  yield '</sheetData></worksheet>'
}

function rowOf(cells: readonly string[], numeric: readonly boolean[]): string {
  const written = cells.map((cell, place) => {
    if (cell === '') return '<c/>'
    return numeric[place] && isKept(cell)
      ? `<c><v>${cell}</v></c>`
      : `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(fitIntoCell(cell))}</t></is></c>`
  })
  return `<row>${written.join('')}</row>`
}

/** Whether the number comes back digit for digit: not 0.10, nor one of more than 15 digits. */
const isKept = (text: string) =>
  /^-?\d+(\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= 15 && String(Number(text)) === text

const escapeXml = (text: string) =>
  escapeCharacters(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const fixedParts = (name: string) => ({
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  // Excel takes no longer name, and none with these characters.
  'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeXml(name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
})
