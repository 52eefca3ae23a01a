import { PERIOD_KINDS, UNITS } from '@weald/domain'
import type { PeriodKind as DomainPeriodKind, Unit as DomainUnit } from '@weald/domain'
import type {
  CatalogueStatus,
  ObservationArea,
  ObservationKind,
  PeriodKind,
  Polarity,
  Unit,
} from '../../graphql/generated/graphql.ts'

export const polarities = {
  HIGHER: 'Higher is better',
  LOWER: 'Lower is better',
  WITHIN_RANGE: 'Within a range is better',
  NOT_STATED: 'Which way is better is not stated',
} as const satisfies Record<Polarity, string>

export const kinds = {
  ACTUAL: 'actual',
  PROVISIONAL: 'provisional figure',
  ESTIMATE: 'estimate',
  TARGET: 'target',
  COMPARATOR: 'comparator',
} as const satisfies Record<ObservationKind, string>

export const areas = {
  COUNTY: 'The county',
  PARTNERSHIP: 'A partnership',
  ENGLAND: 'England',
  NEIGHBOURS: 'Statistical neighbours',
} as const satisfies Record<ObservationArea, string>

export const catalogueStatuses = {
  PROPOSED: 'Proposed: under consultation',
  FINAL: 'Final',
  IN_USE: 'In use',
} as const satisfies Record<CatalogueStatus, string>

export function calendarText(calendar: PeriodKind): string {
  return withCapital(PERIOD_KINDS[calendar.toLowerCase() as DomainPeriodKind].word)
}

export function unitWord(unit: Unit): string {
  return UNITS[unit.toLowerCase() as DomainUnit].word
}

/** "Percent of half days", "Number of learners", "Not stated": the unit with what it is of. */
export function unitText(unit: Unit, of: string | null): string {
  if (unit === 'NOT_STATED') return 'Not stated'
  if (unit === 'COUNT') return of ? `Number of ${of}` : 'Number'
  return withCapital([unitWord(unit).replace(/^an? /, ''), of].filter(Boolean).join(' '))
}

export function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The address of an indicator's page; references have blanks in them ("KPI 3"). */
export function indicatorPath(ref: string): string {
  return `/indicators/${encodeURIComponent(ref)}`
}
