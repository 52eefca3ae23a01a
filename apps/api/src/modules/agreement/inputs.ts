import type { Issue } from '@weald/domain'

/** Of which edition, as its caller last saw it. */
export type StepInput = { readonly edition: string; readonly expectedVersion: number; readonly note?: string | null }

export type DecisionInput = {
  readonly body: string
  readonly decidedOn: string
  readonly minuteReference?: string | null
  readonly people?: readonly { readonly name: string; readonly part?: string | null; readonly interest?: string | null }[] | null
}

export type FeedbackInput = {
  readonly text: string
  readonly about?: { readonly thing: string; readonly lineage: string } | null
}

export type ConditionInput = { readonly text: string; readonly dueOn?: string | null }

export type DecideInput = StepInput & { readonly contentHash: string; readonly decision: DecisionInput }
export type ApproveInput = DecideInput & { readonly conditions?: readonly ConditionInput[] | null }
export type ReturnInput = StepInput & { readonly decision: DecisionInput; readonly feedback: readonly FeedbackInput[] }

const longest = { line: 300, text: 10_000, list: 200 }

/** What is wrong with a text that must be there; empty when nothing is. */
export function textFaults(path: string, what: string, text: string, most = longest.text): Issue[] {
  if (text.trim() === '') return [{ path, code: 'EMPTY', message: `Enter ${what}.` }]
  if (text.length > most)
    return [{ path, code: 'TOO_LONG', message: `Shorten ${what} to ${most} characters; it has ${text.length}.` }]
  return []
}

/** What is wrong with the record of a decision. @param today nobody decides in the future */
export function decisionFaults({ body, decidedOn, people }: DecisionInput, today: string): Issue[] {
  const issues = textFaults('decision.body', 'the name of the body that decided', body, longest.line)
  if (decidedOn > today)
    issues.push({
      path: 'decision.decidedOn',
      code: 'IN_THE_FUTURE',
      message: 'The day of the meeting is still to come. Enter the day on which it was decided.',
    })
  if ((people?.length ?? 0) > longest.list)
    issues.push({ path: 'decision.people', code: 'TOO_MANY', message: `Name at most ${longest.list} people.` })
  for (const [index, { name }] of (people ?? []).entries())
    issues.push(...textFaults(`decision.people.${index}.name`, 'the name of each person', name, longest.line))
  return issues
}

/** What is wrong with a list of texts that come with a decision. */
export function listFaults(path: string, what: string, items: readonly { readonly text: string }[]): Issue[] {
  if (items.length > longest.list)
    return [{ path, code: 'TOO_MANY', message: `There can be at most ${longest.list} at a time; here are ${items.length}.` }]
  return items.flatMap(({ text }, index) => textFaults(`${path}.${index}.text`, what, text))
}
