import { isComparable } from '../cell/cell.ts'
import type { Cell } from '../cell/cell.ts'
import { unitClash } from '../cell/parse.ts'
import type { Unit } from '../cell/units.ts'
import { absoluteDecimal, compareDecimals, type Decimal, multiplyDecimals, subtractDecimals, sumDecimals } from '../decimal.ts'
import type { Issue } from '../refusal.ts'
import { isLargeChange, JUMP_RULE } from './jump.ts'

/**
 * When a figure is worth a second look for itself: so far from the middle half of what the other partnerships have that `fences` such
 * halves lie between, where there are enough of them.
 */
const OUTLIER_RULE = { fences: '3', peers: 8 } as const

/** What stands around a figure. */
export type Surroundings = {
  readonly unit: Unit
  /** How many decimals the indicator has; null where nobody has said. */
  readonly decimals: number | null
  readonly rollUp: 'sum' | 'sum_of_parts' | 'none'
  /** Earlier figures of the same row and kind, oldest first. */
  readonly before: readonly { readonly label: string; readonly value: Decimal }[]
  /** The lower and upper quartile of what other partnerships have in the same column, and how many they are. */
  readonly peers: { readonly lower: Decimal; readonly upper: Decimal; readonly count: number } | null
}

export type FigureToJudge = {
  readonly cell: Cell
  readonly numerator: Decimal | null
  readonly denominator: Decimal | null
}

type Rule = (figure: FigureToJudge, around: Surroundings, value: Decimal) => Issue | null

const rules: readonly Rule[] = [tooManyDecimals, jump, outlier, partsMissing, partsDisagree]

/** What is odd about a figure, each with what to do. Warnings never keep a figure out. */
export function figureWarnings(figure: FigureToJudge, around: Surroundings): Issue[] {
  const { cell } = figure
  const clash = unitClash(cell, around.unit)
  const clashes = clash === null ? [] : [warning(clash.code, clash.message)]
  if (cell.quotes !== null) {
    const message = `“${cell.printed}” is a figure for ${cell.quotes.period}, and is filed under that year. This column stays without one.`
    return [...clashes, warning('OTHER_YEAR', message)]
  }
  if (!isComparable(cell, around.unit) || cell.value === null) return clashes
  const { value } = cell
  return rules.flatMap((rule) => rule(figure, around, value) ?? [])
}

function tooManyDecimals({ cell }: FigureToJudge, { decimals }: Surroundings, value: Decimal): Issue | null {
  const found = value.split('.')[1]?.length ?? 0
  if (decimals === null || found <= decimals) return null
  const wanted = decimals === 0 ? 'whole numbers' : `${decimals} decimal${decimals === 1 ? '' : 's'}`
  return warning(
    'DECIMALS',
    `“${cell.printed}” has more decimals than the others: this indicator is kept in ${wanted}. Round it if you can.`,
  )
}

function jump({ cell }: FigureToJudge, { before, unit }: Surroundings, value: Decimal): Issue | null {
  const latest = before.at(-1)
  if (latest === undefined || before.length < 2) return null
  const change = distance(latest.value, value)
  const largest = before
    .slice(1)
    .map((figure, place) => distance(before[place]?.value ?? figure.value, figure.value))
    .reduce((a, b) => (compareDecimals(a, b) > 0 ? a : b))
  if (!isLargeChange(change, latest.value, unit) || compareDecimals(change, multiplyDecimals(largest, JUMP_RULE.times)) <= 0)
    return null
  const history = before.map((figure) => `${figure.value} in ${figure.label}`).join(', ')
  return warning('JUMP', `“${cell.printed}” is a jump, after ${history}. Check it against its source.`)
}

function outlier({ cell }: FigureToJudge, { peers }: Surroundings, value: Decimal): Issue | null {
  if (peers === null || peers.count < OUTLIER_RULE.peers) return null
  const { lower, upper } = peers
  const reach = multiplyDecimals(subtractDecimals(upper, lower), OUTLIER_RULE.fences)
  const inside =
    compareDecimals(value, subtractDecimals(lower, reach)) >= 0 && compareDecimals(value, sumDecimals([upper, reach])) <= 0
  if (inside) return null
  return warning(
    'OUTLIER',
    `“${cell.printed}” is far from the others: half of them lie between ${lower} and ${upper}. Check it against its source.`,
  )
}

function partsMissing({ numerator }: FigureToJudge, { rollUp }: Surroundings): Issue | null {
  if (rollUp !== 'sum_of_parts' || numerator !== null) return null
  const message =
    'Without a numerator and a denominator this figure counts in no total: totals are made from the parts, never from percentages.'
  return { path: 'numerator', code: 'PARTS_MISSING', message }
}

/** Within half a unit of the last digit that was written, cross-multiplied: nothing is divided. */
function partsDisagree({ cell, numerator, denominator }: FigureToJudge, { unit }: Surroundings, value: Decimal): Issue | null {
  if (numerator === null || denominator === null || unit !== 'percent' || cell.bound !== 'exactly') return null
  const written = value.split('.')[1]?.length ?? 0
  const off = distance(multiplyDecimals(numerator, '100'), multiplyDecimals(value, denominator))
  const allowed = multiplyDecimals(absoluteDecimal(denominator), halfUnit(written))
  if (compareDecimals(off, allowed) <= 0) return null
  const message = `${numerator} out of ${denominator} is not ${cell.printed}. Correct the figure or its parts.`
  return { path: 'numerator', code: 'PARTS_DISAGREE', message }
}

const halfUnit = (decimals: number): Decimal => `0.${'0'.repeat(decimals)}5`
const distance = (a: Decimal, b: Decimal): Decimal => absoluteDecimal(subtractDecimals(a, b))
const warning = (code: string, message: string): Issue => ({ path: 'text', code, message })
