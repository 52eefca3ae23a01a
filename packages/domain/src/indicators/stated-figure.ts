import { CELL_STATUSES, type Cell } from '../cell/cell.ts'
import { parseCell } from '../cell/parse.ts'
import type { Unit } from '../cell/units.ts'
import type { Decimal } from '../decimal.ts'
import { type Period, type PeriodKind, parsePeriod } from '../period.ts'
import type { GreyReason } from './rating-rules.ts'

/** A figure as a rating looks at it. `period` is the one that it is about; null for a baseline of which nobody has said when. */
export type StatedFigure = {
  readonly cell: Cell
  /** The unit that its row promises. */
  readonly rowUnit: Unit
  readonly period: Period | null
  /** The period of the column that it stands in, which differs from its own where it quotes another year. */
  readonly printedUnder: string | null
}

/** A figure in the words in which it was printed: all that is needed to read it again. */
export type PrintedFigure = {
  readonly printed: string
  readonly rowUnit: Unit
  readonly calendar: PeriodKind | null
  readonly printedUnder: string | null
}

export function printedFigure({ cell, rowUnit, period, printedUnder }: StatedFigure): PrintedFigure {
  return { printed: cell.printed, rowUnit, calendar: period?.kind ?? null, printedUnder }
}

/** Reads a figure from its words. They were read before, so words that cannot be read are a programming error. */
export function readStatedFigure({ printed, rowUnit, calendar, printedUnder }: PrintedFigure): StatedFigure {
  const column = calendar === null || printedUnder === null ? null : sure(parsePeriod(printedUnder, calendar))
  const { cell } = sure(parseCell(printed, column === null ? { unit: rowUnit } : { unit: rowUnit, period: column.label }))
  const quoted = column !== null && cell.quotes !== null ? sure(parsePeriod(cell.quotes.period, column.kind)) : null
  return { cell, rowUnit, period: quoted ?? column, printedUnder }
}

function sure<T>(reading: { ok: true; value: T } | { ok: false; message: string }): T {
  if (!reading.ok) throw new TypeError(reading.message)
  return reading.value
}

/** Why a figure cannot be judged by, or null where it can: an exact number of its own year in its own unit, and nothing else. */
export function whyNotJudged({ cell, rowUnit }: StatedFigure): GreyReason | null {
  if (cell.status === 'suppressed' || cell.status === 'to_be_confirmed') return cell.status
  if (!CELL_STATUSES[cell.status].holdsNumber) return 'absent'
  if (cell.quotes !== null) return 'quotes_another_year'
  if (cell.value === null) return 'no_number'
  if (rowUnit === 'not_stated') return 'unit_not_stated'
  if (cell.unit !== rowUnit) return 'unit_clash'
  return cell.bound === 'exactly' ? null : 'bounded'
}

/** The number of a figure that `whyNotJudged` has nothing against. */
export function numberOf({ cell }: StatedFigure): Decimal {
  if (cell.value === null) throw new TypeError(`Not a figure: “${cell.printed}”`)
  return cell.value
}
