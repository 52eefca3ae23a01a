import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { RiskFilter } from '../../graphql/generated/graphql.ts'
import type { Choice } from '../../ui/field.ts'

export const filterNames = ['area', 'scored', 'shared'] as const
export type FilterName = (typeof filterNames)[number]

/** What the reader chose, as it stands in the address. Empty is no limit. */
export type RiskChoices = Record<FilterName, string>
export const noChoices: RiskChoices = { area: '', scored: '', shared: '' }

export const filterGroups: Record<FilterName, string> = { area: 'Area', scored: 'Score', shared: 'Areas that a risk stands in' }

export const filterChoices = {
  scored: [
    { value: '', text: 'Any' },
    { value: 'no', text: 'Not scored yet' },
    { value: 'yes', text: 'Scored' },
  ],
  shared: [
    { value: '', text: 'Any' },
    { value: 'yes', text: 'More than one' },
    { value: 'no', text: 'One only' },
  ],
} as const satisfies Record<Exclude<FilterName, 'area'>, Choice[]>

const yesNo: Readonly<Record<string, boolean>> = { yes: true, no: false }

/** A value that no filter knows is left out, so that an old link still shows something. */
export function choicesFrom(query: LocationQuery): RiskChoices {
  const value = (name: FilterName, known: (given: string) => boolean) => {
    const given = [query[name]].flat()[0] ?? ''
    return known(given) ? given : ''
  }
  const isAnswer = (given: string) => given in yesNo
  return {
    area: value('area', (given) => /^[1-9]\d{0,3}$/.test(given)),
    scored: value('scored', isAnswer),
    shared: value('shared', isAnswer),
  }
}

export function addressOf(choices: RiskChoices): LocationQueryRaw {
  return Object.fromEntries(filterNames.filter((name) => choices[name]).map((name) => [name, choices[name]]))
}

export const pageSize = 100

/** What the address asks of the API: a page of the entries that the filters leave. */
export function riskVariables(query: LocationQuery) {
  const [after, before] = [query['after'], query['before']].map((cursor) => [cursor].flat()[0] ?? null)
  const size = before ? { first: null, last: pageSize } : { first: pageSize, last: null }
  return { filter: riskFilter(choicesFrom(query)), ...size, after: after ?? null, before: before ?? null }
}

export type PageInfo = { startCursor: string | null; endCursor: string | null; hasNextPage: boolean; hasPreviousPage: boolean }
type Place = { after: string } | { before: string } | undefined

export function neighbours({ startCursor, endCursor, hasNextPage, hasPreviousPage }: PageInfo): { previous: Place; next: Place } {
  return {
    previous: hasPreviousPage && startCursor ? { before: startCursor } : undefined,
    next: hasNextPage && endCursor ? { after: endCursor } : undefined,
  }
}

export function riskFilter({ area, scored, shared }: RiskChoices): RiskFilter {
  return { area: area ? Number(area) : undefined, scored: yesNo[scored], shared: yesNo[shared] }
}
