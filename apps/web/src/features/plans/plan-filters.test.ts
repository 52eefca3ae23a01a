import { describe, expect, it } from 'vitest'
import { addressOf, choicesFrom, planFilter } from './plan-filters.ts'

describe('the filters of the list of plans', () => {
  it('are read from the address and asked of the API', () => {
    const choices = choicesFrom({
      kind: 'local-plan',
      joint: 'yes',
      unmapped: 'no',
      state: 'priorities-submitted',
      partnership: 'dover',
    })
    expect(planFilter(choices)).toEqual({
      kind: 'LOCAL_PLAN',
      joint: true,
      unmapped: false,
      state: 'PRIORITIES_SUBMITTED',
      partnership: 'dover',
    })
  })

  it('are written back as they were read, and nothing is written for what is not limited', () => {
    const query = { kind: 'local-plan', joint: 'no' }
    expect(addressOf(choicesFrom(query))).toEqual(query)
    expect(addressOf(choicesFrom({}))).toEqual({})
  })

  it('leave out what they do not know', () => {
    expect(planFilter(choicesFrom({ kind: 'wish-list', joint: 'perhaps' }))).toEqual({
      kind: undefined,
      joint: undefined,
      unmapped: undefined,
      state: undefined,
      partnership: undefined,
    })
  })
})
