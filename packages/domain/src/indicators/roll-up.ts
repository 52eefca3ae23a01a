import { type Decimal, divideDecimals, multiplyDecimals, sumDecimals } from '../decimal.ts'
import type { Unit } from '../cell/units.ts'
import { type StatedFigure, numberOf, whyNotJudged } from './stated-figure.ts'

/** How values of partnerships come to one of the county. There is no fourth way: an average of percentages is none. */
export const ROLL_UPS = {
  sum: { words: 'The values are added.' },
  sum_of_parts: {
    words: 'Numerators and denominators are added, then divided: large and small partnerships count as they should.',
  },
  none: { words: 'These values cannot be added: they are listed side by side.' },
} as const
export type RollUpMethod = keyof typeof ROLL_UPS

/** What one partnership brings. `figure` is null where it reported nothing. */
export type RollUpPart = {
  readonly partnership: string
  readonly figure: StatedFigure | null
  readonly numerator: Decimal | null
  readonly denominator: Decimal | null
}

export type RolledUp = {
  readonly method: RollUpMethod
  /** Null where the values cannot be added, or nobody reported what is needed for it. */
  readonly value: Decimal | null
  readonly numerator: Decimal | null
  readonly denominator: Decimal | null
  /** How many partnerships it counts, and of how many. */
  readonly counted: number
  readonly of: number
  /** Codes of those it does not count. */
  readonly missing: readonly string[]
  readonly sentence: string
}

/** By how much a value is larger than its numerator divided by its denominator; null where a unit is no such quotient. */
const TIMES: Partial<Record<Unit, Decimal>> = { percent: '100', ratio: '1', score: '1' }

/**
 * The county's value from those of its partnerships, with how many it counts. `decimals` is how exactly a quotient is given.
 * A percentage without its numerator and denominator is left out and named, since it cannot be weighed.
 */
export function rollUp(method: RollUpMethod, unit: Unit, parts: readonly RollUpPart[], decimals = 1): RolledUp {
  const usable = parts.filter((part) => isUsable[method](part))
  const missing = parts.filter((part) => !usable.includes(part)).map(({ partnership }) => partnership)
  const counted = { method, counted: usable.length, of: parts.length, missing }
  const said = `${usable.length} of ${parts.length} reported`
  const nothing = { ...counted, value: null, numerator: null, denominator: null }
  if (method === 'none') return { ...nothing, sentence: `${said}. ${ROLL_UPS.none.words}` }
  if (usable.length === 0)
    return { ...nothing, sentence: `${said}${method === 'sum_of_parts' ? ' with numerator and denominator' : ''}.` }
  if (method === 'sum') {
    const value = sumDecimals(usable.map(({ figure }) => numberOf(figure as StatedFigure)))
    return { ...nothing, value, sentence: `${said}. ${ROLL_UPS.sum.words}` }
  }
  const numerator = sumDecimals(usable.map((part) => part.numerator ?? '0'))
  const denominator = sumDecimals(usable.map((part) => part.denominator ?? '0'))
  const times = TIMES[unit]
  const value =
    times === undefined || denominator === '0' ? null : divideDecimals(multiplyDecimals(numerator, times), denominator, decimals)
  return {
    ...counted,
    value,
    numerator,
    denominator,
    sentence: `${said} with numerator and denominator. ${ROLL_UPS.sum_of_parts.words}`,
  }
}

const isUsable: Record<RollUpMethod, (part: RollUpPart) => boolean> = {
  sum: ({ figure }) => figure !== null && whyNotJudged(figure) === null,
  // A figure that is withheld or quoted brings nothing either, whatever stands beside it.
  sum_of_parts: ({ figure, numerator, denominator }) =>
    figure !== null && whyNotJudged(figure) === null && numerator !== null && denominator !== null,
  none: ({ figure }) => figure !== null && whyNotJudged(figure) === null,
}
