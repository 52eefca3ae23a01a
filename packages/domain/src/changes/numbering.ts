/** Numbers that follow each other: the first, and how many. */
export type NumberRun = readonly [first: number, count: number]

/** `[1, 2, 3, 7, 8]` as `[[1, 3], [7, 2]]`. */
export function numberRuns(numbers: readonly number[]): readonly NumberRun[] {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && number === last[0] + last[1]) last[1] += 1
    else runs.push([number, 1])
  }
  return runs
}

export function numbersOf(runs: readonly NumberRun[]): readonly number[] {
  return runs.flatMap(([first, count]) => Array.from({ length: count }, (_, index) => first + index))
}
