import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spendPosition } from './spend.ts'

const line = (values: Partial<Parameters<typeof spendPosition>[0]> = {}) =>
  spendPosition({ budget: 100_000_00n, quarter: 2, spent: [20_000_00n, 40_000_00n], expected: null, ...values })

it('compares what was spent with a budget that is spent evenly, and carries the pace on to the end of the year', () => {
  expect(line()).toEqual({
    toDate: 60_000_00n,
    profile: 50_000_00n,
    variance: 10_000_00n,
    forecast: 120_000_00n,
    forecastVariance: 20_000_00n,
    explanation:
      '£60,000.00 was spent in the first 2 quarters. Spent evenly, 2 of 4 quarters of the budget of £100,000.00 come to £50,000.00. Carried on at the same pace, £60,000.00 × 4 ÷ 2 makes £120,000.00 for the year.',
  })
})

it('takes the authors’ word for the year over the pace', () => {
  expect(line({ expected: 90_000_00n })).toMatchObject({
    forecast: 90_000_00n,
    forecastVariance: -10_000_00n,
    variance: 10_000_00n,
  })
})

it('says which quarter is missing, and neither calls it nought nor forecasts from it', () => {
  const { explanation, ...position } = line({ spent: [null, 40_000_00n] })
  expect(position).toEqual({ toDate: null, profile: 50_000_00n, variance: null, forecast: null, forecastVariance: null })
  expect(explanation).toContain('nothing is entered for Q1')
})

it('has no variance where the plan prints no budget, and forecasts all the same', () => {
  expect(line({ budget: null })).toMatchObject({
    toDate: 60_000_00n,
    variance: null,
    forecast: 120_000_00n,
    forecastVariance: null,
  })
})

it('rounds half a penny away from nought, on either side of it', () => {
  expect(line({ budget: 2n, quarter: 1, spent: [0n] }).profile).toBe(1n)
  expect(line({ budget: -2n, quarter: 1, spent: [0n] }).profile).toBe(-1n)
  expect(line({ quarter: 3, spent: [1n, 0n, 0n] }).forecast).toBe(1n)
})

it('never loses a penny: at the end of the year the forecast is what was spent, and the variance is against the whole budget', () => {
  const pence = fc.bigInt({ min: -1_000_000_000_000n, max: 1_000_000_000_000n })
  fc.assert(
    fc.property(pence, fc.array(pence, { minLength: 4, maxLength: 4 }), (budget, spent) => {
      const all = spent.reduce((total, each) => total + each, 0n)
      const position = spendPosition({ budget, quarter: 4, spent, expected: null })
      expect(position).toMatchObject({ toDate: all, forecast: all, profile: budget, variance: all - budget })
      expect(position.forecastVariance).toBe(position.variance)
    }),
    { seed: 2008 },
  )
})
