import { checkIdentities, groupedDecimal, parsePounds } from '@weald/domain'
import type { BudgetFigures, BudgetLineType, IdentityCheck } from '@weald/domain'
import type { BudgetLineType as ContractLineType } from '../../graphql/generated/graphql.ts'
import type { BudgetKey } from './budget-columns.ts'

export type SummedLine = { position: number; activity: string; lineType: ContractLineType } & Record<BudgetKey, string | null>

/**
 * Every stated sum against the computed one. The API says the same in `Budget.checks`, without the tolerance; both come
 * from the domain's own rule.
 */
export function checkedSums(lines: readonly SummedLine[]): IdentityCheck[] {
  return checkIdentities(lines.map(figuresOf))
}

function figuresOf(line: SummedLine): BudgetFigures {
  return {
    position: line.position,
    activity: line.activity,
    lineType: line.lineType.toLowerCase() as BudgetLineType,
    amounts: {
      priorControllable: pence(line.previousControllable),
      employee: pence(line.employee),
      running: pence(line.running),
      contracts: pence(line.contracts),
      gross: pence(line.gross),
      externalIncome: pence(line.externalIncome),
      internalIncome: pence(line.internalIncome),
      controllable: pence(line.controllable),
    },
    ftes: { priorFte: line.previousFte, fte: line.fte },
  }
}

/** The contract promises pounds with at most two decimals. */
function pence(pounds: string | null) {
  if (pounds === null) return null
  const amount = parsePounds(pounds)
  if (!amount.ok) throw new TypeError(amount.message)
  return amount.value
}

/** How far apart the two may be before rounding no longer explains it, in the digits of the print. */
export function toleranceText({ column, tolerance }: IdentityCheck): string {
  const isFte = column === 'fte' || column === 'priorFte'
  // £000s with two decimals: half a printed digit is 0.05, which one decimal would show as 0.1.
  return isFte ? groupedDecimal(tolerance) : groupedDecimal(String(Number(tolerance) / 1000))
}

/** "57 stated totals were added up again: 56 agree exactly, 1 is within rounding." */
export function sumsInWords(checks: readonly IdentityCheck[]): string {
  const exact = checks.filter(({ difference }) => difference === '0').length
  const within = checks.filter(({ difference, withinTolerance }) => difference !== '0' && withinTolerance).length
  const beyond = checks.length - exact - within
  const parts = [
    `${exact} agree exactly`,
    within && `${within} ${within === 1 ? 'differs' : 'differ'} within rounding`,
    beyond && `${beyond} ${beyond === 1 ? 'differs' : 'differ'} by more than rounding explains`,
  ].filter(Boolean)
  return `${checks.length} stated sums were worked out again: ${parts.join(', ')}.`
}
