/** Days as ISO text ("2008-03-31"), worked out without a clock, a time zone or a Date. Text order is day order. */
export type Day = string

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A regular-expression source for any month name, in full or shortened ("Sept", "Feb."). */
export const MONTH_PATTERN =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'

/** 1 to 12, or null. The first three letters tell the twelve names apart. */
export function monthNumber(name: string): number | null {
  const position = MONTH_NAMES.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase())
  return position === -1 ? null : position + 1
}

export function monthName(month: number): string {
  const name = MONTH_NAMES[month - 1]
  if (name === undefined) throw new RangeError(`No month ${month}`)
  return name
}

/** `2008-09-01` as people write it: 1 September 2008. */
export function dayInWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${monthName(month ?? 0)} ${year}`
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function isoDay(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function firstOfMonth(year: number, month: number): Day {
  return isoDay(year, month, 1)
}

export function lastOfMonth(year: number, month: number): Day {
  return isoDay(year, month, daysInMonth(year, month))
}

/** "08" as a year of this document's lifetime: the county's plans reach back to the 1970s and no further. */
export function fullYear(text: string): number {
  const year = Number(text)
  if (text.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
