import { type Day, MONTH_PATTERN, firstOfMonth, fullYear, isDay, isoDay, lastOfMonth, monthNumber } from './calendar.ts'

/**
 * A date as somebody wrote it, with the span of days where that can be told. `printed` is always kept and always
 * what is shown. No start means "some time up to the end"; no end means "from the start on".
 */
export type WrittenDate = {
  printed: string
  start: Day | null
  end: Day | null
  precision: 'day' | 'month' | 'range' | 'year' | 'ongoing' | 'unknown'
}

type Span = Omit<WrittenDate, 'printed'>
type Match = Record<string, string>
type Form = { pattern: RegExp; read: (match: Match) => Span | null }

const MONTH_AND_YEAR = new RegExp(`^(?<month>${MONTH_PATTERN}) (?<year>\\d{4})$`, 'i')
const DAY_MONTH_YEAR = new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH_PATTERN}) (?<year>\\d{4})$`, 'i')
const MONTH_ALONE = new RegExp(`^${MONTH_PATTERN}$`, 'i')

/** One date by itself. Two-digit years are as in "31.3.08"; the day comes before the month, as Kent writes it. */
const POINTS: readonly Form[] = [
  { pattern: /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/, read: (m) => day(m) },
  { pattern: /^(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4}|\d{2})$/, read: (m) => day(m) },
  { pattern: DAY_MONTH_YEAR, read: ({ month = '', ...rest }) => day({ ...rest, month: String(monthNumber(month)) }) },
  { pattern: MONTH_AND_YEAR, read: ({ month = '', year }) => wholeMonth(Number(year), monthNumber(month)) },
  {
    pattern: /^(?<year>\d{4})-(?<month>0[1-9]|1[0-2])$/,
    read: ({ month, year }) => wholeMonth(Number(year), Number(month)),
  },
  {
    pattern: /^(?<year>(?:19|20)\d{2})$/,
    read: ({ year }) => ({ start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' }),
  },
]

/** What people put around dates. Tried after `POINTS`, in this order. */
const PHRASES: readonly Form[] = [
  { pattern: /^ongoing$/i, read: () => ({ start: null, end: null, precision: 'ongoing' }) },
  { pattern: /^(?:from )?(?<date>.+?),? (?:and|then) (?:ongoing|onwards?)$/i, read: ({ date = '' }) => onwards(date) },
  { pattern: /^(?:from )?(?<date>.+?) onwards?$/i, read: ({ date = '' }) => onwards(date) },
  // The month is certain; which of its last days was meant is not.
  { pattern: /^(?:the )?end of (?<date>.+)$/i, read: ({ date = '' }) => readPoint(date) },
  // A spaced dash parts two dates even when they have dashes of their own; a bare one is the last resort.
  { pattern: /^(?<from>.+?) - (?<to>.+)$/, read: range },
  { pattern: /^(?<from>.+?)-(?<to>.+)$/, read: range },
  { pattern: /^(?:from )?(?<from>.+?) to (?<to>.+)$/i, read: range },
  // "By June 2008", and what is to be done by then: "15 schools by 2010".
  { pattern: /^(?:.+ )?by (?:(?:the )?end of )?(?<date>.+)$/i, read: ({ date = '' }) => upTo(date) },
]

const UNKNOWN: Span = { start: null, end: null, precision: 'unknown' }

export function readWrittenDate(printed: string): WrittenDate {
  const text = printed.trim().replaceAll(/\s+/g, ' ').replaceAll(/[–—]/g, '-').replace(/\.$/, '')
  return { printed, ...(readPoint(text) ?? firstReading(PHRASES, text) ?? UNKNOWN) }
}

function readPoint(text: string): Span | null {
  return firstReading(POINTS, text)
}

function firstReading(forms: readonly Form[], text: string): Span | null {
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text)
    const span = match && read(match.groups ?? {})
    if (span) return span
  }
  return null
}

function day({ year = '', month, day: date }: Match): Span | null {
  const parts = [fullYear(year), Number(month), Number(date)] as const
  if (!isDay(...parts)) return null
  return { start: isoDay(...parts), end: isoDay(...parts), precision: 'day' }
}

function wholeMonth(year: number, month: number | null): Span | null {
  return month === null ? null : { start: firstOfMonth(year, month), end: lastOfMonth(year, month), precision: 'month' }
}

/** "February - March 2008": a first month without a year is in the year of the second, or the one before when it comes later. */
function range({ from = '', to = '' }: Match): Span | null {
  const last = readPoint(to)
  if (last?.end == null) return null
  const first = readPoint(from) ?? (MONTH_ALONE.test(from) ? monthUpTo(from, last.end) : null)
  if (first?.start == null || first.start > last.end) return null
  return { start: first.start, end: last.end, precision: 'range' }
}

function monthUpTo(name: string, end: Day): Span | null {
  const endYear = Number(end.slice(0, 4))
  const sameYear = readPoint(`${name} ${endYear}`)
  return sameYear?.start != null && sameYear.start > end ? readPoint(`${name} ${endYear - 1}`) : sameYear
}

function onwards(date: string): Span | null {
  const point = readPoint(date)
  return point && { start: point.start, end: null, precision: 'ongoing' }
}

function upTo(date: string): Span | null {
  const point = readPoint(date)
  return point && { ...point, start: null }
}
