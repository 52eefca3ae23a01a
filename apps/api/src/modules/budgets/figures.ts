import { type BudgetFigures, type BudgetLineType, type Pence, parsePounds } from '@weald/domain'
import type { budgetLines } from '../../db/tables/index.ts'

export type BudgetLine = typeof budgetLines.$inferSelect

/** A line as the domain's sums take it: in pence, and exact. */
export function figuresOf(line: BudgetLine): BudgetFigures {
  return {
    position: line.position,
    lineType: line.lineType satisfies BudgetLineType,
    activity: line.activity,
    amounts: {
      priorControllable: inPence(line.previousControllable),
      employee: inPence(line.employee),
      running: inPence(line.running),
      contracts: inPence(line.contracts),
      gross: inPence(line.gross),
      externalIncome: inPence(line.externalIncome),
      internalIncome: inPence(line.internalIncome),
      controllable: inPence(line.controllable),
    },
    ftes: { priorFte: line.previousFte, fte: line.fte },
  }
}

/** The column has two decimals, so anything that cannot be read is a fault of ours. */
function inPence(pounds: string | null): Pence | null {
  if (pounds === null) return null
  const amount = parsePounds(pounds)
  if (!amount.ok) throw new TypeError(amount.message)
  return amount.value
}
