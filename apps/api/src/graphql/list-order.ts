import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { KeyKind } from './cursor.ts'
import type { PageOrder } from './paging.ts'

/** An order of a list, with the columns that sort it: what `keyset` needs beside what cursors need. */
export interface ListOrder<Row> extends PageOrder<Row> {
  readonly columns: readonly (PgColumn | SQL)[]
}

const kinds: Record<string, KeyKind> = { PgUUID: 'uuid', PgInteger: 'integer', PgText: 'text', PgDateString: 'date' }

/** Texts sort by their beginning: a cursor carries what it sorts by, and people's texts may be longer than a cursor may be. */
const sortedCharacters = 100
const sortedBy = (column: PgColumn): PgColumn | SQL =>
  column.columnType === 'PgText' ? sql`left(${column}, ${sql.raw(String(sortedCharacters))})` : column
const sortValue = (value: string | number) => (typeof value === 'string' ? [...value].slice(0, sortedCharacters).join('') : value)

/**
 * The order of a table's rows by some of its columns. None may be null, and the last must tell every row from every other.
 * @param name names list and order, as in "partnerships by name": a cursor of one list means nothing in another
 */
export function listOrder<Table extends PgTable, Key extends string & keyof Table['$inferSelect']>(
  name: string,
  table: Table,
  keys: readonly Key[],
): ListOrder<Table['$inferSelect']> {
  const columns = keys.map((key) => (table as unknown as Record<Key, PgColumn>)[key])
  return {
    name,
    columns: columns.map(sortedBy),
    kinds: columns.map((column) => {
      const kind = kinds[column.columnType]
      if (!kind) throw new Error(`A list cannot be ordered by ${column.name}: cursors do not know ${column.columnType}`)
      return kind
    }),
    keyOf: (row) => keys.map((key) => sortValue((row as Record<Key, string | number>)[key])),
  }
}
