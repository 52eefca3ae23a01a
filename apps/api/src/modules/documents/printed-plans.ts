import type { Actor } from '@weald/domain'
import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import { visibleEdition } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import * as tables from '../../db/tables/index.ts'
import type { LocalPlan, Owner, PrintedPriorities } from '../../document/content.ts'
import { holdingsOfPosts } from '../partnerships/queries.ts'
import { ownersOf, supersessionsOf } from '../plans/queries.ts'

/** Owners of plans with those who lead for each, by the plan. */
export async function ownersByPlan(tx: Tx, planIds: string[]): Promise<ReadonlyMap<string, Owner[]>> {
  const owners = await ownersOf(tx, planIds)
  const posts = owners.flatMap(({ leadPostId }) => leadPostId ?? [])
  const holdings = Map.groupBy(await holdingsOfPosts(tx, posts), ({ postId }) => postId)
  const byPlan = Map.groupBy(owners, ({ planId }) => planId)
  return new Map(
    [...byPlan].map(([plan, these]) => [
      plan,
      these.map(({ partnership, printedHeading, leadPostId }) => ({
        name: partnership.name,
        printedHeading,
        leads: (holdings.get(leadPostId ?? '') ?? []).map(({ person }) => person.name),
      })),
    ]),
  )
}

/** Priorities and the headings that they stand under; a rejected suggestion serves no outcome. */
export async function prioritiesByEdition(tx: Tx, ids: string[]): Promise<ReadonlyMap<string, PrintedPriorities>> {
  const priorities = await tx
    .select()
    .from(tables.priorities)
    .where(inArray(tables.priorities.editionId, ids))
    .orderBy(asc(tables.priorities.position))
  const served = await tx
    .select({ priorityId: tables.alignments.priorityId, item: tables.alignments.frameworkItemId })
    .from(tables.alignments)
    .where(and(inArray(tables.alignments.editionId, ids), ne(tables.alignments.basis, 'rejected')))
  const headings = await tx
    .select({ heading: tables.outcomeHeadings, outcome: tables.frameworkItems })
    .from(tables.outcomeHeadings)
    .innerJoin(tables.frameworkItems, eq(tables.frameworkItems.id, tables.outcomeHeadings.frameworkItemId))
    .where(inArray(tables.outcomeHeadings.editionId, ids))
    .orderBy(asc(tables.outcomeHeadings.position))
  const byPriority = Map.groupBy(served, ({ priorityId }) => priorityId)
  const [ofPriorities, ofHeadings] = [
    Map.groupBy(priorities, ({ editionId }) => editionId),
    Map.groupBy(headings, ({ heading }) => heading.editionId),
  ]
  return new Map(
    ids.map((id) => [
      id,
      {
        priorities: (ofPriorities.get(id) ?? []).map((each) => ({
          ...each,
          outcomes: (byPriority.get(each.id) ?? []).map(({ item }) => item),
        })),
        headings: (ofHeadings.get(id) ?? []).map(({ heading, outcome }) => ({ ...heading, outcome })),
      },
    ]),
  )
}

/** The plans that take this one's place. What it printed of each is the first edition that its reader may see. */
export async function localPlansOf(tx: Tx, actor: Actor, planId: string): Promise<LocalPlan[]> {
  const successors = (await supersessionsOf(tx, actor, 'predecessorId', [planId])).map(({ successorId }) => successorId)
  const firsts = await tx
    .selectDistinctOn([tables.editions.planId], { id: tables.editions.id, plan: tables.plans })
    .from(tables.editions)
    .innerJoin(tables.plans, eq(tables.plans.id, tables.editions.planId))
    .where(and(inArray(tables.editions.planId, successors), visibleEdition(actor, 'export:read')))
    .orderBy(asc(tables.editions.planId), asc(tables.editions.number))
  const owners = await ownersByPlan(tx, successors)
  const priorities = await prioritiesByEdition(
    tx,
    firsts.map(({ id }) => id),
  )
  return successors.flatMap((successor) => {
    const first = firsts.find(({ plan }) => plan.id === successor)
    if (!first) return []
    const { code, title } = first.plan
    return [{ code, title, owners: owners.get(successor) ?? [], ...priorities.get(first.id)! }]
  })
}
