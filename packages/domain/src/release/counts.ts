/** One number of children, printed or behind something printed: a cell of a table, a numerator, a base. */
export interface Count {
  readonly key: string
  /** Whole, and not below nought. */
  readonly value: number
  /** What a reader loses when it is hidden, in parts of a hundred of what the county's total is worth. */
  readonly loss: number
  readonly standing: Standing
  /** Whether it may be known from elsewhere, as a school roll is. */
  readonly isBase: boolean
}

/**
 * `open` counts may be printed or hidden, as we decide now. What is `known` was printed before and cannot be taken back. What
 * is `hidden` is of an earlier release that hid it: it is not printed now either, and must not come out through what is. What is
 * `absent` nobody has released: it is not ours to guard, but links what is made of it with what it is part of.
 */
export type Standing = 'open' | 'known' | 'hidden' | 'absent'

/**
 * A total and what makes it up, as anybody knows it from their names. Parts need not be complete: whoever knows the
 * rest learns from a change of the total what changed in the parts, and that is what is guarded against.
 */
export interface Sum {
  readonly total: string
  readonly parts: readonly string[]
}

/** What could be otherwise without anything printed being different: by how much each count would change. */
export type Alternative = ReadonlyMap<string, number>

/** Everything that is tied to some counts by sums, those included: what is learned of one may tell of another. */
export function tiedTo(keys: Iterable<string>, sums: readonly Sum[]): ReadonlySet<string> {
  const sumsOf = new Map<string, Sum[]>()
  for (const sum of sums) for (const key of [sum.total, ...sum.parts]) sumsOf.set(key, [...(sumsOf.get(key) ?? []), sum])
  const tied = new Set(keys)
  for (const key of tied)
    for (const { total, parts } of sumsOf.get(key) ?? []) for (const other of [total, ...parts]) tied.add(other)
  return tied
}
