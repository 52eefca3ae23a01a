import {
  type Decimal,
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  groupedDecimal,
  multiplyDecimals,
  subtractDecimals,
  sumDecimals,
} from '../decimal.ts'
import { type Pence, asThousands, parsePounds, poundsText } from '../money.ts'
import { type BudgetColumn, type BudgetFigures, BUDGET_COLUMNS, isMoneyColumn } from './figures.ts'

export type BudgetIdentity = 'row_gross' | 'row_controllable' | 'controllable_total' | 'total_cost'

/** `stated`, `computed`, `difference` (stated less computed) and `tolerance` are exact: pounds for money, else FTE. `shown` is as the plan prints. */
export type IdentityCheck = {
  identity: BudgetIdentity
  column: BudgetColumn
  line: { position: number; activity: string }
  stated: Decimal
  computed: Decimal
  difference: Decimal
  tolerance: Decimal
  withinTolerance: boolean
  shown: { stated: string; computed: string; difference: string }
  sentence: string
}

type Sum = { identity: BudgetIdentity; column: BudgetColumn; line: BudgetFigures; addends: readonly (Decimal | null)[] }

/** What must hold along a line. Incomes are negative, so they too are added. */
const ROW_IDENTITIES = [
  {
    identity: 'row_gross',
    column: 'gross',
    adds: ['employee', 'running', 'contracts'],
    on: ['activity', 'controllable_total', 'total_cost'],
  },
  // The total cost of a unit has memorandum items in it, so its controllable figure is a column sum and not this one.
  {
    identity: 'row_controllable',
    column: 'controllable',
    adds: ['gross', 'externalIncome', 'internalIncome'],
    on: ['activity', 'controllable_total'],
  },
] as const satisfies readonly {
  identity: BudgetIdentity
  column: BudgetColumn
  adds: readonly BudgetColumn[]
  on: readonly BudgetFigures['lineType'][]
}[]

/** What must hold down a column: the stated line equals the sum of the lines of these types. */
const COLUMN_IDENTITIES = [
  { identity: 'controllable_total', stated: 'controllable_total', adds: ['activity'] },
  { identity: 'total_cost', stated: 'total_cost', adds: ['controllable_total', 'memorandum'] },
] as const satisfies readonly {
  identity: BudgetIdentity
  stated: BudgetFigures['lineType']
  adds: readonly BudgetFigures['lineType'][]
}[]

/**
 * Half of the last printed digit: what rounding may have moved each added figure. £000s with one decimal by default.
 */
export type PrintedPrecision = { money: Decimal; fte: Decimal }
const ONE_DECIMAL: PrintedPrecision = { money: '50', fte: '0.05' }

/** Every identity that can be checked: those whose stated figure is printed and of whose parts at least one is. */
export function checkIdentities(lines: readonly BudgetFigures[], halfDigit: PrintedPrecision = ONE_DECIMAL): IdentityCheck[] {
  return [...rowSums(lines), ...columnSums(lines)].flatMap((sum) => check(sum, halfDigit) ?? [])
}

function rowSums(lines: readonly BudgetFigures[]): Sum[] {
  return lines.flatMap((line) =>
    ROW_IDENTITIES.filter(({ on }) => on.some((type) => type === line.lineType)).map(({ identity, column, adds }) => ({
      identity,
      column,
      line,
      addends: adds.map((part) => figureIn(line, part)),
    })),
  )
}

function columnSums(lines: readonly BudgetFigures[]): Sum[] {
  return COLUMN_IDENTITIES.flatMap(({ identity, stated, adds }) => {
    const added = lines.filter(({ lineType }) => adds.some((type) => type === lineType))
    return lines
      .filter(({ lineType }) => lineType === stated)
      .flatMap((line) =>
        BUDGET_COLUMNS.map((column) => ({
          identity,
          column,
          line,
          addends: added.map((part) => figureIn(part, column)),
        })),
      )
  })
}

function check({ identity, column, line, addends }: Sum, halfDigit: PrintedPrecision): IdentityCheck | null {
  const stated = figureIn(line, column)
  const parts = addends.filter((part) => part !== null)
  if (stated === null || parts.length === 0) return null
  const computed = sumDecimals(parts)
  const difference = subtractDecimals(stated, computed)
  const tolerance = multiplyDecimals(isMoneyColumn(column) ? halfDigit.money : halfDigit.fte, String(parts.length))
  const withinTolerance = compareDecimals(absoluteDecimal(difference), tolerance) <= 0
  const shown = {
    stated: asPrinted(stated, column),
    computed: asPrinted(computed, column),
    difference: asPrinted(difference, column),
  }
  return {
    identity,
    column,
    line: { position: line.position, activity: line.activity },
    stated,
    computed,
    difference,
    tolerance,
    withinTolerance,
    shown,
    sentence: sentence(line.activity, column, difference, withinTolerance, shown),
  }
}

function sentence(
  activity: string,
  column: BudgetColumn,
  difference: Decimal,
  within: boolean,
  shown: IdentityCheck['shown'],
): string {
  const subject = `${activity}, ${BUDGET_COLUMN_WORDS[column]}`
  if (difference === '0') return `${subject}: the parts add up to the stated ${shown.stated}.`
  const gap = shown.difference.replace(/^-/, '')
  const cause = within
    ? 'which rounding of the parts can explain'
    : 'more than rounding can explain; check the figures against the source'
  return `${subject}: the parts add up to ${shown.computed}, but ${shown.stated} is stated. They differ by ${gap}, ${cause}.`
}

export const BUDGET_COLUMN_WORDS: Record<BudgetColumn, string> = {
  priorControllable: 'controllable expenditure of the year before',
  employee: 'employee costs',
  running: 'running costs',
  contracts: 'contracts and projects',
  gross: 'gross expenditure',
  externalIncome: 'external income',
  internalIncome: 'internal income',
  controllable: 'controllable expenditure',
  priorFte: 'FTE of the year before',
  fte: 'FTE',
}

function figureIn(line: BudgetFigures, column: BudgetColumn): Decimal | null {
  if (!isMoneyColumn(column)) return line.ftes[column]
  const pence = line.amounts[column]
  return pence === null ? null : addDecimals(poundsText(pence), '0')
}

function asPrinted(value: Decimal, column: BudgetColumn): string {
  return isMoneyColumn(column) ? asThousands(pence(value)) : groupedDecimal(value, 1)
}

function pence(pounds: Decimal): Pence {
  const amount = parsePounds(pounds)
  if (!amount.ok) throw new TypeError(amount.message)
  return amount.value
}
