import type { CellColumns } from '../indicators/cell.ts'
import type { Measure } from './queries.ts'

type Baseline = { readonly period: object | null; readonly cell: CellColumns }

/** Where a measure stood at the beginning, in the form of every other cell; null where nobody has said. */
export function baselineOf(measure: Measure): Baseline | null {
  if (measure.baselinePrinted === '') return null
  return {
    period:
      measure.baselinePeriodLabel === null
        ? null
        : {
            kind: measure.periodKind,
            label: measure.baselinePeriodLabel,
            start: measure.baselinePeriodStart,
            end: measure.baselinePeriodEnd,
          },
    cell: {
      printed: measure.baselinePrinted,
      value: measure.baselineValue,
      valueHigh: measure.baselineValueHigh,
      bound: measure.baselineBound,
      unit: measure.baselineUnit,
      rowUnit: measure.rowUnit,
      status: measure.baselineStatus,
      quotedPeriod: measure.baselineQuotedPeriod,
      quotedScheme: measure.baselineQuotedScheme,
      footnoteMarks: measure.baselineFootnoteMarks,
    },
  }
}
