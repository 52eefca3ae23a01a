import { describe, expect, it } from 'vitest'
import { aCountyPlan, aPlan } from '../testing/builders.ts'
import { supersessionFaults } from './supersession.ts'

const plan = aPlan({ code: 'dover-2008', state: 'approved' })
const next = aPlan({ code: 'dover-2010', termStart: '2010-09-01', termEnd: '2013-08-31', state: 'approved' })
const codes = (...asked: Parameters<typeof supersessionFaults>) =>
  supersessionFaults(...asked).map(({ path, code }) => [path, code])

describe('A plan takes the place of another', () => {
  it('when it is approved, shares a partnership and is meant for the day', () => {
    expect(codes(plan, next, '2010-09-01')).toEqual([])
    expect(codes(aCountyPlan(), plan, '2008-09-01')).toEqual([])
  })

  it.each([
    [null, '2010-09-01', 'successor', 'PLAN_UNKNOWN'],
    [plan, '2010-09-01', 'successor', 'SAME_PLAN'],
    [{ ...next, state: 'endorsed' }, '2010-09-01', 'successor', 'NOT_APPROVED'],
    [{ ...next, owners: ['swale'] }, '2010-09-01', 'successor', 'OTHER_PARTNERSHIPS'],
    [next, '2008-09-01', 'effectiveOn', 'BEFORE_IT_BEGAN'],
    [next, '2010-08-31', 'effectiveOn', 'OUTSIDE_ITS_TERM'],
    [next, '2013-09-01', 'effectiveOn', 'OUTSIDE_ITS_TERM'],
  ] as const)('and not otherwise: %j on %s is refused at %s as %s', (successor, on, path, code) => {
    expect(codes(plan, successor, on)).toEqual([[path, code]])
  })

  it('and whoever gets the day wrong is told which days there are', () => {
    expect(supersessionFaults(plan, next, '2010-08-31')[0]?.message).toContain('1 September 2010 to 31 August 2013')
  })
})
