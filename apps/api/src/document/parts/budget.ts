import { asThousands, groupedDecimal, parsePounds, yearBefore } from '@weald/domain'
import type { BudgetLine } from '../content.ts'
import type { Cell, Table } from '../model.ts'
import { cell, columnHead, figure, row, rowHead } from '../write.ts'
import { ifAny, type Part } from './part.ts'
import { notForThisCopy } from './withheld.ts'

type Column = {
  readonly key: {
    [Key in keyof BudgetLine]: BudgetLine[Key] extends string | null ? Key : never
  }[keyof BudgetLine]
  readonly heading: string
  readonly print: (value: string) => string
}

const fte = (value: string) => groupedDecimal(value, 1)

/** £000s, as plans print them. The column has two decimals, so anything that cannot be read is a fault of ours. */
function money(value: string): string {
  const amount = parsePounds(value)
  if (!amount.ok) throw new TypeError(amount.message)
  return asThousands(amount.value)
}

const before: readonly Column[] = [
  { key: 'previousFte', heading: 'FTE', print: fte },
  { key: 'previousControllable', heading: 'Controllable', print: money },
]
const now: readonly Column[] = [
  { key: 'fte', heading: 'FTE', print: fte },
  { key: 'employee', heading: 'Employee', print: money },
  { key: 'running', heading: 'Running costs', print: money },
  { key: 'contracts', heading: 'Contracts and projects', print: money },
  { key: 'gross', heading: 'Gross', print: money },
  { key: 'externalIncome', heading: 'External income', print: money },
  { key: 'internalIncome', heading: 'Internal income', print: money },
  { key: 'controllable', heading: 'Controllable', print: money },
]
const columns = [...before, ...now]

const totals: ReadonlySet<BudgetLine['lineType']> = new Set(['controllable_total', 'total_cost'])

/** The budget in the columns in which plans print it; a figure that is not printed leaves its cell empty. */
export const budget: Part = ({ content }) => {
  if (content.budget === null) return notForThisCopy('The budget')
  const years = Map.groupBy(content.budget, ({ financialYear }) => financialYear)
  return ifAny(content.budget, () => [...years].map(([year, lines]) => budgetTable(year, lines)))
}

function budgetTable(year: string, lines: readonly BudgetLine[]): Table {
  return {
    kind: 'table',
    caption: `The budget for ${year}, in £000s; income is negative`,
    widths: [5, ...columns.map(({ print }) => (print === fte ? 2 : 3)), 3],
    head: [
      [
        columnHead('Activity', { rowspan: 2 }),
        columnHead(yearBefore(year) || 'Year before', { scope: 'colgroup', colspan: before.length }),
        columnHead(year, { scope: 'colgroup', colspan: now.length }),
        columnHead('Cabinet member', { rowspan: 2 }),
      ],
      columns.map(({ heading }) => columnHead(heading, { align: 'figure' })),
    ],
    rows: lines.map((line) =>
      row([rowHead(line.activity), ...columns.map((column) => figureOf(line, column)), cell(line.cabinetMemberPrinted ?? '')], {
        strong: totals.has(line.lineType),
      }),
    ),
    wide: true,
  }
}

function figureOf(line: BudgetLine, { key, print }: Column): Cell {
  const value = line[key]
  return figure(value === null ? '' : print(value))
}
