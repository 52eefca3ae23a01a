import { expect, test } from 'vitest'
import { fieldLabel, toldChanges, valueText } from './field-words.ts'

test.each([
  ['gross', '42600', '£42,600'],
  ['external_income', '-42600.50', '−£42,600.50'],
  ['term_start', '2008-09-01', '1 September 2008'],
  ['ended_at', '2008-09-01T08:30:00Z', '1 September 2008 at 9:30am'],
  ['scan_damaged', 'true', 'Yes'],
  ['state', 'priorities_submitted', 'Priorities submitted'],
  ['visibility', 'public', 'Everybody, without signing in'],
  ['status', 'not_available', 'Not available'],
  ['footnote_marks', '["*","2"]', '*, 2'],
  ['footnote_marks', '[]', null],
  ['title', '2008-2011: 42', '2008-2011: 42'],
  ['breakdown', '', null],
])('%s of %j is told as %j', (field, value, told) => expect(valueText(field, value)).toBe(told))

test.each([
  ['previous_fte', 'Full-time equivalents of the year before'],
  ['closed_because', 'Closed because'],
])('the column %s is called “%s”', (field, label) => expect(fieldLabel(field)).toBe(label))

test('of a figure what is printed is told, and what follows from it only where nothing printed changed', () => {
  const change = (field: string) => ({ field, before: null, after: '1' })
  expect(toldChanges('observations', [change('printed'), change('value')])).toEqual([change('printed')])
  expect(toldChanges('observations', [change('value')])).toEqual([change('value')])
  expect(toldChanges('priorities', [change('title'), change('value')])).toHaveLength(2)
})
