import type { Actor } from '@weald/domain'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { inCurrentEdition } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import {
  consultations,
  editions,
  facts,
  indicators,
  milestones,
  observations,
  plans,
  priorities,
  riskAreas,
  risks,
  scanFaults,
  sections,
  supersessions,
} from '../../db/tables/index.ts'
import { contentOf } from '../../graphql/batches.ts'

/** Where the scan of the source is damaged, as listed. */
export const scanFaultsOf = contentOf(scanFaults)

export async function sectionsOf(tx: Tx, editionIds: string[]) {
  return tx.select().from(sections).where(inArray(sections.editionId, editionIds)).orderBy(asc(sections.position))
}

export async function factsOf(tx: Tx, editionIds: string[]) {
  return tx.select().from(facts).where(inArray(facts.editionId, editionIds)).orderBy(asc(facts.position))
}

export async function milestonesOf(tx: Tx, editionIds: string[]) {
  return tx.select().from(milestones).where(inArray(milestones.editionId, editionIds)).orderBy(asc(milestones.position))
}

export async function consultationsOf(tx: Tx, editionIds: string[]) {
  return tx.select().from(consultations).where(inArray(consultations.editionId, editionIds)).orderBy(asc(consultations.position))
}

/** The values that editions print, with their indicators. */
export async function observedIn(tx: Tx, editionIds: string[]) {
  return tx
    .select({ observation: observations, indicator: indicators })
    .from(observations)
    .innerJoin(indicators, eq(indicators.id, observations.indicatorId))
    .where(inArray(observations.sourceEditionId, editionIds))
    .orderBy(asc(observations.position), asc(observations.id))
}

export async function risksIn(tx: Tx, editionIds: string[]) {
  return tx
    .select({ risk: risks, area: riskAreas.title })
    .from(risks)
    .innerJoin(riskAreas, eq(riskAreas.id, risks.areaId))
    .where(inArray(risks.editionId, editionIds))
    .orderBy(asc(risks.position))
}

/**
 * The local plans that editions of the county's plan print: those that it gives way to, in their current editions.
 * `printedIn` is the county's edition.
 */
async function localPlansPrinted(tx: Tx, actor: Actor, editionIds: string[]) {
  const [county, countyPlan] = [alias(editions, 'county_edition'), alias(plans, 'county_plan')]
  return tx
    .select({ printedIn: county.id, editionId: editions.id })
    .from(county)
    .innerJoin(countyPlan, eq(countyPlan.id, county.planId))
    .innerJoin(supersessions, eq(supersessions.predecessorId, countyPlan.id))
    .innerJoin(plans, eq(plans.id, supersessions.successorId))
    .innerJoin(editions, eq(editions.planId, plans.id))
    .where(
      and(
        inArray(county.id, editionIds),
        eq(countyPlan.countyOwned, true),
        eq(plans.kind, 'local_plan'),
        inCurrentEdition(editions.id, actor),
      ),
    )
}

/** The priorities that editions print: their own, and for the county those of the local plans that its document prints. */
export async function prioritiesIn(tx: Tx, actor: Actor, editionIds: string[]) {
  const local = await localPlansPrinted(tx, actor, editionIds)
  const printed = [...editionIds.map((id) => ({ printedIn: id, editionId: id })), ...local]
  const rows = await tx
    .select({
      priority: priorities,
      plan: plans.title,
      // A priority counts under the first outcome it serves, whatever else it serves.
      outcome: sql<string | null>`(select item.title from alignments aligned
        join framework_items item on item.id = aligned.framework_item_id
        join frameworks framework on framework.id = item.framework_id
        where aligned.priority_id = ${priorities.id} and aligned.basis <> 'rejected' and framework.kind = 'outcomes'
        order by item.position limit 1)`,
    })
    .from(priorities)
    .innerJoin(editions, eq(editions.id, priorities.editionId))
    .innerJoin(plans, eq(plans.id, editions.planId))
    .where(
      and(
        inArray(
          priorities.editionId,
          printed.map(({ editionId }) => editionId),
        ),
        eq(priorities.kind, 'priority'),
      ),
    )
    .orderBy(asc(plans.position), asc(priorities.position))
  const byEdition = Map.groupBy(rows, ({ priority }) => priority.editionId)
  return printed.flatMap(({ printedIn, editionId }) =>
    (byEdition.get(editionId) ?? []).map((row) => ({ ...row, printedIn, ofLocalPlan: printedIn !== editionId })),
  )
}
