import type { CellBound, CellStatus } from '../../graphql/generated/graphql.ts'
import type { Figure } from '../../ui/figure-note.ts'

type PrintedCell = { printed: string; status: CellStatus; bound: CellBound; footnoteMarks: readonly string[] }

/** A cell for FigureCell, which sets the marks of footnotes itself, as links: they are taken off the end of the print. */
export function printedFigure({ printed, status, bound, footnoteMarks }: PrintedCell): Figure {
  const text = footnoteMarks.reduceRight(
    (rest, mark) => (rest.endsWith(mark) ? rest.slice(0, -mark.length).trimEnd() : rest),
    printed.trim(),
  )
  return { printed: text, status, bound, footnotes: footnoteMarks }
}
