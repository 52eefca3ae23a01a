import { CELL_STATUSES } from '../cell/cell.ts'
import type { Decimal } from '../decimal.ts'
import type { RawFigure } from './released-figure.ts'

/** The numbers of children behind a figure. Whoever reads a percentage and knows its base knows all three. */
export type CountRole = 'counted' | 'base' | 'others'

export type CountsBehind = Readonly<Partial<Record<CountRole, number>>>

/**
 * The counts behind a figure; null when it is not about how many children there are; "unknown" when it is, and nobody
 * has said how many. `others` are those in the base of a percentage who are not counted: 98% of 50 is one child, seen from there.
 */
export function countsBehind({
  place,
  kind,
  status,
  bound,
  value,
  unit,
  numerator,
  denominator,
}: RawFigure): CountsBehind | 'unknown' | null {
  if (place === null || kind === 'comparator' || UNCOUNTED.includes(unit)) return null
  if (value === null) return CELL_STATUSES[status].holdsNumber ? 'unknown' : null
  if (bound !== 'exactly') return 'unknown'
  if (unit === 'count') {
    const counted = whole(value)
    return counted === null ? 'unknown' : { counted }
  }
  const [counted, base] = [whole(numerator), whole(denominator)]
  if (base === null) return 'unknown'
  // What is added up over children, such as their points, is no count of them.
  if (counted === null) return unit === 'percent' ? 'unknown' : { base }
  return unit === 'percent' && counted <= base ? { counted, base, others: base - counted } : { counted, base }
}

/** Units in which nothing is said about how many children there are. */
const UNCOUNTED: readonly RawFigure['unit'][] = ['money', 'fte', 'years', 'yes_no', 'band', 'text']

function whole(value: Decimal | null): number | null {
  if (value === null || !/^\d{1,12}(?:\.0+)?$/.test(value)) return null
  return Number(value)
}
