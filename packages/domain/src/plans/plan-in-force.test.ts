import { describe, expect, it } from 'vitest'
import { aCountyPlan, aPlan } from '../testing/builders.ts'
import { planInForce } from './plan-in-force.ts'

const county = aCountyPlan()
const joint = aPlan({ code: 'dover-deal-sandwich-2008', owners: ['dover', 'deal-sandwich'] })
const replaced = [{ predecessor: county.code, successor: joint.code, effectiveOn: '2008-09-01' }]
const inForce = (partnership: string, on: string) => planInForce(partnership, on, [county, joint], replaced)

describe('the plan in force', () => {
  it('is the county’s approved plan on the last day before the joint plan takes its place', () => {
    expect(inForce('deal-sandwich', '2008-08-31')).toMatchObject({ plan: county.code, basis: 'recorded', until: '2008-08-31' })
  })

  it('is the joint plan from the day it takes over, resting on planned dates while no approval is recorded', () => {
    expect(inForce('deal-sandwich', '2008-09-01')).toMatchObject({ plan: joint.code, basis: 'planned', from: '2008-09-01' })
  })

  it('rests on the record once the joint plan is approved', () => {
    const approved = { ...joint, state: 'approved' as const }
    expect(planInForce('dover', '2008-09-01', [county, approved], replaced)?.basis).toBe('recorded')
  })

  it('stays the county’s plan for a partnership whose own plan does not take its place', () => {
    expect(inForce('ashford', '2008-09-01')).toMatchObject({ plan: county.code, until: '2009-03-31' })
  })

  it('is none before any term begins and none after the last has ended', () => {
    expect(inForce('dover', '2008-03-31')).toBeNull()
    expect(inForce('dover', '2011-09-01')).toBeNull()
  })

  it('does not depend on the order in which plans are given', () => {
    expect(planInForce('dover', '2008-09-01', [joint, county], replaced)).toEqual(inForce('dover', '2008-09-01'))
  })

  it('steps over the end of February and of a year without losing a day', () => {
    const next = aPlan({ code: 'next', termStart: '2008-03-01' })
    const until = (on: string) =>
      planInForce(
        'dover',
        on,
        [aCountyPlan({ termStart: '2007-01-01' }), next],
        [{ predecessor: county.code, successor: 'next', effectiveOn: '2008-03-01' }],
      )?.until
    expect(until('2008-02-29')).toBe('2008-02-29')
  })
})
