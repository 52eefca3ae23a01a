import type { SearchKind } from '../../graphql/generated/graphql'

/** The kinds of thing that can be found, in the order in which they are shown, with their name in the address. */
export const searchKinds = [
  { kind: 'PARTNERSHIP', name: 'partnership', one: 'partnership', several: 'partnerships' },
  { kind: 'PLAN', name: 'plan', one: 'plan', several: 'plans' },
  { kind: 'PRIORITY', name: 'priority', one: 'priority', several: 'priorities' },
  { kind: 'SECTION', name: 'section', one: 'section of a plan', several: 'sections of plans' },
  { kind: 'RISK', name: 'risk', one: 'risk', several: 'risks' },
  { kind: 'INDICATOR', name: 'indicator', one: 'indicator', several: 'indicators' },
] as const satisfies readonly { kind: SearchKind; name: string; one: string; several: string }[]

export type SearchKindEntry = (typeof searchKinds)[number]

/** The kind that an address asks for, or null for all of them. */
export function kindNamed(name: unknown): SearchKindEntry | null {
  return searchKinds.find((entry) => entry.name === name) ?? null
}

export function countOf(entry: SearchKindEntry, count: number): string {
  return `${count} ${count === 1 ? entry.one : entry.several}`
}
