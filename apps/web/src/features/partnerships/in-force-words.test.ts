import { describe, expect, it } from 'vitest'
import { basesDiffer, type InForce, inForceSentences, planInWords } from './in-force-words.ts'

const owner = (code: string, name: string) => ({ partnership: { code, name } })
const county: InForce = { basis: 'RECORDED', plan: { countyOwned: true, owners: [] } }
const joint: InForce = {
  basis: 'PLANNED',
  plan: { countyOwned: false, owners: [owner('dover', 'Dover'), owner('deal-sandwich', 'Deal and Sandwich')] },
}
const own: InForce = { basis: 'PLANNED', plan: { countyOwned: false, owners: [owner('ashford', 'Ashford')] } }

describe('the plan in force, seen from one partnership', () => {
  it('names the other owner of a joint plan, never the partnership itself', () => {
    expect(planInWords(joint, 'dover')).toBe('Joint with Deal and Sandwich')
    expect(planInWords(joint, 'deal-sandwich')).toBe('Joint with Dover')
  })

  it('says whose plan it is otherwise, and when there is none', () => {
    expect(planInWords(own, 'ashford')).toBe('Own plan')
    expect(planInWords(county, 'ashford')).toBe('County plan')
    expect(planInWords(null, 'ashford')).toBe('No plan')
  })
})

describe('the plans in force across the county', () => {
  it('are told in a sentence, with what that rests on', () => {
    expect(inForceSentences([joint, joint, own], '2008-09-01')).toBe(
      'On 1 September 2008 a local plan is in force in all 3 partnerships. This rests on planned dates: no approval of these plans is recorded yet.',
    )
    expect(inForceSentences([county, county], '2008-08-31')).toBe(
      'On 31 August 2008 the county’s interim plan is in force in all 2 partnerships. The approval is recorded.',
    )
  })

  it('are told apart when partnerships differ', () => {
    expect(inForceSentences([county, own, null], '2008-09-01')).toBe(
      'On 1 September 2008 the county’s interim plan is in force in 1 of 3 partnerships; a local plan is in force in 1 of 3 partnerships; no plan is in force in 1 of 3 partnerships. Approvals are recorded in 1 of them; in 1 the answer rests on planned dates only.',
    )
    expect(basesDiffer([county, own])).toBe(true)
    expect(basesDiffer([own, joint, null])).toBe(false)
  })

  it('claim no basis on a day without any plan', () => {
    expect(inForceSentences([null, null], '2020-01-01')).toBe('On 1 January 2020 no plan is in force in all 2 partnerships.')
  })
})
