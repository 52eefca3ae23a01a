import type { Shown } from './shown-styles.ts'

/**
 * The number of a cell as whoever looks at the sheet reads it: a per cent cell that holds 0.77 says 77%, and a day is a count of days
 * since the last one of 1899 (or, in old workbooks of Macintoshes, since the first of 1904). A day with a time of day is told with it,
 * so that a column of days refuses it.
 */
export function shownNumber(written: string, shown: Shown, since1904: boolean): string {
  const value = Number(written)
  if (written.trim() === '' || !Number.isFinite(value)) return written
  if (shown === 'percent') return `${exact(value * 100)}%`
  return shown === 'day' ? day(value, since1904) : exact(value)
}

/** Spreadsheets keep 15 digits and write 17: what a person typed as 0.3 stands in the file as 0.29999999999999999. */
function exact(value: number): string {
  const rounded = Number(value.toPrecision(15))
  // Never 1e21 or 1e-7, which nobody typed.
  return Math.abs(rounded) >= 1e21 || (rounded !== 0 && Math.abs(rounded) < 1e-6)
    ? rounded.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 20 })
    : String(rounded)
}

const msPerDay = 86_400_000

function day(value: number, since1904: boolean): string {
  // Before March 1900 the count is one short: it knows a 29 February 1900 that there never was.
  const first = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, value < 60 ? 31 : 30)
  const moment = new Date(first + Math.round(value * 86_400) * 1_000)
  if (value < 0 || Number.isNaN(moment.getTime())) return exact(value)
  const [date = '', time = ''] = moment.toISOString().split(/[T.]/)
  return moment.getTime() % msPerDay === 0 ? date : `${date} ${time}`
}
