import { figureOf } from '../../../ui/figure-note.ts'
import { type PrintedCell, cellNote } from './printed-figure.ts'
import type { FigureGroup, FigureRow } from './figure-table.ts'

export type PrintedObservation = {
  breakdown: string
  columnHeading: string | null
  kind: string
  printedUnder: string
  note: string | null
  cell: PrintedCell
  indicator: { ref: string; title: string; category: string | null; otherRefs: readonly string[]; note: string | null }
}
export type RowsBy = 'indicator' | 'breakdown'

const columnOf = (observation: PrintedObservation) =>
  observation.columnHeading ?? `${observation.kind.toLowerCase()} ${observation.printedUnder}`

/** Observations in printed order as the table that they were printed in: its columns, and its rows under their headings. */
export function observationTable(
  observations: readonly PrintedObservation[],
  rowsBy: RowsBy,
): { columns: string[]; groups: FigureGroup[] } {
  const columns = [...new Set(observations.map(columnOf))]
  const headingOf = ({ indicator }: PrintedObservation) => (rowsBy === 'indicator' ? indicator.category : null)
  const groups = [...Map.groupBy(observations, headingOf)].map(([heading, these]) => ({
    heading,
    rows: rowsOf(these, columns, rowsBy),
  }))
  return { columns, groups }
}

function rowsOf(observations: readonly PrintedObservation[], columns: readonly string[], rowsBy: RowsBy): FigureRow[] {
  const keyOf = ({ indicator, breakdown }: PrintedObservation) => (rowsBy === 'indicator' ? indicator.ref : breakdown)
  const lines = [...Map.groupBy(observations, keyOf).values()].map((line) =>
    columns.map((column) => line.find((each) => columnOf(each) === column)),
  )
  return lines.flatMap((line, index) => {
    const first = line.find(Boolean)
    return first
      ? [
          {
            ...rowHead(first, rowsBy),
            note: rowNote(line, rowsBy),
            cells: line.map((each, column) => cellOf(each, blanksBelow(lines.slice(index + 1), column))),
          },
        ]
      : []
  })
}

function rowHead({ indicator, breakdown }: PrintedObservation, rowsBy: RowsBy) {
  if (rowsBy === 'breakdown') return { key: breakdown, heading: breakdown || 'Overall' }
  return {
    key: indicator.ref,
    heading: indicator.title,
    refs: indicator.otherRefs,
    href: `/indicators/${encodeURIComponent(indicator.ref)}`,
  }
}

/** Remarks are kept by cell and mostly say the same: each is said once for the row. */
function rowNote(line: readonly (PrintedObservation | undefined)[], rowsBy: RowsBy): string | null {
  const notes = line.flatMap((each) => [rowsBy === 'indicator' ? each?.indicator.note : null, each?.note])
  return [...new Set(notes.filter(Boolean))].join(' ') || null
}

function cellOf(observation: PrintedObservation | undefined, blanks: number) {
  if (!observation) return { figure: null, note: '' }
  const { cell, kind, printedUnder } = observation
  const spans = cell.status === 'TO_BE_CONFIRMED' && blanks > 0
  const note = spans
    ? `Printed once; ${blanks === 1 ? 'the cell below is blank, and it' : `the ${blanks} cells below are blank, and it`} very probably stands there too.`
    : ''
  return { figure: figureOf(cell), note: note || cellNote(cell, { kind, period: printedUnder }) }
}

/** How many cells of a column are blank from the next row on, without a break. */
function blanksBelow(rows: readonly (readonly (PrintedObservation | undefined)[])[], column: number): number {
  const end = rows.findIndex((row) => row[column]?.cell.status !== 'NOT_PRINTED')
  return end === -1 ? rows.length : end
}
