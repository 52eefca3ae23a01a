import { describe, expect, it } from 'vitest'
import { draftProblems, draftToSend, ownersWords, type PlanDraft, usualTerm, usualTitle } from './plan-draft.ts'

const draft: PlanDraft = {
  kind: 'LOCAL_PLAN',
  title: 'Our plan',
  termStart: '1 September 2008',
  termEnd: '31 August 2011',
  owners: [
    { partnership: 'dover', leadPost: 'leo-dover' },
    { partnership: 'deal-sandwich', leadPost: '' },
  ],
  start: 'empty',
  template: '',
  edition: '',
}

describe('a plan that is about to begin', () => {
  it('has the term that its kind usually has: the next one that begins', () => {
    expect(usualTerm('LOCAL_PLAN', '2008-07-03')).toEqual({ termStart: '1 September 2008', termEnd: '31 August 2011' })
    expect(usualTerm('ANNUAL_ACTION_PLAN', '2008-07-03')).toEqual({ termStart: '1 April 2009', termEnd: '31 March 2010' })
  })

  it('is titled as the county titles its plans', () => {
    expect(usualTitle('LOCAL_PLAN', ['Dover', 'Deal and Sandwich'], draft)).toBe(
      'Dover / Deal and Sandwich: Local Children and Young People’s Plan 2008–2011',
    )
  })

  it('is sent with days of the calendar, leads only where they were chosen, and nothing to start with when it is empty', () => {
    expect(draftToSend(draft)).toEqual({
      kind: 'LOCAL_PLAN',
      title: 'Our plan',
      termStart: '2008-09-01',
      termEnd: '2011-08-31',
      owners: [
        { partnership: 'dover', leadPost: 'leo-dover' },
        { partnership: 'deal-sandwich', leadPost: null },
      ],
    })
    expect(draftToSend({ ...draft, start: 'template', template: 'local-plan', edition: 'left over' }).start).toEqual({
      template: 'local-plan',
    })
  })

  it('asks for days that are days, and for what it is to begin with', () => {
    expect(draftProblems({ ...draft, termStart: '', start: 'edition' }).map(({ path }) => path)).toEqual([
      'termStart',
      'start.edition',
    ])
    expect(draftProblems(draft)).toEqual([])
  })

  it('says what a second owner means', () => {
    expect(ownersWords(['Dover'])).toBe('Dover alone owns this plan.')
    expect(ownersWords(['Dover', 'Deal and Sandwich'])).toContain('the board of each must consent')
  })
})
