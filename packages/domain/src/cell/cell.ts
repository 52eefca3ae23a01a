import type { z } from 'zod'
import type { cellSchema } from './cell-schema.ts'
import type { Unit } from './units.ts'

/** How the printed words limit the figure. "38% min" is `at_least`: 38 is not the figure but its floor. */
export const BOUNDS = ['exactly', 'at_least', 'at_most', 'about', 'more_than', 'range'] as const

/** `word` is what a screen says in place of a number; null where the number itself is there. */
export const CELL_STATUSES = {
  normal: { word: null, holdsNumber: true },
  provisional: { word: 'provisional', holdsNumber: true },
  not_available: { word: 'not available', holdsNumber: false },
  not_applicable: { word: 'does not apply', holdsNumber: false },
  to_be_confirmed: { word: 'to be confirmed', holdsNumber: false },
  suppressed: { word: 'withheld', holdsNumber: false },
  not_printed: { word: 'not printed', holdsNumber: false },
} as const

export type CellStatus = keyof typeof CELL_STATUSES

export type Cell = z.infer<typeof cellSchema>
export type Bound = Cell['bound']

export function renderCell(cell: Cell): string {
  return cell.printed
}

/**
 * Whether the value may stand as a number for the period and unit of its column. A range may not: it is two numbers.
 * The column's unit is asked for because the cell keeps what was printed, and 546 is a fine number anywhere else.
 */
export function isComparable(cell: Cell, columnUnit: Unit): boolean {
  return cell.quotes === null && isFigure(cell, columnUnit)
}

/** The same without regard to whose period it is; a quoted figure is a figure of the period in `quotes`. */
export function isFigure(cell: Cell, columnUnit: Unit): boolean {
  return (
    cell.value !== null &&
    CELL_STATUSES[cell.status].holdsNumber &&
    cell.bound !== 'range' &&
    cell.unit === columnUnit &&
    columnUnit !== 'not_stated'
  )
}
