import type { Figure } from '../../../ui/figure-note.ts'

/** A row of a printed table of figures. `figure` is null where the table has no cell at all. */
export type FigureRow = {
  key: string
  heading: string
  href?: string
  /** References printed with the heading, such as BVPI 46. */
  refs?: readonly string[]
  note: string | null
  strong?: boolean
  cells: { figure: Figure | null; note: string }[]
}

export type FigureGroup = { heading: string | null; rows: FigureRow[] }
