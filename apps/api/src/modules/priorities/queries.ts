import type { Actor } from '@weald/domain'
import { and, asc, count, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import { inCurrentEdition } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import { alignments, editions, frameworkItems, frameworks, outcomeHeadings, plans, priorities } from '../../db/tables/index.ts'
import { whether } from '../../db/whether.ts'
import { contentOf } from '../../graphql/batches.ts'
import { keyset } from '../../graphql/keyset.ts'
import { listOrder } from '../../graphql/list-order.ts'
import type { Page } from '../../graphql/paging.ts'

export type Priority = typeof priorities.$inferSelect

export type PriorityFilter = {
  partnership?: string | null
  plan?: string | null
  outcome?: string | null
  unmapped?: boolean | null
}

/** Everything that stands among an edition's priorities, as printed. */
export const prioritiesOf = contentOf(priorities)

/** The outcomes that a priority serves; a rejected suggestion serves none. */
function servedOutcomes(priorityId: SQL): SQL {
  return sql`select o.code from alignments a join framework_items o on o.id = a.framework_item_id
    join frameworks f on f.id = o.framework_id
    where a.priority_id = ${priorityId} and a.basis <> 'rejected' and f.kind = 'outcomes'`
}

/** Whether an edition holds a priority that serves no outcome. */
export function holdsUnmappedPriority(editionId: SQL): SQL {
  return sql`exists (select 1 from priorities u where u.edition_id = ${editionId} and u.kind = 'priority'
    and not exists (${servedOutcomes(sql`u.id`)}))`
}

function matching(actor: Actor, filter: PriorityFilter): SQL | undefined {
  const served = servedOutcomes(sql`${priorities.id}`)
  return and(
    eq(priorities.kind, 'priority'),
    inCurrentEdition(priorities.editionId, actor),
    filter.plan == null ? undefined : eq(plans.code, filter.plan),
    filter.partnership == null
      ? undefined
      : sql`exists (select 1 from plan_owners o join partnerships p on p.id = o.partnership_id
          where o.plan_id = ${plans.id} and p.code = ${filter.partnership})`,
    filter.outcome == null ? undefined : sql`${filter.outcome} in (${served})`,
    whether(filter.unmapped, sql`not exists (${served})`),
  )
}

const byTitle = listOrder('priorities by title', priorities, ['title', 'id'])

/** By plan and then as printed: the plan's position comes first, though it is a column of another table. */
const byPlan = {
  name: 'priorities by plan',
  kinds: ['integer', 'integer', 'uuid'],
  columns: [plans.position, priorities.position, priorities.id],
  keyOf: (row: Priority & { planPosition: number }) => [row.planPosition, row.position, row.id],
} as const

export const priorityOrders = { plan: byPlan, title: byTitle }
export type PriorityOrder = keyof typeof priorityOrders

export async function findPriorities(tx: Tx, actor: Actor, filter: PriorityFilter, order: PriorityOrder, page: Page) {
  const { where, orderBy, limit } = keyset(page, priorityOrders[order].columns)
  const rows = await tx
    .select({ priority: priorities, planPosition: plans.position })
    .from(priorities)
    .innerJoin(editions, eq(editions.id, priorities.editionId))
    .innerJoin(plans, eq(plans.id, editions.planId))
    .where(and(matching(actor, filter), where))
    .orderBy(...orderBy)
    .limit(limit)
  return rows.map(({ priority, planPosition }) => ({ ...priority, planPosition }))
}

/** How many priorities match: each once, and once for each partnership that owns its plan. */
export async function countPriorities(tx: Tx, actor: Actor, filter: PriorityFilter) {
  const owners = sql<string>`(select count(*) from plan_owners o where o.plan_id = ${plans.id})`
  const [row] = await tx
    .select({ all: count(), perPartnership: sql<string>`coalesce(sum(${owners}), 0)` })
    .from(priorities)
    .innerJoin(editions, eq(editions.id, priorities.editionId))
    .innerJoin(plans, eq(plans.id, editions.planId))
    .where(matching(actor, filter))
  return { all: row?.all ?? 0, perPartnership: Number(row?.perPartnership ?? 0) }
}

/** What priorities serve, each item with its framework and the priority's id. */
export async function alignmentsOf(tx: Tx, priorityIds: string[]) {
  const rows = await tx
    .select({ priorityId: alignments.priorityId, item: frameworkItems, framework: frameworks })
    .from(alignments)
    .innerJoin(frameworkItems, eq(frameworkItems.id, alignments.frameworkItemId))
    .innerJoin(frameworks, eq(frameworks.id, frameworkItems.frameworkId))
    .where(and(inArray(alignments.priorityId, priorityIds), ne(alignments.basis, 'rejected')))
    .orderBy(asc(frameworks.position), asc(frameworkItems.position))
  return rows.map(({ priorityId, item, framework }) => ({ ...item, framework, priorityId }))
}

/** Editions' own headings for outcomes, in printed order. */
export async function outcomeHeadingsOf(tx: Tx, editionIds: string[]) {
  const rows = await tx
    .select({ heading: outcomeHeadings, outcome: frameworkItems })
    .from(outcomeHeadings)
    .innerJoin(frameworkItems, eq(frameworkItems.id, outcomeHeadings.frameworkItemId))
    .where(inArray(outcomeHeadings.editionId, editionIds))
    .orderBy(asc(outcomeHeadings.editionId), asc(outcomeHeadings.position))
  return rows.map(({ heading, outcome }) => ({ ...heading, outcome }))
}
