import { graphql } from '../../../graphql/generated'
import type { PrintedFigure_CellFragment } from '../../../graphql/generated/graphql.ts'

export const printedFigure = graphql(`
  fragment PrintedFigure_cell on Cell {
    printed
    status
    bound
    value
    unit
    rowUnit
    footnoteMarks
    quotedPeriod
    quotedScheme
  }
`)

export type PrintedCell = Omit<PrintedFigure_CellFragment, ' $fragmentName'>

/** Prefix of the ids of a section's footnotes, so that the marks in its tables can link to them. */
export function footnotesId(section: string): string {
  return `${section}-footnote`
}

const unitWords: Partial<Record<PrintedCell['unit'], { one: string; several: string }>> = {
  PERCENT: { one: 'a percentage', several: 'percentages' },
  PERCENTAGE_POINTS: { one: 'percentage points', several: 'percentage points' },
  COUNT: { one: 'a bare number', several: 'numbers' },
  MONEY: { one: 'money', several: 'money' },
  FTE: { one: 'full-time equivalents', several: 'full-time equivalents' },
}

/**
 * What must be said so that a cell is not taken for a figure of its row and column: that it quotes another period, or
 * that its print has another unit than the row. Empty where neither is so.
 */
export function cellNote(cell: PrintedCell, column: { kind: string; period: string }): string {
  const { quotedPeriod, quotedScheme, value, unit, rowUnit } = cell
  const kind = column.kind.toLowerCase()
  if (quotedPeriod !== null)
    return `The ${[quotedScheme, kind].filter(Boolean).join(' ')} for ${quotedPeriod}: none is printed for ${column.period}.`
  const [printed, promised] = [unitWords[unit], unitWords[rowUnit]]
  if (value !== null && unit !== rowUnit && printed && promised)
    return `Printed as ${printed.one} in a row of ${promised.several}.`
  return ''
}
