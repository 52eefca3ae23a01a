import { SaxesParser } from 'saxes'
import { NotAWorkbook } from './open-workbook.ts'

type Attributes = Readonly<Record<string, string>>

/** What is done about the elements of a part, by their names without a prefix. */
export interface XmlReader {
  open?(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

/** A part is read in pieces, so that its text does not stand in memory beside its bytes. */
const pieceSize = 64 * 1024

/**
 * Reads one part of a workbook. A document type is refused unread: no program that writes workbooks writes one, and it is how
 * a small file is made to mean a large one, or another file.
 */
export function readXml(part: Buffer, { open, text, close }: XmlReader): void {
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    throw new NotAWorkbook(
      'The workbook declares a document type of its own, which no spreadsheet does. Save it as .xlsx again in a spreadsheet.',
    )
  })
  parser.on('error', () => {
    throw damaged
  })
  if (open) parser.on('opentag', ({ name, attributes }) => open(bare(name), attributes as Attributes))
  if (text) parser.on('text', text)
  if (close) parser.on('closetag', ({ name }) => close(bare(name)))
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let at = 0; at < part.length; at += pieceSize) {
      const piece = part.subarray(at, at + pieceSize)
      parser.write(utf8.decode(piece, { stream: at + pieceSize < part.length }))
    }
    parser.close()
  } catch (error) {
    throw error instanceof NotAWorkbook ? error : damaged
  }
}

const damaged = new NotAWorkbook(
  'The workbook is damaged and cannot be read. Open it in a spreadsheet, save it as .xlsx again, and send that.',
)

const bare = (name: string) => name.slice(name.indexOf(':') + 1)
