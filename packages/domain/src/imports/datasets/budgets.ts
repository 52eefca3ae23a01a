import { boolean, choice, code, decimal, integer, optional, pounds, printed, text } from '../column.ts'
import { readPrintedCell } from '../derived.ts'
import { notPositive } from '../row-rules.ts'
import { editionContent, inEdition } from './edition-content.ts'

const year = text('financial_year', 'Financial year, as in 2008/09.')
const amount = (name: string, what: string) => optional(pounds(name, `${what}, in pounds; empty where nothing is printed.`))

export const budgetLines = editionContent({
  name: 'budget-lines',
  title: 'Budget lines',
  description: 'The lines of a budget with its stated totals. Income is negative.',
  key: ['position'],
  columns: [
    choice('line_type', 'An activity, the stated controllable total, an item below the line, or the stated total cost.', [
      'activity',
      'controllable_total',
      'memorandum',
      'total_cost',
    ]),
    text('activity', 'What the money is for.'),
    year,
    optional(decimal('previous_fte', 'Full-time equivalents of the year before.')),
    optional(decimal('fte', 'Full-time equivalents of this year.')),
    amount('previous_controllable', 'Controllable expenditure of the year before'),
    amount('employee', 'Employee costs'),
    amount('running', 'Running costs'),
    amount('contracts', 'Contracts and projects'),
    amount('gross', 'Gross expenditure as stated'),
    amount('external_income', 'External income'),
    amount('internal_income', 'Internal income'),
    amount('controllable', 'Controllable expenditure as stated'),
    optional(text('cabinet_member_printed', 'Cabinet member as printed.')),
    optional(code('cabinet_member', 'Code of the person meant.')),
    optional(text('funding_source', 'Grant or fund that pays for it, where one is named.')),
  ],
  references: [{ columns: ['cabinet_member'], to: 'people', into: 'cabinet_member_id' }],
  rules: [notPositive('external_income'), notPositive('internal_income')],
})

export const budgetFigureSources = editionContent({
  name: 'budget-figure-sources',
  title: 'Sources of budget figures',
  description: 'Where each budget figure comes from and how sure its reading is.',
  key: ['line', 'figure'],
  columns: [
    integer('line', 'Position of the budget line.'),
    choice('figure', 'The figure of that line.', [
      'previous_fte',
      'fte',
      'previous_controllable',
      'employee',
      'running',
      'contracts',
      'gross',
      'external_income',
      'internal_income',
      'controllable',
      'cabinet_member',
    ]),
    optional(text('scanned_as', 'The token in the scan.')),
    boolean('printed', 'Whether a figure is printed at all.'),
    choice('certainty', 'How sure the reading is.', ['proven', 'consistent', 'reading_order', 'best_guess', 'as_printed']),
    text('reason', 'Why it was read so.'),
  ],
  references: [inEdition('budget-lines', ['line'], 'budget_line_id')],
})

export const staffingLines = editionContent({
  name: 'staffing-lines',
  title: 'Staffing',
  description: 'Full-time equivalents by grade band and year, as printed.',
  key: ['row_number', 'financial_year'],
  columns: [
    integer('row_number', 'Row of the table, from 1.'),
    text('band', 'Grade band, or what the row totals.'),
    choice('line_type', 'A band, the stated total, or the part funded from outside.', ['band', 'total', 'of_which_external']),
    year,
    optional(printed('printed', 'The figure as printed.')),
    choice('row_unit', 'The unit of the row.', ['fte']),
  ],
  derive: readPrintedCell,
})

export const staffingFunding = editionContent({
  name: 'staffing-funding',
  title: 'Funding of staff',
  description: 'Which outside money pays for how many staff.',
  key: ['position'],
  columns: [
    year,
    text('funding_source', 'Grant or fund.'),
    optional(text('budget_activity', 'Activity of the budget line that the same money pays for.')),
    optional(text('staff', 'Which staff.')),
    decimal('fte', 'Full-time equivalents.'),
  ],
})
