import { canonicalCell } from './cell-value.ts'
import type { Dataset } from './dataset.ts'
import type { ParsedFile, ParsedRow } from './parsed-file.ts'
import { rowsOf } from './references.ts'
import { type FaultList, quoted } from './report.ts'
import { columnNamed } from './row-key.ts'

/** How far an importer writes, where that is not everything: into editions of some plans. */
export type ImportReach = {
  /** Codes of the partnerships that it was made for. */
  readonly partnerships: readonly string[]
  /** Codes of the plans in which these have a share. */
  readonly plans: ReadonlySet<string>
}

/** The column that names the plan in whose edition a row stands; null where rows are the whole county's, as plans themselves are. */
export function planColumn(dataset: Dataset): string | null {
  if (rowsOf(dataset).name === 'editions') return 'plan'
  return dataset.references.find(({ to }) => to === 'editions')?.columns[0] ?? null
}

/**
 * Adds a fault for each row that the importer may not write, and gives the file without them: nothing else is told of such a row, so a
 * plan of others is answered like one that there is none of.
 */
export function withinReach(parsed: ParsedFile, { partnerships, plans }: ImportReach, faults: FaultList): ParsedFile {
  const { dataset, rows } = parsed
  const column = planColumn(dataset)
  const isOutside = ({ values, unread }: ParsedRow) =>
    column === null || (!unread.has(column) && !plans.has(String(values[column] ?? '')))
  const made = `This key was made for ${partnerships.join(', ')}`
  for (const row of rows.filter(isOutside)) {
    const value = column === null ? '' : canonicalCell(columnNamed(dataset, column), row.values[column] ?? null)
    faults.add({
      code: 'row.out_of_reach',
      row: row.line,
      ...(column === null ? {} : { column, value }),
      sentence:
        value === ''
          ? `${made}, and the row belongs to the whole county. Take it out, or use a key of the county.`
          : `${made}, and ${quoted(value)} is none of their plans. Take the row out, or use a key that was made for it.`,
    })
  }
  return { ...parsed, rows: rows.filter((row) => !isOutside(row)) }
}
