import { type InterventionKind, interventionKindNames, interventionKinds, powerNames, powers } from '@weald/domain'
import type { Sign } from '../../ui/tones.ts'

/** GraphQL writes them in capitals. */
type Capital<Name extends string> = Uppercase<Name>
export type Kind = Capital<InterventionKind>

const capital = <Name extends string>(name: Name) => name.toUpperCase() as Capital<Name>

export const kindChoices = interventionKindNames.map((name) => ({
  value: capital(name),
  text: interventionKinds[name].label,
  hint: interventionKinds[name].effect,
}))
export const powerChoices = powerNames.map((name) => ({
  value: capital(name),
  text: powers[name].label,
  hint: powers[name].without,
}))

export const kindLabel = (kind: Kind) => kindChoices.find(({ value }) => value === kind)?.text ?? ''

/** Where an intervention stands, as a sign. */
export const interventionSigns = {
  proposed: { word: 'Proposed', symbol: 'query', tone: 'warn' },
  declined: { word: 'Declined', symbol: 'barred', tone: 'none' },
  decided: { word: 'Decided, not yet in effect', symbol: 'arrow', tone: 'info' },
  in_effect: { word: 'In effect', symbol: 'barred', tone: 'bad' },
  reviewed: { word: 'In effect, reviewed', symbol: 'barred', tone: 'bad' },
  lifted: { word: 'Lifted', symbol: 'tick', tone: 'none' },
} as const satisfies Record<string, Sign>

/** Who may propose, decide, review or lift, by the names of the policy table. */
export const actsOnInterventions = ['intervention:propose', 'intervention:decide'] as const
