/**
 * How a column of an import file is written. A file is UTF-8 CSV with a header row; an empty cell is no value.
 * - code: lower-case letters, digits and hyphens · list: values separated by ";" · pounds: "849100" or "849100.00"
 * - printed: a table cell as it was printed ("38% min", "N/A*"), read by the cell notation
 * - written_date: a date as somebody wrote it ("February – March 2008"), kept and read
 */
export const columnTypes = [
  'text',
  'code',
  'integer',
  'decimal',
  'pounds',
  'boolean',
  'date',
  'choice',
  'list',
  'printed',
  'written_date',
] as const
export type ColumnType = (typeof columnTypes)[number]

export type Column = {
  readonly name: string
  readonly type: ColumnType
  readonly required: boolean
  /** One sentence for whoever prepares the file. */
  readonly description: string
  readonly choices?: readonly string[]
  /** Smallest and largest whole number that means anything here. */
  readonly range?: readonly [smallest: number, largest: number]
}

const of =
  (type: ColumnType) =>
  (name: string, description: string): Column => ({ name, type, required: true, description })

export const text = of('text')
export const code = of('code')
export const integer = of('integer')
export const decimal = of('decimal')
export const pounds = of('pounds')
export const boolean = of('boolean')
export const date = of('date')
export const list = of('list')
export const printed = of('printed')
export const writtenDate = of('written_date')

export function choice(name: string, description: string, choices: readonly string[]): Column {
  return { name, type: 'choice', required: true, description, choices }
}

export function within(smallest: number, largest: number, column: Column): Column {
  return { ...column, range: [smallest, largest] }
}

export function optional(column: Column): Column {
  return { ...column, required: false }
}
