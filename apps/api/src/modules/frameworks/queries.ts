import type { Actor } from '@weald/domain'
import { and, asc, count, eq, inArray, ne } from 'drizzle-orm'
import { inCurrentEdition } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import { alignments, commitmentReferences, frameworkItems, frameworks, priorities } from '../../db/tables/index.ts'

export type Framework = typeof frameworks.$inferSelect
export type FrameworkItem = typeof frameworkItems.$inferSelect

export async function findFrameworks(tx: Tx, kind: Framework['kind'] | null): Promise<Framework[]> {
  return tx
    .select()
    .from(frameworks)
    .where(kind === null ? undefined : eq(frameworks.kind, kind))
    .orderBy(asc(frameworks.position))
}

export async function frameworksById(tx: Tx, ids: string[]): Promise<Framework[]> {
  return tx.select().from(frameworks).where(inArray(frameworks.id, ids))
}

export async function itemsOf(tx: Tx, frameworkIds: string[]): Promise<FrameworkItem[]> {
  return tx
    .select()
    .from(frameworkItems)
    .where(inArray(frameworkItems.frameworkId, frameworkIds))
    .orderBy(asc(frameworkItems.position))
}

/** How many priorities serve items, by the item; a rejected suggestion serves none. */
export async function priorityCounts(tx: Tx, actor: Actor, itemIds: string[]) {
  return tx
    .select({ id: alignments.frameworkItemId, count: count() })
    .from(alignments)
    .innerJoin(priorities, eq(priorities.id, alignments.priorityId))
    .where(
      and(
        inArray(alignments.frameworkItemId, itemIds),
        ne(alignments.basis, 'rejected'),
        eq(priorities.kind, 'priority'),
        inCurrentEdition(alignments.editionId, actor),
      ),
    )
    .groupBy(alignments.frameworkItemId)
}

/** How many commitments refer to items, by the item. */
export async function commitmentCounts(tx: Tx, actor: Actor, itemIds: string[]) {
  return tx
    .select({ id: commitmentReferences.frameworkItemId, count: count() })
    .from(commitmentReferences)
    .where(and(inArray(commitmentReferences.frameworkItemId, itemIds), inCurrentEdition(commitmentReferences.editionId, actor)))
    .groupBy(commitmentReferences.frameworkItemId)
}
