import { type Actor, actorLabel, type Role, roles } from '../access/actor.ts'
import { may } from '../access/decide.ts'
import { policy, type Rule } from '../access/policy.ts'
import { type Issue, type Refusal, refusal } from '../refusal.ts'
import {
  nextReviewState,
  type ReviewCommand,
  reviewCommandNames,
  reviewCommands,
  type ReviewState,
  reviewStates,
  reviewTransitions,
} from './workflow.ts'

/** What a command asks of a review. */
export type ReviewFacts = {
  /** Code of the partnership. */
  readonly partnership: string
  readonly state: ReviewState
  /** Labels of those whose signatures stand: none since it was last opened. */
  readonly signers: readonly string[]
  /** What the cycle asks for and is not there yet. */
  readonly missing: readonly Issue[]
}

/** A command that is allowed leads somewhere; another one is refused for a reason. */
export type ReviewVerdict = { readonly to: ReviewState } | { readonly refusal: Refusal }

/** A partnership, as rights see it: what belongs to it alone. */
export const ofPartnership = (partnership: string) => ({ visibility: 'owners', owners: [partnership] }) as const

/** Whether an actor may do this to a review as it stands now. The server decides by it, and screens learn from it what to offer. */
export function decideReview(actor: Actor, command: ReviewCommand, facts: ReviewFacts): ReviewVerdict {
  const { action, signs } = reviewCommands[command]
  const to = nextReviewState(facts.state, command)
  if (to === null) return { refusal: notNow(command, facts.state) }
  if (!may(actor, action, ofPartnership(facts.partnership))) return { refusal: notYours(command) }
  if (signs !== null && facts.signers.includes(actorLabel(actor))) return { refusal: signedAlready }
  if (command === 'submit' && facts.missing.length > 0) return { refusal: notComplete(facts.missing) }
  return { to }
}

/** What is open to somebody, in the order of the workflow; without the ways back where there is nothing to go back from. */
export function reviewCommandsFor(
  actor: Actor,
  facts: ReviewFacts,
): readonly { command: ReviewCommand; refusal: Refusal | null }[] {
  return reviewCommandNames
    .filter((command) => reviewCommands[command].signs !== null || nextReviewState(facts.state, command) !== null)
    .map((command) => {
      const verdict = decideReview(actor, command, facts)
      return { command, refusal: 'refusal' in verdict ? verdict.refusal : null }
    })
}

const signedAlready = refusal(
  'SIGNED_ALREADY',
  'You have signed this review already, and nobody signs it twice. Ask somebody else who may sign.',
)

function notComplete(missing: readonly Issue[]): Refusal {
  const [things, go] = missing.length === 1 ? ['One thing is', 'it'] : [`${missing.length} things are`, 'them']
  return refusal('NOT_COMPLETE', `${things} still missing. Complete ${go}, then sign again.`, missing)
}

function notNow(command: ReviewCommand, state: ReviewState): Refusal {
  const from = reviewTransitions.filter((each) => each.command === command).map((each) => `“${reviewStates[each.from].label}”`)
  return refusal(
    'NOT_NOW',
    `This can be done while a review stands at ${from.join(' or ')}; this one stands at “${reviewStates[state].label}”. Open it again to see what has happened.`,
  )
}

function notYours(command: ReviewCommand): Refusal {
  const { roles: granted = {} }: Rule = policy[reviewCommands[command].action]
  const who = (Object.keys(granted) as Role[]).map((role) => roles[role]).join(', ')
  return refusal('NOT_YOURS', `This is for others to do: ${who}.`)
}
