import type { LocationQuery } from 'vue-router'

/** What the matrix is narrowed to, as its address has it; `none` is what serves no outcome, or no priority of the county. */
export type Slice = { readonly partnership: string; readonly outcome: string; readonly priority: string }
export const noneOfThem = 'none'
export const noSlice: Slice = { partnership: '', outcome: '', priority: '' }

type Item = { readonly code: string; readonly title: string }
type Priority = { readonly id: string; readonly title: string }
export type Cell<P extends Priority = Priority> = {
  readonly outcome: Item | null
  readonly countyPriority: Item | null
  readonly priorities: readonly P[]
}

export function sliceFrom(query: LocationQuery): Slice {
  const text = (value: LocationQuery[string] | undefined) => (typeof value === 'string' ? value : '')
  return { partnership: text(query.partnership), outcome: text(query.outcome), priority: text(query.priority) }
}

/** The address of a slice, with whatever day the page is about. */
export function addressOf({ partnership, outcome, priority }: Slice, on: string | undefined, place = ''): string {
  const words = new URLSearchParams({
    ...(on && { on }),
    ...(partnership && { partnership }),
    ...(outcome && { outcome }),
    ...(priority && { priority }),
  }).toString()
  return `/coverage${words && `?${words}`}${place}`
}

const isIn = (item: Item | null, chosen: string) => chosen === '' || (item?.code ?? noneOfThem) === chosen

/** Across the table: the outcomes, or within one of them the priorities of the county. */
export const acrossPriorities = ({ outcome }: Slice) => outcome !== ''

/** What stands in a column of a partnership's row: each priority once, however many cells it is in. */
export function inColumn<P extends Priority>(cells: readonly Cell<P>[], column: string, slice: Slice): P[] {
  const at = acrossPriorities(slice) ? { ...slice, priority: column } : { ...slice, outcome: column }
  return inSlice(cells, at)
}

export function inSlice<P extends Priority>(cells: readonly Cell<P>[], { outcome, priority }: Slice): P[] {
  const found = cells
    .filter((cell) => isIn(cell.outcome, outcome) && isIn(cell.countyPriority, priority))
    .flatMap(({ priorities }) => priorities)
  return [...new Map(found.map((each) => [each.id, each])).values()]
}

/** The columns of the table, last what serves none of them. */
export function columnsOf(
  axes: { readonly outcomes: readonly Item[]; readonly countyPriorities: readonly Item[] },
  slice: Slice,
): Item[] {
  const columns = acrossPriorities(slice)
    ? [...axes.countyPriorities, { code: noneOfThem, title: 'No county priority' }]
    : [...axes.outcomes, { code: noneOfThem, title: 'No outcome' }]
  const chosen = acrossPriorities(slice) ? slice.priority : ''
  return columns.filter(({ code }) => chosen === '' || code === chosen)
}

/**
 * What a cell says: how many stand there, that it is a gap, or that nothing is known. A plan with priorities for which nobody has said
 * what they serve may cover it all the same: that is not the same as a gap.
 */
export type CellState = 'filled' | 'gap' | 'unknown'

export function cellState(cells: readonly Cell[], column: string, slice: Slice): CellState {
  if (inColumn(cells, column, slice).length > 0) return 'filled'
  const axis = acrossPriorities(slice) ? { ...noSlice, priority: noneOfThem } : { ...noSlice, outcome: noneOfThem }
  return cells.length === 0 || inSlice(cells, axis).length > 0 ? 'unknown' : 'gap'
}

/** "Of 115 cells 79 have a priority, 20 are gaps, and of 16 it is not known." */
export function cellWords(states: readonly CellState[]): string {
  const count = (wanted: CellState) => states.filter((state) => state === wanted).length
  const verb = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`
  return `Of ${states.length} cells ${verb(count('filled'), 'has a priority', 'have a priority')}, ${verb(count('gap'), 'is a gap', 'are gaps')}, and of ${count('unknown')} it is not known.`
}
