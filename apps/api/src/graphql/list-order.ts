import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { KeyKind } from './cursor.ts'
import type { PageOrder } from './paging.ts'

/** An order of a list, with the columns that sort it: what `keyset` needs beside what cursors need. */
export interface ListOrder<Row> extends PageOrder<Row> {
  readonly columns: readonly PgColumn[]
}

const kinds: Record<string, KeyKind> = { PgUUID: 'uuid', PgInteger: 'integer', PgText: 'text', PgDateString: 'date' }

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
    columns,
    kinds: columns.map((column) => {
      const kind = kinds[column.columnType]
      if (!kind) throw new Error(`A list cannot be ordered by ${column.name}: cursors do not know ${column.columnType}`)
      return kind
    }),
    keyOf: (row) => keys.map((key) => (row as Record<Key, string | number>)[key]),
  }
}
