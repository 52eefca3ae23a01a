import type { CellBound, CellStatus, ObservationArea, ObservationKind, Unit } from '../../graphql/generated/graphql.ts'
import { figureNote } from '../../ui/figure-note.ts'
import { unitWord } from './indicator-words.ts'

export type Value = {
  area: ObservationArea
  partnership: { code: string; name: string } | null
  breakdown: string
  kind: ObservationKind
  period: { label: string; start: string }
  printedUnder: string
  cell: {
    printed: string
    value: string | null
    bound: CellBound
    unit: Unit
    rowUnit: Unit
    status: CellStatus
    comparable: boolean
    quotedPeriod: string | null
  }
}

/** A figure of another year than its column's is a figure of the year that it quotes, and filed there. */
export function isQuoted({ cell }: Value): boolean {
  return cell.quotedPeriod !== null
}

/** The number to draw under the value's own period; null where there is none to draw. What is comparable the API decides. */
export function drawnNumber({ cell }: Value): string | null {
  const quoted = cell.quotedPeriod !== null && cell.unit === cell.rowUnit && cell.bound !== 'RANGE'
  if (cell.status === 'SUPPRESSED') return null
  return cell.comparable || quoted ? cell.value : null
}

/** Why a value is not drawn, in words that continue a sentence. */
export function whyNotDrawn({ cell }: Value): string {
  const absent = figureNote({ printed: cell.printed, status: cell.status })
  if (cell.value === null && absent) return absent
  if (cell.rowUnit === 'NOT_STATED') return 'the unit is not stated'
  if (cell.unit !== cell.rowUnit) return `reads as ${unitWord(cell.unit)}, in a row of ${unitWord(cell.rowUnit)}`
  if (cell.bound === 'RANGE') return 'a range, which is two numbers'
  return 'words, not a number'
}

/** What must be known about a value that is drawn all the same; empty where its number says everything. */
export function drawnWithCare(value: Value): string {
  const { cell, period, printedUnder, kind } = value
  if (drawnNumber(value) === null) return ''
  if (isQuoted(value))
    return `printed under ${printedUnder}, but a figure for ${period.label}: drawn there, and no ${kind.toLowerCase()} for ${printedUnder}`
  const note = figureNote({ printed: cell.printed, status: cell.status, bound: cell.bound })
  return note && `drawn at ${cell.value}: ${note}`
}
