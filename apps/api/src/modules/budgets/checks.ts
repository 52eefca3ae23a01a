import { BUDGET_COLUMN_WORDS, checkIdentities } from '@weald/domain'
import { type BudgetLine, figuresOf } from './figures.ts'

/** Every stated sum of a budget against the computed one, those that agree as well: what was checked is worth knowing. */
export function checksOf(lines: readonly BudgetLine[]) {
  return checkIdentities(lines.map(figuresOf)).map(({ line, column, ...check }) => ({
    ...check,
    subject: `${line.activity}, ${BUDGET_COLUMN_WORDS[column]}`,
  }))
}
