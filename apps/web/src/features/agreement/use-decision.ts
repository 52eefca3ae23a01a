import { ref } from 'vue'
import { type Problem, useChange } from '../../graphql/useChange.ts'
import * as steps from './step-documents.ts'

/** The commands that record a body's decision. */
export const deciding = ['AGREE_PRIORITIES', 'ENDORSE', 'APPROVE', 'RETURN'] as const
export type Deciding = (typeof deciding)[number]

/** What is decided on: the edition as it was seen, and the content that was put before the body. A return needs no content. */
export type Decided = { readonly edition: string; readonly expectedVersion: number; readonly contentHash: string | null }

export type DecisionSent = {
  readonly decision: {
    body: string
    decidedOn: string
    minuteReference: string | null
    people: { name: string; part: string | null; interest: string | null }[]
  }
  readonly note: string | null
  readonly conditions: { text: string; dueOn: string | null }[]
  readonly feedback: { text: string; about: { thing: string; lineage: string } | null }[]
}

/** Sends decisions of every kind; one is under way at a time. */
export function useDecision() {
  const agree = useChange(steps.agreePriorities, steps.refusalIn)
  const endorse = useChange(steps.endorseEdition, steps.refusalIn)
  const approve = useChange(steps.approveEdition, steps.refusalIn)
  const giveBack = useChange(steps.returnEdition, steps.refusalIn)
  const busy = ref(false)

  const ways = {
    AGREE_PRIORITIES: (on: Closed, { decision, note }: DecisionSent) => answered(agree, { input: { ...on, decision, note } }),
    ENDORSE: (on: Closed, { decision, note }: DecisionSent) => answered(endorse, { input: { ...on, decision, note } }),
    APPROVE: (on: Closed, { decision, note, conditions }: DecisionSent) =>
      answered(approve, { input: { ...on, decision, note, conditions } }),
    RETURN: ({ edition, expectedVersion }: Closed, { decision, note, feedback }: DecisionSent) =>
      answered(giveBack, { input: { edition, expectedVersion, decision, note, feedback } }),
  }

  /** Resolves to what stood in its way; to nothing when it was done. */
  async function send(command: Deciding, on: Decided, sent: DecisionSent): Promise<readonly Problem[]> {
    busy.value = true
    const problems = await ways[command]({ ...on, contentHash: on.contentHash ?? '' }, sent)
    busy.value = false
    return problems
  }

  return { send, busy }
}

type Closed = Decided & { readonly contentHash: string }

async function answered<Variables>(
  change: { send: (variables: Variables) => Promise<unknown>; problems: { value: readonly Problem[] } },
  variables: Variables,
): Promise<readonly Problem[]> {
  await change.send(variables)
  return change.problems.value
}
