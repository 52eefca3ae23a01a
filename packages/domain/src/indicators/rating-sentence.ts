import { type Decimal, absoluteDecimal, compareDecimals, groupedDecimal } from '../decimal.ts'
import { type Unit } from '../cell/units.ts'
import type { FigurePolarity } from '../findings/content.ts'
import { GREY_REASONS, type GreyReason, type RatedPart, type RatingColour } from './rating-rules.ts'
import type { StatedFigure } from './stated-figure.ts'
import type { Expectation } from './trajectory.ts'

/** Why there is no rating, in one sentence. */
export function greySentence(reason: GreyReason, of: RatedPart, figure: StatedFigure | null, when?: string): string {
  return GREY_REASONS[reason].says(figure?.cell.printed ?? '', when ?? of)
}

type Judgement = {
  readonly rating: Exclude<RatingColour, 'grey'>
  readonly polarity: FigurePolarity
  readonly actual: StatedFigure
  readonly expectation: Expectation | null
  readonly range: { readonly low: Decimal; readonly high: Decimal } | null
  readonly distance: Decimal
  readonly tolerance: Decimal
}

const WANTED: Record<FigurePolarity, string> = {
  higher: 'higher is better',
  lower: 'lower is better',
  within_range: 'within the range is better',
  not_stated: 'nobody has said which way is better',
}

/** A rating in one sentence: what was reached, what was to be, how far apart they are and what is tolerated. */
export function judgedSentence({ rating, polarity, actual, expectation, range, distance, tolerance }: Judgement): string {
  const { unit } = actual.cell
  const reached = `${actual.cell.printed} in ${actual.period?.label ?? ''}`
  const aim = range ? `the range from ${inUnit(range.low, unit)} to ${inUnit(range.high, unit)}` : aimOf(expectation, unit)
  const off = apart(absoluteDecimal(distance), unit)
  const verdict = {
    green: compareDecimals(distance, '0') === 0 ? (range ? 'is within' : 'is exactly') : `is ${off} better than`,
    amber: `is ${off} worse than`,
    red: `is ${off} worse than`,
  }[rating]
  const limit = {
    green: '',
    amber: `, no more than the ${apart(tolerance, unit)} that are tolerated`,
    red: `, more than the ${apart(tolerance, unit)} that are tolerated`,
  }[rating]
  return `${reached} ${verdict} ${aim}${limit}; ${WANTED[polarity]}.`
}

function aimOf(expectation: Expectation | null, unit: Unit): string {
  if (expectation?.rule === 'target') return `the target of ${expectation.target.cell.printed}`
  if (expectation?.rule !== 'trajectory') return 'what was to be reached'
  const { from, to, value } = expectation
  return `the ${inUnit(value, unit)} due on the way from ${from.cell.printed} (${from.period?.label}) to ${to.cell.printed} (${to.period?.label})`
}

function inUnit(value: Decimal, unit: Unit): string {
  if (unit === 'percent') return `${value}%`
  if (unit === 'money') return `£${groupedDecimal(value)}`
  return groupedDecimal(value)
}

/** Percentages are so many points apart: 2% of 50% would be one. */
function apart(value: Decimal, unit: Unit): string {
  const isShare = unit === 'percent' || unit === 'percentage_points'
  return isShare ? `${value} ${value === '1' ? 'point' : 'points'}` : inUnit(value, unit)
}
