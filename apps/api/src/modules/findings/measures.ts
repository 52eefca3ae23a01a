import type { StatedObservation, Unit } from '@weald/domain'
import { asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { indicators, measures } from '../../db/tables/index.ts'
import { baselineOf } from '../actions/baseline.ts'
import { targetsOf } from '../actions/queries.ts'
import { cellOf } from '../indicators/cell.ts'
import type { Places } from './places.ts'

type Measured = Awaited<ReturnType<typeof measuredIn>>[number]

/** The measures of editions, each with its indicator and its targets. */
export async function measuredIn(tx: Tx, editionIds: string[]) {
  const rows = await tx
    .select({ measure: measures, indicator: indicators })
    .from(measures)
    .innerJoin(indicators, eq(indicators.id, measures.indicatorId))
    .where(inArray(measures.editionId, editionIds))
    .orderBy(asc(measures.position))
  const all = await targetsOf(
    tx,
    rows.map(({ measure }) => measure.id),
  )
  const targets = Map.groupBy(all, ({ measureId }) => measureId)
  return rows.map((row) => ({ ...row, targets: targets.get(row.measure.id) ?? [] }))
}

/** What a measure states: its baseline is what was reached, and its targets are targets like those that a plan prints in a table. */
export function statedMeasure({ measure, indicator, targets }: Measured, places: Places): readonly StatedObservation[] {
  const said = {
    ref: indicator.ref,
    title: indicator.title,
    polarity: indicator.polarity,
    section: places.showing('measures'),
  }
  const baseline = baselineOf(measure)
  const start: StatedObservation[] = baseline
    ? [
        {
          ...said,
          unit: measure.rowUnit as Unit,
          kind: 'actual',
          period: measure.baselinePeriodLabel ?? '',
          printedUnder: measure.baselinePeriod ?? 'baseline',
          cell: cellOf(baseline.cell),
        },
      ]
    : []
  return [
    ...start,
    ...targets.map((target): StatedObservation => ({
      ...said,
      unit: target.rowUnit as Unit,
      kind: 'target',
      period: target.periodLabel,
      printedUnder: target.printedUnder,
      cell: cellOf(target),
    })),
  ]
}
