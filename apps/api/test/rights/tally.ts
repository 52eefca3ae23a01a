/** Counts cells, and keeps those that came out otherwise than expected and whatever else should not have happened. */
export interface Tally {
  cell(name: string, outcome: { readonly allowed: boolean; readonly expected: boolean }): void
  /** What is no cell: an answer that shows what nobody asked for, a probe that is missing. */
  fault(sentence: string): void
  readonly counted: { readonly run: number; readonly allowed: number; readonly denied: number }
  readonly unexpected: readonly string[]
  line(): string
}

export function tally(): Tally {
  const counted = { run: 0, allowed: 0, denied: 0 }
  const unexpected: string[] = []
  return {
    cell(name, { allowed, expected }) {
      counted.run++
      counted[allowed ? 'allowed' : 'denied']++
      if (allowed !== expected)
        unexpected.push(`${name}: ${allowed ? 'allowed, though it should be refused' : 'refused, though it should be allowed'}`)
    },
    fault: (sentence) => void unexpected.push(sentence),
    counted,
    unexpected,
    line: () =>
      `cells run ${counted.run} / allowed ${counted.allowed} / denied ${counted.denied} / unexpected ${unexpected.length}`,
  }
}
