type WrittenDate = { printed: string; start: string | null; end: string | null; precision: string }

/** A date as its columns hold it; null where nothing is written. */
export function writtenDate(
  printed: string | null,
  start: string | null,
  end: string | null,
  precision: string,
): WrittenDate | null {
  return printed === null ? null : { printed, start, end, precision }
}
