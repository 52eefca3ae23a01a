import type { FileEncoding } from '@weald/domain'

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
const windows1252 = new TextDecoder('windows-1252')

/** Bytes that Windows-1252 leaves undefined. */
const undefinedInWindows1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/**
 * The text of a file, without its byte order mark. What is not UTF-8 from end to end is what an English Excel saves as plain “CSV”, unless
 * it has a byte that this leaves undefined. Null when it is neither. The two cannot be confused by chance: a letter with an accent in
 * Windows-1252 is followed by one without, which UTF-8 never does.
 */
export function readText(bytes: Buffer): { readonly content: string; readonly readAs: FileEncoding } | null {
  try {
    return { content: strictUtf8.decode(bytes), readAs: 'utf-8' }
  } catch {
    if (bytes.some((byte) => undefinedInWindows1252.has(byte))) return null
    return { content: windows1252.decode(bytes), readAs: 'windows-1252' }
  }
}

/** Its byte order mark, or Latin text in which every other byte is zero. */
export function looksLikeUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe' || mark === 'feff') return true
  const start = bytes.subarray(0, 200)
  const zeros = start.filter((byte) => byte === 0).length
  return start.length >= 4 && zeros >= start.length * 0.4
}

/** A line feed is never part of a longer character, so each line can be tried for itself. */
export function lineOfFirstBadByte(bytes: Buffer): number {
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
