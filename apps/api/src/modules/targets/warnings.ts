import { type Actor, type Issue, type StatedObservation, targetWarnings, type Unit } from '@weald/domain'
import { and, eq, inArray, or, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { indicators, measures, observations, planOwners, editions } from '../../db/tables/index.ts'
import { baselineOf } from '../actions/baseline.ts'
import type { Measure, Target } from '../actions/queries.ts'
import { type CellColumns, cellOf } from '../indicators/cell.ts'
import { visibleSource } from '../indicators/observations.ts'
import type { Indicator } from '../indicators/queries.ts'

type Of = { readonly measure: Measure; readonly indicator: Indicator }

/**
 * What is odd about each of some targets beside what may be read of what was reached before: by those who own its plan, or by the county where
 * the plan is its own. A fixed number of statements however many.
 */
export async function warningsOf(tx: Tx, actor: Actor, asked: readonly Target[]): Promise<Issue[][]> {
  const of = await measuresOfTargets(tx, asked)
  const owners = await ownersOfEditions(tx, [...new Set(asked.map(({ editionId }) => editionId))])
  const known = await reached(tx, actor, [...of.values()], [...new Set([...owners.values()].flat())])
  return asked.map((target) => {
    const own = of.get(target.measureId)
    if (!own) return []
    const places = owners.get(target.editionId) ?? []
    const baseline = baselineOf(own.measure)
    const told = (places.length > 0 ? places : [null]).flatMap((place) => {
      const past = (known.get(`${own.indicator.id}:${place ?? 'county'}`) ?? []).map((row) => statedOf(row, own, row.kind))
      const began = baseline?.period ? [{ ...baselineStated(own, baseline.cell) }] : []
      return targetWarnings(statedOf(target, own, 'target'), past.length > 0 ? past : began)
    })
    return [...new Map(told.map((issue) => [issue.code, issue])).values()]
  })
}

async function measuresOfTargets(tx: Tx, asked: readonly Target[]): Promise<ReadonlyMap<string, Of>> {
  const rows = await tx
    .select({ measure: measures, indicator: indicators })
    .from(measures)
    .innerJoin(indicators, eq(indicators.id, measures.indicatorId))
    .where(inArray(measures.id, [...new Set(asked.map(({ measureId }) => measureId))]))
  return new Map(rows.map((row) => [row.measure.id, row]))
}

/** The partnerships that own the plans of editions. */
async function ownersOfEditions(tx: Tx, editionIds: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const rows = await tx
    .select({ editionId: editions.id, partnershipId: planOwners.partnershipId })
    .from(editions)
    .innerJoin(planOwners, eq(planOwners.planId, editions.planId))
    .where(inArray(editions.id, [...editionIds]))
  return new Map(
    [...Map.groupBy(rows, ({ editionId }) => editionId)].map(([id, group]) => [id, group.map((row) => row.partnershipId)]),
  )
}

/** What was reached and expected, by indicator and place. */
async function reached(tx: Tx, actor: Actor, of: readonly Of[], partnershipIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(observations)
    .where(
      and(
        inArray(observations.indicatorId, [...new Set(of.map(({ indicator }) => indicator.id))]),
        inArray(observations.kind, ['actual', 'estimate', 'provisional']),
        eq(observations.breakdown, ''),
        or(sql`${observations.area} = 'county'`, inArray(observations.partnershipId, [...partnershipIds])),
        visibleSource(actor),
      ),
    )
    .orderBy(observations.periodStart, observations.id)
  return Map.groupBy(rows, ({ indicatorId, partnershipId }) => `${indicatorId}:${partnershipId ?? 'county'}`)
}

type Row = CellColumns & { readonly periodLabel: string; readonly printedUnder: string }

function statedOf(row: Row, { indicator }: Of, kind: StatedObservation['kind']): StatedObservation {
  return {
    ref: indicator.ref,
    title: indicator.title,
    unit: row.rowUnit as Unit,
    polarity: indicator.polarity,
    kind,
    period: row.periodLabel,
    printedUnder: row.printedUnder,
    cell: cellOf(row),
    section: '',
  }
}

function baselineStated(of: Of, cell: CellColumns): StatedObservation {
  const { baselinePeriodLabel, baselinePeriod } = of.measure
  return statedOf({ ...cell, periodLabel: baselinePeriodLabel ?? '', printedUnder: baselinePeriod ?? '' }, of, 'actual')
}
