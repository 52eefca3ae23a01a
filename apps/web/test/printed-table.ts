import type { Locator } from 'playwright-core'

/** Weald's own words in a cell of the plan: notes on the source, what a sign means, what only a screen reader says. */
const added = '.weald-mark, .weald-figure__note, .weald-figures__cell-note, .govuk-visually-hidden'

/** The rows of a table's body as the plan prints them, cell by cell; a footnote's mark stands right behind its figure. */
export function printedRows(table: Locator): Promise<string[][]> {
  return table.locator('tbody tr').evaluateAll(
    (rows, unprinted) =>
      rows.map((row) =>
        Array.from((row as HTMLTableRowElement).cells, (cell) => {
          const copy = cell.cloneNode(true) as HTMLElement
          for (const element of copy.querySelectorAll(unprinted)) element.remove()
          return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
        }),
      ),
    added,
  )
}
