import type { Day } from '../calendar.ts'
import { type Decimal, absoluteDecimal, compareDecimals, divideDecimals, multiplyDecimals, subtractDecimals } from '../decimal.ts'
import type { FigurePolarity } from '../findings/content.ts'
import { type Period, parsePeriod, type PeriodKind } from '../period.ts'
import { greySentence, judgedSentence } from './rating-sentence.ts'
import {
  type GreyReason,
  MAX_AGE,
  type RatedPart,
  type RatingColour,
  type RatingRule,
  TOLERANCE,
  TOLERATED_BY,
  type Tolerance,
} from './rating-rules.ts'
import {
  type PrintedFigure,
  type StatedFigure,
  numberOf,
  printedFigure,
  readStatedFigure,
  whyNotJudged,
} from './stated-figure.ts'
import { type Expectation, expectedFor, monthOf, standsFor } from './trajectory.ts'

export type Range = { readonly low: Decimal; readonly high: Decimal }

/** What a rating is made of, and nothing else: no clock is asked, and nothing is looked up. */
export type RatingInput = {
  readonly polarity: FigurePolarity
  readonly baseline: StatedFigure | null
  readonly targets: readonly StatedFigure[]
  /** The latest figure of what was reached. */
  readonly actual: StatedFigure | null
  /** The day on which things are looked at. */
  readonly asOf: Day
  /** The period to be judged; left out, that of the actual. */
  readonly period?: Period | null
  /** Within which a figure is to stay, where that is better; left out, the target's. */
  readonly range?: Range | null
  readonly tolerance?: Tolerance
  /** Months; left out, as the calendar says. */
  readonly maxAge?: number
}

/** All that went into a rating, in the words of whoever stated it. */
export type RatingInputs = {
  readonly polarity: FigurePolarity
  readonly baseline: PrintedFigure | null
  readonly targets: readonly PrintedFigure[]
  readonly actual: PrintedFigure | null
  readonly asOf: Day
  readonly period: { readonly label: string; readonly kind: PeriodKind } | null
  readonly range: Range | null
  readonly tolerance: Tolerance
  readonly maxAge: number | null
}

export type RatingExplanation = {
  readonly sentence: string
  /** Null where there is no rating. */
  readonly rule: RatingRule | null
  readonly grey: { readonly reason: GreyReason; readonly of: RatedPart } | null
  /** What was to be reached; null for a range and where there is no rating. */
  readonly expected: Decimal | null
  readonly range: Range | null
  /** How far from it: above nothing is better, below is worse. */
  readonly distance: Decimal | null
  /** How far below is amber. */
  readonly tolerance: Decimal | null
  /** Per cent of the way from the baseline to the last target; null where that is no way to go, or cannot be told. */
  readonly progress: Decimal | null
  readonly ageInMonths: number | null
  readonly inputs: RatingInputs
}

export type Rated = { readonly rating: RatingColour; readonly explanation: RatingExplanation }

type Judged =
  | {
      readonly rating: 'grey'
      readonly reason: GreyReason
      readonly of: RatedPart
      readonly figure: StatedFigure | null
      readonly when?: string
    }
  | {
      readonly rating: Exclude<RatingColour, 'grey'>
      readonly rule: RatingRule
      readonly actual: StatedFigure
      readonly expectation: Expectation | null
      readonly range: Range | null
      readonly distance: Decimal
      readonly tolerance: Decimal
    }

/** How somebody stands against what was promised, and why that is said. Whatever cannot be judged is grey and never green. */
export function rate(input: RatingInput): Rated {
  const judged = judge(input)
  const { actual, asOf } = input
  const common = {
    progress: progressOf(input),
    ageInMonths: actual?.period ? ageInMonths(actual.period, asOf) : null,
    inputs: inputsOf(input),
  }
  if (judged.rating === 'grey') {
    const { reason, of, figure, when } = judged
    return {
      rating: 'grey',
      explanation: {
        sentence: greySentence(reason, of, figure, when),
        rule: null,
        grey: { reason, of },
        expected: null,
        range: null,
        distance: null,
        tolerance: null,
        ...common,
      },
    }
  }
  const { rating, rule, expectation, range, distance, tolerance } = judged
  return {
    rating,
    explanation: {
      sentence: judgedSentence({ polarity: input.polarity, ...judged }),
      rule,
      grey: null,
      expected: expectation !== null && expectation.rule !== null ? expectation.value : null,
      range,
      distance,
      tolerance,
      ...common,
    },
  }
}

/** The same rating once more, from nothing but its explanation: every figure is read again from the words it was printed in. */
export function recompute({ inputs }: RatingExplanation): RatingColour {
  const { period, baseline, actual, targets, maxAge, ...rest } = inputs
  const read = period && parsePeriod(period.label, period.kind)
  if (read && !read.ok) throw new TypeError(read.message)
  return rate({
    ...rest,
    baseline: baseline && readStatedFigure(baseline),
    actual: actual && readStatedFigure(actual),
    targets: targets.map(readStatedFigure),
    period: read ? read.value : null,
    ...(maxAge === null ? {} : { maxAge }),
  }).rating
}

