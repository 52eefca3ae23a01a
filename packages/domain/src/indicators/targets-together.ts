import { compareDecimals, type Decimal, divideDecimals, multiplyDecimals, subtractDecimals, sumDecimals } from '../decimal.ts'
import { isInPoints } from './jump.ts'
import type { RollUpMethod } from './roll-up.ts'
import { numberOf, type StatedFigure, whyNotJudged } from './stated-figure.ts'

/** What one partnership promises, and by how much it weighs: the denominator of its latest figure. */
export type LocalTarget = {
  readonly partnership: string
  readonly target: StatedFigure | null
  readonly denominator: Decimal | null
}

/** What the local targets come to, beside what the county promised. */
export type TargetsTogether = {
  readonly method: RollUpMethod
  /** Null where they cannot be put together. */
  readonly value: Decimal | null
  readonly counted: number
  readonly of: number
  readonly missing: readonly string[]
  /** How far it is from the county's target, above nothing being better; null where one of the two is missing. */
  readonly distance: Decimal | null
  readonly sentence: string
}

/**
 * Puts local targets together by the method of their indicator, and says what they come to beside the county's. Counts are added; shares are
 * weighed by what they are shares of. They are never averaged, so a share of which nobody knows how large it is counts in nothing.
 * @param polarity which way is better
 * @param decimals how exactly a weighed share is given
 */
export function targetsTogether(
  method: RollUpMethod,
  polarity: 'higher' | 'lower' | 'within_range' | 'not_stated',
  county: StatedFigure | null,
  locals: readonly LocalTarget[],
  decimals = 1,
): TargetsTogether {
  const stated = locals.filter(({ target }) => target !== null && whyNotJudged(target) === null)
  const usable = method === 'sum_of_parts' ? stated.filter(({ denominator }) => isWeight(denominator)) : stated
  const missing = locals.filter((each) => !usable.includes(each)).map(({ partnership }) => partnership)
  const counts = { method, counted: usable.length, of: locals.length, missing }
  const value = method === 'none' || usable.length === 0 ? null : ways[method](usable, decimals)
  const promised = county !== null && whyNotJudged(county) === null ? numberOf(county) : null
  const distance = value === null || promised === null || missing.length > 0 ? null : improvement(value, promised, polarity)
  return { ...counts, value, distance, sentence: sentenceOf({ ...counts, value, distance }, stated.length, county) }
}

const isWeight = (denominator: Decimal | null) => denominator !== null && compareDecimals(denominator, '0') > 0
const number = ({ target }: LocalTarget) => numberOf(target as StatedFigure)

const ways: Record<Exclude<RollUpMethod, 'none'>, (usable: readonly LocalTarget[], decimals: number) => Decimal> = {
  sum: (usable) => sumDecimals(usable.map(number)),
  sum_of_parts: (usable, decimals) =>
    divideDecimals(
      sumDecimals(usable.map((each) => multiplyDecimals(number(each), each.denominator ?? '0'))),
      sumDecimals(usable.map(({ denominator }) => denominator ?? '0')),
      decimals,
    ),
}

function improvement(value: Decimal, promised: Decimal, polarity: string): Decimal | null {
  if (polarity === 'higher') return subtractDecimals(value, promised)
  return polarity === 'lower' ? subtractDecimals(promised, value) : null
}

const hows = {
  sum: 'added',
  sum_of_parts: 'weighed by the numbers that their latest figures are of',
  none: 'which cannot be put together',
} as const

function sentenceOf(
  { method, value, counted, of, distance }: Omit<TargetsTogether, 'sentence'>,
  stated: number,
  county: StatedFigure | null,
): string {
  const promised =
    county === null || county.cell.printed === ''
      ? 'The county has no target for this year.'
      : `The county promised ${county.cell.printed}.`
  const said = `${stated} of ${of} local targets are set`
  if (method === 'none') return `${said}, ${hows.none}. ${promised}`
  if (value === null || county === null)
    return `${said}${stated > counted ? `, and ${counted} of them can be weighed` : ''}. ${promised}`
  const shown = isInPoints(county.rowUnit) ? `${value}%` : value
  const sum = `${counted === of ? `All ${of}` : `${counted} of ${of}`} local targets come to ${shown}, ${hows[method]}. ${promised}`
  if (counted < of) return `${sum} Without the others it cannot be told whether that is enough.`
  if (distance === null) return sum
  const order = compareDecimals(distance, '0')
  return order === 0 ? `${sum} That is what was promised.` : `${sum} That is ${order > 0 ? 'more than' : 'not'} enough.`
}
