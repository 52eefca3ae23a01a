import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { FaultCode, FileEncoding, Table } from '@weald/domain'
import { NotAWorkbook } from '../../spreadsheet/open-workbook.ts'
import { readFirstSheet } from '../../spreadsheet/read-sheet.ts'
import { lineOfFirstBadByte, looksLikeUtf16, readText } from './text-encoding.ts'

/** One file as it was sent. `tooLarge` says that the rest of it was not taken in. */
export interface Upload {
  readonly file: string
  /** The name of a dataset, as the caller wrote it. */
  readonly dataset: string
  readonly bytes: Buffer
  readonly tooLarge: boolean
}

/** The hash is that of the bytes as they were sent, packed or not. */
export type ReadFile = { readonly sha256: string } & (Content | Unread)
type Content = { readonly ok: true; readonly content: string | Table; readonly readAs: FileEncoding }
type Unread = { readonly ok: false; readonly code: FaultCode; readonly row?: number; readonly sentence: string }

export const largestFile = 16 * 1024 * 1024
export const mostFiles = 100
/** A batch is held in memory while it is checked. */
export const largestBatch = 64 * 1024 * 1024

/** The bytes of a file as the rows or the text in it. What it is its first bytes say, not its name. */
export async function readFile({ bytes, tooLarge }: Upload): Promise<ReadFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { sha256, ...(tooLarge ? tooLargeFile : await contentOf(bytes)) }
}

async function contentOf(bytes: Buffer): Promise<Content | Unread> {
  if (!startsWith(bytes, gzipped)) return unpackedContent(bytes)
  try {
    return unpackedContent(await promisify(gunzip)(bytes, { maxOutputLength: largestFile }))
  } catch (error) {
    const large = error instanceof RangeError && (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    return large ? tooLargeFile : damagedGzip
  }
}

async function unpackedContent(bytes: Buffer): Promise<Content | Unread> {
  if (startsWith(bytes, gzipped)) return packedTwice
  if (startsWith(bytes, oldWorkbook)) return oldOrLocked
  if (startsWith(bytes, zipped)) {
    try {
      return { ok: true, content: await readFirstSheet(bytes), readAs: 'xlsx' }
    } catch (error) {
      if (error instanceof NotAWorkbook) return { ok: false, code: 'file.not_xlsx', sentence: error.message }
      throw error
    }
  }
  if (looksLikeUtf16(bytes)) return utf16
  const text = readText(bytes)
  return text ? { ok: true, ...text } : { ...unknownEncoding, row: lineOfFirstBadByte(bytes) }
}

const startsWith = (bytes: Buffer, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)
const gzipped = [0x1f, 0x8b]
const zipped = [0x50, 0x4b, 0x03, 0x04]
const oldWorkbook = [0xd0, 0xcf, 0x11, 0xe0]

const unread = (code: FaultCode, sentence: string): Unread => ({ ok: false, code, sentence })
const tooLargeFile = unread(
  'file.too_large',
  'The file is larger than 16 MiB. Split it into several files and send them one after the other.',
)
const damagedGzip = unread(
  'file.not_gzip',
  'The file is packed by gzip and cannot be unpacked. It may have been cut off; pack it again and send the whole of it.',
)
const packedTwice = unread('file.not_gzip', 'The file is packed by gzip twice. Unpack it once and send that.')
const oldOrLocked = unread(
  'file.not_xlsx',
  'The workbook is of the old kind (.xls) or locked by a password. Save it as .xlsx without a password.',
)
const utf16 = unread('file.not_utf8', 'The file is UTF-16 text. Save it as UTF-8: in Excel choose “CSV UTF-8”.')
const unknownEncoding = unread(
  'file.not_utf8',
  'The text is neither UTF-8 nor Windows-1252. Save the file as UTF-8: in Excel choose “CSV UTF-8”.',
)
