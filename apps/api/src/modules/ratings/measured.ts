import type { Actor } from '@weald/domain'
import { and, asc, eq, inArray, lte, gte, sql } from 'drizzle-orm'
import { visibleEdition } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import { actions, editions, indicators, measures, plans } from '../../db/tables/index.ts'
import { targetsOf } from '../actions/queries.ts'

/** The edition of each plan that its owners answer for: the newest approved, and while there is none the newest that an actor may see. */
export async function answeredEditions(tx: Tx, actor: Actor, planIds: readonly string[]) {
  return tx
    .selectDistinctOn([editions.planId])
    .from(editions)
    .where(and(inArray(editions.planId, [...planIds]), visibleEdition(actor)))
    .orderBy(editions.planId, sql`(${editions.state} = 'approved') desc`, sql`${editions.number} desc`)
}

/** The ids of the county's own plans whose term a day is in. */
export async function countyPlansOn(
  tx: Tx,
  days: readonly string[],
): Promise<{ id: string; termStart: string; termEnd: string }[]> {
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)]
  if (first === undefined || last === undefined) return []
  return tx
    .select({ id: plans.id, termStart: plans.termStart, termEnd: plans.termEnd })
    .from(plans)
    .where(and(eq(plans.countyOwned, true), lte(plans.termStart, last), gte(plans.termEnd, first)))
    .orderBy(asc(plans.position))
}

export type Measured = Awaited<ReturnType<typeof measuresWithTargets>>[number]

/** The measures of editions in printed order, each with its indicator, its targets and the priority that it serves, be it by an action. */
export async function measuresWithTargets(tx: Tx, editionIds: readonly string[], indicatorIds?: readonly string[]) {
  const rows = await tx
    .select({
      measure: measures,
      indicator: indicators,
      priorityId: sql<string | null>`coalesce(${measures.priorityId}, ${actions.priorityId})`,
    })
    .from(measures)
    .innerJoin(indicators, eq(indicators.id, measures.indicatorId))
    .leftJoin(actions, eq(actions.id, measures.actionId))
    .where(
      and(
        inArray(measures.editionId, [...editionIds]),
        indicatorIds === undefined ? undefined : inArray(measures.indicatorId, [...indicatorIds]),
      ),
    )
    .orderBy(asc(measures.editionId), asc(measures.position))
  const all = await targetsOf(
    tx,
    rows.map(({ measure }) => measure.id),
  )
  const targets = Map.groupBy(all, ({ measureId }) => measureId)
  return rows.map((row) => ({ ...row, targets: targets.get(row.measure.id) ?? [] }))
}
