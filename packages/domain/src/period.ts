import { type Day, MONTH_PATTERN, firstOfMonth, lastOfMonth, monthName, monthNumber } from './calendar.ts'
import { type Result, fail, ok } from './result.ts'

/** `word` is for people; `firstMonth` is where a year printed as two ("2006/07") begins, null where a year is never so printed. */
export const PERIOD_KINDS = {
  financial_year: { word: 'financial year, April to March', firstMonth: 4 },
  academic_year: { word: 'school year, September to August', firstMonth: 9 },
  /** A local plan's own year; an annual plan's year is the financial year. */
  plan_year: { word: 'plan year, September to August', firstMonth: 9 },
  /** Results of the summer that ends the school year: "2006/07" is Summer 2007. */
  exam_summer: { word: 'summer examinations', firstMonth: null },
  calendar_year: { word: 'calendar year', firstMonth: null },
  term: { word: 'school term', firstMonth: null },
  quarter: { word: 'quarter', firstMonth: null },
  month: { word: 'month', firstMonth: null },
} as const

export type PeriodKind = keyof typeof PERIOD_KINDS

/** `label` is the one normal spelling ("2006/07"); `start` and `end` are its first and last day. */
export type Period = { kind: PeriodKind; label: string; start: Day; end: Day }

/** The three terms tile the school year, so that every day belongs to one; real term dates differ from school to school. */
const TERMS = {
  Autumn: { first: 9, last: 12 },
  Spring: { first: 1, last: 3 },
  Summer: { first: 4, last: 8 },
} as const

type Match = Record<string, string>
type Form = { pattern: RegExp; read: (match: Match, calendar: PeriodKind, text: string) => Result<Period> | null }

/** Tried in order; a form that returns null leaves the text to the next, since "2006-07" is a month or two years by the calendar. */
const FORMS: readonly Form[] = [
  {
    pattern: /^(?<first>\d{4})\s*[/-]\s*(?<second>\d{4}|\d{1,2})$/,
    read: ({ first = '', second = '' }, calendar, text) => {
      const startYear = Number(first)
      if (!isNextYear(startYear, second)) return null
      return calendar === 'month' && second.length === 2 && text.includes('-') ? null : splitYear(startYear, calendar, text)
    },
  },
  {
    pattern: /^(?<year>\d{4})-(?<month>0[1-9]|1[0-2])$/,
    read: ({ year, month }) => ok(monthPeriod(Number(year), Number(month))),
  },
  {
    pattern: new RegExp(`^(?<month>${MONTH_PATTERN}) (?<year>\\d{4})$`, 'i'),
    read: ({ month = '', year }) => ok(monthPeriod(Number(year), monthNumber(month) ?? 1)),
  },
  {
    pattern: /^(?<term>Autumn|Spring|Summer)(?<word> term)? (?<year>\d{4})$/i,
    read: ({ term = '', word, year }, calendar) => {
      const name = capitalised(term)
      const isTerm = name !== 'Summer' || word !== undefined || calendar === 'term'
      return ok(isTerm ? termPeriod(name, Number(year)) : examSummer(Number(year)))
    },
  },
  { pattern: /^Q(?<quarter>[1-4]) (?<year>\d{4}(?:\/\d{1,4})?)$/i, read: readQuarter },
  { pattern: /^(?<year>\d{4}(?:\/\d{1,4})?) Q(?<quarter>[1-4])$/i, read: readQuarter },
  {
    pattern: /^(?<year>\d{4})$/,
    read: ({ year }, calendar) => ok(calendar === 'exam_summer' ? examSummer(Number(year)) : calendarYear(Number(year))),
  },
]

/**
 * Reads a period as people print it. `calendar` is the indicator's: it decides what "2006/7" means, and nothing else can.
 * Every label that this returns reads back as the same period under its own kind.
 */
export function parsePeriod(text: string, calendar: PeriodKind): Result<Period> {
  const tidy = text.trim().replaceAll(/\s+/g, ' ').replaceAll(/[–—]/g, '-')
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(tidy)
    const period = match && read(match.groups ?? {}, calendar, tidy)
    if (period) return period
  }
  return fail(
    'period.not_understood',
    `“${text}” is not a period. Write a year (2006/07 or 2007), a term (Autumn 2006), a quarter (2008/09 Q1) or a month (2008-03).`,
  )
}

function splitYear(startYear: number, calendar: PeriodKind, text: string): Result<Period> {
  if (calendar === 'exam_summer') return ok(examSummer(startYear + 1))
  const { firstMonth, word } = PERIOD_KINDS[calendar]
  if (firstMonth === null) {
    return fail(
      'period.wrong_calendar',
      `“${text}” runs over two years, but this is counted by ${word}. Write the ${word} itself.`,
    )
  }
  return ok({
    kind: calendar,
    label: splitLabel(startYear),
    start: firstOfMonth(startYear, firstMonth),
    end: lastOfMonth(startYear + 1, firstMonth - 1),
  })
}

/** Quarters of a year written as two are the financial year's (April to June is Q1); of a single year, the calendar's. */
function readQuarter({ quarter, year = '' }: Match): Result<Period> | null {
  const [first = '', second] = year.split('/')
  if (second !== undefined && !isNextYear(Number(first), second)) return null
  const monthsBefore = (Number(quarter) - 1) * 3 + (second === undefined ? 0 : 3)
  const startYear = Number(first) + Math.floor(monthsBefore / 12)
  const firstMonth = (monthsBefore % 12) + 1
  const yearLabel = second === undefined ? first : splitLabel(Number(first))
  return ok({
    kind: 'quarter',
    label: `${yearLabel} Q${quarter}`,
    start: firstOfMonth(startYear, firstMonth),
    end: lastOfMonth(startYear, firstMonth + 2),
  })
}

function isNextYear(startYear: number, second: string): boolean {
  return (startYear + 1) % 10 ** second.length === Number(second)
}

function splitLabel(startYear: number): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`
}

function monthPeriod(year: number, month: number): Period {
  return {
    kind: 'month',
    label: `${monthName(month)} ${year}`,
    start: firstOfMonth(year, month),
    end: lastOfMonth(year, month),
  }
}

function termPeriod(term: keyof typeof TERMS, year: number): Period {
  const { first, last } = TERMS[term]
  return { kind: 'term', label: `${term} term ${year}`, start: firstOfMonth(year, first), end: lastOfMonth(year, last) }
}

function examSummer(year: number): Period {
  return { kind: 'exam_summer', label: `Summer ${year}`, start: firstOfMonth(year, 5), end: lastOfMonth(year, 8) }
}

function calendarYear(year: number): Period {
  return { kind: 'calendar_year', label: String(year), start: firstOfMonth(year, 1), end: lastOfMonth(year, 12) }
}

function capitalised(term: string): keyof typeof TERMS {
  const name = term.charAt(0).toUpperCase() + term.slice(1).toLowerCase()
  return name === 'Autumn' || name === 'Spring' ? name : 'Summer'
}
