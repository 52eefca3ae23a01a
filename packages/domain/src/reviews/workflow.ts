import type { Action } from '../access/actions.ts'

/** Where a review stands on its way from the partnership to the county. */
export const reviewStates = {
  open: { label: 'Open', explanation: 'Being written by the partnership.' },
  submitted: { label: 'Handed in', explanation: 'Signed by its lead; the chair of the board is next.' },
  chaired: { label: 'Signed by the chair', explanation: 'Signed for the board; the director is next.' },
  signed: { label: 'Signed', explanation: 'Signed by the lead, the chair and the director. It is complete.' },
} as const satisfies Record<string, { label: string; explanation: string }>
export type ReviewState = keyof typeof reviewStates

/** As whom somebody signs. */
export const signatories = { lead: 'lead', chair: 'chair', director: 'director' } as const
export type Signatory = keyof typeof signatories

type ReviewCommandRule = {
  /** What a button says. */
  readonly label: string
  /** What a history says somebody did. */
  readonly done: string
  /** The right that it takes. */
  readonly action: Action
  /** As whom it signs; null for what opens the review again. */
  readonly signs: Signatory | null
  /** Whether a reason must be given. */
  readonly reason: boolean
}

/** Everything that moves a review on, or back. */
export const reviewCommands = {
  submit: {
    label: 'Sign and hand in',
    done: 'signed as lead and handed it in',
    action: 'review:submit',
    signs: 'lead',
    reason: false,
  },
  chair: { label: 'Sign for the board', done: 'signed as chair', action: 'review:sign', signs: 'chair', reason: false },
  sign: { label: 'Sign for the county', done: 'signed as director', action: 'review:oversee', signs: 'director', reason: false },
  return: { label: 'Give it back', done: 'gave it back', action: 'review:sign', signs: null, reason: true },
  reopen: { label: 'Open it again', done: 'opened it again', action: 'review:oversee', signs: null, reason: true },
} as const satisfies Record<string, ReviewCommandRule>
export type ReviewCommand = keyof typeof reviewCommands
export const reviewCommandNames = Object.keys(reviewCommands) as ReviewCommand[]

export type ReviewTransition = { readonly from: ReviewState; readonly command: ReviewCommand; readonly to: ReviewState }

const step = (from: ReviewState, command: ReviewCommand, to: ReviewState): ReviewTransition => ({ from, command, to })

/**
 * The way of a review. PostgreSQL holds the very same steps (migrations/0026-reviews.sql) and takes no other; a test holds the two
 * together. What opens a review again takes all its signatures away: they were under another text.
 */
export const reviewTransitions: readonly ReviewTransition[] = [
  step('open', 'submit', 'submitted'),
  step('submitted', 'chair', 'chaired'),
  step('submitted', 'return', 'open'),
  step('submitted', 'reopen', 'open'),
  step('chaired', 'sign', 'signed'),
  step('chaired', 'reopen', 'open'),
  step('signed', 'reopen', 'open'),
]

/** Where a command leads from a state; null where there is no such step. */
export function nextReviewState(from: ReviewState, command: ReviewCommand): ReviewState | null {
  return reviewTransitions.find((each) => each.from === from && each.command === command)?.to ?? null
}
