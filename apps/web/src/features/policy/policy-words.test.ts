import { expect, test } from 'vitest'
import { cellOf, cellWords, rowsFor, sharedExclusions } from './policy-words.ts'

const cell = (extent: string, ...states: string[]) => ({ column: 'chair', extent, states })

test.each([
  [cell('never'), 'No'],
  [cell('all'), 'All'],
  [cell('own', 'Draft'), 'Own plans, in Draft'],
  [cell('all', 'Draft', 'Submitted', 'Endorsed'), 'All, in Draft, Submitted or Endorsed'],
  [
    cell('all', 'Priorities submitted', 'Submitted', 'Endorsed', 'Approved', 'Superseded'),
    'All, except in Draft or Priorities agreed',
  ],
])('%o is said as “%s”', (given, words) => expect(cellWords(given)).toBe(words))

test('a column that a row does not have may do nothing', () => {
  expect(cellOf({ cells: [] }, 'chair')).toMatchObject({ extent: 'never' })
})

test('what one role may do leaves out what it may not; without a role everything is listed', () => {
  const rows = [{ cells: [cell('all')] }, { cells: [cell('never')] }]
  expect(rowsFor(rows, 'chair')).toHaveLength(1)
  expect(rowsFor(rows, '')).toHaveLength(2)
})

test('an exclusion that most rows share is told once, a rarer one stays in its row', () => {
  const rows = [{ exclusions: ['often'] }, { exclusions: ['often', 'rarely'] }, { exclusions: [] }]
  expect(sharedExclusions(rows)).toEqual(['often'])
  expect(sharedExclusions([])).toEqual([])
})
