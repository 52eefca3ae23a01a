import { type Changeable, cheapestChange } from './cheapest-change.ts'
import type { Alternative, Count, Sum } from './counts.ts'
import { isSmall, type Threshold } from './threshold.ts'

/** Why a count is hidden: it is small itself, or the named one could be worked out from it, or an earlier release hid it, or all is withheld that is tied to it. */
export type WhyHidden =
  | { readonly why: 'small' | 'earlier' | 'withheld' }
  | { readonly why: 'protects'; readonly protects: string }

export interface Protection {
  readonly hidden: ReadonlyMap<string, WhyHidden>
  /** Hidden counts that what was printed before gives away, whatever is hidden now. */
  readonly exposed: readonly string[]
  /** The proof: what could be otherwise behind the same print. Each hidden count stands in one at least. */
  readonly alternatives: readonly Alternative[]
}

/** What hiding one more costs beside changing what is hidden already: enough that the second is always tried first. */
const HIDING = 1_000

/**
 * Hides small counts, and as few others as it takes, so that nobody learns of a small count more than the sign in its place
 * says: everything from the least that it could be to the threshold stays possible, and beyond it wherever that can be, also for
 * somebody who knows these rules, all sums, that noughts are never hidden, and everything printed before. No hidden count can
 * be worked out exactly.
 *
 * For each, the cheapest other table with the same print is found, and whatever differs in it is hidden. Hiding more later
 * keeps that table possible, so that one pass is enough, and the tables found are the proof.
 */
export function protectCounts(
  counts: readonly Count[],
  sums: readonly Sum[],
  threshold: Threshold,
  withheld: ReadonlySet<string> = new Set(),
): Protection {
  const table = new Table(counts, sums)
  const hidden = new Map<string, WhyHidden>()
  for (const { key, value, standing } of counts) {
    if (value === 0) continue
    if (standing === 'hidden') hidden.set(key, { why: 'earlier' })
    else if (standing === 'open' && isSmall(value, threshold)) hidden.set(key, { why: 'small' })
    else if (standing === 'open' && withheld.has(key)) hidden.set(key, { why: 'withheld' })
  }
  const exposed: string[] = []
  const alternatives: Alternative[] = []
  const known = (enough: (change: number) => boolean, key: string, bases: Bases) =>
    alternatives.some((alternative) => enough(alternative.get(key) ?? 0) && (bases === 'move' || !table.movesBase(alternative)))
  const otherwise = (key: string, by: number, bases: Bases): boolean => {
    const alternative = table.cheapest(key, by, hidden, bases)
    if (alternative === null) return false
    alternatives.push(alternative)
    for (const [other] of alternative)
      if (!hidden.has(other) && !table.isAbsent(other)) hidden.set(other, { why: 'protects', protects: key })
    return true
  }

  for (const key of hidden.keys()) {
    const value = table.value(key)
    if (!isSmall(value, threshold)) {
      const differs = (bases: Bases) =>
        known((change) => change !== 0, key, bases) || otherwise(key, 1, bases) || otherwise(key, -1, bases)
      if (!differs('stay') && !differs('move')) exposed.push(key)
      continue
    }
    const reaches = (by: number, bases: Bases) =>
      by === 0 || known((change) => (by > 0 ? change >= by : change <= by), key, bases) || otherwise(key, by, bases)
    // Beyond the threshold where that can be, so that the print does not even tell that it is small; else as far as the sign tells.
    const up = threshold.upTo - value
    const upwards = (bases: Bases) => reaches(up + 1, bases) || reaches(up, bases)
    const downwards = (bases: Bases) => reaches(Math.min(table.least(key) - value, 0), bases)
    const safe = (upwards('stay') || upwards('move')) && (downwards('stay') || downwards('move'))
    if (!safe) exposed.push(key)
  }
  return { hidden, exposed, alternatives }
}

/** Bases may be known from elsewhere: an alternative in which they stay is tried before any that moves them. */
type Bases = 'stay' | 'move'

/** The counts as a system of equations, of which those that are known or nought can never change. */
class Table {
  readonly #counts: ReadonlyMap<string, Count>
  readonly #sums: readonly Sum[]
  readonly #bases: ReadonlySet<string>
  readonly #equations = new Map<string, { equation: number; sign: 1 | -1 }[]>()
  readonly #least = new Map<string, number>()

