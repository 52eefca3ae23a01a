import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { alignments, frameworkItems, frameworks, priorities } from '../../db/tables/index.ts'
import type { FrameworkItem } from '../frameworks/queries.ts'

/** What priorities are sorted by: the outcomes, and the priorities of the county. */
export type Columns = { readonly outcomes: readonly FrameworkItem[]; readonly priorities: readonly FrameworkItem[] }

export async function columnsOf(tx: Tx): Promise<Columns> {
  const rows = await tx
    .select({ kind: frameworks.kind, item: frameworkItems })
    .from(frameworkItems)
    .innerJoin(frameworks, eq(frameworks.id, frameworkItems.frameworkId))
    .where(and(inArray(frameworks.kind, ['outcomes', 'priorities']), isNull(frameworkItems.parentId)))
    .orderBy(asc(frameworks.position), asc(frameworkItems.position))
  const of = (wanted: string) => rows.filter(({ kind }) => kind === wanted).map(({ item }) => item)
  return { outcomes: of('outcomes'), priorities: of('priorities') }
}

/** A priority of an edition and the items that it serves, by id. */
export type Served = { readonly priorityId: string; readonly editionId: string; readonly items: ReadonlySet<string> }

/** The priorities of editions with what they serve; what stands below an item serves the item. A rejected suggestion serves nothing. */
export async function servedIn(tx: Tx, editionIds: readonly string[]): Promise<Served[]> {
  const rows = await tx
    .select({
      priorityId: priorities.id,
      editionId: priorities.editionId,
      item: frameworkItems.id,
      above: frameworkItems.parentId,
    })
    .from(priorities)
    .leftJoin(alignments, and(eq(alignments.priorityId, priorities.id), ne(alignments.basis, 'rejected')))
    .leftJoin(frameworkItems, eq(frameworkItems.id, alignments.frameworkItemId))
    .where(and(inArray(priorities.editionId, [...editionIds]), eq(priorities.kind, 'priority')))
  return [...Map.groupBy(rows, ({ priorityId }) => priorityId)].map(([priorityId, group]) => ({
    priorityId,
    editionId: group[0]?.editionId ?? '',
    items: new Set(group.flatMap(({ item, above }) => above ?? item ?? [])),
  }))
}
