import { describe, expect, it } from 'vitest'
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  groupedDecimal,
  multiplyDecimals,
  parseDecimal,
  subtractDecimals,
  sumDecimals,
} from './decimal.ts'

describe('a decimal', () => {
  it.each([
    ['4,600', '4600'],
    ['8.0', '8'],
    ['-140.40', '-140.4'],
    ['+3', '3'],
    ['007', '7'],
    ['-0.0', '0'],
    ['−2', '-2'],
    ['123456789012345678901.5', '123456789012345678901.5'],
  ])('reads %s as %s, so that equal numbers are equal text', (text, value) => {
    expect(parseDecimal(text)).toEqual({ ok: true, value })
  })

  it.each(['2,668,2', '1,00', '', '.', '1.2.3', '1e3', 'NaN', '0x10', '1 000'])('refuses “%s” instead of guessing', (text) => {
    expect(parseDecimal(text)).toMatchObject({ ok: false, code: 'decimal.not_a_number' })
  })

  it('adds tenths exactly, where floats would not', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3')
    expect(subtractDecimals('12830.8', '12830.7')).toBe('0.1')
    expect(sumDecimals(['17.2', '26.0', '-43.2'])).toBe('0')
    expect(multiplyDecimals('-0.05', '17')).toBe('-0.85')
    expect(absoluteDecimal('-0.1')).toBe('0.1')
  })

  it('orders by value and not by text', () => {
    expect(['10', '9.5', '-1', '9.50'].toSorted(compareDecimals)).toEqual(['-1', '9.5', '9.50', '10'])
    expect(compareDecimals('8', '8.00')).toBe(0)
  })

  it('shows thousands commas and the decimals asked for', () => {
    expect(groupedDecimal('-1234567.8', 2)).toBe('-1,234,567.80')
    expect(groupedDecimal('295')).toBe('295')
    expect(groupedDecimal('295', 1)).toBe('295.0')
  })
})
