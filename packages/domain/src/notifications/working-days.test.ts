import { expect, it } from 'vitest'
import { isWorkingDay, workingDaysAfter } from './working-days.ts'

it.each([
  ['2008-03-21', 'Good Friday'],
  ['2008-03-24', 'Easter Monday'],
  ['2008-05-05', 'the early May bank holiday'],
  ['2008-05-26', 'the spring bank holiday'],
  ['2008-08-25', 'the summer bank holiday'],
  ['2008-12-25', 'Christmas Day'],
  ['2008-12-26', 'Boxing Day'],
  ['2009-12-28', 'Boxing Day, kept on the Monday'],
  ['2010-12-27', 'Christmas Day, kept on the Monday'],
  ['2010-12-28', 'Boxing Day, kept on the Tuesday'],
  ['2011-12-26', 'Boxing Day, on its own Monday'],
  ['2011-12-27', 'Christmas Day, kept on the Tuesday'],
  ['2012-01-02', 'New Year’s Day, kept on the Monday'],
  ['2008-09-06', 'a Saturday'],
  ['2008-09-07', 'a Sunday'],
])('nobody works on %s, %s', (day) => expect(isWorkingDay(day)).toBe(false))

it.each(['2008-09-01', '2008-12-24', '2009-01-02', '2010-12-29'])('people work on %s', (day) =>
  expect(isWorkingDay(day)).toBe(true),
)

it('counts from the day after, over weekends and holidays', () => {
  expect(workingDaysAfter('2008-09-01', 1)).toBe('2008-09-02')
  expect(workingDaysAfter('2008-09-05', 1)).toBe('2008-09-08')
  expect(workingDaysAfter('2008-12-24', 1)).toBe('2008-12-29')
  expect(workingDaysAfter('2008-09-01', 10)).toBe('2008-09-15')
  expect(workingDaysAfter('2008-09-06', 0)).toBe('2008-09-06')
})
