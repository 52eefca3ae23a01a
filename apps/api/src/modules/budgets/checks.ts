import { type BudgetColumn, checkIdentities } from '@weald/domain'
import { type BudgetLine, figuresOf } from './figures.ts'

const columnWords: Record<BudgetColumn, string> = {
  priorControllable: 'controllable expenditure of the year before',
  employee: 'employee costs',
  running: 'running costs',
  contracts: 'contracts and projects',
  gross: 'gross expenditure',
  externalIncome: 'external income',
  internalIncome: 'internal income',
  controllable: 'controllable expenditure',
  priorFte: 'full-time equivalents of the year before',
  fte: 'full-time equivalents',
}

/** Every stated sum of a budget against the computed one, those that agree as well: what was checked is worth knowing. */
export function checksOf(lines: readonly BudgetLine[]) {
  return checkIdentities(lines.map(figuresOf)).map(({ line, column, ...check }) => ({
    ...check,
    subject: `${line.activity}, ${columnWords[column]}`,
  }))
}
