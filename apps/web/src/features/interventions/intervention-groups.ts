import type { InterventionState } from '../../graphql/generated/graphql.ts'

type Group = {
  readonly id: string
  readonly heading: string
  readonly states: readonly InterventionState[]
  readonly empty: { readonly heading: string; readonly next: string }
}

const groups: readonly Group[] = [
  {
    id: 'waiting',
    heading: 'Waiting for a decision',
    states: ['PROPOSED'],
    empty: { heading: 'No proposal waits for a decision', next: 'What the county’s rule asks for stands below.' },
  },
  {
    id: 'in-force',
    heading: 'Decided and in effect',
    states: ['DECIDED', 'IN_EFFECT', 'REVIEWED'],
    empty: { heading: 'No intervention is in effect', next: 'Every partnership has all its powers.' },
  },
  {
    id: 'over',
    heading: 'Over',
    states: ['LIFTED', 'DECLINED'],
    empty: { heading: 'None is over', next: 'Those that are lifted or declined stay here, with all that was decided.' },
  },
]

/** Interventions by where they stand, each group with what it says when there is none. */
export function interventionGroups<Row extends { readonly state: InterventionState }>(rows: readonly Row[]) {
  return groups.map(({ states, ...group }) => ({ ...group, rows: rows.filter(({ state }) => states.includes(state)) }))
}
