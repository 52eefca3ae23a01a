const months = [
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

type Parts = { year: string; month: string | undefined; day: string | undefined }

/**
 * "1 September 2008" from "2008-09-01", "September 2008" from "2008-09", "2008" from "2008". A day is taken apart as
 * text: made into a Date it would become the day before in some time zones. Anything else comes back as it is.
 */
export function dateText(date: string): string {
  const parts = partsOf(date)
  return parts ? words(parts) : date
}

/** "1 to 5 September 2008", "April 2008 to March 2009": the second date says only what the first does not. */
export function rangeText(from: string, to: string): string {
  const [start, end] = [partsOf(from), partsOf(to)]
  if (!start || !end) return `${dateText(from)} to ${dateText(to)}`
  if (from === to) return words(start)
  const sameYear = start.year === end.year && start.month !== undefined && end.month !== undefined
  const sameMonth = sameYear && start.month === end.month && start.day !== undefined && end.day !== undefined
  const first = sameMonth ? String(Number(start.day)) : words(start, !sameYear)
  return `${first} to ${words(end)}`
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
})

/** "2 July 2008 at 3:15pm", in Kent's time, from an instant ("2008-07-02T14:15:00Z"). */
export function momentText(instant: string): string {
  const moment = new Date(instant)
  if (Number.isNaN(moment.getTime())) return instant
  const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${part.day} ${part.month} ${part.year} at ${part.hour}:${part.minute}${part.dayPeriod?.toLowerCase()}`
}

export function isMoment(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T/.test(date)
}

function partsOf(date: string): Parts | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!found?.[1]) return null
  const month = found[2] === undefined ? undefined : months[Number(found[2]) - 1]
  if (found[2] !== undefined && month === undefined) return null
  return { year: found[1], month, day: found[3] }
}

function words({ year, month, day }: Parts, withYear = true): string {
  return [day && Number(day), month, withYear && year].filter(Boolean).join(' ')
}
