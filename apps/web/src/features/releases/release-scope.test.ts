import { describe, expect, it } from 'vitest'
import { addressOf, refsIn, scopeFrom } from './release-scope.ts'

describe('What is to be released', () => {
  it('is read from what a person writes: references with commas or in lines, each once', () => {
    expect(refsIn(' NI 73, NI 117;NI 73\n\nBVPI 46,')).toEqual(['NI 73', 'NI 117', 'BVPI 46'])
    expect(refsIn(' , ')).toEqual([])
  })

  it('stands in the address', () => {
    const scope = { indicators: 'NI 73, NI 117', period: '2007/08', withoutCounts: true }
    expect(scopeFrom(addressOf(scope))).toEqual(scope)
    expect(scopeFrom({})).toEqual({ indicators: '', period: '', withoutCounts: false })
  })
})
