import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { IndicatorFilter, IndicatorOrder } from '../../graphql/generated/graphql.ts'
import type { Choice } from '../../ui/field.ts'
import type { Sort } from '../../ui/table-column.ts'

/** What the reader asked of the list of indicators, as it stands in the address. */
export type ListChoices = { catalogue: string; values: string }
export type ListPlace = { after?: string; before?: string }
export type PageInfo = { startCursor: string | null; endCursor: string | null; hasNextPage: boolean; hasPreviousPage: boolean }

export const pageSize = 25
export const noChoices: ListChoices = { catalogue: '', values: '' }

export const valueChoices: Choice[] = [
  { value: '', text: 'All indicators' },
  { value: 'yes', text: 'With values' },
  { value: 'no', text: 'Without values' },
]

/** The column that each order belongs to. The API sorts, because the table shows one page of a longer list. */
const orders: Record<string, IndicatorOrder> = { ref: 'CATALOGUE', title: 'TITLE' }

const one = (query: LocationQuery, name: string) => [query[name]].flat()[0] ?? ''

export function choicesFrom(query: LocationQuery): ListChoices {
  const values = one(query, 'values')
  return { catalogue: one(query, 'catalogue'), values: valueChoices.some(({ value }) => value === values) ? values : '' }
}

export function sortFrom(query: LocationQuery): Sort {
  const column = one(query, 'sort')
  return {
    column: column in orders ? column : 'ref',
    direction: one(query, 'order') === 'descending' ? 'descending' : 'ascending',
  }
}

/** Another choice or order starts at the first page: a cursor means nothing in another list. */
export function addressOf(choices: ListChoices, sort: Sort, place: ListPlace = {}): LocationQueryRaw {
  const query = {
    ...choices,
    sort: sort.column === 'ref' ? '' : sort.column,
    order: sort.direction === 'ascending' ? '' : sort.direction,
    ...place,
  }
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value))
}

/** The list runs one way only: its other direction is its last page first, each page turned round by `shown`. */
export function variablesFrom(query: LocationQuery) {
  const { catalogue, values } = choicesFrom(query)
  const { column, direction } = sortFrom(query)
  const [after, before] = [one(query, 'after') || null, one(query, 'before') || null]
  const backwards = before !== null || (after === null && direction === 'descending')
  const filter: IndicatorFilter = { catalogue: catalogue || undefined, observed: values ? values === 'yes' : undefined }
  return {
    filter,
    order: orders[column] ?? 'CATALOGUE',
    first: backwards ? null : pageSize,
    after,
    last: backwards ? pageSize : null,
    before,
  }
}

export function shown<Node>(nodes: readonly Node[], { direction }: Sort): readonly Node[] {
  return direction === 'descending' ? nodes.toReversed() : nodes
}

/** Where "previous" and "next" lead, in the direction in which the list is shown. */
export function neighbours(page: PageInfo, { direction }: Sort): { previous?: ListPlace; next?: ListPlace } {
  const later = page.hasNextPage && page.endCursor ? { after: page.endCursor } : undefined
  const earlier = page.hasPreviousPage && page.startCursor ? { before: page.startCursor } : undefined
  return direction === 'descending' ? { previous: later, next: earlier } : { previous: earlier, next: later }
}

/** "12 indicators", "25 of 78 indicators". */
export function countText(onPage: number, all: number): string {
  if (all === 0) return 'No indicators'
  const words = `${all} ${all === 1 ? 'indicator' : 'indicators'}`
  return onPage === all ? words : `${onPage} of ${words}`
}
