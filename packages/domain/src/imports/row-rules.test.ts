import { describe, expect, it } from 'vitest'
import { datasetNamed } from './datasets/index.ts'
import { different, exactlyOne, inOrder, notPositive } from './row-rules.ts'

describe('A row of a file', () => {
  it('may not end before it begins', () => {
    const rule = inOrder('starts_on', 'ends_on')
    expect(rule({ starts_on: '2008-09-01', ends_on: '2008-08-31' })).toMatchObject({ column: 'ends_on' })
    expect(rule({ starts_on: '2008-09-01', ends_on: '2008-09-01' })).toBeNull()
    expect(rule({ starts_on: '2008-09-01', ends_on: null })).toBeNull()
  })

  it('writes income as a negative amount', () => {
    const rule = notPositive('external_income')
    expect(rule({ external_income: '140400' })?.message).toContain('-140400')
    for (const income of ['-140400', '0', '0.00', null]) expect(rule({ external_income: income })).toBeNull()
  })

  it('names exactly one of what it may stand for', () => {
    const rule = exactlyOne('risk_area', 'objective', 'commitment')
    expect(rule({ risk_area: 1, objective: null, commitment: null })).toBeNull()
    expect(rule({ risk_area: null, objective: null, commitment: null })?.message).toContain('none is filled')
    expect(rule({ risk_area: 1, objective: 2, commitment: null })).toMatchObject({ column: 'objective' })
  })

  it('does not name itself as another', () => {
    const rule = different('position', 'same_as', 'Name another.')
    expect(rule({ position: 4, same_as: 4 })).toEqual({ column: 'same_as', message: 'Name another.' })
    expect(rule({ position: 4, same_as: null })).toBeNull()
  })

  it('of observations names a partnership exactly when the area is one', () => {
    const [rule] = datasetNamed('observations')?.rules ?? []
    expect(rule?.({ area: 'county', partnership: null })).toBeNull()
    expect(rule?.({ area: 'partnership', partnership: 'dover' })).toBeNull()
    expect(rule?.({ area: 'partnership', partnership: null })).toMatchObject({ column: 'partnership' })
    expect(rule?.({ area: 'county', partnership: 'dover' })).toMatchObject({ column: 'area' })
  })
})
