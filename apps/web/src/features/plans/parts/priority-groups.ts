export type GroupedPriority = { outcomes: readonly { id: string }[] }
export type GroupedHeading = { outcome: { id: string } }

/** Priorities under the headings of their plan. `unsorted` serve no outcome that the plan has a heading for. */
export type PriorityGroups<P, H> = { groups: { heading: H; priorities: P[] }[]; unsorted: P[] }

/**
 * A priority that serves several outcomes stands under each of them. A plan that has sorted nothing has no groups, and
 * no priority is ever left out.
 */
export function groupPriorities<P extends GroupedPriority, H extends GroupedHeading>(
  priorities: readonly P[],
  headings: readonly H[],
): PriorityGroups<P, H> {
  const serves = (priority: P, heading: H) => priority.outcomes.some(({ id }) => id === heading.outcome.id)
  return {
    groups: headings.map((heading) => ({ heading, priorities: priorities.filter((priority) => serves(priority, heading)) })),
    unsorted: priorities.filter((priority) => !headings.some((heading) => serves(priority, heading))),
  }
}

export type OutcomeNames = {
  printedNumber: string | null
  printedLabel: string | null
  outcome: { number: string | null; title: string }
}

/** The plan's own number and label, and the official ones where those differ. */
export function outcomeNames({ printedNumber, printedLabel, outcome }: OutcomeNames): {
  printed: string
  official: string | null
} {
  const name = (number: string | null, label: string) => (number === null ? label : `${number}. ${label}`)
  const official = name(outcome.number, outcome.title)
  if (printedLabel === null) return { printed: outcome.title, official: 'told by its place: number and label are lost' }
  const printed = name(printedNumber, printedLabel)
  return { printed, official: printed === official ? null : `officially ${official}` }
}

/** The number as printed; where that is lost or cut, the number by its place, to be shown as inferred. */
export function refNames({ ref, inferredRef }: { ref: string | null; inferredRef: string | null }): {
  printed: string
  inferred: string
} {
  return { printed: ref ?? '', inferred: inferredRef !== null && inferredRef !== ref ? inferredRef : '' }
}
