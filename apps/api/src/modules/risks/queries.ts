import type { Actor } from '@weald/domain'
import { and, asc, count, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { inCurrentEdition } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import { editions, plans, riskAreas, risks } from '../../db/tables/index.ts'
import { whether } from '../../db/whether.ts'
import { contentOf } from '../../graphql/batches.ts'
import { keyset } from '../../graphql/keyset.ts'
import { listOrder } from '../../graphql/list-order.ts'
import type { Page } from '../../graphql/paging.ts'

export type Risk = typeof risks.$inferSelect
export type RiskArea = typeof riskAreas.$inferSelect

export type RiskFilter = { plan?: string | null; area?: number | null; scored?: boolean | null; shared?: boolean | null }

/** The areas of a register, as printed. */
export const riskAreasOf = contentOf(riskAreas)

/** Entries that state the same risk have this in common: the id of the one that states it first. */
const sameRisk = sql<string>`coalesce(${risks.sameAsId}, ${risks.id})`

function matching(actor: Actor, { plan, area, scored, shared }: RiskFilter): SQL | undefined {
  return and(
    inCurrentEdition(risks.editionId, actor),
    plan == null ? undefined : eq(plans.code, plan),
    area == null ? undefined : eq(riskAreas.position, area),
    whether(scored, sql`(${risks.likelihood} is not null and ${risks.impact} is not null)`),
    whether(
      shared,
      sql`exists (select 1 from risks twin where twin.edition_id = ${risks.editionId}
        and coalesce(twin.same_as_id, twin.id) = ${sameRisk} and twin.area_id <> ${risks.areaId})`,
    ),
  )
}

/** By plan and then as printed: the plan's position comes first, though it is a column of another table. */
const byPosition = {
  name: 'risks by position',
  kinds: ['integer', 'integer', 'uuid'],
  columns: [plans.position, risks.position, risks.id],
  keyOf: (row: Risk & { planPosition: number }) => [row.planPosition, row.position, row.id],
} as const

export const riskOrders = { position: byPosition, statement: listOrder('risks by statement', risks, ['statement', 'id']) }
export type RiskOrder = keyof typeof riskOrders

export async function findRisks(tx: Tx, actor: Actor, filter: RiskFilter, order: RiskOrder, page: Page) {
  const { where, orderBy, limit } = keyset(page, riskOrders[order].columns)
  const rows = await tx
    .select({ risk: risks, planPosition: plans.position })
    .from(risks)
    .innerJoin(riskAreas, eq(riskAreas.id, risks.areaId))
    .innerJoin(editions, eq(editions.id, risks.editionId))
    .innerJoin(plans, eq(plans.id, editions.planId))
    .where(and(matching(actor, filter), where))
    .orderBy(...orderBy)
    .limit(limit)
  return rows.map(({ risk, planPosition }) => ({ ...risk, planPosition }))
}

/** How many entries match, and how many different risks they state. */
export async function countRisks(tx: Tx, actor: Actor, filter: RiskFilter) {
  const [row] = await tx
    .select({ all: count(), distinct: sql<string>`count(distinct ${sameRisk})` })
    .from(risks)
    .innerJoin(riskAreas, eq(riskAreas.id, risks.areaId))
    .innerJoin(editions, eq(editions.id, risks.editionId))
    .innerJoin(plans, eq(plans.id, editions.planId))
    .where(matching(actor, filter))
  return { all: row?.all ?? 0, distinct: Number(row?.distinct ?? 0) }
}

export async function riskAreasById(tx: Tx, ids: string[]): Promise<RiskArea[]> {
  return tx.select().from(riskAreas).where(inArray(riskAreas.id, ids))
}

/** The risks of areas, in printed order. */
export async function risksOfAreas(tx: Tx, areaIds: string[]): Promise<Risk[]> {
  return tx.select().from(risks).where(inArray(risks.areaId, areaIds)).orderBy(asc(risks.position))
}

/** Every entry that states one of these risks, in printed order; each is named by the entry that states it first. */
export async function entriesOf(tx: Tx, firstIds: string[]): Promise<Risk[]> {
  return tx.select().from(risks).where(inArray(sameRisk, firstIds)).orderBy(asc(risks.position))
}
