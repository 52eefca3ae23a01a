/** The rows of a file as they stand in it, whatever its format: the first names the columns. */
export type Table = {
  readonly records: readonly TableRecord[]
  /** The line of the record in which a quote is opened and never closed; that record and all behind it are lost. */
  readonly unclosedFrom: number | null
  /** The line from which on nothing was read, since no file may have so many records. */
  readonly tooLongFrom: number | null
  /** Whether the last record ends with a line break. Without one, a short last record may have been cut off. */
  readonly endsWithBreak: boolean
}

export type TableRecord = {
  /** The line of the file on which it begins, or the row of the sheet. */
  readonly line: number
  readonly cells: readonly string[]
  /** It has more cells than any row can have; those beyond are not kept. */
  readonly tooWide: boolean
  /** Why nobody can tell what its cells are. */
  readonly unsure: Unsure | null
}

/** Text follows a closing quote, so that nobody knows where the cell ends; or a sheet held only the beginning of a longer text. */
export type Unsure = 'broken_quotes' | 'cut_short'
