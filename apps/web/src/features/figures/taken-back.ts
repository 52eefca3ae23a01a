import type { FigureSheet } from './figure-sheet.ts'

type Text = { readonly id: string; readonly text: string }

/** What one typed or pasted can be taken back, the last first, for as long as the table is open. */
export function useTakenBack(sheet: FigureSheet) {
  const past: Text[][] = []
  const textOf = (id: string) => sheet.outbox.typed.get(id)?.text ?? sheet.cells.get(id)?.figure?.cell.printed ?? ''

  return {
    type(cells: readonly Text[]): void {
      past.push(cells.map(({ id }) => ({ id, text: textOf(id) })))
      sheet.outbox.type(cells)
    },
    undo(): void {
      const before = past.pop()
      if (before) sheet.outbox.type(before.map((cell) => ({ ...cell, reason: 'Taken back by whoever typed it' })))
    },
  }
}
