import type { Cell } from '../cell/cell.ts'
import { parseCell } from '../cell/parse.ts'
import type { Unit } from '../cell/units.ts'
import { type Decimal, parseDecimal } from '../decimal.ts'
import { type Period, parsePeriod, type PeriodKind } from '../period.ts'
import type { Issue } from '../refusal.ts'

/** Of the indicator, what the reading of a figure depends on. */
export type FigureRow = { readonly unit: Unit; readonly calendar: PeriodKind; readonly breakdowns: readonly string[] }

/** A figure as somebody types or pastes it. */
export type TypedFigure = {
  readonly period: string
  readonly breakdown: string
  readonly text: string
  readonly numerator: string | null
  readonly denominator: string | null
}

/** What was typed, as it is understood. `period` is what it is about; `column` is where it was typed. */
export type ReadFigure = {
  readonly cell: Cell
  readonly column: Period
  readonly period: Period
  readonly numerator: Decimal | null
  readonly denominator: Decimal | null
}

/**
 * Reads a figure by the notation of printed tables. A cell that quotes another year is about that year, whatever column it stands in, so
 * that its column stays without a figure.
 */
export function readFigure(typed: TypedFigure, row: FigureRow): { readonly figure: ReadFigure } | { readonly issues: Issue[] } {
  const issues: Issue[] = []
  const column = parsePeriod(typed.period, row.calendar)
  if (!column.ok) return { issues: [{ path: 'period', code: 'PERIOD', message: column.message }] }
  if (typed.breakdown !== '' && !row.breakdowns.includes(typed.breakdown)) {
    const known = row.breakdowns.length === 0 ? 'This indicator has none' : `Choose one of ${row.breakdowns.join(', ')}`
    issues.push({ path: 'breakdown', code: 'BREAKDOWN', message: `“${typed.breakdown}” is no breakdown here. ${known}.` })
  }
  const reading = parseCell(typed.text, { unit: row.unit, period: column.value.label, strict: true })
  if (!reading.ok) return { issues: [...issues, { path: 'text', code: 'NOT_A_FIGURE', message: reading.message }] }
  const { cell } = reading.value
  const period = cell.quotes ? parsePeriod(cell.quotes.period, row.calendar) : column
  if (!period.ok) issues.push({ path: 'text', code: 'PERIOD', message: period.message })
  const numerator = readPart(typed.numerator, 'numerator', issues)
  const denominator = readPart(typed.denominator, 'denominator', issues)
  if ((numerator === null) !== (denominator === null) && issues.length === 0) {
    issues.push({
      path: numerator === null ? 'numerator' : 'denominator',
      code: 'HALF',
      message: 'A numerator and a denominator go together. Enter both, or neither.',
    })
  }
  if (denominator === '0') {
    issues.push({
      path: 'denominator',
      code: 'ZERO',
      message: 'Nothing can be divided by 0. Leave both parts out and write N/A.',
    })
  }
  if (issues.length > 0 || !period.ok) return { issues }
  return {
    figure: {
      cell,
      column: column.value,
      period: period.value,
      numerator,
      denominator,
    },
  }
}

function readPart(text: string | null, path: 'numerator' | 'denominator', issues: Issue[]): Decimal | null {
  if (text === null || text.trim() === '') return null
  const reading = parseDecimal(text)
  if (reading.ok) return reading.value
  issues.push({ path, code: 'NOT_A_NUMBER', message: reading.message })
  return null
}
