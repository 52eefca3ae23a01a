import { describe, expect, it } from 'vitest'
import { coverageFor, coverageOf, coveragePerPartnership } from './coverage.ts'

const joint = { code: 'joint', owners: ['dover', 'deal-sandwich'], priorities: [['stay-safe'], ['stay-safe', 'be-healthy']] }
const unsorted = { code: 'malling', owners: ['malling'], priorities: [[], [], []] }

describe('what plans cover', () => {
  it('counts a priority of a joint plan once for the county and once for each partnership', () => {
    expect(coverageOf([joint, unsorted]).all).toBe(5)
    expect(coveragePerPartnership([joint, unsorted]).all).toBe(7)
  })

  it('counts a priority under every outcome that it serves, but once in all', () => {
    const { all, byOutcome } = coverageOf([joint])
    expect(all).toBe(2)
    expect([...byOutcome]).toEqual([
      ['stay-safe', 2],
      ['be-healthy', 1],
    ])
  })

  it('gives a partnership the whole of the plan that it shares', () => {
    expect(coverageFor('deal-sandwich', [joint, unsorted]).byOutcome.get('stay-safe')).toBe(2)
    expect(coverageFor('deal-sandwich', [joint, unsorted]).unmapped).toBe(0)
  })

  it('counts priorities without an outcome apart, and never under one', () => {
    const { unmapped, byOutcome } = coverageFor('malling', [joint, unsorted])
    expect(unmapped).toBe(3)
    expect(byOutcome.size).toBe(0)
  })
})
