import type { EditionSubject } from '../access/decide.ts'
import type { SuspendedPower } from '../interventions/suspension.ts'
import type { EditionState } from '../plans/edition-state.ts'
import type { Issue } from '../refusal.ts'
import type { PlanKind } from './workflow.ts'

/** Whether an owner of a joint plan agrees to the edition as it now is. */
export type ConsentStanding = 'given' | 'outdated' | 'missing'

/** What a command asks of an edition. */
export type EditionFacts = EditionSubject & {
  readonly kind: PlanKind
  readonly state: EditionState
  /** Labels of those who changed it. */
  readonly editors: readonly string[]
  /** Powers that its owners are without today. */
  readonly suspended: readonly SuspendedPower[]
  /** Whether several partnerships own the plan together. */
  readonly joint: boolean
  /** One for each owner. */
  readonly consents: readonly { readonly partnership: string; readonly name: string; readonly standing: ConsentStanding }[]
  /** Pieces of feedback that nobody has answered. */
  readonly unanswered: number
  /** What is still missing for the next gate. */
  readonly missing: readonly Issue[]
  /** Whether a submission is on record: an edition that was taken over at a gate from elsewhere has none. */
  readonly submitted: boolean
  /** Whether anything in it has changed since it was last submitted. */
  readonly changedSinceSubmission: boolean
  /** Whether a later edition of the plan, or a plan that supersedes it, has been approved. */
  readonly replaced: boolean
}
