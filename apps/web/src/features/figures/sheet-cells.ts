import type { EnteredFigureFragment, FigureState, ObservationArea } from '../../graphql/generated/graphql.ts'
import type { HeldFigure } from './typed-figures.ts'

export type Warning = { readonly code: string; readonly path: string; readonly message: string }
export type SheetFigure = EnteredFigureFragment
/** A cell as the server last told of it. */
export type SheetCell = {
  readonly state: FigureState
  readonly figure: SheetFigure | null
  readonly warnings: readonly Warning[]
}
/** A row as the server gives it: its cells by their keys, in the order of the columns. */
export type SheetRow = {
  readonly indicator: string
  readonly area: ObservationArea
  readonly partnership: { readonly code: string; readonly name: string } | null
  readonly breakdown: string
  readonly cells: readonly string[]
}

export const heldFigure = (figure: SheetFigure): HeldFigure => ({
  text: figure.cell.printed,
  version: figure.version,
  beside: {
    numerator: figure.numerator ?? '',
    denominator: figure.denominator ?? '',
    source: figure.source ?? '',
    note: figure.note ?? '',
  },
})
