import type { Period, StatedFigure, Unit } from '@weald/domain'
import { baselineOf } from '../actions/baseline.ts'
import type { Measure } from '../actions/queries.ts'
import { type CellColumns, cellOf } from '../indicators/cell.ts'

type PrintedIn = CellColumns & {
  readonly periodKind: string
  readonly periodLabel: string
  readonly periodStart: string
  readonly periodEnd: string
  readonly printedUnder: string
}

/** A target or a value as the rule of ratings takes it. */
export function statedFigure(row: PrintedIn): StatedFigure {
  const period = { kind: row.periodKind as Period['kind'], label: row.periodLabel, start: row.periodStart, end: row.periodEnd }
  return { cell: cellOf(row), rowUnit: row.rowUnit as Unit, period, printedUnder: row.printedUnder }
}

export function statedBaseline(measure: Measure): StatedFigure | null {
  const baseline = baselineOf(measure)
  return (
    baseline && {
      cell: cellOf(baseline.cell),
      rowUnit: measure.rowUnit as Unit,
      period: baseline.period as Period | null,
      printedUnder: measure.baselinePeriod,
    }
  )
}
