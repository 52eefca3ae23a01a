import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { EditionState, PlanFilter, PlanKind } from '../../graphql/generated/graphql.ts'
import { planStates, signOf } from '../../ui/tones.ts'
import type { Choice } from '../../ui/field.ts'
import { planKinds, withCapital } from './plan-words.ts'

export const filterNames = ['kind', 'partnership', 'state', 'joint', 'unmapped'] as const
export type FilterName = (typeof filterNames)[number]

/** What the reader chose, as it stands in the address: small letters and hyphens. Empty is no limit. */
export type PlanChoices = Record<FilterName, string>

const states = [
  'DRAFT',
  'PRIORITIES_SUBMITTED',
  'PRIORITIES_AGREED',
  'SUBMITTED',
  'ENDORSED',
  'APPROVED',
  'SUPERSEDED',
] as const satisfies readonly EditionState[]
const kinds = Object.keys(planKinds) as PlanKind[]

const written = (code: string) => code.toLowerCase().replaceAll('_', '-')
const either = (yes: string, no: string): Choice[] => [
  { value: '', text: 'Any' },
  { value: 'yes', text: yes },
  { value: 'no', text: no },
]

/** The choices of every filter but partnership, whose names come with the page. */
export const filterChoices = {
  kind: [
    { value: '', text: 'Any kind' },
    ...kinds.map((kind) => ({ value: written(kind), text: withCapital(planKinds[kind].one) })),
  ],
  state: [
    { value: '', text: 'Any state' },
    ...states.map((state) => ({ value: written(state), text: signOf(planStates, state).word })),
  ],
  joint: either('Joint plans', 'Plans of one owner'),
  unmapped: either('Some priorities without an outcome', 'Every priority with an outcome'),
} as const satisfies Record<Exclude<FilterName, 'partnership'>, Choice[]>

export const filterGroups: Record<FilterName, string> = {
  kind: 'Kind',
  partnership: 'Partnership',
  state: 'State',
  joint: 'Owners',
  unmapped: 'Outcomes',
}

/** What the address says; a value that no filter knows is left out, so that an old link still shows something. */
export function choicesFrom(query: LocationQuery): PlanChoices {
  const value = (name: FilterName) => {
    const given = [query[name]].flat()[0] ?? ''
    if (name === 'partnership') return given
    return filterChoices[name].some((choice) => choice.value === given) ? given : ''
  }
  return {
    kind: value('kind'),
    partnership: value('partnership'),
    state: value('state'),
    joint: value('joint'),
    unmapped: value('unmapped'),
  }
}

export function addressOf(choices: PlanChoices): LocationQueryRaw {
  return Object.fromEntries(filterNames.filter((name) => choices[name]).map((name) => [name, choices[name]]))
}

/** The same as the API asks for it. */
export function planFilter(choices: PlanChoices): PlanFilter {
  const yesNo = { yes: true, no: false } as const
  const answer = (value: string) => (value === 'yes' || value === 'no' ? yesNo[value] : undefined)
  return {
    kind: kinds.find((kind) => written(kind) === choices.kind),
    state: states.find((state) => written(state) === choices.state),
    partnership: choices.partnership || undefined,
    joint: answer(choices.joint),
    unmapped: answer(choices.unmapped),
  }
}
