import type { LocationQuery, LocationQueryRaw } from 'vue-router'

/** What the list of priorities is narrowed to, as its address has it: `?outcome=stay-safe&partnership=dover`, `?unmapped=yes`. */
export type PriorityChoices = { outcome: string; partnership: string; unmapped: boolean; order: 'plan' | 'title' }

/** The value of the outcome filter that stands for priorities that serve none. */
export const noOutcome = 'none'

export const noChoices: PriorityChoices = { outcome: '', partnership: '', unmapped: false, order: 'plan' }

/** A priority either serves an outcome or none at all: an address that asks for both means the outcome. */
export function choicesFrom(query: LocationQuery): PriorityChoices {
  const text = (value: LocationQuery[string] | undefined) => (typeof value === 'string' ? value : '')
  const outcome = text(query.outcome)
  return {
    outcome,
    partnership: text(query.partnership),
    unmapped: outcome === '' && query.unmapped === 'yes',
    order: query.order === 'title' ? 'title' : 'plan',
  }
}

export function addressOf({ outcome, partnership, unmapped, order }: PriorityChoices): LocationQueryRaw {
  return {
    ...(outcome && { outcome }),
    ...(partnership && { partnership }),
    ...(unmapped && { unmapped: 'yes' }),
    ...(order === 'title' && { order }),
  }
}

/** The same as the API asks for it. */
export function variablesOf({ outcome, partnership, unmapped, order }: PriorityChoices) {
  return {
    filter: { outcome: outcome || null, partnership: partnership || null, plan: null, unmapped: unmapped || null },
    order: order === 'title' ? ('TITLE' as const) : ('PLAN' as const),
  }
}

/** "208 priorities (247 counted per partnership)": the second count only where joint plans make a difference. */
export function countInWords(total: number, perPartnership: number): string {
  const priorities = `${total} ${total === 1 ? 'priority' : 'priorities'}`
  return perPartnership === total ? priorities : `${priorities} (${perPartnership} counted per partnership)`
}
