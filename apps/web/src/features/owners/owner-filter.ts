import type { LocationQuery } from 'vue-router'
import type { OwnedKind, OwnerFault } from '../../graphql/generated/graphql.ts'

/** What of the list is shown, as it stands in the address: null for all of it. */
export type OwnerChoice = {
  readonly fault: OwnerFault | null
  readonly kind: OwnedKind | null
  readonly partnership: string | null
}

const faults = ['UNOWNED', 'HOLDER_LEFT', 'NEVER_UPDATED'] as const satisfies readonly OwnerFault[]

/** Each kind by the word of the address, in the order in which a list offers them. */
export const ownedKinds = {
  ACTIONS: 'Actions',
  MEASURES: 'Measures',
  RISKS: 'Risks',
  REVIEWS: 'Reviews',
  INTERVENTIONS: 'Interventions',
} as const satisfies Record<OwnedKind, string>
const kinds = Object.keys(ownedKinds) as OwnedKind[]

const word = (text: string) => text.toLowerCase().replaceAll('_', '-')
const named = <Name extends string>(names: readonly Name[], asked: unknown) => names.find((name) => word(name) === asked) ?? null

/** What an address asks for; words that are none are left out. */
export function choiceFrom(query: LocationQuery): OwnerChoice {
  const { fault, kind, partnership } = query
  return {
    fault: named(faults, fault),
    kind: named(kinds, kind),
    partnership: typeof partnership === 'string' && partnership !== '' ? partnership : null,
  }
}

/** The address that asks for it. */
export function addressOf({ fault, kind, partnership }: OwnerChoice): string {
  const asked = { fault: fault && word(fault), kind: kind && word(kind), partnership }
  const pairs = Object.entries(asked).flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
  return pairs.length === 0 ? '/owners' : `/owners?${pairs.join('&')}`
}

/** “2 things were given to LCSP Manager, Dover. 1 was not: see beside it.” */
export function reassignedInWords({ assigned, refused }: { assigned: number; refused: number }, to: string): string {
  const went = assigned === 1 ? `One thing was given to ${to}.` : `${assigned} things were given to ${to}.`
  if (refused === 0) return went
  return `${went} ${refused === 1 ? 'One was not: see beside it.' : `${refused} were not: see beside them.`}`
}
