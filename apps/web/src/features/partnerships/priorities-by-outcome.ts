/** A plan's own heading for an outcome: "3. Be Safe" for the official "Stay Safe". The label is null where print lost it. */
type Heading = { printedNumber: string | null; printedLabel: string | null; outcome: Outcome }
type Outcome = { code: string; title: string }
type Served = { outcomes: readonly Outcome[] }

export type OutcomeGroup<Priority> = {
  /** Code of the outcome; empty for priorities that serve none. */
  code: string
  /** As the plan prints it. */
  heading: string
  /** The official title, where the plan's own label differs from it. */
  official: string | null
  priorities: Priority[]
}

/**
 * Priorities under the outcomes that they serve, in the plan's own order and by its own labels. One that serves several stands
 * under each; those that serve none come last, under a heading of their own.
 */
export function prioritiesByOutcome<Priority extends Served>(
  priorities: readonly Priority[],
  headings: readonly Heading[],
): OutcomeGroup<Priority>[] {
  const groups = new Map<string, OutcomeGroup<Priority>>()
  for (const heading of headings) groups.set(heading.outcome.code, groupOf(heading))
  for (const priority of priorities) {
    for (const outcome of priority.outcomes) {
      const group = groups.get(outcome.code) ?? groupOf({ outcome, printedNumber: null, printedLabel: null })
      group.priorities.push(priority)
      groups.set(outcome.code, group)
    }
  }
  const unmapped = priorities.filter((priority) => priority.outcomes.length === 0)
  const last = { code: '', heading: 'Outcome not chosen yet', official: null, priorities: unmapped }
  return unmapped.length ? [...groups.values(), last] : [...groups.values()]
}

function groupOf<Priority>({ outcome, printedNumber, printedLabel }: Heading): OutcomeGroup<Priority> {
  const label = printedLabel ?? outcome.title
  return {
    code: outcome.code,
    heading: printedNumber ? `${printedNumber}. ${label}` : label,
    official: label === outcome.title ? null : outcome.title,
    priorities: [],
  }
}
