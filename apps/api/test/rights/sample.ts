import type { MarkedEdition } from './marked-county.ts'

/** How much of the matrix is run: all of it (`pnpm prove rights`), or so much that every member, caller, state and lock has its turn. */
export type Size = 'whole' | 'sample'

/**
 * Editions to try one member with for one caller. The whole: every one. The sample: of each state and visibility one, whose owner moves
 * on from kind to kind and from turn to turn, so that every pair of state, visibility and owner is met, and over three turns everything.
 */
export function editionsFor(size: Size, turn: number, editions: readonly MarkedEdition[]): readonly MarkedEdition[] {
  if (size === 'whole') return editions
  const kinds = [...Map.groupBy(editions, ({ state, visibility }) => `${state} ${visibility}`).values()]
  return kinds.map((owned, kind) => owned[(kind + Math.floor(kind / 3) + turn) % owned.length]!)
}

/**
 * The same for members that ask for each edition by itself, which are many. The sample: of each state one visibility, which moves on from
 * state to state and with every third turn, so that over nine turns, of callers or of members, everything is met.
 */
export function someEditionsFor(size: Size, turn: number, editions: readonly MarkedEdition[]): readonly MarkedEdition[] {
  const whole = editionsFor(size, turn, editions)
  return size === 'whole' ? whole : whole.filter((_, kind) => (kind + Math.floor(kind / 3) + Math.floor(turn / 3)) % 3 === 0)
}

/** Editions that a right can tell apart in each of its ways, in little: whose, how far, how public. */
export function tellingEditions(size: Size, editions: readonly MarkedEdition[]): readonly MarkedEdition[] {
  if (size === 'whole') return editions
  return editions.filter(
    ({ state, visibility }) =>
      (state === 'draft' && visibility !== 'county') ||
      (state === 'endorsed' && visibility === 'county') ||
      (state === 'approved' && visibility === 'owners'),
  )
}
