/** Counts cells and keeps those that came out otherwise than expected. */
export function tally() {
  const counted = { run: 0, allowed: 0, denied: 0 }
  const unexpected: string[] = []
  return {
    cell(name: string, { allowed, expected }: { allowed: boolean; expected: boolean }) {
      counted.run++
      counted[allowed ? 'allowed' : 'denied']++
      if (allowed !== expected)
        unexpected.push(`${name}: ${allowed ? 'allowed, though it should be refused' : 'refused, though it should be allowed'}`)
    },
    counted,
    unexpected,
    line: () =>
      `cells run ${counted.run} / allowed ${counted.allowed} / denied ${counted.denied} / unexpected ${unexpected.length}`,
  }
}
