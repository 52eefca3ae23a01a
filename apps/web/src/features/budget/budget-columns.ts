/**
 * The figures of a line in the order in which the plan prints them. `key` is the field of the contract, `figure` the name
 * under which the line's sources speak of it.
 */
export const budgetColumns = [
  { key: 'previousFte', figure: 'previous_fte', heading: 'FTE', of: 'before', unit: 'fte' },
  { key: 'previousControllable', figure: 'previous_controllable', heading: 'Controllable', of: 'before', unit: 'money' },
  { key: 'fte', figure: 'fte', heading: 'FTE', of: 'now', unit: 'fte' },
  { key: 'employee', figure: 'employee', heading: 'Employee', of: 'now', unit: 'money' },
  { key: 'running', figure: 'running', heading: 'Running costs', of: 'now', unit: 'money' },
  { key: 'contracts', figure: 'contracts', heading: 'Contracts and projects', of: 'now', unit: 'money' },
  { key: 'gross', figure: 'gross', heading: 'Gross', of: 'now', unit: 'money' },
  { key: 'externalIncome', figure: 'external_income', heading: 'External income', of: 'now', unit: 'money' },
  { key: 'internalIncome', figure: 'internal_income', heading: 'Internal income', of: 'now', unit: 'money' },
  { key: 'controllable', figure: 'controllable', heading: 'Controllable', of: 'now', unit: 'money' },
] as const

export type BudgetColumn = (typeof budgetColumns)[number]
export type BudgetKey = BudgetColumn['key']

/** What a figure is called in running text. */
export const figureNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    budgetColumns.map(({ figure, heading, of, unit }) => {
      const name = unit === 'fte' ? heading : heading.toLowerCase()
      return [figure, of === 'before' ? `${name} of the year before` : name]
    }),
  ),
  cabinet_member: 'cabinet member',
}

/** The same columns as the domain's sums name them: "prior" for the year before. */
export function columnName(column: string): string {
  const key = column.replace(/^prior/, 'previous')
  return figureNames[budgetColumns.find((each) => each.key === key)?.figure ?? ''] ?? column
}
