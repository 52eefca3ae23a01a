type MoneyTable = {
  /** The columns that are typed in the table; all else is asked for on the line's own page. */
  readonly columns: readonly { readonly field: string; readonly heading: string; readonly wide?: boolean }[]
  /** The types of its lines, in the order in which a plan prints them. */
  readonly types: Readonly<Record<string, string>>
}

/** The kinds that are written as a table. */
export const moneyTables: Readonly<Record<string, MoneyTable>> = {
  'budget-lines': {
    columns: [
      { field: 'activity', heading: 'Activity', wide: true },
      { field: 'fte', heading: 'FTE' },
      { field: 'employee', heading: 'Employee, £' },
      { field: 'running', heading: 'Running, £' },
      { field: 'contracts', heading: 'Contracts and projects, £' },
      { field: 'gross', heading: 'Gross, £' },
      { field: 'external_income', heading: 'External income, £' },
      { field: 'internal_income', heading: 'Internal income, £' },
      { field: 'controllable', heading: 'Controllable, £' },
    ],
    types: {
      activity: 'Activity',
      controllable_total: 'Stated controllable total',
      memorandum: 'Item below the line',
      total_cost: 'Stated total cost',
    },
  },
  'staffing-lines': {
    columns: [
      { field: 'band', heading: 'Grade band, or what is added up', wide: true },
      { field: 'financial_year', heading: 'Financial year' },
      { field: 'printed', heading: 'Full-time equivalents' },
    ],
    types: { band: 'Grade band', total: 'Stated total', of_which_external: 'Of which paid from outside' },
  },
}
