import type { Action } from '../access/actions.ts'
import type { EditionState } from '../plans/edition-state.ts'
import type { GuardName } from './guards.ts'

/** Kinds of plan, each with the way in which it is agreed. */
export const planKinds = {
  annual_operating_plan: { label: 'Annual operating plan', workflow: 'one_gate' },
  local_plan: { label: 'Local plan', workflow: 'two_gates' },
  annual_action_plan: { label: 'Annual action plan', workflow: 'one_gate' },
} as const satisfies Record<string, { label: string; workflow: string }>
export type PlanKind = keyof typeof planKinds

/** The two places at which a plan is considered: its high-level priorities first, the whole of it later. */
export const gates = {
  priorities: 'its high-level priorities',
  plan: 'the whole plan',
} as const
export type Gate = keyof typeof gates

type CommandRule = {
  /** What a button says. */
  readonly label: string
  /** What a history says somebody did. */
  readonly done: string
  /** The right that it takes. */
  readonly action: Action
  /** What must be true of the edition besides its state, in the order in which it is told. */
  readonly guards: readonly GuardName[]
  /** What the decision is called that it records; null for what is no decision of a body. */
  readonly outcome: Outcome | null
}

/** What a body can decide. */
export const outcomes = {
  agreed: 'Agreed the priorities',
  endorsed: 'Endorsed',
  approved: 'Approved',
  approved_with_conditions: 'Approved with conditions',
  returned: 'Returned',
} as const
export type Outcome = keyof typeof outcomes

/** Everything that moves an edition from one state to another. */
export const commands = {
  submit_priorities: {
    label: 'Submit the priorities',
    done: 'submitted the priorities',
    action: 'plan:submit',
    guards: ['ready', 'consented', 'answered'],
    outcome: null,
  },
  agree_priorities: {
    label: 'Agree the priorities',
    done: 'agreed the priorities',
    action: 'plan:endorse',
    guards: ['unchanged'],
    outcome: 'agreed',
  },
  submit: {
    label: 'Submit the plan',
    done: 'submitted the plan',
    action: 'plan:submit',
    guards: ['ready', 'consented', 'answered'],
    outcome: null,
  },
  withdraw: {
    label: 'Take it back',
    done: 'took it back',
    action: 'plan:withdraw',
    guards: [],
    outcome: null,
  },
  return: {
    label: 'Return it with feedback',
    done: 'returned it with feedback',
    action: 'plan:return',
    guards: [],
    outcome: 'returned',
  },
  endorse: {
    label: 'Endorse the plan',
    done: 'endorsed the plan',
    action: 'plan:endorse',
    guards: ['unchanged'],
    outcome: 'endorsed',
  },
  approve: {
    label: 'Approve the plan',
    done: 'approved the plan',
    action: 'plan:approve',
    guards: ['unchanged'],
    outcome: 'approved',
  },
  supersede: {
    label: 'Put it out of force',
    done: 'put it out of force',
    action: 'plan:archive',
    guards: ['replaced'],
    outcome: null,
  },
} as const satisfies Record<string, CommandRule>
export type Command = keyof typeof commands

export const commandNames = Object.keys(commands) as Command[]

export type Transition = { readonly from: EditionState; readonly command: Command; readonly to: EditionState }

const step = (from: EditionState, command: Command, to: EditionState): Transition => ({ from, command, to })

/**
 * The ways in which plans are agreed. PostgreSQL holds the very same table (migrations/0007-agreement.sql) and takes no other step;
 * a test holds the two together.
 */
export const workflows = {
  two_gates: [
    step('draft', 'submit_priorities', 'priorities_submitted'),
    step('priorities_submitted', 'withdraw', 'draft'),
    step('priorities_submitted', 'return', 'draft'),
    step('priorities_submitted', 'agree_priorities', 'priorities_agreed'),
    step('priorities_agreed', 'submit', 'submitted'),
    step('submitted', 'withdraw', 'priorities_agreed'),
    step('submitted', 'return', 'priorities_agreed'),
    step('submitted', 'endorse', 'endorsed'),
    step('endorsed', 'return', 'priorities_agreed'),
    step('endorsed', 'approve', 'approved'),
    step('approved', 'supersede', 'superseded'),
  ],
  one_gate: [
    step('draft', 'submit', 'submitted'),
    step('submitted', 'withdraw', 'draft'),
    step('submitted', 'return', 'draft'),
    step('submitted', 'endorse', 'endorsed'),
    step('endorsed', 'return', 'draft'),
    step('endorsed', 'approve', 'approved'),
    step('approved', 'supersede', 'superseded'),
  ],
} as const satisfies Record<string, readonly Transition[]>
export type Workflow = keyof typeof workflows

/** The steps that plans of a kind may take, in their order. */
export function transitionsOf(kind: PlanKind): readonly Transition[] {
  return workflows[planKinds[kind].workflow]
}

/** Where a command leads from a state; null where there is no such step. */
export function nextState(kind: PlanKind, from: EditionState, command: Command): EditionState | null {
  return transitionsOf(kind).find((each) => each.from === from && each.command === command)?.to ?? null
}

/** The gate that an edition of a kind stands before, or at, while it is in a state: what it is being made ready or judged for. */
export function gateOf(kind: PlanKind, state: EditionState): Gate {
  return transitionsOf(kind).some(({ command }) => command === 'agree_priorities') &&
    (state === 'draft' || state === 'priorities_submitted')
    ? 'priorities'
    : 'plan'
}
