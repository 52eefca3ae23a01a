import type { ObservationKind } from '../../graphql/generated/graphql.ts'

type Value = { breakdown: string; kind: ObservationKind; period: { start: string } }

/** The newest value of each kind and part (Primary, Secondary…), in the order in which the source first prints them. */
export function latestValues<Each extends Value>(values: readonly Each[]): Each[] {
  const latest = new Map<string, Each>()
  for (const value of values) {
    const key = `${value.breakdown} ${value.kind}`
    const known = latest.get(key)
    // Of two for one period the later in print is the later word; a Map keeps the place of the first.
    if (!known || value.period.start >= known.period.start) latest.set(key, value)
  }
  return [...latest.values()]
}
