import { describe, expect, it } from 'vitest'
import { dateText, momentText, rangeText } from './date-text.ts'

describe('dates as people write them', () => {
  it.each([
    ['2008-09-01', '1 September 2008'],
    ['2008-09', 'September 2008'],
    ['2008', '2008'],
    ['Ongoing', 'Ongoing'],
    ['2008-13-01', '2008-13-01'],
  ])('writes %s as %s', (date, text) => {
    expect(dateText(date)).toBe(text)
  })

  it.each([
    ['2008-09-01', '2008-09-05', '1 to 5 September 2008'],
    ['2008-04-01', '2008-09-30', '1 April to 30 September 2008'],
    ['2008-04', '2009-03', 'April 2008 to March 2009'],
    ['2008-04', '2008-09', 'April to September 2008'],
    ['2008', '2011', '2008 to 2011'],
    ['2008-09-01', '2008-09-01', '1 September 2008'],
  ])('writes %s to %s as %s', (from, to, text) => {
    expect(rangeText(from, to)).toBe(text)
  })

  it('tells an instant in Kent’s time, summer or winter', () => {
    expect(momentText('2008-07-02T23:15:00Z')).toBe('3 July 2008 at 12:15am')
    expect(momentText('2008-01-02T14:05:00Z')).toBe('2 January 2008 at 2:05pm')
  })
})
