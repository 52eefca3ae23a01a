import { parseThousands } from '../money.ts'
import { type BudgetFigures, type BudgetLineType, FTE_COLUMNS, MONEY_COLUMNS } from './figures.ts'

/**
 * The county's 2008/09 budget as printed, for tests: £000s in the order of MONEY_COLUMNS, then FTE in the order of
 * FTE_COLUMNS; "-" where nothing is printed.
 */
const PRINTED: readonly (readonly [number, BudgetLineType, string, string])[] = [
  [1, 'activity', 'Behaviour Service', '801.9 849.1 0.0 0.0 849.1 0.0 0.0 849.1 18.8 18.8'],
  [2, 'activity', 'Cognition & Learning', '814.6 868.1 0.0 0.0 868.1 0.0 0.0 868.1 18.6 19.6'],
  [3, 'activity', 'Communication & Interaction', '567.4 582.6 0.0 0.0 582.6 0.0 0.0 582.6 13.0 13.0'],
  [4, 'activity', 'Education Welfare', '898.3 1528.3 0.0 0.0 1528.3 0.0 0.0 1528.3 35.0 54.7'],
  [5, 'activity', 'AEN', '358.7 380.0 0.0 0.0 380.0 0.0 0.0 380.0 14.0 14.0'],
  [6, 'activity', 'Early Years', '2513.6 2668.2 0.0 0.0 2668.2 -140.4 0.0 2527.8 84.1 59.1'],
  [7, 'activity', 'Community Schools', '607.0 636.8 0.0 0.0 636.8 0.0 0.0 636.8 12.6 12.6'],
  [8, 'activity', 'Admin', '2381.2 1913.6 527.4 0.0 2441.0 0.0 0.0 2441.0 35.8 34.3'],
  [9, 'activity', 'Clusterboards', '705.0 0.0 774.0 0.0 774.0 0.0 0.0 774.0 0.0 0.0'],
  [10, 'activity', 'Base', '31.9 0.0 31.9 0.0 31.9 0.0 0.0 31.9 0.0 0.0'],
  [11, 'activity', 'Extended Schools Grants', '0.0 1796.9 0.0 0.0 1796.9 0.0 0.0 1796.9 0.0 0.0'],
  [12, 'activity', 'EMAG', '631.5 922.8 0.0 0.0 922.8 0.0 0.0 922.8 17.1 16.7'],
  [13, 'activity', 'Hands On Support', '1215.5 1215.5 0.0 0.0 1215.5 0.0 0.0 1215.5 0.0 0.0'],
  [14, 'activity', 'AEN Inclusion', '212.1 363.6 0.0 0.0 363.6 0.0 0.0 363.6 0.0 0.0'],
  [15, 'activity', 'Physical & Sensory', '1092.0 1156.5 0.0 0.0 1156.5 -80.0 0.0 1076.5 24.5 24.6'],
  [16, 'activity', 'Child Development Officers - Sure Start', '0.0 794.9 0.0 0.0 794.9 0.0 0.0 794.9 0.0 26.0'],
  [17, 'activity', 'Horton Kirby Environmental centre', '0.0 42.6 0.0 0.0 42.6 -42.6 0.0 0.0 0.0 1.5'],
  [18, 'controllable_total', 'Controllable Totals', '12830.8 15719.5 1333.3 0.0 17052.8 -263.0 0.0 16789.8 273.5 294.9'],
  [19, 'memorandum', 'Central Overheads', '874.3 - - - - - - 1640.8 - -'],
  [20, 'memorandum', 'Directorate Overheads', '216.3 - - - - - - 284.8 - -'],
  [21, 'memorandum', 'Capital Charges', '- - - - - - - - - -'],
  [22, 'total_cost', 'Total Cost of Unit', '13921.4 15719.5 1333.3 0.0 17052.8 -263.0 0.0 18715.4 273.5 294.9'],
]

export const PRINTED_BUDGET: BudgetFigures[] = PRINTED.map(([position, lineType, activity, figures]) => {
  const printed = figures.split(' ').map((figure) => (figure === '-' ? null : figure))
  const amounts = MONEY_COLUMNS.map((column, at) => [column, pence(printed[at] ?? null)])
  const ftes = FTE_COLUMNS.map((column, at) => [column, printed[MONEY_COLUMNS.length + at] ?? null])
  return { position, lineType, activity, amounts: Object.fromEntries(amounts), ftes: Object.fromEntries(ftes) }
})

function pence(printed: string | null): bigint | null {
  if (printed === null) return null
  const amount = parseThousands(printed)
  if (!amount.ok) throw new Error(amount.message)
  return amount.value
}
