import type { EntryColumn } from '../../ui/grid/entry-cell.ts'
import type { Item } from './written-item.ts'

export const baselineColumn = 'baseline'

/** The years that a plan may set targets for: the three from when it begins, and any for which there is one. */
export function targetColumns(termStart: string, targets: readonly Pick<Item, 'texts'>[]): EntryColumn[] {
  const [first = 0, month = 1] = termStart.split('-').map(Number)
  const begins = month >= 4 ? first : first - 1
  const usual = [begins, begins + 1, begins + 2].map((year) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`)
  const written = targets.map(({ texts }) => texts['printed_under'] ?? '').filter(Boolean)
  const years = [...new Set([...usual, ...written])].toSorted()
  return [{ key: baselineColumn, heading: 'Baseline' }, ...years.map((year) => ({ key: year, heading: `Target ${year}` }))]
}
