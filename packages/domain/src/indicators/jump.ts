import type { Unit } from '../cell/units.ts'
import { absoluteDecimal, compareDecimals, type Decimal, multiplyDecimals } from '../decimal.ts'

/**
 * When a figure or a target leaves what came before: its change is over `times` the largest earlier one, and large enough to matter
 * (`atLeast` points for percentages, `share` of the latest figure for the rest).
 */
export const JUMP_RULE = { times: '3', atLeast: '5', share: '0.1' } as const

/** Whether a change is large enough to matter, beside the figure that it starts from. */
export function isLargeChange(change: Decimal, latest: Decimal, unit: Unit): boolean {
  const floor = isInPoints(unit) ? JUMP_RULE.atLeast : multiplyDecimals(absoluteDecimal(latest), JUMP_RULE.share)
  return compareDecimals(change, floor) >= 0
}

/** Whether a change of it is counted in points. */
export const isInPoints = (unit: Unit): boolean => unit === 'percent' || unit === 'percentage_points'
