/** What a table sorts by. Kept by the page, which writes it into the address. */
export type Sort = { column: string; direction: 'ascending' | 'descending' }

/** A figure sorts as a number, a word as an English word; null (nothing to compare) goes last either way. */
export type SortValue = string | number | null

export type Column<Row> = {
  /** Names the column in `sort` and its cell's slot, `cell-<key>`. */
  key: string
  heading: string
  /** The cell's plain text, where no slot draws it. */
  text?: (row: Row) => string
  /** Makes the column sortable. */
  sortBy?: (row: Row) => SortValue
  numeric?: boolean
  /** The cell that names its row. */
  rowHeader?: boolean
}

const words = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

/** A sorted copy; rows that compare equal keep their order. */
export function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort | undefined): readonly Row[] {
  const sortBy = columns.find((column) => column.key === sort?.column)?.sortBy
  if (!sort || !sortBy) return rows
  const sign = sort.direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => {
    const [left, right] = [sortBy(a), sortBy(b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    const order =
      typeof left === 'number' && typeof right === 'number' ? left - right : words.compare(String(left), String(right))
    return sign * order
  })
}

/** What the next press on a heading asks for: first ascending, then the other way round. */
export function nextSort(now: Sort | undefined, column: string): Sort {
  const direction = now?.column === column && now.direction === 'ascending' ? 'descending' : 'ascending'
  return { column, direction }
}
