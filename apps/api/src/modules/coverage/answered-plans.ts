import type { Actor } from '@weald/domain'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { priorities } from '../../db/tables/index.ts'
import { allPartnerships, type Partnership } from '../partnerships/queries.ts'
import { plansInForce } from '../plans/in-force.ts'
import type { Edition, Plan } from '../plans/queries.ts'
import type { Priority } from '../priorities/queries.ts'
import { answeredEditions } from '../ratings/measured.ts'

/** What a partnership answers for on a day. Partnerships that share a plan have the same one. */
export type Answers = { readonly partnership: Partnership; readonly plan: Plan | null; readonly edition: Edition | null }

/** Every partnership with the plan that is in force for it on a day. The county's plan is none of theirs. */
export async function answersOn(tx: Tx, actor: Actor, on: string): Promise<Answers[]> {
  const all = await allPartnerships(tx)
  const inForce = await plansInForce(
    tx,
    actor,
    all.map(({ code }) => ({ partnership: code, on })),
  )
  const own = inForce.map((answer) => (answer === null || answer.plan.countyOwned ? null : answer.plan))
  const editions = await answeredEditions(tx, actor, [...new Set(own.flatMap((plan) => plan?.id ?? []))])
  const byPlan = new Map(editions.map((edition) => [edition.planId, edition]))
  return all.map((partnership, at) => ({
    partnership,
    plan: own[at] ?? null,
    edition: byPlan.get(own[at]?.id ?? '') ?? null,
  }))
}

export const editionIds = (answers: readonly Answers[]) => [...new Set(answers.flatMap(({ edition }) => edition?.id ?? []))]

/** The priorities of editions, each edition's in printed order. What introduces others is none. */
export async function prioritiesIn(tx: Tx, editions: readonly string[]): Promise<Priority[]> {
  return tx
    .select()
    .from(priorities)
    .where(and(inArray(priorities.editionId, [...editions]), eq(priorities.kind, 'priority')))
    .orderBy(asc(priorities.editionId), asc(priorities.position))
}
