import { type Actor, waysTo } from '@weald/domain'
import { and, asc, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import {
  interventionPeople,
  interventionReviews,
  interventionRules,
  interventions,
  interventionTargets,
  partnerships,
} from '../../db/tables/index.ts'
import { keyset } from '../../graphql/keyset.ts'
import { listOrder } from '../../graphql/list-order.ts'
import type { Page } from '../../graphql/paging.ts'

/** An intervention with the code of its partnership. */
export type Intervention = typeof interventions.$inferSelect & { readonly partnershipCode: string }

export type InterventionReview = typeof interventionReviews.$inferSelect

export type InterventionFilter = { readonly partnership?: string | null; readonly open?: boolean | null }

export const newestFirst = listOrder('interventions by number', interventions, ['number'])

/** The policy table said in SQL. */
function readable(actor: Actor): SQL {
  const ways = waysTo(actor, 'intervention:read')
  if (ways.some(({ reach }) => reach === 'all')) return sql`true`
  const own = ways.flatMap(({ partnerships: codes }) => codes)
  return sql`${partnerships.code} = any (${sql.param(own)}::text[])`
}

function matching(actor: Actor, { partnership, open }: InterventionFilter): SQL | undefined {
  return and(
    readable(actor),
    partnership == null ? undefined : eq(partnerships.code, partnership),
    open == null ? undefined : sql`(${interventions.state} in ('proposed', 'decided', 'reviewed')) = ${open}`,
  )
}

const withPartnership = (tx: Tx) =>
  tx
    .select({ intervention: interventions, partnershipCode: partnerships.code })
    .from(interventions)
    .innerJoin(partnerships, eq(partnerships.id, interventions.partnershipId))
const flat = ({
  intervention,
  partnershipCode,
}: {
  intervention: typeof interventions.$inferSelect
  partnershipCode: string
}) => ({
  ...intervention,
  partnershipCode,
})

export async function findInterventions(tx: Tx, actor: Actor, filter: InterventionFilter, page: Page): Promise<Intervention[]> {
  const { where, orderBy, limit } = keyset(page, newestFirst.columns, 'descending')
  const rows = await withPartnership(tx)
    .where(and(matching(actor, filter), where))
    .orderBy(...orderBy)
    .limit(limit)
  return rows.map(flat)
}

export async function countInterventions(tx: Tx, actor: Actor, filter: InterventionFilter): Promise<number> {
  const [row] = await tx
    .select({ all: count() })
    .from(interventions)
    .innerJoin(partnerships, eq(partnerships.id, interventions.partnershipId))
    .where(matching(actor, filter))
  return row?.all ?? 0
}

export async function interventionNumbered(tx: Tx, actor: Actor, number: number): Promise<Intervention | null> {
  const [row] = await withPartnership(tx).where(and(eq(interventions.number, number), readable(actor)))
  return row ? flat(row) : null
}

export async function targetsOf(tx: Tx, ids: readonly string[]) {
  return tx
    .select()
    .from(interventionTargets)
    .where(inArray(interventionTargets.interventionId, [...ids]))
    .orderBy(asc(interventionTargets.position))
}

export async function peopleOf(tx: Tx, ids: readonly string[]) {
  return tx
    .select()
    .from(interventionPeople)
    .where(inArray(interventionPeople.interventionId, [...ids]))
    .orderBy(asc(interventionPeople.position))
}

export async function reviewsOf(tx: Tx, ids: readonly string[]) {
  return tx
    .select()
    .from(interventionReviews)
    .where(inArray(interventionReviews.interventionId, [...ids]))
    .orderBy(asc(interventionReviews.number))
}

/** The rule that counts now. */
export async function currentRule(tx: Tx) {
  const [rule] = await tx.select().from(interventionRules).orderBy(desc(interventionRules.id)).limit(1)
  if (!rule) throw new Error('The county has no rule for interventions, although Weald begins with one')
  return rule
}
