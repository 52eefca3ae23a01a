import type { Action, Actor, EditionState } from '@weald/domain'
import { and, asc, count, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { currentEditionIds, visibleEdition } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import { editions, partnerships, planOwners, plans, supersessions } from '../../db/tables/index.ts'
import { whether } from '../../db/whether.ts'
import { keyset } from '../../graphql/keyset.ts'
import { listOrder } from '../../graphql/list-order.ts'
import type { Page } from '../../graphql/paging.ts'
import { holdsUnmappedPriority } from '../priorities/queries.ts'

export type Plan = typeof plans.$inferSelect
export type Edition = typeof editions.$inferSelect
export type Supersession = typeof supersessions.$inferSelect

export type PlanFilter = {
  kind?: Plan['kind'] | null
  partnership?: string | null
  joint?: boolean | null
  unmapped?: boolean | null
  state?: EditionState | null
}

export const planOrders = {
  position: listOrder('plans by position', plans, ['position', 'id']),
  title: listOrder('plans by title', plans, ['title', 'id']),
}
export type PlanOrder = keyof typeof planOrders

/** A plan exists for an actor when one of its editions does. */
function visiblePlan(actor: Actor): SQL {
  return sql`exists (select 1 from ${editions} where ${editions.planId} = ${plans.id} and ${visibleEdition(actor)})`
}

function currentEditionOf(plan: SQL, actor: Actor, condition: SQL): SQL {
  return sql`exists (select 1 from editions e where e.plan_id = ${plan} and e.id in ${currentEditionIds(actor)} and ${condition})`
}

function matching(actor: Actor, filter: PlanFilter): SQL | undefined {
  return and(
    visiblePlan(actor),
    filter.kind == null ? undefined : eq(plans.kind, filter.kind),
    filter.partnership == null
      ? undefined
      : sql`exists (select 1 from plan_owners o join partnerships p on p.id = o.partnership_id
          where o.plan_id = ${plans.id} and p.code = ${filter.partnership})`,
    whether(filter.joint, sql`((select count(*) from plan_owners o where o.plan_id = ${plans.id}) > 1)`),
    whether(filter.unmapped, currentEditionOf(sql`${plans.id}`, actor, holdsUnmappedPriority(sql`e.id`))),
    filter.state == null ? undefined : currentEditionOf(sql`${plans.id}`, actor, sql`e.state = ${filter.state}`),
  )
}

export async function findPlans(tx: Tx, actor: Actor, filter: PlanFilter, order: PlanOrder, page: Page): Promise<Plan[]> {
  const { where, orderBy, limit } = keyset(page, planOrders[order].columns)
  return tx
    .select()
    .from(plans)
    .where(and(matching(actor, filter), where))
    .orderBy(...orderBy)
    .limit(limit)
}

export async function countPlans(tx: Tx, actor: Actor, filter: PlanFilter): Promise<number> {
  const [row] = await tx.select({ all: count() }).from(plans).where(matching(actor, filter))
  return row?.all ?? 0
}

/** @param name the plan's id or its lasting code */
export async function planNamed(tx: Tx, actor: Actor, name: string): Promise<Plan | null> {
  const named = or(eq(plans.code, name), sql`${plans.id}::text = ${name}`)
  const [row] = await tx
    .select()
    .from(plans)
    .where(and(named, visiblePlan(actor)))
  return row ?? null
}

export async function plansById(tx: Tx, actor: Actor, ids: string[]): Promise<Plan[]> {
  return tx
    .select()
    .from(plans)
    .where(and(inArray(plans.id, ids), visiblePlan(actor)))
}

/** Plans with the id of the partnership that they are asked for. */
export async function plansOfPartnerships(tx: Tx, actor: Actor, partnershipIds: string[]) {
  const rows = await tx
    .select({ plan: plans, partnershipId: planOwners.partnershipId })
    .from(planOwners)
    .innerJoin(plans, eq(plans.id, planOwners.planId))
    .where(and(inArray(planOwners.partnershipId, partnershipIds), visiblePlan(actor)))
    .orderBy(asc(plans.position))
  return rows.map(({ plan, partnershipId }) => ({ ...plan, partnershipId }))
}

/** Owners with their partnerships, in the order of the plans' headings. */
export async function ownersOf(tx: Tx, planIds: string[]) {
  const rows = await tx
    .select({ owner: planOwners, partnership: partnerships })
    .from(planOwners)
    .innerJoin(partnerships, eq(partnerships.id, planOwners.partnershipId))
    .where(inArray(planOwners.planId, planIds))
    .orderBy(asc(planOwners.position))
  return rows.map(({ owner, partnership }) => ({ ...owner, partnership }))
}

/** The editions of plans that an actor may read, or read the budgets and such of, newest first. */
export async function editionsOf(tx: Tx, actor: Actor, planIds: string[], action: Action = 'plan:read'): Promise<Edition[]> {
  return tx
    .select()
    .from(editions)
    .where(and(inArray(editions.planId, planIds), visibleEdition(actor, action)))
    .orderBy(desc(editions.number))
}

export async function editionsById(tx: Tx, actor: Actor, ids: string[]): Promise<Edition[]> {
  return tx
    .select()
    .from(editions)
    .where(and(inArray(editions.id, ids), visibleEdition(actor)))
}

/** Supersessions on one side of plans, with the plan of the other side only where the actor may see it. */
export async function supersessionsOf(tx: Tx, actor: Actor, side: 'predecessorId' | 'successorId', planIds: string[]) {
  const other = side === 'predecessorId' ? supersessions.successorId : supersessions.predecessorId
  return tx
    .select({ supersession: supersessions })
    .from(supersessions)
    .innerJoin(plans, eq(plans.id, other))
    .where(and(inArray(supersessions[side], planIds), visiblePlan(actor)))
    .orderBy(asc(supersessions.effectiveOn), asc(plans.position))
    .then((rows) => rows.map((row) => row.supersession))
}
