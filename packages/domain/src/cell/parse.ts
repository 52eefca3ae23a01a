import { type Result, fail, ok } from '../result.ts'
import { parsePeriod } from '../period.ts'
import type { Cell } from './cell.ts'
import { ABSENCES, BOUND_WORDS, FOOTNOTE_MARK, PROVISIONAL, QUOTATION } from './notation.ts'
import { readShape } from './shapes.ts'
import { type Unit, UNITS } from './units.ts'

export type CellColumn = {
  /** What the column's heading says its figures are. */
  unit: Unit
  /** The label of the period that the column is headed with; a figure "quoted" from this very period is no quotation. */
  period?: string
  /** What "N/A" means in this table. Not available claims less, so it is what we take unless told. */
  naMeans?: 'not_available' | 'not_applicable'
  /** A cell here must be a number or a known absence; words are refused instead of kept. */
  strict?: boolean
}

export type CellWarning = { code: 'UNIT_CLASH'; message: string }
export type CellReading = { cell: Cell; warnings: CellWarning[] }

/** `seen` is what the wrappings taken off so far have said; `rest` is what is still inside them. */
type Draft = { seen: Omit<Cell, 'unit'>; rest: string }

/** Takes one wrapping off the outside and notes what it said; null when it is not there. */
type Unwrap = (draft: Draft, column: CellColumn) => Draft | null

const UNWRAPS: readonly Unwrap[] = [
  (draft) => {
    const { rest, mark } = FOOTNOTE_MARK.exec(draft.rest)?.groups ?? {}
    // A lone mark wraps nothing: it is a withheld figure.
    return rest && mark ? { rest, seen: { ...draft.seen, footnoteMarks: [mark, ...draft.seen.footnoteMarks] } } : null
  },
  (draft, column) => {
    const { rest, period = '', scheme = '' } = QUOTATION.exec(draft.rest)?.groups ?? {}
    return rest ? { rest, seen: { ...draft.seen, quotes: quotation(period, scheme, column) } } : null
  },
  (draft) => {
    const rest = PROVISIONAL.exec(draft.rest)?.groups?.['rest']
    return rest ? { rest, seen: { ...draft.seen, status: 'provisional' } } : null
  },
  ...BOUND_WORDS.map(({ pattern, bound }): Unwrap => (draft) => {
    const rest = pattern.exec(draft.rest)?.groups?.['rest']
    return rest ? { rest, seen: { ...draft.seen, bound } } : null
  }),
]

/** Reads what stands in a cell of a printed table. The text is kept whole whatever it turns out to mean. */
export function parseCell(printed: string, column: CellColumn): Result<CellReading> {
  const draft = unwrapped(printed, column)
  const absence = ABSENCES.find(({ pattern }) => pattern.test(draft.rest))
  if (absence !== undefined) {
    const status = absence.status === 'naMeans' ? (column.naMeans ?? 'not_available') : absence.status
    return ok({ cell: { ...draft.seen, status, bound: 'exactly', unit: column.unit }, warnings: [] })
  }
  const figure = column.unit === 'text' ? null : readShape(draft.rest, column.unit)
  if (figure === null) {
    return column.strict ? notUnderstood(printed, column) : ok({ cell: words(draft, column), warnings: [] })
  }
  const { value, valueHigh, unit } = figure
  const bound = valueHigh === null ? draft.seen.bound : 'range'
  const cell: Cell = { ...draft.seen, value, valueHigh, bound, unit }
  const clash = unitClash(cell, column.unit)
  return ok({ cell, warnings: clash === null ? [] : [clash] })
}

/** Absences are looked for at every layer, so that "x" and "N/A*" are seen before their parts are taken for notation. */
function unwrapped(printed: string, column: CellColumn): Draft {
  const rest = printed.trim().replaceAll(/\s+/g, ' ').replaceAll(/[–—−]/g, '-')
  const nothing = { value: null, valueHigh: null, bound: 'exactly', status: 'normal', quotes: null } as const
  let draft: Draft = { rest, seen: { ...nothing, footnoteMarks: [], printed } }
  for (;;) {
    if (ABSENCES.some(({ pattern }) => pattern.test(draft.rest))) return draft
    const next = firstUnwrapped(draft, column)
    if (next === null) return draft
    draft = next
  }
}

function firstUnwrapped(draft: Draft, column: CellColumn): Draft | null {
  for (const unwrap of UNWRAPS) {
    const next = unwrap(draft, column)
    if (next !== null) return next
  }
  return null
}

function quotation(period: string, scheme: string, column: CellColumn): Cell['quotes'] {
  const reading = parsePeriod(period, 'financial_year')
  const label = reading.ok ? reading.value.label : period
  return label === column.period ? null : { period: label, scheme }
}

/** Words are kept as they stand: whatever looked like notation around them was part of the sentence. */
function words(draft: Draft, column: CellColumn): Cell {
  return { ...draft.seen, bound: 'exactly', status: 'normal', quotes: null, unit: column.unit }
}

/** What is odd about a number in another unit than its column's; null where nothing is, or nobody has said what the column holds. */
export function unitClash(cell: Cell, expected: Unit): CellWarning | null {
  if (cell.value === null || cell.unit === expected || expected === 'not_stated') return null
  const [found, wanted] = [UNITS[cell.unit].word, UNITS[expected].word]
  return {
    code: 'UNIT_CLASH',
    message: `“${cell.printed}” reads as ${found}, but this column holds ${wanted}. It is kept as printed and not compared with the rest. Check the source and correct the figure or the unit.`,
  }
}

function notUnderstood(printed: string, column: CellColumn): Result<never> {
  return fail(
    'cell.not_understood',
    `“${printed}” is not a figure. This column holds ${UNITS[column.unit].word}: write a number, a bound such as “38% min”, or a reason for having none such as “N/A”, “x” or “to be confirmed”.`,
  )
}
