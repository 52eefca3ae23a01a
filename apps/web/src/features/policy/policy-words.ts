import { editionStates } from '@weald/domain'

/** A row of the table as the server gives it. */
export type Row = {
  action: string
  sentence: string
  about: 'BUSINESS' | 'SYSTEM'
  cells: readonly Cell[]
  exclusions: readonly string[]
}
export type Cell = { column: string; extent: string; states: readonly string[] }

/** The table's words for how far a right reaches, as short as a narrow column needs them. */
const shortWords: Readonly<Record<string, string>> = {
  never: 'No',
  public: 'Public',
  own: 'Own plans',
  cluster: 'Own cluster',
  all: 'All',
  key: 'By its key',
}

export const shortWord = (extent: string) => shortWords[extent] ?? extent

const stateLabels = Object.values(editionStates).map(({ label }) => label)
const either = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** How far, and while an edition stands where: "Own plans, in Draft or Priorities agreed". Where it is most states, those left out are told. */
export function cellWords({ extent, states }: Cell): string {
  const far = shortWord(extent)
  if (states.length === 0) return far
  const others = stateLabels.filter((label) => !states.includes(label))
  return others.length < states.length && others.length + states.length === stateLabels.length
    ? `${far}, except in ${either(others)}`
    : `${far}, in ${either(states)}`
}

/** The cell of a column; a table that leaves one out grants nothing there. */
export function cellOf({ cells }: Pick<Row, 'cells'>, column: string): Cell {
  return cells.find((cell) => cell.column === column) ?? { column, extent: 'never', states: [] }
}

/** What somebody may do, or all rows when it is nobody's in particular. */
export function rowsFor<Some extends Pick<Row, 'cells'>>(rows: readonly Some[], column: string): readonly Some[] {
  return column === '' ? rows : rows.filter((row) => cellOf(row, column).extent !== 'never')
}

/** Exclusions that most rows share: told once above a table rather than in every line. */
export function sharedExclusions(rows: readonly Pick<Row, 'exclusions'>[]): readonly string[] {
  const all = new Set(rows.flatMap(({ exclusions }) => exclusions))
  return [...all].filter((sentence) => rows.filter(({ exclusions }) => exclusions.includes(sentence)).length > rows.length / 2)
}

export const groups = [
  { about: 'BUSINESS', title: 'Plans, budgets and figures' },
  { about: 'SYSTEM', title: 'Coming in, and how Weald is run' },
] as const
