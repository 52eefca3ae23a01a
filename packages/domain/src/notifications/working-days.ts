import type { Day } from '../calendar.ts'

/**
 * Working days as the county counts them: Monday to Friday without the bank holidays of England. Days that Parliament adds or moves for
 * one year only are not known here: a chain then goes up a day early, which harms nobody.
 */
export function isWorkingDay(day: Day): boolean {
  return !isWeekend(day) && !bankHolidays(Number(day.slice(0, 4))).has(day)
}

/** The day so many working days after a day or, negative, before it; the day itself is not counted. */
export function workingDaysFrom(day: Day, count: number): Day {
  let at = day
  for (let left = Math.abs(count); left > 0;) {
    at = daysAfter(at, Math.sign(count))
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/** The day on which this many working days have gone by since a day, which is itself not counted. */
export const workingDaysAfter = (day: Day, count: number): Day => workingDaysFrom(day, count)

const dayLength = 24 * 60 * 60 * 1000
const [sunday, monday, saturday] = [0, 1, 6]

export function daysAfter(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10)
}

const weekday = (day: Day) => new Date(Date.parse(day)).getUTCDay()
const isWeekend = (day: Day) => [saturday, sunday].includes(weekday(day))

function bankHolidays(year: number): ReadonlySet<Day> {
  const easter = easterSunday(year)
  const fixed = [`${year}-01-01`, `${year}-12-25`, `${year}-12-26`].map(String)
  const holidays = new Set([
    daysAfter(easter, -2),
    daysAfter(easter, 1),
    firstMonday(`${year}-05-01`),
    daysAfter(firstMonday(`${year}-06-01`), -7),
    daysAfter(firstMonday(`${year}-09-01`), -7),
  ])
  // A holiday at a weekend is kept on the next working day that is free.
  for (const day of fixed) {
    let kept = day
    while (isWeekend(kept) || holidays.has(kept)) kept = daysAfter(kept, 1)
    holidays.add(kept)
  }
  return holidays
}

/** The first Monday of the month that begins on a day. */
function firstMonday(firstOfMonth: Day): Day {
  return daysAfter(firstOfMonth, (7 + monday - weekday(firstOfMonth)) % 7)
}

/** The Gregorian computus, as Meeus, Jones and Butcher give it. */
function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const place = h + l - 7 * m + 114
  const [month, day] = [Math.floor(place / 31), (place % 31) + 1]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
