import { compareDecimals, type Surroundings } from '@weald/domain'
import { inArray, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { figures } from '../../db/tables/index.ts'
import { namesOf } from '../audit/queries.ts'
import { cellOf } from '../indicators/cell.ts'
import type { Area, Indicator } from './places.ts'

export type StoredFigure = typeof figures.$inferSelect
/** With the names of those who entered it and signed it off. */
export type Figure = StoredFigure & { readonly enteredByName: string; readonly signedOffByName: string | null }

/** A row of figures: an indicator in an area, whole or in part. */
export type RowPlace = {
  readonly indicatorId: string
  readonly area: Area
  readonly partnershipId: string | null
  readonly breakdown: string
}

export const rowKey = ({ indicatorId, area, partnershipId, breakdown }: RowPlace) =>
  [indicatorId, area, partnershipId, breakdown].join('\n')
export const cellKey = (place: RowPlace & { readonly kind: string; readonly printedUnder: string }) =>
  [rowKey(place), place.kind, place.printedUnder].join('\n')

/** Every figure of some rows, oldest first: one statement however many rows. */
export async function figuresOfRows(tx: Tx, places: readonly RowPlace[]): Promise<StoredFigure[]> {
  if (places.length === 0) return []
  const wanted = JSON.stringify(
    places.map(({ indicatorId, area, partnershipId, breakdown }) => ({ indicatorId, area, partnershipId, breakdown })),
  )
  return tx
    .select()
    .from(figures)
    .where(
      sql`(${figures.indicatorId}, ${figures.area}, coalesce(${figures.partnershipId}, ${nowhere}), ${figures.breakdown}) in (
        select w."indicatorId", w.area, coalesce(w."partnershipId", ${nowhere}), w.breakdown
        from jsonb_to_recordset(${wanted}::jsonb) as w("indicatorId" uuid, area text, "partnershipId" uuid, breakdown text))
        and ${figures.indicatorId} = any (${sql.param([...new Set(places.map(({ indicatorId }) => indicatorId))])}::uuid[])`,
    )
    .orderBy(figures.periodStart, figures.id)
}

const nowhere: SQL = sql`'00000000-0000-0000-0000-000000000000'::uuid`

export type Peers = NonNullable<Surroundings['peers']>

/** What partnerships have in some columns of some indicators, as quartiles: one statement however many partnerships. */
export async function quartiles(
  tx: Tx,
  indicatorIds: readonly string[],
  periods: readonly string[],
): Promise<ReadonlyMap<string, Peers>> {
  const { rows } = await tx.execute<{ key: string; lower: string; upper: string; count: number }>(sql`
    select concat_ws(E'\\n', f.indicator_id, f.breakdown, f.kind, f.printed_under) as key, count(*)::int as count,
      trim_scale(percentile_disc(0.25) within group (order by f.value))::text as lower,
      trim_scale(percentile_disc(0.75) within group (order by f.value))::text as upper
    from figures f
    where f.indicator_id = any (${sql.param(indicatorIds)}::uuid[]) and f.printed_under = any (${sql.param(periods)}::text[])
      and f.area = 'partnership' and f.value is not null and f.quoted_period is null and f.bound <> 'range' and f.unit = f.row_unit
    group by f.indicator_id, f.breakdown, f.kind, f.printed_under`)
  return new Map(rows.map(({ key, ...peers }) => [key, peers]))
}

export const peersKey = (place: RowPlace & { readonly kind: string; readonly printedUnder: string }) =>
  [place.indicatorId, place.breakdown, place.kind, place.printedUnder].join('\n')

/** What stands around a figure. @param series every figure of its row, oldest first */
export function surroundings(
  indicator: Indicator,
  series: readonly StoredFigure[],
  { kind, start }: { readonly kind: string; readonly start: string },
  peers: Peers | undefined,
): Surroundings {
  const row = indicator.unit as Surroundings['unit']
  const before = series.flatMap((figure) => {
    const { value, unit, quotes, bound } = cellOf(figure)
    const counts = figure.kind === kind && figure.periodStart < start && unit === row && quotes === null && bound !== 'range'
    return counts && value !== null ? [{ label: figure.periodLabel, value: plain(value) }] : []
  })
  return { unit: row, decimals: indicator.decimals, rollUp: indicator.rollUp, before, peers: peers ?? null }
}

/** PostgreSQL keeps the zeros that were typed; the domain's decimals have none. */
export function plain(value: string): string {
  const bare = value.includes('.') ? value.replace(/\.?0+$/, '') : value
  return compareDecimals(bare, '0') === 0 ? '0' : bare
}

export async function figuresById(tx: Tx, ids: readonly string[]): Promise<StoredFigure[]> {
  return tx
    .select()
    .from(figures)
    .where(inArray(figures.id, [...ids]))
}

/** With names: one statement for all of them. */
export async function named(tx: Tx, rows: readonly StoredFigure[]): Promise<Figure[]> {
  if (rows.length === 0) return []
  const labels = rows.flatMap(({ enteredBy, signedOffBy }) => [enteredBy, ...(signedOffBy ? [signedOffBy] : [])])
  const names = await namesOf(tx, [...new Set(labels)])
  const nameOf = (label: string) => names.get(label) ?? label
  return rows.map((row) => ({
    ...row,
    enteredByName: nameOf(row.enteredBy),
    signedOffByName: row.signedOffBy === null ? null : nameOf(row.signedOffBy),
  }))
}
