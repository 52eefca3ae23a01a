import type { Action, Actor } from '@weald/domain'
import { and, eq } from 'drizzle-orm'
import { editionsOpenTo, visibleEdition } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import { editions, plans } from '../../db/tables/index.ts'
import type { EditionContent } from '../../document/content.ts'
import { decisionsOf } from '../agreement/queries.ts'
import { budgetLinesOf, staffingOf } from '../budgets/queries.ts'
import { countyLists } from './county-lists.ts'
import { printedObservations, riskAreasOf, rowsOf } from './edition-rows.ts'
import { localPlansOf, ownersByPlan, prioritiesByEdition } from './printed-plans.ts'

type Content = Omit<EditionContent, 'contentHash'>

/**
 * Everything that a document of an edition is made from, in a number of statements that does not depend on how much that is. Null where
 * the actor may not read the edition or take it out.
 */
export async function contentOfEdition(tx: Tx, actor: Actor, id: string): Promise<Content | null> {
  const [found] = await tx
    .select({ edition: editions, plan: plans })
    .from(editions)
    .innerJoin(plans, eq(plans.id, editions.planId))
    .where(and(eq(editions.id, id), visibleEdition(actor, 'export:read')))
  if (!found) return null
  const { edition, plan } = found

  const may = async (action: Action) => (await editionsOpenTo(async () => tx, actor, action, [id])).has(id)
  const [risks, figures, budgets] = [await may('risk:read'), await may('indicator:read'), await may('budget:read')]
  const rows = await rowsOf(tx, id)
  const owners = await ownersByPlan(tx, [plan.id])
  const shows = (kind: string) => rows.sections.some(({ parts }) => parts.some((part) => part.split(':')[0] === kind))
  const approvals = (await decisionsOf(tx, [id])).filter(({ outcome }) => outcome.startsWith('approved'))

  return {
    ...rows,
    plan,
    edition,
    owners: owners.get(plan.id) ?? [],
    approval: approvals.at(-1) ?? null,
    printed: (await prioritiesByEdition(tx, [id])).get(id)!,
    localPlans: shows('local-plans') ? await localPlansOf(tx, actor, plan.id) : [],
    riskAreas: risks ? await riskAreasOf(tx, id) : null,
    observations: figures ? await printedObservations(tx, id) : null,
    budget: budgets ? await budgetLinesOf(tx, [id]) : null,
    staffing: budgets ? await staffingOf(tx, [id]) : null,
    ...(await countyLists(tx)),
  }
}
