import { expect, it } from 'vitest'
import { budgetColumns, yearBefore } from './budget-columns.ts'

it('names the year before, over the turn of a century as well', () => {
  expect(yearBefore('2008/09')).toBe('2007/08')
  expect(yearBefore('2000/01')).toBe('1999/00')
})

it('stands both years beside each other, so that they can be compared', () => {
  expect(budgetColumns('2008/09').map(({ heading }) => heading)).toContain('FTE 2007/08')
})
