import { describe, expect, it } from 'vitest'
import { changesAddress, countWords, editionNamed, usualComparison } from './comparison.ts'

describe('what is compared', () => {
  it('is an edition of the plan by its number, or any other by its full name', () => {
    expect(editionNamed('dover-2008', '2')).toBe('dover-2008/2')
    expect(editionNamed('dover-2008', 'swale-2008/1')).toBe('swale-2008/1')
    expect(editionNamed('dover-2008', undefined)).toBeNull()
  })

  it('is the newest edition with the one before it, when nobody says', () => {
    expect(usualComparison([{ number: 3 }, { number: 1 }, { number: 2 }])).toEqual({ from: 2, to: 3 })
    expect(usualComparison([{ number: 1 }])).toBeNull()
  })

  it('has an address of its own, with the kind that is shown alone', () => {
    expect(changesAddress('dover-2008', 1, 2, 'MONEY')).toBe('/plans/dover-2008/changes?from=1&to=2&kind=MONEY')
  })
})

it('a count says only what happened', () => {
  expect(countWords({ added: 2, removed: 0, changed: 1, moved: 0 })).toBe('2 new, 1 changed')
  expect(countWords({ added: 0, removed: 0, changed: 0, moved: 0 })).toBe('nothing changed')
})