  constructor(counts: readonly Count[], sums: readonly Sum[]) {
    this.#counts = new Map(counts.map((count) => [count.key, count]))
    this.#sums = sums
    this.#bases = new Set(counts.flatMap((count) => (count.isBase ? [count.key] : [])))
    const stand = (key: string, equation: number, sign: 1 | -1) => {
      const places = this.#equations.get(key)
      if (places === undefined) this.#equations.set(key, [{ equation, sign }])
      else places.push({ equation, sign })
    }
    sums.forEach(({ total, parts }, equation) => {
      stand(total, equation, 1)
      for (const part of parts) stand(part, equation, -1)
    })
  }

  value(key: string): number {
    return this.#counts.get(key)?.value ?? 0
  }

  isAbsent(key: string): boolean {
    return this.#counts.get(key)?.standing === 'absent'
  }

  movesBase(alternative: Alternative): boolean {
    return [...alternative.keys()].some((key) => this.#bases.has(key))
  }

  /** The least that a count can be for whoever knows only which counts are nought: one for each that it is made up of. */
  least(key: string): number {
    const found = this.#least.get(key)
    if (found !== undefined) return found
    let least = this.value(key) > 0 ? 1 : 0
    this.#least.set(key, least)
    for (const { equation, sign } of this.#equations.get(key) ?? []) {
      if (sign === 1)
        least = Math.max(
          least,
          this.#sums[equation]!.parts.reduce((sum, part) => sum + this.least(part), 0),
        )
    }
    this.#least.set(key, least)
    return least
  }

  /** The cheapest alternative in which a count changes by so much, or null where what is known allows none. */
  cheapest(key: string, by: number, hidden: ReadonlyMap<string, WhyHidden>, bases: Bases): Alternative | null {
    const left = new Set(bases === 'stay' ? this.#bases : [])
    for (let tries = 0; tries < TRIES; tries++) {
      const reach = this.#within(key, left)
      const places = new Map<number, number>()
      const numbers = reach.map((each): Changeable => ({
        cost: hidden.has(each.key) || each.standing === 'absent' ? 1 : HIDING * each.loss,
        falls: each.value - 1,
        places: (this.#equations.get(each.key) ?? []).map(({ equation, sign }) => {
          if (!places.has(equation)) places.set(equation, places.size)
          return { equation: places.get(equation)!, sign }
        }),
      }))
      const changes = cheapestChange(numbers, places.size, 0, by)
      if (Math.abs(changes[0]! - by) > WHOLE) return null
      const broken = reach.find((_, at) => Math.abs(changes[at]! - Math.round(changes[at]!)) > WHOLE)
      if (broken === undefined) {
        const alternative = new Map<string, number>()
        reach.forEach((each, at) => {
          if (Math.round(changes[at]!) !== 0) alternative.set(each.key, Math.round(changes[at]!))
        })
        return this.#holds(alternative) ? alternative : null
      }
      left.add(broken.key)
    }
    return null
  }

  /** Everything that can change together with a count, itself first. */
  #within(key: string, left: ReadonlySet<string>): Count[] {
    const seen = new Set([key])
    const found: Count[] = []
    for (const each of seen) {
      const count = this.#counts.get(each)
      if (count === undefined || count.value === 0 || count.standing === 'known' || (left.has(each) && each !== key)) continue
      found.push(count)
      for (const { equation } of this.#equations.get(each) ?? []) {
        const { total, parts } = this.#sums[equation]!
        seen.add(total)
        for (const part of parts) seen.add(part)
      }
    }
    return found
  }

  /** Whether every sum that an alternative touches still adds up and nothing falls below one, in whole numbers. */
  #holds(alternative: Alternative): boolean {
    const off = new Map<number, number>()
    for (const [key, change] of alternative) {
      if (this.value(key) + change < 1) return false
      for (const { equation, sign } of this.#equations.get(key) ?? []) off.set(equation, (off.get(equation) ?? 0) + sign * change)
    }
    return [...off.values()].every((difference) => difference === 0)
  }
}

const WHOLE = 1e-6
/** How often a change in fractions is tried again without a count that would be broken. */
const TRIES = 12
