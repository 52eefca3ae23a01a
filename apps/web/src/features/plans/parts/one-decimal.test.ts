import { expect, it } from 'vitest'
import { oneDecimal } from './one-decimal.ts'

it.each([
  ['18.80', '18.8'],
  ['13', '13.0'],
  ['-2.5', '-2.5'],
  ['0.25', '0.25'],
])('%s is shown as %s', (amount, shown) => {
  expect(oneDecimal(amount)).toBe(shown)
})

it('shows nothing where nothing is printed', () => {
  expect(oneDecimal(null)).toBe('')
})
