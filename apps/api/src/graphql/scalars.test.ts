import { describe, expect, test } from 'vitest'
import { scalars } from './scalars.ts'

const { Date: day, DateTime: instant, Decimal: decimal } = scalars
const read = (scalar: typeof day, value: unknown) => scalar?.parseValue(value)
const write = (scalar: typeof day, value: unknown) => scalar?.serialize(value)

describe('Date', () => {
  test.each(['2008-09-01', '2008-02-29', '0001-01-01'])('%s is a day', (text) => {
    expect(read(day, text)).toBe(text)
    expect(write(day, text)).toBe(text)
  })
  test.each(['2009-02-29', '2008-13-01', '2008-9-1', '01/09/2008', '2008-09-01T00:00:00Z', '', 20080901, null])(
    '%s is not',
    (value) => {
      expect(() => read(day, value)).toThrow('must be text such as')
    },
  )
  test('an instant is not a day, since which one it is depends on where the server stands', () => {
    expect(() => write(day, new Date('2008-09-01'))).toThrow(TypeError)
  })
})

describe('DateTime', () => {
  test('every way of writing an instant comes out in UTC', () => {
    expect(read(instant, '2008-09-01T09:30:00+01:00')).toBe('2008-09-01T08:30:00.000Z')
    expect(write(instant, new Date('2008-09-01T08:30:00Z'))).toBe('2008-09-01T08:30:00.000Z')
    expect(write(instant, '2008-09-01T08:30:00Z')).toBe('2008-09-01T08:30:00.000Z')
  })
  test.each(['2008-09-01', '2008-09-01T08:30:00', '2008-02-31T08:30:00Z', '2008-09-01T25:00:00Z', 'now', 0])(
    '%s is not an instant',
    (value) => {
      expect(() => read(instant, value)).toThrow('must be text such as')
    },
  )
})

describe('Decimal', () => {
  test.each(['0', '-12830.70', '21474836470000.01', '0.10'])('%s keeps every digit', (text) => {
    expect(read(decimal, text)).toBe(text)
    expect(write(decimal, text)).toBe(text)
  })
  test.each([0.1, 12, '1e3', '1,000', '.5', '5.', '+1', 'NaN', '1'.repeat(41), ' 1'])('%s is refused', (value) => {
    expect(() => read(decimal, value)).toThrow('must be text such as')
    expect(() => write(decimal, value)).toThrow(TypeError)
  })
})
