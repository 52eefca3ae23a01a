import type { Decimal } from '../decimal.ts'
import type { Pence } from '../money.ts'

export const MONEY_COLUMNS = [
  'priorControllable',
  'employee',
  'running',
  'contracts',
  'gross',
  'externalIncome',
  'internalIncome',
  'controllable',
] as const
export const FTE_COLUMNS = ['priorFte', 'fte'] as const
export const BUDGET_COLUMNS = [...MONEY_COLUMNS, ...FTE_COLUMNS] as const

export type MoneyColumn = (typeof MONEY_COLUMNS)[number]
export type FteColumn = (typeof FTE_COLUMNS)[number]
export type BudgetColumn = MoneyColumn | FteColumn

/**
 * - `activity`: a line that is added up;
 * - `controllable_total`: the stated sum of the activities;
 * - `memorandum`: overheads below the line, outside that sum;
 * - `total_cost`: the stated sum of the two before.
 */
export const BUDGET_LINE_TYPES = ['activity', 'controllable_total', 'memorandum', 'total_cost'] as const
export type BudgetLineType = (typeof BUDGET_LINE_TYPES)[number]

/** The printed figures of one budget line. Null is "nothing printed", which is not nought. Incomes are negative. */
export type BudgetFigures = {
  position: number
  lineType: BudgetLineType
  activity: string
  amounts: Record<MoneyColumn, Pence | null>
  ftes: Record<FteColumn, Decimal | null>
}

export function isMoneyColumn(column: BudgetColumn): column is MoneyColumn {
  return MONEY_COLUMNS.some((money) => money === column)
}

/** "2007/08" for "2008/09"; empty where the year is written in another way, so that nothing is compared with it. */
export function yearBefore(financialYear: string): string {
  const start = Number(/^(\d{4})\/\d{2}$/.exec(financialYear)?.[1])
  return Number.isNaN(start) ? '' : `${start - 1}/${String(start % 100).padStart(2, '0')}`
}
