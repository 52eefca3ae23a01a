import { type Actor, planInForce } from '@weald/domain'
import { asc, eq, inArray } from 'drizzle-orm'
import { inCurrentEdition } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import { editions, partnerships, planOwners, plans, supersessions } from '../../db/tables/index.ts'

export type InForceQuestion = { readonly partnership: string; readonly on: string }

/**
 * The plan in force for each question, or null; three statements however many questions there are.
 * Only plans that the actor may see count: an answer must not confirm that another one exists.
 */
export async function plansInForce(tx: Tx, actor: Actor, questions: readonly InForceQuestion[]) {
  const visible = await tx
    .select({ plan: plans, edition: editions })
    .from(plans)
    .innerJoin(editions, eq(editions.planId, plans.id))
    .where(inCurrentEdition(editions.id, actor))
    .orderBy(asc(plans.position))
  const ids = visible.map(({ plan }) => plan.id)
  const owners = await tx
    .select({ planId: planOwners.planId, code: partnerships.code })
    .from(planOwners)
    .innerJoin(partnerships, eq(partnerships.id, planOwners.partnershipId))
    .where(inArray(planOwners.planId, ids))
  const records = await tx.select().from(supersessions).where(inArray(supersessions.predecessorId, ids))

  const byCode = new Map(visible.map((row) => [row.plan.code, row]))
  const codeOf = new Map(visible.map(({ plan }) => [plan.id, plan.code]))
  const candidates = visible.map(({ plan, edition }) => ({
    code: plan.code,
    termStart: plan.termStart,
    termEnd: plan.termEnd,
    countyOwned: plan.countyOwned,
    owners: owners.filter((owner) => owner.planId === plan.id).map((owner) => owner.code),
    state: edition.state,
  }))
  const replaced = records.flatMap((record) => {
    const predecessor = codeOf.get(record.predecessorId)
    const successor = codeOf.get(record.successorId)
    return predecessor && successor ? [{ predecessor, successor, effectiveOn: record.effectiveOn }] : []
  })

  return questions.map(({ partnership, on }) => {
    const answer = planInForce(partnership, on, candidates, replaced)
    const row = answer && byCode.get(answer.plan)
    return row ? { ...answer, plan: row.plan, edition: row.edition } : null
  })
}

/** Whether there is a partnership with this code. */
export async function isPartnership(tx: Tx, code: string): Promise<boolean> {
  const rows = await tx.select({ id: partnerships.id }).from(partnerships).where(eq(partnerships.code, code))
  return rows.length > 0
}
