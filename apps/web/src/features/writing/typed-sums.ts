import {
  BUDGET_COLUMNS,
  type BudgetColumn,
  type BudgetFigures,
  type BudgetLineType,
  checkIdentities,
  type Decimal,
  groupedDecimal,
  type IdentityCheck,
  parseCell,
  parseDecimal,
  parsePounds,
  subtractDecimals,
  sumDecimals,
  asPounds,
  sumPence,
} from '@weald/domain'
import type { Item, Texts } from './written-item.ts'

/** The fields of a budget line, by what the sums call them. */
const fieldOf: Readonly<Record<BudgetColumn, string>> = {
  priorControllable: 'previous_controllable',
  employee: 'employee',
  running: 'running',
  contracts: 'contracts',
  gross: 'gross',
  externalIncome: 'external_income',
  internalIncome: 'internal_income',
  controllable: 'controllable',
  priorFte: 'previous_fte',
  fte: 'fte',
}
export const fieldOfColumn = (column: BudgetColumn) => fieldOf[column]

/** What is half typed counts as nothing printed yet. */
function pence(text = '') {
  const amount = parsePounds(text.trim())
  return text.trim() !== '' && amount.ok ? amount.value : null
}
function decimal(text = ''): Decimal | null {
  const value = parseDecimal(text.trim())
  return text.trim() !== '' && value.ok ? value.value : null
}

function figuresOf({ texts }: Pick<Item, 'texts'>, position: number): BudgetFigures {
  const money = (column: BudgetColumn) => pence(texts[fieldOf[column]])
  return {
    position,
    lineType: (texts['line_type'] || 'activity') as BudgetLineType,
    activity: texts['activity'] || 'A line without a name',
    amounts: {
      priorControllable: money('priorControllable'),
      employee: money('employee'),
      running: money('running'),
      contracts: money('contracts'),
      gross: money('gross'),
      externalIncome: money('externalIncome'),
      internalIncome: money('internalIncome'),
      controllable: money('controllable'),
    },
    ftes: { priorFte: decimal(texts['previous_fte']), fte: decimal(texts['fte']) },
  }
}

/** Every stated sum of the lines as they are typed, against what its parts add up to. `position` of a line is its place in the list. */
export const sumsOf = (lines: readonly Pick<Item, 'texts'>[]): IdentityCheck[] => checkIdentities(lines.map(figuresOf))

/** What the activities add up to in a column, as a reader sees it; empty where nothing is typed. */
export function columnTotal(lines: readonly Pick<Item, 'texts'>[], field: string): string {
  const column = BUDGET_COLUMNS.find((each) => fieldOf[each] === field)
  if (!column) return ''
  const added = lines.filter(({ texts }) => (texts['line_type'] || 'activity') === 'activity')
  if (field.endsWith('fte')) {
    const ftes = added.map(({ texts }) => decimal(texts[field])).filter((each) => each !== null)
    return ftes.length > 0 ? groupedDecimal(sumDecimals(ftes)) : ''
  }
  const amounts = added.map(({ texts }) => pence(texts[field])).filter((each) => each !== null)
  return amounts.length > 0 ? asPounds(sumPence(amounts)) : ''
}

/** Where the stated total of staff is not what its bands add up to, year by year. */
export function staffingSums(lines: readonly { readonly texts: Texts }[]): string[] {
  const figure = ({ texts }: { readonly texts: Texts }) => {
    const reading = parseCell(texts['printed'] ?? '', { unit: 'fte' })
    return reading.ok ? (reading.value.cell.value ?? null) : null
  }
  const years = [...new Set(lines.map(({ texts }) => texts['financial_year'] ?? ''))]
  return years.flatMap((year) => {
    const ofYear = lines.filter(({ texts }) => texts['financial_year'] === year)
    const bands = ofYear
      .filter(({ texts }) => texts['line_type'] === 'band')
      .map(figure)
      .filter((each) => each !== null)
    const computed = sumDecimals(bands)
    return ofYear
      .filter(({ texts }) => texts['line_type'] === 'total')
      .flatMap((line) => {
        const stated = figure(line)
        if (stated === null || bands.length === 0 || subtractDecimals(stated, computed) === '0') return []
        const gap = subtractDecimals(stated, computed).replace(/^-/, '')
        return [
          `${year}: the bands add up to ${groupedDecimal(computed)}, but ${groupedDecimal(stated)} is stated. They differ by ${gap}.`,
        ]
      })
  })
}
