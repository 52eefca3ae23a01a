/** Chance that comes out the same for the same seed, so that a proof which fails can be looked at again. */
export interface Chance {
  /** From 0 up to and without `below`. */
  number(below: number): number
  one<T>(of: readonly T[]): T
  happens(probability: number): boolean
  word(): string
}

export function seededChance(seed: number): Chance {
  let state = seed >>> 0
  // mulberry32: small, and even enough for choosing what to do next.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const number = (below: number) => Math.floor(next() * below)
  return {
    number,
    one: (of) => of[number(of.length)]!,
    happens: (probability) => next() < probability,
    word: () => number(2 ** 32).toString(36),
  }
}
