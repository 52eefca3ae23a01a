import { csvLine, readCsv, separatorOf } from './csv.ts'
import type { Fault } from './report.ts'

/** The column in which a file tells what was wrong with its rows. An import does not read it, so a corrected file can be sent as it is. */
export const faultsColumn = 'weald_faults'

/**
 * A file again, with what was said of each row beside it: to be corrected and sent again. What was said of the whole file, or
 * of its header, belongs to no row and is left to the report.
 */
export function faultsBesideRows(text: string, faults: readonly Pick<Fault, 'row' | 'message'>[]): string {
  const said = new Map<number, string[]>()
  for (const { row, message } of faults) if (row !== null) said.set(row, [...(said.get(row) ?? []), message])
  const { records } = readCsv(text, separatorOf(text))
  const [header] = records
  const before = header?.cells.indexOf(faultsColumn) ?? -1
  return records
    .map(({ line, cells }) => {
      const own = cells.filter((_, place) => place !== before)
      return csvLine([...own, line === header?.line ? faultsColumn : (said.get(line) ?? []).join(' ')])
    })
    .join('')
}
