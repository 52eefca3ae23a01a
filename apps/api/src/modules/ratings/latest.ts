import type { Actor } from '@weald/domain'
import { inArray, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { observations } from '../../db/tables/index.ts'
import { type Observation, visibleSource } from '../indicators/observations.ts'

/** One line of figures, looked at on a day: an indicator in an area. */
export type Series = {
  readonly indicatorId: string
  readonly area: Observation['area']
  readonly partnershipId: string | null
  readonly on: string
}

/** What says how things stand, the firmest first; of areas that are compared with, also what is quoted of them. */
const kinds = {
  standing: ['actual', 'provisional'],
  compared: ['actual', 'provisional', 'comparator'],
  aimed: ['target'],
} as const

/**
 * The latest value of each series whose period was over on its day, or null, in the order of the series. Two statements however many: the
 * first goes to the end of each series in the index and takes one value there, so that it costs as much as the page and not as the table.
 */
export async function latestOf(
  tx: Tx,
  actor: Actor,
  series: readonly Series[],
  use: keyof typeof kinds = 'standing',
): Promise<(Observation | null)[]> {
  if (series.length === 0) return []
  const { rows: found } = await tx.execute<{ at: number; id: string }>(latestStatement(actor, series, use))
  const ids = new Map(found.map(({ at, id }) => [at, id]))
  const rows = await tx
    .select()
    .from(observations)
    .where(inArray(observations.id, [...ids.values()]))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return series.map((_, at) => byId.get(ids.get(at) ?? '') ?? null)
}

export function latestStatement(actor: Actor, series: readonly Series[], use: keyof typeof kinds = 'standing'): SQL {
  const list = (of: (each: Series) => string | null) => sql.param(series.map(of))
  // Partnerships and other areas are asked apart: an index finds what equals something, and nothing equals null.
  const found = (some: SQL, partnership: SQL) => sql`
    select asked.at, firmness.rank, latest.* from asked
    cross join unnest(${sql.param(kinds[use])}::text[]) with ordinality as firmness (kind, rank)
    cross join lateral (
      select ${observations.id}, ${observations.periodEnd} from ${observations}
      where ${observations.indicatorId} = asked.indicator_id and ${observations.area} = asked.area and ${observations.partnershipId} ${partnership}
        and ${observations.breakdown} = '' and ${observations.kind} = firmness.kind and ${observations.periodEnd} <= asked.day
        and ${visibleSource(actor)}
      order by ${observations.periodEnd} desc, ${observations.sourceEditionId} is null desc, ${observations.id} desc limit 1
    ) latest where ${some}`
  return sql`
    with asked as materialized (
      select (at - 1)::int as at, indicator_id, area, partnership_id, day
      from unnest(${list((each) => each.indicatorId)}::uuid[], ${list((each) => each.area)}::text[],
        ${list((each) => each.partnershipId)}::uuid[], ${list((each) => each.on)}::date[]
      ) with ordinality as given (indicator_id, area, partnership_id, day, at)
    )
    select distinct on (at) at, id from (
      ${found(sql`asked.partnership_id is not null`, sql`= asked.partnership_id`)}
      union all
      ${found(sql`asked.partnership_id is null`, sql`is null`)}
    ) every order by at, period_end desc, rank`
}
