import { CodedError } from '../errors.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { CursorScope, SortKey } from './cursor.ts'

export const pageSize = { default: 50, max: 200 } as const

/**
 * How a list is sorted. `name` names the list and the order ("plans by title"). The columns must not be null and the last must
 * tell every row from every other, else rows are lost between two pages.
 */
export interface PageOrder<Row> extends CursorScope {
  readonly keyOf: (row: Row) => SortKey
}

/** The arguments of a connection field, as every one of them is declared in SDL. */
export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

/** One page, for a query to find: rows after `after` and before `before`, at most `limit + 1` of them, from the end when `backward`. */
export interface Page {
  readonly limit: number
  readonly backward: boolean
  readonly after: SortKey | null
  readonly before: SortKey | null
}

export interface Connection<Row> {
  readonly nodes: readonly Row[]
  readonly edges: () => readonly { readonly cursor: string; readonly node: Row }[]
  readonly pageInfo: () => PageInfo
  /** Counted when it is asked for, and not before. */
  readonly totalCount: () => Promise<number>
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

export function pageArguments({ first, after, last, before }: PageArguments, order: CursorScope): Page {
  if (first != null && last != null)
    throw new CodedError('BAD_PAGE', 'Ask for the `first` items or for the `last`, not for both.')
  const limit = first ?? last ?? pageSize.default
  if (limit < 1 || limit > pageSize.max)
    throw new CodedError('BAD_PAGE', `Ask for 1 to ${pageSize.max} items at a time; you asked for ${limit}.`)
  return {
    limit,
    backward: last != null,
    after: after == null ? null : readCursor(order, after),
    before: before == null ? null : readCursor(order, before),
  }
}

/**
 * @param rows as the query found them: up to `page.limit + 1`, so that the extra one tells whether the list goes on; in the
 *   opposite order when the page is `backward`
 * @param countAll counts the whole list, without the page
 */
export function toConnection<Row>(
  rows: readonly Row[],
  page: Page,
  order: PageOrder<Row>,
  countAll: () => Promise<number>,
): Connection<Row> {
  const found = rows.slice(0, page.limit)
  const nodes = page.backward ? found.reverse() : found
  const more = rows.length > page.limit
  const cursor = (row: Row | undefined) => (row === undefined ? null : writeCursor(order, order.keyOf(row)))
  let counted: Promise<number> | null = null
  return {
    nodes,
    edges: () => nodes.map((node) => ({ node, cursor: writeCursor(order, order.keyOf(node)) })),
    pageInfo: () => ({
      hasNextPage: page.backward ? page.before !== null : more,
      hasPreviousPage: page.backward ? more : page.after !== null,
      startCursor: cursor(nodes[0]),
      endCursor: cursor(nodes.at(-1)),
    }),
    totalCount: () => (counted ??= countAll()),
  }
}
