import { parsePeriod, type PeriodKind } from '@weald/domain'
import type { LocationQuery } from 'vue-router'
import type { ObservationKind, PeriodKind as PeriodKindName } from '../../graphql/generated/graphql.ts'

/** What a table of figures shows: an indicator for every place, or a place for every indicator of a set; and its columns. */
export type FigureChoice = {
  readonly by: 'indicator' | 'place'
  readonly indicator: string
  /** The county, or the code of a partnership. */
  readonly place: string
  readonly catalogue: string
  readonly kinds: readonly ObservationKind[]
  /** The years in which the first and the last period begin. */
  readonly from: number
  readonly to: number
}

export const county = 'county'
/** In the order in which a table prints them. */
const kindsEntered: readonly ObservationKind[] = ['ACTUAL', 'ESTIMATE', 'TARGET', 'PROVISIONAL', 'COMPARATOR']

/** The kinds that are entered for what is shown: targets are the county's own there, since those of partnerships stand in their plans. */
export const kindsFor = ({ by, place }: Pick<FigureChoice, 'by' | 'place'>): readonly ObservationKind[] =>
  by === 'place' && place === county ? kindsEntered : kindsEntered.filter((kind) => kind !== 'TARGET')
/** As many columns as the server shows at once. */
export const mostColumns = 40

const first = (value: LocationQuery[string] | undefined) => [value].flat()[0] ?? ''
const year = (text: string, otherwise: number) => (/^(19|20)\d\d$/.test(text) ? Number(text) : otherwise)

/** The choice of an address; what it leaves out is the county's financial year before the plans, and what was reached. */
export function choiceOf(query: LocationQuery): FigureChoice {
  const indicator = first(query.indicator)
  const asked = first(query.kinds).toUpperCase().split(',')
  const from = year(first(query.from), 2006)
  const by = indicator || first(query.by) === 'indicator' ? 'indicator' : 'place'
  const place = first(query.place) || county
  const kinds = kindsFor({ by, place }).filter((kind) => asked.includes(kind))
  return {
    by,
    indicator,
    place,
    catalogue: first(query.catalogue),
    kinds: kinds.length > 0 ? kinds : ['ACTUAL'],
    from,
    to: Math.max(from, year(first(query.to), from + 2)),
  }
}

export function addressOf({ by, indicator, place, catalogue, kinds, from, to }: FigureChoice): Record<string, string> {
  const what: Record<string, string> = by === 'indicator' ? { by, indicator } : { by, place, catalogue }
  return { ...what, kinds: kinds.join(',').toLowerCase(), from: String(from), to: String(to) }
}

/** How the periods of a calendar are written that begin in a year: four quarters, twelve months, or the year itself. */
const written: Readonly<Record<PeriodKind, (year: number) => string[]>> = {
  financial_year: (at) => [`${at}/${at + 1}`],
  academic_year: (at) => [`${at}/${at + 1}`],
  plan_year: (at) => [`${at}/${at + 1}`],
  exam_summer: (at) => [`Summer ${at + 1}`],
  calendar_year: (at) => [String(at)],
  term: (at) => [`Autumn term ${at}`, `Spring term ${at + 1}`, `Summer term ${at + 1}`],
  quarter: (at) => ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `${at}/${at + 1} ${quarter}`),
  month: (at) =>
    Array.from({ length: 12 }, (_, month) => `${month < 9 ? at : at + 1}-${String(((month + 3) % 12) + 1).padStart(2, '0')}`),
}

/** The periods of a calendar from one year to another, as they are named everywhere. */
export function periodsOf(calendar: PeriodKindName, from: number, to: number): string[] {
  const kind = calendar.toLowerCase() as PeriodKind
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  return years.flatMap(written[kind]).map((text) => {
    const reading = parsePeriod(text, kind)
    return reading.ok ? reading.value.label : text
  })
}

/** Whether a table by year has a column for it. What is counted by quarters or months is opened by itself. */
export const isYearly = (calendar: PeriodKindName): boolean => !['TERM', 'QUARTER', 'MONTH'].includes(calendar)
