import type { BudgetLineType } from '../../../graphql/generated/graphql.ts'

type Amount =
  | 'previousControllable'
  | 'employee'
  | 'running'
  | 'contracts'
  | 'gross'
  | 'externalIncome'
  | 'internalIncome'
  | 'controllable'
type Fte = 'previousFte' | 'fte'

export type BudgetColumn = { key: Amount | Fte; heading: string; unit: 'money' | 'fte' }

/** "2007/08" before "2008/09". A label that is not two years comes back as "the year before". */
export function yearBefore(label: string): string {
  const first = /^(\d{4})\/\d{2}$/.exec(label)?.[1]
  return first ? `${Number(first) - 1}/${first.slice(2)}` : 'the year before'
}

/** The columns in the order of the printed table. */
export function budgetColumns(year: string): BudgetColumn[] {
  const before = yearBefore(year)
  return [
    { key: 'previousControllable', heading: `Controllable expenditure ${before}`, unit: 'money' },
    { key: 'previousFte', heading: `FTE ${before}`, unit: 'fte' },
    { key: 'fte', heading: `FTE ${year}`, unit: 'fte' },
    { key: 'employee', heading: 'Employee costs', unit: 'money' },
    { key: 'running', heading: 'Running costs', unit: 'money' },
    { key: 'contracts', heading: 'Contracts and projects', unit: 'money' },
    { key: 'gross', heading: 'Gross expenditure', unit: 'money' },
    { key: 'externalIncome', heading: 'External income', unit: 'money' },
    { key: 'internalIncome', heading: 'Internal income', unit: 'money' },
    { key: 'controllable', heading: `Controllable expenditure ${year}`, unit: 'money' },
  ]
}

/** Lines that close a sum stand out. */
export function isTotal(type: BudgetLineType): boolean {
  return type === 'CONTROLLABLE_TOTAL' || type === 'TOTAL_COST'
}
