import type { Actor } from '@weald/domain'
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { indicators, observations } from '../../db/tables/index.ts'
import { type Observation, visibleSource } from '../indicators/observations.ts'
import type { Indicator } from '../indicators/queries.ts'
import { statedBaseline, statedFigure } from './figures.ts'
import { latestOf } from './latest.ts'
import { answeredEditions, countyPlansOn, measuresWithTargets } from './measured.ts'
import { type Promised, type RatingRow, ratingRow, seriesOf } from './rating-row.ts'

/**
 * How the county stands on days, by the day: against the measures of its own plans and, for what has none, against the targets of the tables
 * of figures that it prints.
 * @param indicatorIds only these
 */
export async function countyRatings(
  tx: Tx,
  actor: Actor,
  days: readonly string[],
  indicatorIds?: readonly string[],
): Promise<ReadonlyMap<string, RatingRow[]>> {
  const plans = await countyPlansOn(tx, days)
  const editions = await answeredEditions(
    tx,
    actor,
    plans.map(({ id }) => id),
  )
  const measured = await measuresWithTargets(
    tx,
    editions.map(({ id }) => id),
    indicatorIds,
  )
  const tables = await tablesOfTheCounty(tx, actor, days, indicatorIds)
  const promised = days.flatMap((on): Promised[] => {
    const inTerm = new Set(plans.filter(({ termStart, termEnd }) => termStart <= on && on <= termEnd).map(({ id }) => id))
    const editionIds = new Set(editions.filter(({ planId }) => inTerm.has(planId)).map(({ id }) => id))
    const ofPlans = measured.filter(({ measure }) => editionIds.has(measure.editionId))
    const covered = new Set(ofPlans.map(({ indicator }) => indicator.id))
    return [
      ...ofPlans.map(({ measure, indicator, priorityId, targets }) =>
        ofCounty(on, indicator, {
          measure,
          priorityId,
          baseline: statedBaseline(measure),
          targets: targets.map(statedFigure),
        }),
      ),
      ...tables
        .filter(({ indicator }) => !covered.has(indicator.id))
        .map(({ indicator, ...table }) => ofCounty(on, indicator, table)),
    ]
  })
  const actuals = await latestOf(tx, actor, promised.map(seriesOf))
  return Map.groupBy(
    promised.map((each, at) => ratingRow(each, actuals[at] ?? null)),
    ({ on }) => on,
  )
}

type Table = Pick<Promised, 'measure' | 'priorityId' | 'baseline' | 'targets'>

const ofCounty = (on: string, indicator: Indicator, table: Table): Promised => ({
  indicator,
  area: 'county',
  partnershipId: null,
  on,
  ...table,
})

/** For how many years a target that stands in a table is still somebody's promise. */
const lasting = 5

/** The targets of the county that stand in tables, by indicator in order, each with the actual that the same edition prints before them. */
async function tablesOfTheCounty(tx: Tx, actor: Actor, days: readonly string[], indicatorIds?: readonly string[]) {
  const rows = await tx
    .select({ indicator: indicators, observation: observations })
    .from(indicators)
    .innerJoin(observations, eq(observations.indicatorId, indicators.id))
    .where(
      and(
        indicatorIds === undefined ? undefined : inArray(indicators.id, [...indicatorIds]),
        eq(observations.area, 'county'),
        isNull(observations.partnershipId),
        eq(observations.breakdown, ''),
        inArray(observations.kind, ['target', 'actual']),
        sql`(${observations.kind} = 'target' or ${observations.sourceEditionId} is not null)`,
        sql`${observations.periodEnd} > ${days.toSorted()[0]}::date - ${lasting} * interval '1 year'`,
        visibleSource(actor),
      ),
    )
    .orderBy(asc(indicators.position), asc(indicators.id), asc(observations.periodStart), asc(observations.id))
  return [...Map.groupBy(rows, ({ indicator }) => indicator.id).values()].flatMap((group) => {
    const values = group.map(({ observation }) => observation)
    const targets = values.filter(({ kind }) => kind === 'target')
    const [first] = targets
    const [row] = group
    if (!first || !row) return []
    const baseline = values.findLast((value) => isBefore(value, first))
    const table = {
      measure: null,
      priorityId: null,
      baseline: baseline ? statedFigure(baseline) : null,
      targets: targets.map(statedFigure),
    }
    return [{ indicator: row.indicator, ...table }]
  })
}

const isBefore = (value: Observation, target: Observation) =>
  value.kind === 'actual' && value.sourceEditionId === target.sourceEditionId && value.printedUnder < target.printedUnder
