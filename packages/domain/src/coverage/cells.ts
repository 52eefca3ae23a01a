/** A priority and the framework items that it serves, by id. */
export type Serving = { readonly priority: string; readonly serves: ReadonlySet<string> }

/** What is covered: the outcomes and the priorities of the county, by id, in their order. */
export type Axes = { readonly outcomes: readonly string[]; readonly countyPriorities: readonly string[] }

/** An outcome and a priority of the county, and what serves both. Null is for what serves none of them. */
export type CoverageCell = {
  readonly outcome: string | null
  readonly countyPriority: string | null
  readonly priorities: readonly string[]
}

/**
 * The cells in which there is something, in the order of the axes and last what serves none. A priority that serves two outcomes stands
 * in two cells; one that serves an outcome and no priority of the county stands beside them and fills no gap.
 */
export function coverageCells(all: readonly Serving[], { outcomes, countyPriorities }: Axes): CoverageCell[] {
  const cells = [...outcomes, null].flatMap((outcome) =>
    [...countyPriorities, null].map((countyPriority) => ({
      outcome,
      countyPriority,
      priorities: all
        .filter(({ serves }) => isAt(serves, outcome, outcomes) && isAt(serves, countyPriority, countyPriorities))
        .map(({ priority }) => priority),
    })),
  )
  return cells.filter(({ priorities }) => priorities.length > 0)
}

function isAt(serves: ReadonlySet<string>, place: string | null, axis: readonly string[]): boolean {
  return place === null ? !axis.some((item) => serves.has(item)) : serves.has(place)
}

/** How many of the cells of an outcome and a priority of the county hold something: those of neither are none of them. */
export function filledCells(cells: readonly CoverageCell[]): number {
  return cells.filter(({ outcome, countyPriority }) => outcome !== null && countyPriority !== null).length
}
