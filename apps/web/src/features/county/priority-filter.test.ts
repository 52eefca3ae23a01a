import { describe, expect, it } from 'vitest'
import { addressOf, choicesFrom, countInWords, noChoices, variablesOf } from './priority-filter.ts'

describe('the filters of priorities in an address', () => {
  it('come back as they were chosen', () => {
    const chosen = { outcome: '', partnership: 'malling', unmapped: true, order: 'title' as const }
    expect(choicesFrom(addressOf(chosen) as Record<string, string>)).toEqual(chosen)
  })

  it('leave an address without filters bare', () => {
    expect(addressOf(noChoices)).toEqual({})
    expect(choicesFrom({})).toEqual(noChoices)
  })

  it('never ask for an outcome and for none at once, which nothing could answer', () => {
    expect(choicesFrom({ outcome: 'stay-safe', unmapped: 'yes' }).unmapped).toBe(false)
  })

  it('limit nothing in the API that the reader did not', () => {
    expect(variablesOf(noChoices)).toEqual({
      filter: { outcome: null, partnership: null, plan: null, unmapped: null },
      order: 'PLAN',
    })
    expect(variablesOf({ ...noChoices, unmapped: true }).filter.unmapped).toBe(true)
  })
})

describe('the count of priorities', () => {
  it('says both counts where joint plans make them differ', () => {
    expect(countInWords(208, 247)).toBe('208 priorities (247 counted per partnership)')
    expect(countInWords(14, 14)).toBe('14 priorities')
    expect(countInWords(1, 2)).toBe('1 priority (2 counted per partnership)')
  })
})
