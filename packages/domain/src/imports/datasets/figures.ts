import { choice, code, decimal, optional, printed, text } from '../column.ts'
import { dataset, type RowRule } from '../dataset.ts'
import { readObservation } from '../derived.ts'
import { calendars, units } from './indicators.ts'

const areas = ['county', 'partnership', 'england', 'neighbours']

const partnershipWhereOne: RowRule = ({ area, partnership }) => {
  if ((area === 'partnership') === (partnership !== null)) return null
  return area === 'partnership'
    ? { column: 'partnership', message: 'The area is a partnership, but none is named. Name it by its code.' }
    : {
        column: 'area',
        message: `A partnership is named, but the area is ${String(area)}. Write partnership, or empty the column partnership.`,
      }
}

const partsTogether: RowRule = ({ numerator, denominator }) => {
  if ((numerator === null) !== (denominator === null)) {
    const column = numerator === null ? 'numerator' : 'denominator'
    return { column, message: 'A numerator and a denominator go together. Fill both, or neither.' }
  }
  return denominator === '0'
    ? { column: 'denominator', message: 'Nothing can be divided by 0. Empty both parts, and write N/A.' }
    : null
}

/** What is entered, before it is released. A change of it needs no reason of its own: the import is the reason. */
export const figures = dataset({
  name: 'figures',
  title: 'Figures',
  description:
    'Figures as they are entered, before they are released. Only a key that imports takes them out again. Targets belong to plans.',
  key: ['indicator', 'area', 'partnership', 'breakdown', 'kind', 'printed_under'],
  columns: [
    text('indicator', 'Ref of the indicator.'),
    choice('area', 'What it speaks of.', areas),
    optional(code('partnership', 'Code of the partnership, where the area is one.')),
    optional(text('breakdown', 'Part of the whole: Primary, Secondary.')),
    choice('kind', 'An actual, an estimate, a provisional or a comparator figure.', [
      'actual',
      'estimate',
      'provisional',
      'comparator',
    ]),
    choice('period_kind', 'Calendar of the period.', calendars),
    text('printed_under', 'Period of the column that it is entered in: 2008/09.'),
    optional(printed('printed', 'The figure as it is written; empty where nothing is printed.')),
    choice('row_unit', 'The unit that the indicator promises.', units),
    optional(decimal('numerator', 'What was divided.')),
    optional(decimal('denominator', 'By what it was divided.')),
    optional(text('source', 'Where it comes from.')),
    optional(text('note', 'A remark about the figure.')),
  ],
  references: [
    { columns: ['indicator'], to: 'indicators', into: 'indicator_id' },
    { columns: ['partnership'], to: 'partnerships', into: 'partnership_id' },
  ],
  rules: [partnershipWhereOne, partsTogether],
  derive: readObservation,
})
