import { createHash } from 'node:crypto'
import type { FaultCode } from '@weald/domain'

/** One file as it was sent. `tooLarge` says that the rest of it was not taken in. */
export interface Upload {
  readonly file: string
  /** The name of a dataset, as the caller wrote it. */
  readonly dataset: string
  readonly bytes: Buffer
  readonly tooLarge: boolean
}

export type ReadFile = { readonly sha256: string } & (
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: FaultCode; readonly row?: number; readonly sentence: string }
)

export const largestFile = 16 * 1024 * 1024
export const mostFiles = 100
/** A batch is held in memory while it is checked. */
export const largestBatch = 64 * 1024 * 1024

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/** The bytes of a file as text. A byte order mark is taken off; what is not UTF-8 is refused rather than guessed at. */
export function readFile({ bytes, tooLarge }: Upload): ReadFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (tooLarge)
    return {
      ok: false,
      sha256,
      code: 'file.too_large',
      sentence: 'The file is larger than 16 MiB. Split it into several files and send them one after the other.',
    }
  if (looksLikeUtf16(bytes)) {
    return {
      ok: false,
      sha256,
      code: 'file.not_utf8',
      sentence: 'The file is UTF-16 text. Save it as UTF-8: in Excel choose “CSV UTF-8”.',
    }
  }
  try {
    return { ok: true, sha256, text: strictUtf8.decode(bytes) }
  } catch {
    return { ok: false, sha256, code: 'file.not_utf8', row: lineOfFirstBadByte(bytes), sentence: notUtf8(bytes) }
  }
}

/** Its byte order mark, or Latin text in which every other byte is zero. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe' || mark === 'feff') return true
  const start = bytes.subarray(0, 200)
  const zeros = start.filter((byte) => byte === 0).length
  return start.length >= 4 && zeros >= start.length * 0.4
}

/** Bytes that Windows-1252 leaves undefined; a file without them is most likely what an English Excel saves as plain “CSV”. */
const undefinedInWindows1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

function notUtf8(bytes: Buffer): string {
  const windows = !bytes.some((byte) => undefinedInWindows1252.has(byte))
  const guess = windows ? 'it looks like Windows-1252' : 'its encoding is not known'
  return `The text is not UTF-8; ${guess}. Save the file as UTF-8: in Excel choose “CSV UTF-8”.`
}

/** A line feed is never part of a longer character, so each line can be tried for itself. */
function lineOfFirstBadByte(bytes: Buffer): number {
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start)
    const end = found === -1 ? bytes.length : found
    try {
      strictUtf8.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
  }
  return 1
}
