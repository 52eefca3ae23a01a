import type { Extent, Place } from './grid-keys.ts'

/**
 * The cells of what a spreadsheet puts on the clipboard: lines of cells with tabs between them. A cell with a tab, a line break or a
 * quotation mark at its start stands in quotation marks, and its own marks are doubled.
 */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const { cell, end } = text[at] === '"' ? quoted(text, at) : plain(text, at)
    rows.at(-1)!.push(cell)
    if (text[end] === '\t') {
      at = end + 1
      continue
    }
    const next = end + (text.startsWith('\r\n', end) ? 2 : 1)
    // The last line ends as the others do; nothing stands after it.
    if (next >= text.length) break
    rows.push([])
    at = next
  }
  return rows
}

const stop = /[\t\r\n]/g

function plain(text: string, from: number): { cell: string; end: number } {
  stop.lastIndex = from
  const end = stop.exec(text)?.index ?? text.length
  return { cell: text.slice(from, end), end }
}

/** A mark that is never closed was no quotation: the cell is what stands there. */
function quoted(text: string, from: number): { cell: string; end: number } {
  const found = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(from))
  if (!found) return plain(text, from)
  return { cell: found[1]!.replaceAll('""', '"').replaceAll(/\s*[\r\n]+\s*/g, ' '), end: from + found[0].length }
}

export type Placed = { readonly place: Place; readonly text: string }

/** Where each cell of a block comes to stand when it is pasted at a place, and how many would stand outside the grid. */
export function placeBlock(
  cells: readonly (readonly string[])[],
  at: Place,
  { rows, columns }: Extent,
): { placed: Placed[]; outside: number } {
  const all = cells.flatMap((line, down) =>
    line.map((text, right) => ({ place: { row: at.row + down, column: at.column + right }, text: text.trim() })),
  )
  const placed = all.filter(({ place }) => place.row < rows && place.column < columns)
  return { placed, outside: all.length - placed.length }
}
