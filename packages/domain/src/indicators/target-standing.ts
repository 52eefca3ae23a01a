import type { Day } from '../calendar.ts'

/** What is done with a target on its way to being agreed. `body` is whose board decided; those of a joint plan decide each for itself. */
export const targetSteps = {
  proposed: { done: 'Proposed' },
  agreed: { done: 'Agreed' },
  returned: { done: 'Sent back' },
} as const
export type TargetStepName = keyof typeof targetSteps

/** A step that was taken, with the words that the target had then. */
export type TargetStep = {
  readonly step: TargetStepName
  readonly printed: string
  /** Code of the partnership whose board took it; null for the county's board and for whoever proposed. */
  readonly partnership: string | null
  readonly decidedOn: Day | null
}

/** Where a target stands. */
export const targetStandings = {
  not_proposed: { label: 'Not proposed' },
  changed: { label: 'Changed since it was agreed' },
  proposed: { label: 'Proposed' },
  partly_agreed: { label: 'Agreed by some of the boards' },
  agreed: { label: 'Agreed' },
  returned: { label: 'Sent back' },
} as const
export type TargetStanding = keyof typeof targetStandings

/**
 * Where a target stands by its trail, oldest first. What was agreed is the words that stood there: a target that changes has to be proposed
 * anew. A step of an earlier edition counts, since the target is the same one.
 * @param owners codes of the partnerships that own the plan; none for the county's own
 */
export function targetStanding(printed: string, owners: readonly string[], steps: readonly TargetStep[]): TargetStanding {
  const last = steps.at(-1)
  if (last === undefined) return 'not_proposed'
  if (last.printed !== printed) return steps.some(({ step }) => step === 'agreed') ? 'changed' : 'not_proposed'
  const since = steps.slice(steps.findLastIndex((step) => step.printed !== printed || step.step === 'returned') + 1)
  if (last.step === 'returned') return 'returned'
  const boards = new Set(since.filter(({ step }) => step === 'agreed').map(({ partnership }) => partnership))
  if (boards.size === 0) return 'proposed'
  return boards.has(null) || owners.every((owner) => boards.has(owner)) ? 'agreed' : 'partly_agreed'
}
