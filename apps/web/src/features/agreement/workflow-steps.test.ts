import { describe, expect, it } from 'vitest'
import { workflowSteps } from './workflow-steps.ts'

const standings = (...given: Parameters<typeof workflowSteps>) =>
  workflowSteps(...given).map(({ state, standing }) => `${state}: ${standing}`)

describe('the way of a plan through its gates', () => {
  it('says of a local plan at the first gate what is done, where it is and what is to come', () => {
    expect(standings('local_plan', 'priorities_submitted')).toEqual([
      'draft: done',
      'priorities_submitted: now',
      'priorities_agreed: to come',
      'submitted: to come',
      'endorsed: to come',
      'approved: to come',
    ])
  })

  it('leaves out the first gate where plans of a kind have none', () => {
    expect(standings('annual_action_plan', 'draft')).toEqual([
      'draft: now',
      'submitted: to come',
      'endorsed: to come',
      'approved: to come',
    ])
  })

  it('shows a superseded edition as having been through all of it', () => {
    expect(standings('annual_operating_plan', 'superseded').at(-1)).toBe('superseded: now')
    expect(standings('annual_operating_plan', 'superseded').filter((each) => each.endsWith('done'))).toHaveLength(4)
  })
})