function judge(input: RatingInput): Judged {
  const { polarity, actual, asOf, baseline, targets } = input
  if (polarity === 'not_stated') return { rating: 'grey', reason: 'no_direction', of: 'actual', figure: null }
  if (actual === null || actual.period === null) return { rating: 'grey', reason: 'no_actual', of: 'actual', figure: null }
  const unusable = whyNotJudged(actual)
  if (unusable !== null) return { rating: 'grey', reason: unusable, of: 'actual', figure: actual }
  const period = input.period ?? actual.period
  const when = actual.period.label
  if (period.start !== actual.period.start || period.end !== actual.period.end)
    return { rating: 'grey', reason: 'quotes_another_year', of: 'actual', figure: actual }
  if (period.end > asOf) return { rating: 'grey', reason: 'not_over', of: 'actual', figure: actual, when }
  if (ageInMonths(period, asOf) > (input.maxAge ?? MAX_AGE[period.kind]))
    return { rating: 'grey', reason: 'stale', of: 'actual', figure: actual, when }
  if (polarity === 'within_range') return judgeRange(input, actual, period)

  const expectation = expectedFor(period, baseline, targets)
  if (expectation.rule === null)
    return { rating: 'grey', reason: expectation.reason, of: expectation.of, figure: expectation.figure, when: period.label }
  const stated = expectation.rule === 'target' ? expectation.target : expectation.to
  if (stated.cell.unit !== actual.cell.unit) return { rating: 'grey', reason: 'unit_clash', of: 'target', figure: stated }
  const distance = gain(polarity, expectation.value, numberOf(actual))
  const tolerance = tolerated(actual, expectation.value, input.tolerance)
  return { rating: colour(distance, tolerance), rule: expectation.rule, actual, expectation, range: null, distance, tolerance }
}

/** Inside the range there is nothing to gain; outside, what counts is how far. */
function judgeRange(input: RatingInput, actual: StatedFigure, period: Period): Judged {
  const target = input.targets.find((each) => standsFor(each, period))
  const range = input.range ?? rangeOf(target)
  if (range === null) {
    const reason = target === undefined ? null : whyNotJudged(target)
    return { rating: 'grey', reason: reason ?? 'no_range', of: 'target', figure: target ?? null, when: period.label }
  }
  const value = numberOf(actual)
  const short =
    compareDecimals(value, range.low) < 0
      ? subtractDecimals(range.low, value)
      : compareDecimals(value, range.high) > 0
        ? subtractDecimals(value, range.high)
        : '0'
  const distance = subtractDecimals('0', short)
  const tolerance = tolerated(actual, range.high, input.tolerance)
  return { rating: colour(distance, tolerance), rule: 'range', actual, expectation: null, range, distance, tolerance }
}

function rangeOf(target: StatedFigure | undefined): Range | null {
  if (target === undefined || target.cell.bound !== 'range' || target.cell.quotes !== null || target.cell.unit !== target.rowUnit)
    return null
  const { value, valueHigh } = target.cell
  return value !== null && valueHigh !== null ? { low: value, high: valueHigh } : null
}

function colour(distance: Decimal, tolerance: Decimal): Exclude<RatingColour, 'grey'> {
  if (compareDecimals(distance, '0') >= 0) return 'green'
  return compareDecimals(absoluteDecimal(distance), tolerance) <= 0 ? 'amber' : 'red'
}

function tolerated(actual: StatedFigure, expected: Decimal, tolerance: Tolerance = TOLERANCE): Decimal {
  const by = TOLERATED_BY[actual.cell.unit]
  if (by === 'nothing') return '0'
  return by === 'points' ? tolerance.points : absoluteDecimal(multiplyDecimals(expected, tolerance.share))
}

/** How much better `to` is than `from`: below nothing where it is worse. */
export function gain(polarity: 'higher' | 'lower', from: Decimal, to: Decimal): Decimal {
  return polarity === 'lower' ? subtractDecimals(from, to) : subtractDecimals(to, from)
}

/**
 * How far along, which is the same question whether figures are to rise or to fall. A last target that is no better than the baseline
 * is no way to go: a share of it would call a fall progress.
 */
function progressOf({ polarity, baseline, targets, actual }: RatingInput): Decimal | null {
  if (polarity !== 'higher' && polarity !== 'lower') return null
  const last = targets.toSorted((a, b) => ((a.period?.end ?? '') < (b.period?.end ?? '') ? -1 : 1)).at(-1)
  if (baseline === null || actual === null || last === undefined) return null
  if ([baseline, actual, last].some((figure) => whyNotJudged(figure) !== null || figure.cell.unit !== actual.cell.unit))
    return null
  const way = gain(polarity, numberOf(baseline), numberOf(last))
  if (compareDecimals(way, '0') <= 0) return null
  return divideDecimals(multiplyDecimals(gain(polarity, numberOf(baseline), numberOf(actual)), '100'), way, 1)
}

/** Whole months since the end of a period; below nothing while it lasts. */
function ageInMonths(period: Period, asOf: Day): number {
  return monthOf(asOf) - monthOf(period.end) - (asOf.slice(8) < period.end.slice(8) ? 1 : 0)
}

function inputsOf({ polarity, baseline, targets, actual, asOf, period, range, tolerance, maxAge }: RatingInput): RatingInputs {
  return {
    polarity,
    baseline: baseline && printedFigure(baseline),
    targets: targets.map(printedFigure),
    actual: actual && printedFigure(actual),
    asOf,
    period: period ? { label: period.label, kind: period.kind } : null,
    range: range ?? null,
    tolerance: tolerance ?? TOLERANCE,
    maxAge: maxAge ?? null,
  }
}
