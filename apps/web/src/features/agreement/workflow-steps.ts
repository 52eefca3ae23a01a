import { type EditionState, editionStates, type PlanKind, transitionsOf } from '@weald/domain'

/** One place on a plan's way through its gates, seen from where it stands. */
export type WorkflowStep = {
  readonly state: EditionState
  readonly label: string
  /** Whose turn it is while an edition stands here. */
  readonly turn: string
  readonly standing: 'done' | 'now' | 'to come'
}

/** Who is to act while an edition stands there. */
export const turns = {
  draft: 'Its authors write it',
  priorities_submitted: 'The senior team decides on the priorities',
  priorities_agreed: 'Its authors write the whole plan',
  submitted: 'The senior team decides on the plan',
  endorsed: 'The county board decides on the plan',
  approved: 'It is carried out',
  superseded: 'Another one has taken its place',
} as const satisfies Record<EditionState, string>

const aside: readonly string[] = ['withdraw', 'return', 'supersede']

/** The states of a kind of plan in the order in which an edition reaches them when nothing is sent back. */
function wayOf(kind: PlanKind): EditionState[] {
  const forward = transitionsOf(kind).filter(({ command }) => !aside.includes(command))
  return ['draft', ...forward.map(({ to }) => to)]
}

/** Where an edition stands among all the places that it goes through. A superseded one has been through them all. */
export function workflowSteps(kind: PlanKind, state: EditionState): readonly WorkflowStep[] {
  const way = state === 'superseded' ? [...wayOf(kind), state] : wayOf(kind)
  const here = way.indexOf(state)
  return way.map((each, index) => ({
    state: each,
    label: editionStates[each].label,
    turn: turns[each],
    standing: index < here ? 'done' : index === here ? 'now' : 'to come',
  }))
}
