import { describe, expect, it } from 'vitest'
import { type CountedPlan, planCount } from './plan-count.ts'

const local = (...codes: string[]): CountedPlan => ({
  kind: 'LOCAL_PLAN',
  countyOwned: false,
  owners: codes.map((code) => ({ partnership: { code } })),
})
const county: CountedPlan = { kind: 'ANNUAL_OPERATING_PLAN', countyOwned: true, owners: [] }

describe('the count above the list of plans', () => {
  it('counts a joint plan once and both of its partnerships', () => {
    expect(planCount([local('dover', 'deal-sandwich'), local('malling')])).toBe('2 local plans of 3 partnerships')
  })

  it('counts a partnership once however many plans it owns', () => {
    expect(planCount([local('dover'), local('dover')])).toBe('2 local plans of 1 partnership')
  })

  it('says how many there are of each kind, and what is the county’s', () => {
    expect(planCount([county, local('malling'), local('dover')])).toBe(
      '3 plans: 1 annual operating plan of the county and 2 local plans of 2 partnerships',
    )
  })

  it('says so when there is none', () => {
    expect(planCount([])).toBe('No plans')
  })
})
