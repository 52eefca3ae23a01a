import { type Day, dayInWords } from '../calendar.ts'
import type { Issue } from '../refusal.ts'
import { isClosed } from './edition-state.ts'
import type { PlanCandidate } from './plan-in-force.ts'

/**
 * What keeps one plan from taking the place of another on a day; empty when nothing does. Which plan is in force on any day rests on this,
 * so a plan gives way only to one that is approved, speaks for the same people, and is meant for that day.
 */
export function supersessionFaults(predecessor: PlanCandidate, successor: PlanCandidate | null, effectiveOn: Day): Issue[] {
  if (!successor)
    return [{ path: 'successor', code: 'PLAN_UNKNOWN', message: 'There is no such approved plan. Choose one from the list.' }]
  const fault = (path: string, code: string, message: string) => [{ path, code, message }]
  if (successor.code === predecessor.code)
    return fault('successor', 'SAME_PLAN', 'A plan cannot take its own place. To put another edition in force, amend the plan.')
  if (!isClosed(successor.state))
    return fault('successor', 'NOT_APPROVED', 'Only an approved plan takes the place of another. Wait until it is approved.')
  if (!speakForSame(predecessor, successor))
    return fault('successor', 'OTHER_PARTNERSHIPS', 'Choose a plan that shares a partnership with this one.')
  if (effectiveOn <= predecessor.termStart)
    return fault(
      'effectiveOn',
      'BEFORE_IT_BEGAN',
      `This plan begins on ${dayInWords(predecessor.termStart)}. Enter a day after that.`,
    )
  if (effectiveOn < successor.termStart || effectiveOn > successor.termEnd)
    return fault(
      'effectiveOn',
      'OUTSIDE_ITS_TERM',
      `The plan that takes its place is meant for ${dayInWords(successor.termStart)} to ${dayInWords(successor.termEnd)}. Enter a day within that.`,
    )
  return []
}

function speakForSame(one: PlanCandidate, other: PlanCandidate): boolean {
  return one.countyOwned || other.countyOwned || one.owners.some((owner) => other.owners.includes(owner))
}
