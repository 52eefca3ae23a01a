import type { Actor } from '@weald/domain'
import { and, asc, count, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { visibleEdition } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import { editions, observations, partnerships, plans } from '../../db/tables/index.ts'
import { keyset } from '../../graphql/keyset.ts'
import { listOrder } from '../../graphql/list-order.ts'
import type { Page } from '../../graphql/paging.ts'
import { indicatorReferred } from './reference.ts'

export type Observation = typeof observations.$inferSelect

export type ObservationFilter = {
  indicator?: string | null
  kind?: Observation['kind'] | null
  period?: string | null
  area?: Observation['area'] | null
  partnership?: string | null
}

/** A value that an edition prints is as public as that edition; one that stands by itself is public. */
export function visibleSource(actor: Actor): SQL {
  return sql`(${observations.sourceEditionId} is null
    or ${observations.sourceEditionId} in (select ${editions.id} from ${editions} where ${visibleEdition(actor, 'indicator:read')}))`
}

/** Positions count within one source, so the source's plan comes first; values without a source come last. */
const sourcePosition = sql<number>`coalesce(${plans.position}, 2147483647)`
const asPrinted = [sourcePosition, observations.position, observations.id] as const

const byPosition = {
  name: 'observations by position',
  kinds: ['integer', 'integer', 'uuid'],
  columns: asPrinted,
  keyOf: (row: Observation & { sourcePosition: number }) => [row.sourcePosition, row.position, row.id],
} as const

export const observationOrders = {
  position: byPosition,
  period: listOrder('observations by period', observations, ['periodStart', 'position', 'id']),
}
export type ObservationOrder = keyof typeof observationOrders

/** `period` is what a value is about: a cell that quotes another year is not found under its column's. */
function matching(actor: Actor, { indicator, kind, period, area, partnership }: ObservationFilter): SQL | undefined {
  return and(
    visibleSource(actor),
    indicator == null ? undefined : sql`${observations.indicatorId} = ${indicatorReferred(indicator)}`,
    kind == null ? undefined : eq(observations.kind, kind),
    period == null ? undefined : eq(observations.periodLabel, period),
    area == null ? undefined : eq(observations.area, area),
    partnership == null
      ? undefined
      : sql`${observations.partnershipId} = (select ${partnerships.id} from ${partnerships} where ${partnerships.code} = ${partnership})`,
  )
}

const withSource = (tx: Tx) =>
  tx
    .select({ observation: observations, sourcePosition })
    .from(observations)
    .leftJoin(editions, eq(editions.id, observations.sourceEditionId))
    .leftJoin(plans, eq(plans.id, editions.planId))

export async function findObservations(tx: Tx, actor: Actor, filter: ObservationFilter, order: ObservationOrder, page: Page) {
  const { where, orderBy, limit } = keyset(page, observationOrders[order].columns)
  const rows = await withSource(tx)
    .where(and(matching(actor, filter), where))
    .orderBy(...orderBy)
    .limit(limit)
  return rows.map(({ observation, sourcePosition }) => ({ ...observation, sourcePosition }))
}

export async function countObservations(tx: Tx, actor: Actor, filter: ObservationFilter): Promise<number> {
  const [row] = await tx.select({ all: count() }).from(observations).where(matching(actor, filter))
  return row?.all ?? 0
}

/** The values of indicators that an actor may read, in the order of their sources. */
export async function observationsOfIndicators(tx: Tx, actor: Actor, indicatorIds: string[]): Promise<Observation[]> {
  const rows = await withSource(tx)
    .where(and(inArray(observations.indicatorId, indicatorIds), visibleSource(actor)))
    .orderBy(...asPrinted.map((column) => asc(column)))
  return rows.map(({ observation }) => observation)
}

/** The values that editions print, in printed order. Whoever may read an edition may read them. */
export async function observationsOfEditions(tx: Tx, editionIds: string[]): Promise<Observation[]> {
  return tx
    .select()
    .from(observations)
    .where(inArray(observations.sourceEditionId, editionIds))
    .orderBy(asc(observations.position), asc(observations.id))
}
