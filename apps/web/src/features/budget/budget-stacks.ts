import type { ChartTable } from '@weald/charts'
import type { Stack } from '@weald/charts'
import { moneyText } from '../../ui/money-text.ts'
import { budgetColumns } from './budget-columns.ts'
import type { SummedLine } from './budget-sums.ts'

const parts = budgetColumns.filter(({ key }) =>
  ['employee', 'running', 'contracts', 'externalIncome', 'internalIncome'].includes(key),
)
type Part = (typeof parts)[number]

/** What the controllable figure of each activity is made of; a column without a single amount has no place in a legend. */
export function budgetStacks(lines: readonly SummedLine[]): {
  kinds: { key: string; label: string }[]
  stacks: Stack[]
  table: ChartTable
} {
  const activities = lines.filter(({ lineType }) => lineType === 'ACTIVITY')
  const used = parts.filter(({ key }) => activities.some((line) => amount(line, key) !== 0))
  return {
    kinds: used.map(({ key, heading }) => ({ key, label: heading })),
    stacks: activities.map((line) => ({
      label: shortened(line.activity),
      total: thousands(line.controllable),
      parts: used.flatMap(({ key }) =>
        amount(line, key) === 0 ? [] : [{ key, value: amount(line, key), printed: thousands(line[key]) }],
      ),
    })),
    table: {
      columns: ['Activity', ...used.map(({ heading }) => heading), 'Controllable'],
      rows: activities.map((line) => [
        line.activity,
        ...used.map(({ key }) => thousands(line[key])),
        thousands(line.controllable),
      ]),
    },
  }
}

/** "Employee costs are 92% of the gross expenditure of 17,052.8; income brings 263.0 (£000s)." */
export function stacksInWords(lines: readonly SummedLine[], year: string): string {
  const total = lines.find(({ lineType }) => lineType === 'CONTROLLABLE_TOTAL')
  const gross = Number(total?.gross ?? 0)
  if (!total || gross === 0) return `What each activity costs in ${year}, in £000s`
  const share = Math.round((Number(total.employee ?? 0) / gross) * 100)
  const income = -(Number(total.externalIncome ?? 0) + Number(total.internalIncome ?? 0))
  const brings = income > 0 ? `; income brings back ${thousands(income.toFixed(2))}` : ''
  return `In ${year}, employee costs are ${share}% of the gross expenditure of ${thousands(total.gross)}${brings} (£000s)`
}

/** Drawn to a scale of pixels, so a float will do. */
const amount = (line: SummedLine, key: Part['key']) => Number(line[key] ?? 0) / 1000
const thousands = (pounds: string | null) => (pounds === null ? '–' : moneyText(pounds, 'thousands'))

/** The drawing has room for some thirty letters beside a bar; the table has the whole name. */
function shortened(activity: string, room = 29): string {
  if (activity.length <= room) return activity
  const cut = activity.slice(0, room).replace(/[\s\-–]+\S*$/, '')
  return `${cut}…`
}
