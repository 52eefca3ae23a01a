import { describe, expect, it } from 'vitest'
import { moneyText } from './money-text.ts'

describe('money as people read it', () => {
  it.each([
    ['12830700.00', '12,830.7'],
    ['-4500000', '−4,500.0'],
    ['12830750', '12,830.8'],
    ['12830749.99', '12,830.7'],
    ['-49.99', '0.0'],
    ['0', '0.0'],
    ['1099511627776000', '1,099,511,627,776.0'],
  ])('shows %s in thousands as %s', (amount, shown) => {
    expect(moneyText(amount, 'thousands')).toBe(shown)
  })

  it.each([
    ['21400000.00', '£21,400,000'],
    ['1250.5', '£1,250.50'],
    ['-999', '−£999'],
    ['9007199254740993', '£9,007,199,254,740,993'],
  ])('shows %s in pounds as %s, to the last penny', (amount, shown) => {
    expect(moneyText(amount, 'pounds')).toBe(shown)
  })

  it('leaves words where the plan printed words', () => {
    expect(moneyText('to be confirmed', 'thousands')).toBe('to be confirmed')
  })
})
