import { describe, expect, it } from 'vitest'
import { type PeriodKind, PERIOD_KINDS, parsePeriod } from './period.ts'

const read = (text: string, calendar: PeriodKind) => {
  const period = parsePeriod(text, calendar)
  return period.ok ? `${period.value.kind} ${period.value.label} ${period.value.start} ${period.value.end}` : period.code
}

describe('a period', () => {
  it.each(['2006/7', '2006/07', '2006/2007', '2006-07', '2006–7', ' 2006 / 07 '])(
    'written %s is the year of the indicator’s calendar',
    (text) => {
      expect(read(text, 'financial_year')).toBe('financial_year 2006/07 2006-04-01 2007-03-31')
      expect(read(text, 'academic_year')).toBe('academic_year 2006/07 2006-09-01 2007-08-31')
      expect(read(text, 'plan_year')).toBe('plan_year 2006/07 2006-09-01 2007-08-31')
      expect(read(text, 'exam_summer')).toBe('exam_summer Summer 2007 2007-05-01 2007-08-31')
    },
  )

  it.each([
    ['1999/00', 'financial_year', 'financial_year 1999/00 1999-04-01 2000-03-31'],
    ['2006-07', 'month', 'month July 2006 2006-07-01 2006-07-31'],
    ['2008-03', 'financial_year', 'month March 2008 2008-03-01 2008-03-31'],
    ['Feb 2008', 'month', 'month February 2008 2008-02-01 2008-02-29'],
    ['Autumn 2006', 'term', 'term Autumn term 2006 2006-09-01 2006-12-31'],
    ['spring 2007', 'academic_year', 'term Spring term 2007 2007-01-01 2007-03-31'],
    ['Summer 2008', 'exam_summer', 'exam_summer Summer 2008 2008-05-01 2008-08-31'],
    ['Summer 2008', 'term', 'term Summer term 2008 2008-04-01 2008-08-31'],
    ['2007', 'financial_year', 'calendar_year 2007 2007-01-01 2007-12-31'],
    ['2007', 'exam_summer', 'exam_summer Summer 2007 2007-05-01 2007-08-31'],
    ['2008/09 Q1', 'quarter', 'quarter 2008/09 Q1 2008-04-01 2008-06-30'],
    ['Q4 2008/9', 'quarter', 'quarter 2008/09 Q4 2009-01-01 2009-03-31'],
    ['2008 Q1', 'quarter', 'quarter 2008 Q1 2008-01-01 2008-03-31'],
  ] as const)('reads %s under %s', (text, calendar, expected) => {
    expect(read(text, calendar)).toBe(expected)
  })

  it.each(['2006/08', '2007/06', '2008-13', 'soon', '', '2008/10 Q1', 'Q5 2008'])('refuses “%s”', (text) => {
    expect(read(text, 'financial_year')).toBe('period.not_understood')
  })

  it('refuses two years where the calendar knows single ones, and says what to write', () => {
    const period = parsePeriod('2006/07', 'calendar_year')
    expect(period).toMatchObject({ ok: false, code: 'period.wrong_calendar' })
  })

  it('gives labels that read back as the same period', () => {
    for (const calendar of Object.keys(PERIOD_KINDS) as PeriodKind[]) {
      for (const text of ['2006/07', '2008-03', 'Summer 2008', 'Spring 2007', '2007', '2008/09 Q3', '2008 Q2']) {
        const period = parsePeriod(text, calendar)
        if (period.ok) expect(parsePeriod(period.value.label, period.value.kind)).toEqual(period)
      }
    }
  })
})
