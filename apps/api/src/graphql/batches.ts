import { asc, inArray } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { GraphContext } from './context.ts'
import type { LoaderQuery } from './feature.ts'

/** The key that most things are known by. */
export const idOf = ({ id }: { id: string }) => id

/** The rows of each parent, in the order of the parents; rows keep their order. */
export function manyFor<Parent, Row>(
  queries: readonly LoaderQuery<Parent, unknown>[],
  parentKey: (parent: Parent) => string,
  rows: readonly Row[],
  rowKey: (row: Row) => string,
): Row[][] {
  const byKey = Map.groupBy(rows, rowKey)
  return queries.map(({ obj }) => byKey.get(parentKey(obj)) ?? [])
}

/** The one row of each parent, or null, in the order of the parents. */
export function oneFor<Parent, Row>(
  queries: readonly LoaderQuery<Parent, unknown>[],
  parentKey: (parent: Parent) => string | null,
  rows: readonly Row[],
  rowKey: (row: Row) => string,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [rowKey(row), row]))
  return queries.map(({ obj }) => byKey.get(parentKey(obj) ?? '') ?? null)
}

/** The distinct keys that a batch of parents asks for; absent ones ask for nothing. */
export function keysOf<Parent>(
  queries: readonly LoaderQuery<Parent, unknown>[],
  key: (parent: Parent) => string | null,
): string[] {
  return [...new Set(queries.flatMap(({ obj }) => key(obj) ?? []))]
}

type ContentTable = PgTable & { readonly editionId: AnyPgColumn; readonly position: AnyPgColumn }

/** A loader of what editions contain in one table, in printed order: one statement for however many editions. */
export function contentOf(table: ContentTable) {
  return async (queries: LoaderQuery<{ id: string }>[], context: GraphContext) => {
    const tx = await context.reader()
    const ids = keysOf(queries, (edition) => edition.id)
    const rows = await tx
      .select()
      .from(table)
      .where(inArray(table.editionId, ids))
      .orderBy(asc(table.editionId), asc(table.position))
    return manyFor(
      queries,
      (edition) => edition.id,
      rows as { editionId: string }[],
      (row) => row.editionId,
    )
  }
}
