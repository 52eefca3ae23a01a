import type { Actor } from '@weald/domain'
import { inArray, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { observations } from '../../db/tables/index.ts'
import { type Observation, visibleSource } from '../indicators/observations.ts'

/** A line of figures of a partnership, looked at on a day. */
export type RecentSeries = { readonly indicatorId: string; readonly partnershipId: string; readonly on: string }

/**
 * The newest values of each series whose periods were over on its day, one for each period, the newest first. Where several are known of
 * one period it is the one that `latestOf` takes. Two statements however many.
 */
export async function recentOf(tx: Tx, actor: Actor, series: readonly RecentSeries[], howMany: number): Promise<Observation[][]> {
  if (series.length === 0) return []
  const list = (of: (each: RecentSeries) => string) => sql.param(series.map(of))
  const { rows: found } = await tx.execute<{ at: number; id: string }>(sql`
    select (asked.at - 1)::int as at, newest.id
    from unnest(${list((each) => each.indicatorId)}::uuid[], ${list((each) => each.partnershipId)}::uuid[], ${list((each) => each.on)}::date[])
      with ordinality as asked (indicator_id, partnership_id, day, at)
    cross join lateral (
      select distinct on (${observations.periodEnd}) ${observations.id}, ${observations.periodEnd} from ${observations}
      where ${observations.indicatorId} = asked.indicator_id and ${observations.area} = 'partnership'
        and ${observations.partnershipId} = asked.partnership_id and ${observations.breakdown} = ''
        and ${observations.kind} in ('actual', 'provisional') and ${observations.periodEnd} <= asked.day and ${visibleSource(actor)}
      order by ${observations.periodEnd} desc, ${observations.kind}, ${observations.sourceEditionId} is null desc, ${observations.id} desc
      limit ${howMany}
    ) newest
    order by asked.at, newest.period_end desc`)
  const rows = await tx
    .select()
    .from(observations)
    .where(
      inArray(
        observations.id,
        found.map(({ id }) => id),
      ),
    )
  const byId = new Map(rows.map((row) => [row.id, row]))
  const bySeries = Map.groupBy(found, ({ at }) => at)
  return series.map((_, at) => (bySeries.get(at) ?? []).flatMap(({ id }) => byId.get(id) ?? []))
}
