import {
  figureWarnings,
  type Issue,
  type ReadFigure,
  type StatedObservation,
  type Surroundings,
  targetWarnings,
} from '@weald/domain'
import { cellOf } from '../indicators/cell.ts'
import type { Indicator } from './places.ts'
import { cellKey, plain, type RowPlace, type StoredFigure } from './queries.ts'

type Kind = StatedObservation['kind']

/** What is odd about a figure; a target is looked at beside what was reached and expected before it, any other beside its own kind. */
export function oddnessOf(
  kind: Kind,
  indicator: Indicator,
  figure: Pick<ReadFigure, 'cell' | 'numerator' | 'denominator'> & { readonly period: string; readonly printedUnder: string },
  around: Surroundings,
  row: readonly StatedObservation[],
): Issue[] {
  if (kind !== 'target') return figureWarnings(figure, around)
  const { cell, period, printedUnder } = figure
  const target = { ...said(indicator), kind, period, printedUnder, cell }
  return targetWarnings(target, row).map((issue) => ({ ...issue, path: 'text' }))
}

/** The figures of a row as they are compared: those that stand there, and over them those that are just being entered. */
export function statedRow(
  indicator: Indicator,
  stored: readonly StoredFigure[],
  typed: readonly { readonly place: RowPlace; readonly kind: string; readonly read: ReadFigure }[] = [],
): StatedObservation[] {
  const all = new Map(stored.map((figure) => [cellKey(figure), statedOf(indicator, figure)]))
  for (const { place, kind, read } of typed) {
    const [period, printedUnder] = [read.period.label, read.column.label]
    all.set(cellKey({ ...place, kind, printedUnder }), {
      ...said(indicator),
      kind: kind as Kind,
      period,
      printedUnder,
      cell: read.cell,
    })
  }
  return [...all.values()]
}

function statedOf(indicator: Indicator, figure: StoredFigure): StatedObservation {
  const { kind, periodLabel, printedUnder } = figure
  const cell = cellOf(figure)
  const value = cell.value === null ? null : plain(cell.value)
  return { ...said(indicator), kind, period: periodLabel, printedUnder, cell: { ...cell, value } }
}

const said = ({ ref, title, unit, polarity }: Indicator) => ({
  ref,
  title,
  unit: unit as StatedObservation['unit'],
  polarity,
  section: '',
})
