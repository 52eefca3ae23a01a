import type { EditionState } from './edition-state.ts'
import { isClosed } from './edition-state.ts'

/** A plan as the question "which is in force?" sees it. Days are ISO dates. */
export type PlanCandidate = {
  readonly code: string
  readonly termStart: string
  readonly termEnd: string
  /** Codes of the owning partnerships; a county-owned plan speaks for all. */
  readonly owners: readonly string[]
  readonly countyOwned: boolean
  /** State of its latest edition that the asker may see. */
  readonly state: EditionState
}

export type SupersessionRecord = {
  readonly predecessor: string
  readonly successor: string
  readonly effectiveOn: string
}

/** What an answer rests on: a recorded approval, or only the dates that are planned. */
export type InForceBasis = 'recorded' | 'planned'

export type PlanInForce = {
  readonly plan: string
  readonly basis: InForceBasis
  readonly from: string
  /** Last day, as far as is known. */
  readonly until: string
  readonly explanation: string
}

/**
 * The plan in force for a partnership on a day, or null when none is.
 * A plan is in force within its term, from the day it supersedes another until the day it is superseded itself.
 * Of several, the one that came into force last counts: the more local plan takes the place of the wider one.
 */
export function planInForce(
  partnership: string,
  on: string,
  plans: readonly PlanCandidate[],
  supersessions: readonly SupersessionRecord[],
): PlanInForce | null {
  const speaking = plans.filter((plan) => plan.countyOwned || plan.owners.includes(partnership))
  const codes = new Set(speaking.map((plan) => plan.code))
  const spans = speaking
    .map((plan) => {
      const starts = supersessions.filter((s) => s.successor === plan.code).map((s) => s.effectiveOn)
      const ends = supersessions
        .filter((s) => s.predecessor === plan.code && codes.has(s.successor))
        .map((s) => dayBefore(s.effectiveOn))
      const from = [plan.termStart, ...starts].reduce(later)
      const until = [plan.termEnd, ...ends].reduce(earlier)
      return { plan, from, until }
    })
    .filter(({ from, until }) => from <= on && on <= until)
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : a.plan.code < b.plan.code ? -1 : 1))
  const found = spans[0]
  if (!found) return null
  const { plan, from, until } = found
  const basis: InForceBasis = isClosed(plan.state) ? 'recorded' : 'planned'
  return { plan: plan.code, basis, from, until, explanation: explanations[basis] }
}

const explanations: Record<InForceBasis, string> = {
  recorded: 'It is approved, and the day lies between the days it is in force.',
  planned: 'It rests on the printed timeline only: no approval of this plan is recorded yet.',
}

const later = (a: string, b: string) => (a > b ? a : b)
const earlier = (a: string, b: string) => (a < b ? a : b)

/** ISO days are compared as text; only the step back needs a calendar, and UTC has no missing hours. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
