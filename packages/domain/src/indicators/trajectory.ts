import { type Decimal, addDecimals, decimalsOf, divideDecimals, multiplyDecimals, subtractDecimals } from '../decimal.ts'
import { type Period, parsePeriod } from '../period.ts'
import type { GreyReason, RatedPart } from './rating-rules.ts'
import { type StatedFigure, numberOf, whyNotJudged } from './stated-figure.ts'

/** What was to be reached in a period: by the target of it, or on the straight line between what is stated on each side of it. */
export type Expectation =
  | { readonly rule: 'target'; readonly value: Decimal; readonly target: StatedFigure }
  | { readonly rule: 'trajectory'; readonly value: Decimal; readonly from: StatedFigure; readonly to: StatedFigure }
  | { readonly rule: null; readonly reason: GreyReason; readonly of: RatedPart; readonly figure: StatedFigure | null }

type Point = { readonly figure: StatedFigure; readonly period: Period; readonly of: RatedPart }

/**
 * A target that is stated for the period counts, also where it is none (“to be confirmed”): nothing is put in its place. Where none is
 * stated, the nearest figures before and after it do, the baseline among them; both must be figures.
 */
export function expectedFor(period: Period, baseline: StatedFigure | null, targets: readonly StatedFigure[]): Expectation {
  const own = targets.find((target) => standsFor(target, period))
  if (own !== undefined) {
    const reason = whyNotJudged(own)
    return reason === null
      ? { rule: 'target', value: numberOf(own), target: own }
      : { rule: null, reason, of: 'target', figure: own }
  }
  const points = [...pointOf('baseline', baseline), ...targets.flatMap((target) => pointOf('target', target))].toSorted((a, b) =>
    a.period.end < b.period.end ? -1 : 1,
  )
  const before = points.findLast((point) => point.period.end < period.end)
  const after = points.find((point) => point.period.end > period.end)
  if (before === undefined || after === undefined) return { rule: null, reason: 'no_target', of: 'target', figure: null }
  for (const { figure, of } of [after, before]) {
    const reason = whyNotJudged(figure)
    if (reason !== null) return { rule: null, reason, of, figure }
  }
  if (before.figure.cell.unit !== after.figure.cell.unit)
    return { rule: null, reason: 'unit_clash', of: before.of, figure: before.figure }
  return { rule: 'trajectory', value: onTheLine(period, before, after), from: before.figure, to: after.figure }
}

function pointOf(of: RatedPart, figure: StatedFigure | null): Point[] {
  return figure?.period ? [{ figure, period: figure.period, of }] : []
}

/** Whether a target is that of a period: a figure of its year, or whatever stands under it, be it of another. */
export function standsFor({ period: own, printedUnder }: StatedFigure, period: Period): boolean {
  const column = printedUnder === null ? null : parsePeriod(printedUnder, period.kind)
  return (
    (own !== null && own.start === period.start && own.end === period.end) ||
    (column?.ok === true && column.value.label === period.label)
  )
}

/** One decimal more than the ends have, so that a straight line is not bent by rounding. */
function onTheLine(period: Period, before: Point, after: Point): Decimal {
  const [from, to] = [numberOf(before.figure), numberOf(after.figure)]
  const gone = monthOf(period.end) - monthOf(before.period.end)
  const whole = monthOf(after.period.end) - monthOf(before.period.end)
  const decimals = Math.max(decimalsOf(from), decimalsOf(to)) + 1
  return addDecimals(from, divideDecimals(multiplyDecimals(subtractDecimals(to, from), String(gone)), String(whole), decimals))
}

/** Months since the year nought. */
export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}
