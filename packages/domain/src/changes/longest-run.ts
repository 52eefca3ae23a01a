/** The members of a longest increasing subsequence of distinct numbers, in n log n. */
export function longestRun(numbers: readonly number[]): ReadonlySet<number> {
  // For each length, the smallest number that a run of it can end with; and for each number, the one before it in its run.
  const ends: number[] = []
  const previous = new Map<number, number | undefined>()
  for (const number of numbers) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) < number) low = middle + 1
      else high = middle
    }
    previous.set(number, ends[low - 1])
    ends[low] = number
  }
  const run = new Set<number>()
  for (let number = ends.at(-1); number !== undefined; number = previous.get(number)) run.add(number)
  return run
}
