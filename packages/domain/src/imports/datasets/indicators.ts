import { compareDecimals } from '../../decimal.ts'
import { FORMULAS, type Formula } from '../../indicators/formula.ts'
import { choice, code, decimal, integer, list, optional, printed, text, within } from '../column.ts'
import { dataset, type RowRule } from '../dataset.ts'
import { readObservation } from '../derived.ts'

const note = optional(text('note', 'A remark about the row or a doubt about its reading.'))
export const calendars = [
  'financial_year',
  'academic_year',
  'exam_summer',
  'calendar_year',
  'term',
  'quarter',
  'month',
  'plan_year',
]
export const units = [
  'percent',
  'percentage_points',
  'count',
  'rate',
  'ratio',
  'score',
  'money',
  'fte',
  'years',
  'yes_no',
  'band',
  'not_stated',
]

export const indicatorCatalogues = dataset({
  name: 'indicator-catalogues',
  title: 'Indicator catalogues',
  description: 'Editions of sets of indicators.',
  key: ['code'],
  columns: [
    code('code', 'The catalogue’s lasting code.'),
    text('title', 'Its title.'),
    text('scheme', 'Scheme of its refs: NI, KPI.'),
    integer('position', 'Order in lists, from 1.'),
    choice('status', 'Whether the set is proposed, final, or simply in use.', ['proposed', 'final', 'in_use']),
    optional(integer('size', 'How many indicators the whole set has, where it is larger than what is listed.')),
    note,
  ],
})

/** A formula names as many others as it is made from, and none of them is itself. */
const completeFormula: RowRule = ({ ref, formula, formula_of: inputs }) => {
  const named = Array.isArray(inputs) ? inputs : []
  if (formula == null) {
    return named.length === 0
      ? null
      : { column: 'formula', message: 'Others are named that it is made from, but not how. Write gap, average or ratio.' }
  }
  const [fewest, most] = FORMULAS[formula as Formula].inputs
  if (named.length < fewest || named.length > most) {
    return {
      column: 'formula_of',
      message: `The formula ${String(formula)} is made from ${fewest === most ? fewest : `${fewest} or more`} others, and ${named.length} are named.`,
    }
  }
  return named.includes(String(ref))
    ? { column: 'formula_of', message: 'It cannot be made from itself. Name other indicators.' }
    : null
}

export const indicators = dataset({
  name: 'indicators',
  title: 'Indicators',
  description: 'What is measured.',
  key: ['ref'],
  columns: [
    code('catalogue', 'Code of the catalogue.'),
    text('ref', 'The indicator’s reference: NI 73.'),
    optional(list('other_refs', 'References of the same measure in other schemes: BVPI 46.')),
    text('title', 'Its title as printed.'),
    optional(text('category', 'Heading it is printed under.')),
    integer('position', 'Order within the catalogue, from 1.'),
    choice('unit', 'Unit of its values.', units),
    optional(text('unit_note', 'What the unit is of: of pupils, of half days.')),
    choice('polarity', 'Which way is better.', ['higher', 'lower', 'within_range', 'not_stated']),
    choice('calendar', 'The calendar that its years follow.', calendars),
    choice('roll_up', 'How values of areas add up: sum, sum of numerators and denominators, or not at all.', [
      'sum',
      'sum_of_parts',
      'none',
    ]),
    optional(within(0, 6, integer('decimals', 'How many decimals its figures are kept in.'))),
    optional(choice('frequency', 'How often it is measured.', ['monthly', 'quarterly', 'termly', 'yearly', 'less_often'])),
    optional(list('breakdowns', 'Parts of the whole that it is entered for: Primary; Secondary.')),
    optional(text('owner', 'The post or organisation that answers for it, as people call it.')),
    optional(choice('formula', 'How it is made from others: their gap, average or ratio.', Object.keys(FORMULAS))),
    optional(list('formula_of', 'References of the indicators that it is made from, in their order.')),
    note,
  ],
  references: [{ columns: ['catalogue'], to: 'indicator-catalogues', into: 'catalogue_id' }],
  rules: [completeFormula],
})

export const observations = dataset({
  name: 'observations',
  title: 'Observations',
  description: 'Values of indicators, as printed. A cell that quotes another year is filed under that year.',
  key: ['indicator', 'area', 'partnership', 'breakdown', 'kind', 'printed_under', 'source_plan', 'source_edition'],
  columns: [
    text('indicator', 'Ref of the indicator.'),
    choice('area', 'What it speaks of.', ['county', 'partnership', 'england', 'neighbours']),
    optional(code('partnership', 'Code of the partnership, where the area is one.')),
    optional(text('breakdown', 'Part of the whole: Primary, Secondary.')),
    choice('kind', 'An actual, an estimate, a target, a provisional or a comparator value.', [
      'actual',
      'estimate',
      'target',
      'provisional',
      'comparator',
    ]),
    choice('period_kind', 'Calendar of the period.', calendars),
    text('printed_under', 'Period of the column that it is printed in: 2008/09.'),
    optional(text('column_heading', 'Heading of that column as printed.')),
    integer('position', 'Order in the source, from 1.'),
    optional(printed('printed', 'The cell as printed; empty where nothing is printed.')),
    choice('row_unit', 'The unit that the row promises.', units),
    optional(decimal('numerator', 'What it was divided from, where that is known: 900 of 1000 pupils.')),
    optional(decimal('denominator', 'What the numerator was divided by.')),
    optional(code('source_plan', 'Code of the plan that prints it.')),
    optional(integer('source_edition', 'Number of that plan’s edition.')),
    optional(code('source_section', 'Section that prints it.')),
    note,
  ],
  references: [
    { columns: ['indicator'], to: 'indicators', into: 'indicator_id' },
    { columns: ['partnership'], to: 'partnerships', into: 'partnership_id' },
    { columns: ['source_plan', 'source_edition'], to: 'editions', into: 'source_edition_id' },
  ],
  rules: [
    ({ area, partnership }) => {
      if ((area === 'partnership') === (partnership !== null)) return null
      return area === 'partnership'
        ? { column: 'partnership', message: 'The area is a partnership, but none is named. Name it by its code.' }
        : {
            column: 'area',
            message: `A partnership is named, but the area is ${String(area)}. Write partnership, or empty the column partnership.`,
          }
    },
    ({ numerator, denominator }) => {
      if ((numerator === null) !== (denominator === null))
        return {
          column: numerator === null ? 'numerator' : 'denominator',
          message: 'Numerator and denominator go together. Give both, or neither.',
        }
      return typeof denominator !== 'string' || compareDecimals(denominator, '0') > 0
        ? null
        : { column: 'denominator', message: `Nothing can be divided by ${denominator}. Write how many there were in all.` }
    },
  ],
  derive: readObservation,
})
