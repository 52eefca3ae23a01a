import type { Action } from '../access/actions.ts'
import { type Day, dayInWords } from '../calendar.ts'
import { type Refusal, refusal } from '../refusal.ts'
import { type Power, powerFor, powers } from './powers.ts'

/** A power that an owner of a plan is without, on the day that is asked about. */
export type SuspendedPower = {
  /** Code and name of the owner. */
  readonly partnership: string
  readonly name: string
  readonly power: Power
  readonly since: Day
  /** The number of the intervention by which it is suspended. */
  readonly intervention: number
}

/** The suspensions that keep an action from being done to a plan. */
export function suspensionsOf(action: Action, suspended: readonly SuspendedPower[]): readonly SuspendedPower[] {
  const power = powerFor(action)
  return suspended.filter((each) => each.power === power)
}

/** Why an action is not open to anybody now, in words; the caller knows that a suspension is the reason. */
export function suspensionRefusal(action: Action, suspended: readonly SuspendedPower[]): Refusal {
  const issues = suspensionsOf(action, suspended).map(({ partnership, ...each }) => ({
    path: `owners/${partnership}`,
    code: 'POWER_SUSPENDED',
    message: suspensionSentence(each),
  }))
  const sentences = issues.map(({ message }) => message).join(' ')
  return refusal(
    'POWER_SUSPENDED',
    `${sentences} The plan stays open to read. This opens again when the intervention is lifted.`,
    issues,
  )
}

/** "Deal and Sandwich may not submit plans since 1 September 2008: intervention 3 has suspended this power." */
export function suspensionSentence({ name, power, since, intervention }: Omit<SuspendedPower, 'partnership'>): string {
  return `${name} may not ${powers[power].doing} since ${dayInWords(since)}: intervention ${intervention} has suspended this power.`
}
