import { type Actor, type Role, roles } from '../access/actor.ts'
import { may } from '../access/decide.ts'
import { policy, type Rule } from '../access/policy.ts'
import { type Refusal, refusal } from '../refusal.ts'
import {
  type InterventionCommand,
  interventionCommandNames,
  interventionCommands,
  type InterventionState,
  interventionStates,
  interventionTransitions,
  type KeptInterventionState,
  nextInterventionState,
} from './states.ts'

/** What a command asks of an intervention. */
export type InterventionFacts = {
  readonly state: InterventionState
  /** Code of the partnership that it is about. */
  readonly partnership: string
  /** Label of who proposed it. */
  readonly proposedBy: string
}

export type InterventionVerdict = { readonly to: KeptInterventionState } | { readonly refusal: Refusal }

/** An intervention as the policy table looks at it: the partnership that it is about owns it, who proposed it has written it. */
export const interventionSubject = ({ partnership, proposedBy }: Omit<InterventionFacts, 'state'>) =>
  ({ visibility: 'owners', owners: [partnership], editors: [proposedBy] }) as const

/** Whether an actor may do this to an intervention as it stands, and where that leads. */
export function decideIntervention(actor: Actor, command: InterventionCommand, facts: InterventionFacts): InterventionVerdict {
  const { action } = interventionCommands[command]
  const to = nextInterventionState(facts.state, command)
  if (to === null) return { refusal: notNow(command, facts.state) }
  const subject = interventionSubject(facts)
  if (may(actor, action, subject)) return { to }
  if (may(actor, action, { ...subject, editors: [] })) return { refusal: ownProposal }
  return { refusal: may(actor, action) ? ownPartnership : notYours(command) }
}

/** What is open to somebody, and why the rest is not. */
export function interventionCommandsFor(
  actor: Actor,
  facts: InterventionFacts,
): readonly { readonly command: InterventionCommand; readonly refusal: Refusal | null }[] {
  return interventionCommandNames.map((command) => {
    const verdict = decideIntervention(actor, command, facts)
    return { command, refusal: 'refusal' in verdict ? verdict.refusal : null }
  })
}

const ownProposal = refusal(
  'OWN_WORK',
  'You proposed this intervention, so somebody else must decide on it. Ask a colleague of the same body.',
)
const ownPartnership = refusal(
  'OWN_PARTNERSHIP',
  'You have a part in this partnership, so others of the county must decide on an intervention in it.',
)

function notNow(command: InterventionCommand, state: InterventionState): Refusal {
  const wanted = interventionTransitions
    .filter((each) => each.command === command)
    .map(({ from }) => `“${interventionStates[from].label}”`)
  return refusal(
    'NOT_NOW',
    `This can be done while an intervention stands at ${wanted.join(' or ')}; this one stands at “${interventionStates[state].label}”. Open it again to see what has happened.`,
  )
}

function notYours(command: InterventionCommand): Refusal {
  const { roles: granted = {} }: Rule = policy[interventionCommands[command].action]
  const who = (Object.keys(granted) as Role[]).map((role) => roles[role]).join(', ')
  return refusal('NOT_YOURS', `This is for others to do: ${who}.`)
}
