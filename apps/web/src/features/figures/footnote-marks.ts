import { heldFigure, type SheetCell } from './sheet-cells.ts'
import type { HeldFigure } from './typed-figures.ts'

/** A mark of a footnote, what it says, and the figures that carry it. */
export type FootnoteMark = {
  readonly mark: string
  /** Empty where nobody has said, or where the figures do not say the same. */
  readonly text: string
  readonly figures: readonly { readonly id: string; readonly held: HeldFigure }[]
}

/** The marks of a table in the order in which they are met. */
export function marksIn(ids: readonly string[], cells: ReadonlyMap<string, SheetCell>): FootnoteMark[] {
  const carried = ids.flatMap((id) => {
    const figure = cells.get(id)?.figure
    return (figure?.cell.footnoteMarks ?? []).map((mark) => ({ mark, id, held: heldFigure(figure!) }))
  })
  return [...Map.groupBy(carried, ({ mark }) => mark)].map(([mark, figures]) => {
    const said = new Set(figures.map(({ held }) => held.beside?.note ?? ''))
    return { mark, text: said.size === 1 ? ([...said][0] ?? '') : '', figures }
  })
}
