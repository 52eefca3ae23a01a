import { expect, it } from 'vitest'
import { dateUnderstood, figureUnderstood } from './understood.ts'

it.each([
  ['38% min', 'percent', 'Understood as at least 38 %.'],
  ['N/A', 'percent', 'Understood as “not available”, and never as a number.'],
  ['', 'percent', ''],
  ['17.2', 'fte', 'Understood as 17.2 full-time equivalents.'],
])('a figure written as “%s” in %s', (printed, unit, words) => {
  expect(figureUnderstood(printed, unit)).toBe(words)
})

it('a figure of another unit than its own is pointed out', () => {
  expect(figureUnderstood('51 out of 52', 'percent')).toMatch(/this is to be percent: check the figure or the unit/)
})

it.each([
  ['February – March 2008', 'Understood as 1 February to 31 March 2008.'],
  ['Ongoing', 'Understood as going on, without an end.'],
  ['15 schools by 2010', 'Understood as some time up to 31 December 2010.'],
  ['when there is time', 'Kept as you wrote it. No days can be told from it.'],
])('a date written as “%s”', (printed, words) => {
  expect(dateUnderstood(printed)).toBe(words)
})
