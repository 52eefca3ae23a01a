import type { Actor } from '../access/actor.ts'
import { may } from '../access/decide.ts'
import { type Right, type Rule, policy } from '../access/policy.ts'
import { roles, type Role } from '../access/actor.ts'
import { suspensionRefusal } from '../interventions/suspension.ts'
import { type EditionState, editionStates } from '../plans/edition-state.ts'
import { type Refusal, refusal } from '../refusal.ts'
import { type Command, commandNames, commands, nextState, type PlanKind, transitionsOf } from './workflow.ts'
import type { EditionFacts } from './facts.ts'
import { guards } from './guards.ts'

/** A command that is allowed leads somewhere; another one is refused for a reason. */
export type Verdict = { readonly to: EditionState } | { readonly refusal: Refusal }

/**
 * Whether an actor may do this to an edition as it stands now, and where that leads. The server decides by it, and screens learn from
 * it what to offer and why not.
 */
export function decideCommand(actor: Actor, command: Command, facts: EditionFacts): Verdict {
  const { action, guards: asked } = commands[command]
  // Whoever has no such right in any state is not told to wait for another one.
  if (!may(actor, action)) return { refusal: notYours(command, facts.state) }
  const to = nextState(facts.kind, facts.state, command)
  if (to === null) return { refusal: notNow(command, facts.kind, facts.state) }
  if (!may(actor, action, facts)) return { refusal: whyNot(actor, command, facts) }
  for (const name of asked) {
    const refused = guards[name](facts)
    if (refused) return { refusal: refused }
  }
  return { to }
}

/** What of the workflow is open to somebody, in the order of the workflow. Commands that plans of this kind do not know are left out. */
export function commandsFor(actor: Actor, facts: EditionFacts): readonly { command: Command; refusal: Refusal | null }[] {
  const known = new Set(transitionsOf(facts.kind).map(({ command }) => command))
  return commandNames
    .filter((command) => known.has(command))
    .map((command) => {
      const verdict = decideCommand(actor, command, facts)
      return { command, refusal: 'refusal' in verdict ? verdict.refusal : null }
    })
}

/** Who would have the right but for an exclusion is told of that; everybody else, whose it is. */
function whyNot(actor: Actor, command: Command, facts: EditionFacts): Refusal {
  const { action } = commands[command]
  const withPowers = { ...facts, suspended: [] }
  if (may(actor, action, withPowers)) return suspensionRefusal(action, facts.suspended)
  return may(actor, action, { ...withPowers, editors: [] }) ? ownWork : notYours(command, facts.state)
}

/** Nobody decides on their own work. */
const ownWork = refusal(
  'OWN_WORK',
  'You have edited this edition, so somebody else must decide on it. Ask a colleague of the same body.',
)

function notNow(command: Command, kind: PlanKind, state: EditionState): Refusal {
  const from = transitionsOf(kind).filter((each) => each.command === command)
  const { label } = commands[command]
  const here = editionStates[state].label
  if (from.length === 0)
    return refusal('NOT_THIS_KIND', `Plans of this kind are agreed without this step: ${label.toLowerCase()}.`)
  const wanted = from.map((each) => `“${editionStates[each.from].label}”`).join(' or ')
  return refusal(
    'NOT_NOW',
    `This can be done while an edition stands at ${wanted}; this one stands at “${here}”. Open it again to see what has happened.`,
  )
}

/** Names those who may do it where the edition stands; where nobody may there, those who may elsewhere. */
function notYours(command: Command, state: EditionState): Refusal {
  const { roles: granted = {} }: Rule = policy[commands[command].action]
  const rights = Object.entries(granted) as [Role, Right][]
  const here = rights.filter(([, right]) => typeof right === 'string' || right.in.includes(state))
  const who = (here.length > 0 ? here : rights).map(([role]) => roles[role]).join(', ')
  return refusal('NOT_YOURS', `This is for others to do: ${who}.`)
}
