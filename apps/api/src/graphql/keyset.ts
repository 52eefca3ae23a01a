import { and, asc, desc, sql } from 'drizzle-orm'
import type { AnyColumn, SQL } from 'drizzle-orm'
import type { Page } from './paging.ts'

/** The parts of a statement that finds one page. Combine `where` with the rest of the condition. */
export interface Keyset {
  readonly where: SQL | undefined
  readonly orderBy: SQL[]
  readonly limit: number
}

/**
 * A page as SQL, by the sort columns in the order's own sequence, all ascending or all descending. Rows are found by what stands
 * in them and not by counting, so a page costs the same wherever it is, and rows that come or go meanwhile shift nothing.
 */
export function keyset(
  page: Page,
  columns: readonly (AnyColumn | SQL)[],
  direction: 'ascending' | 'descending' = 'ascending',
): Keyset {
  const row = (values: readonly unknown[]) =>
    sql`(${sql.join(
      values.map((value) => sql`${value}`),
      sql`, `,
    )})`
  const beyond = (key: readonly unknown[], onwards: boolean) =>
    onwards === (direction === 'ascending') ? sql`${row(columns)} > ${row(key)}` : sql`${row(columns)} < ${row(key)}`
  const sort = page.backward === (direction === 'descending') ? asc : desc
  return {
    where: and(page.after ? beyond(page.after, true) : undefined, page.before ? beyond(page.before, false) : undefined),
    orderBy: columns.map((column) => sort(column)),
    limit: page.limit + 1,
  }
}
