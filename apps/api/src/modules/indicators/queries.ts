import type { Actor } from '@weald/domain'
import { and, asc, count, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { inCurrentEdition } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import { indicatorCatalogues, indicators, measures, observations } from '../../db/tables/index.ts'
import { whether } from '../../db/whether.ts'
import { keyset } from '../../graphql/keyset.ts'
import { listOrder } from '../../graphql/list-order.ts'
import type { Page } from '../../graphql/paging.ts'
import { visibleSource } from './observations.ts'
import { indicatorReferred } from './reference.ts'

export type Indicator = typeof indicators.$inferSelect

export type IndicatorFilter = {
  catalogue?: string | null
  scheme?: string | null
  observed?: boolean | null
  used?: boolean | null
}

/** By catalogue and then as printed: the catalogue's position comes first, though it is a column of another table. */
const byCatalogue = {
  name: 'indicators by catalogue',
  kinds: ['integer', 'integer', 'uuid'],
  columns: [indicatorCatalogues.position, indicators.position, indicators.id],
  keyOf: (row: Indicator & { cataloguePosition: number }) => [row.cataloguePosition, row.position, row.id],
} as const

export const indicatorOrders = { catalogue: byCatalogue, title: listOrder('indicators by title', indicators, ['title', 'id']) }
export type IndicatorOrder = keyof typeof indicatorOrders

function matching(actor: Actor, { catalogue, scheme, observed, used }: IndicatorFilter): SQL | undefined {
  const withValues = sql`exists (select 1 from ${observations} where ${observations.indicatorId} = ${indicators.id} and ${visibleSource(actor)})`
  const promised = sql`exists (select 1 from ${measures} where ${measures.indicatorId} = ${indicators.id} and ${inCurrentEdition(measures.editionId, actor)})`
  return and(
    catalogue == null ? undefined : eq(indicatorCatalogues.code, catalogue),
    scheme == null ? undefined : eq(indicatorCatalogues.scheme, scheme),
    whether(observed, withValues),
    whether(used, promised),
  )
}

export async function findIndicators(tx: Tx, actor: Actor, filter: IndicatorFilter, order: IndicatorOrder, page: Page) {
  const { where, orderBy, limit } = keyset(page, indicatorOrders[order].columns)
  const rows = await tx
    .select({ indicator: indicators, cataloguePosition: indicatorCatalogues.position })
    .from(indicators)
    .innerJoin(indicatorCatalogues, eq(indicatorCatalogues.id, indicators.catalogueId))
    .where(and(matching(actor, filter), where))
    .orderBy(...orderBy)
    .limit(limit)
  return rows.map(({ indicator, cataloguePosition }) => ({ ...indicator, cataloguePosition }))
}

export async function countIndicators(tx: Tx, actor: Actor, filter: IndicatorFilter): Promise<number> {
  const [row] = await tx
    .select({ all: count() })
    .from(indicators)
    .innerJoin(indicatorCatalogues, eq(indicatorCatalogues.id, indicators.catalogueId))
    .where(matching(actor, filter))
  return row?.all ?? 0
}

export async function indicatorByReference(tx: Tx, reference: string): Promise<Indicator | null> {
  const [row] = await tx
    .select()
    .from(indicators)
    .where(sql`${indicators.id} = ${indicatorReferred(reference)}`)
  return row ?? null
}

export async function indicatorsById(tx: Tx, ids: string[]): Promise<Indicator[]> {
  return tx.select().from(indicators).where(inArray(indicators.id, ids))
}

/** Catalogues with how many of their indicators are listed; all of them, or those with these ids. */
export async function findCatalogues(tx: Tx, ids?: string[]) {
  const rows = await tx
    .select({ catalogue: indicatorCatalogues, listed: count(indicators.id) })
    .from(indicatorCatalogues)
    .leftJoin(indicators, eq(indicators.catalogueId, indicatorCatalogues.id))
    .where(ids && inArray(indicatorCatalogues.id, ids))
    .groupBy(indicatorCatalogues.id)
    .orderBy(asc(indicatorCatalogues.position), asc(indicatorCatalogues.id))
  return rows.map(({ catalogue, listed }) => ({ ...catalogue, listed }))
}
