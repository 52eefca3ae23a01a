import { describe, expect, it } from 'vitest'
import { dayAsked, dayWritten, isDay } from './plan-day.ts'

describe('the day that an address asks about', () => {
  it('is 1 September 2008 when the address names none', () => {
    expect(dayAsked(undefined)).toEqual({ on: '2008-09-01', mistaken: null })
    expect(dayAsked('')).toEqual({ on: '2008-09-01', mistaken: null })
  })

  it('is the day that it names', () => {
    expect(dayAsked('2008-08-31')).toEqual({ on: '2008-08-31', mistaken: null })
  })

  it('is the usual day, with the mistake kept for the form, when it names no day of the calendar', () => {
    expect(dayAsked('yesterday')).toEqual({ on: '2008-09-01', mistaken: 'yesterday' })
    expect(dayAsked('2008-02-30')).toEqual({ on: '2008-09-01', mistaken: '2008-02-30' })
  })

  it('may be written as people write it, day before month', () => {
    for (const text of ['1 September 2008', '1st sept 2008', '01/09/2008', ' 1.9.2008 ', '2008-09-01'])
      expect(dayWritten(text)).toBe('2008-09-01')
    for (const text of ['', 'September 2008', '31 September 2008', '1 Smarch 2008', '13/13/2008'])
      expect(dayWritten(text)).toBeNull()
  })

  it('knows leap years', () => {
    expect(isDay('2008-02-29')).toBe(true)
    expect(isDay('2009-02-29')).toBe(false)
  })
})
