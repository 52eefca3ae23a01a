import type { EditionCommand, EditionState } from '../../graphql/generated/graphql.ts'
import { lastSubmission } from './submission.ts'
import { type Deciding, deciding } from './use-decision.ts'

/** An edition as the queue asks for it. */
export type QueuedEdition = {
  readonly id: string
  readonly number: number
  readonly version: number
  readonly state: EditionState
  readonly commands:
    | null
    | readonly {
        readonly command: EditionCommand
        readonly label: string
        readonly allowed: boolean
        readonly refusal: { readonly code: string; readonly message: string } | null
      }[]
  readonly steps:
    | null
    | readonly {
        readonly id: string
        readonly command: EditionCommand
        readonly takenAt: string
        readonly contentHash: string
      }[]
}
export type QueuedPlan = {
  readonly code: string
  readonly title: string
  readonly owners: readonly { readonly partnership: { readonly name: string } }[]
  readonly countyOwned: boolean
  readonly currentEdition: QueuedEdition
}

/** Something that waits for the viewer's body. */
export type Waiting = {
  readonly plan: QueuedPlan
  /** What it was submitted by. Null for what was imported at a gate: it can be returned, but there is nothing on record to agree to. */
  readonly submission: { readonly takenAt: string; readonly contentHash: string } | null
  readonly open: readonly { readonly command: Deciding; readonly label: string }[]
  /** Why nothing is open, such as having edited it. */
  readonly why: string | null
}

/** What of the queue waits where, in words. */
export const gateWords: Readonly<Partial<Record<EditionState, string>>> = {
  PRIORITIES_SUBMITTED: 'First gate: its priorities, before the senior team',
  SUBMITTED: 'Second gate: the whole plan, before the senior team',
  ENDORSED: 'Second gate: endorsed, before the county board',
}

const notHere = ['NOT_NOW', 'NOT_YOURS', 'NOT_THIS_KIND']
const isDeciding = (command: EditionCommand): command is Deciding => deciding.some((each) => each === command)

/** What waits, the longest first; what bears no date of its submission last. */
export function waitingIn(plans: readonly QueuedPlan[]): Waiting[] {
  return plans
    .flatMap((plan): Waiting[] => {
      const { commands, steps } = plan.currentEdition
      const submission = lastSubmission(steps ?? [])
      const here = (commands ?? []).filter(
        ({ command, refusal }) => isDeciding(command) && !notHere.includes(refusal?.code ?? ''),
      )
      if (here.length === 0) return []
      const open = here.flatMap(({ command, label, allowed }) =>
        isDeciding(command) && allowed && (submission !== null || command === 'RETURN') ? [{ command, label }] : [],
      )
      return [{ plan, submission, open, why: here.find(({ refusal }) => refusal)?.refusal?.message ?? null }]
    })
    .toSorted((a, b) => (a.submission?.takenAt ?? '9').localeCompare(b.submission?.takenAt ?? '9'))
}

/** The decisions that are open for at least one of these, each with for how many. */
export function decisionsFor(chosen: readonly Waiting[]): { command: Deciding; label: string; count: number }[] {
  return deciding.flatMap((command) => {
    const found = chosen.flatMap(({ open }) => open.filter((each) => each.command === command))
    return found[0] ? [{ command, label: found[0].label, count: found.length }] : []
  })
}

/** The states in which plans wait for somebody with these rights. A director may return what is before the senior team. */
export function statesFor(may: readonly string[]): { senior: boolean; board: boolean } {
  const board = may.includes('plan:approve')
  return { board, senior: may.includes('plan:endorse') || (may.includes('plan:return') && !board) }
}
