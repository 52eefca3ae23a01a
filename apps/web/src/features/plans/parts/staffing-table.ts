import type { FigureRow } from './figure-table.ts'
import { figureOf } from '../../../ui/figure-note.ts'
import type { PrintedCell } from './printed-figure.ts'

export type PrintedStaff = {
  band: string
  rowNumber: number
  lineType: string
  financialYear: string
  note: string | null
  cell: PrintedCell
}

/** Bands down, years across, as printed. */
export function staffingTable(lines: readonly PrintedStaff[]): { columns: string[]; rows: FigureRow[] } {
  const columns = [...new Set(lines.map(({ financialYear }) => financialYear))]
  const rows = [...Map.groupBy(lines, ({ rowNumber }) => rowNumber)].map(([number, line]) => ({
    key: String(number),
    heading: line[0]?.band ?? '',
    strong: line[0]?.lineType === 'total',
    note: line.flatMap(({ note }) => note ?? []).join(' ') || null,
    cells: columns.map((year) => {
      const found = line.find(({ financialYear }) => financialYear === year)
      return { figure: found ? figureOf(found.cell) : null, note: '' }
    }),
  }))
  return { columns, rows }
}
