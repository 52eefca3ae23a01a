import type { Action } from '../access/actions.ts'
import type { Day } from '../calendar.ts'

/** Where an intervention stands. */
export const interventionStates = {
  proposed: { label: 'Proposed', explanation: 'Nobody has decided yet. It takes nothing away.' },
  declined: { label: 'Declined', explanation: 'The county decided not to intervene.' },
  decided: { label: 'Decided', explanation: 'It takes effect on its day.' },
  in_effect: { label: 'In effect', explanation: 'It lasts until it is lifted.' },
  reviewed: { label: 'In effect, reviewed', explanation: 'It has been looked at again, and lasts until it is lifted.' },
  lifted: { label: 'Lifted', explanation: 'It is over. What it took away is open again.' },
} as const
export type InterventionState = keyof typeof interventionStates

/** What is kept of it: that it is in effect follows from the day. */
export type KeptInterventionState = Exclude<InterventionState, 'in_effect'>

/** How it stands on a day. */
export function interventionStateOn(
  { state, startsOn }: { readonly state: KeptInterventionState; readonly startsOn: Day | null },
  day: Day,
): InterventionState {
  return state === 'decided' && startsOn !== null && startsOn <= day ? 'in_effect' : state
}

type CommandRule = { readonly label: string; readonly done: string; readonly action: Action }

/** Everything that moves an intervention on. */
export const interventionCommands = {
  decide: { label: 'Decide to intervene', done: 'decided to intervene', action: 'intervention:decide' },
  decline: { label: 'Decline the proposal', done: 'declined the proposal', action: 'intervention:decide' },
  review: { label: 'Record a review', done: 'reviewed it', action: 'intervention:review' },
  lift: { label: 'Lift the intervention', done: 'lifted it', action: 'intervention:lift' },
} as const satisfies Record<string, CommandRule>
export type InterventionCommand = keyof typeof interventionCommands

export const interventionCommandNames = Object.keys(interventionCommands) as InterventionCommand[]

type Transition = { readonly from: InterventionState; readonly command: InterventionCommand; readonly to: KeptInterventionState }

/** PostgreSQL holds the very same table (migrations/0028-interventions.sql); a test holds the two together. */
export const interventionTransitions = [
  { from: 'proposed', command: 'decide', to: 'decided' },
  { from: 'proposed', command: 'decline', to: 'declined' },
  { from: 'decided', command: 'lift', to: 'lifted' },
  { from: 'in_effect', command: 'review', to: 'reviewed' },
  { from: 'in_effect', command: 'lift', to: 'lifted' },
  { from: 'reviewed', command: 'review', to: 'reviewed' },
  { from: 'reviewed', command: 'lift', to: 'lifted' },
] as const satisfies readonly Transition[]

/** Where a command leads; null where there is no such step. */
export function nextInterventionState(from: InterventionState, command: InterventionCommand): KeptInterventionState | null {
  return interventionTransitions.find((each) => each.from === from && each.command === command)?.to ?? null
}
