import type { Place } from './grid-keys.ts'

/** A block of cells that is marked: its edges, and the corner that moves. */
export type Mark = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly far: Place
}

/** The block between the cell in which somebody is and the one to which they have marked. */
export function markBetween(from: Place, far: Place): Mark {
  return {
    top: Math.min(from.row, far.row),
    bottom: Math.max(from.row, far.row),
    left: Math.min(from.column, far.column),
    right: Math.max(from.column, far.column),
    far,
  }
}

/** Cells as a spreadsheet takes them from the clipboard; `pastedCells` reads them back. */
export function textOfBlock(cells: readonly (readonly string[])[]): string {
  return cells.map((line) => line.map(quotedWhereNeeded).join('\t')).join('\n')
}

const quotedWhereNeeded = (text: string) => (/^"|[\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
