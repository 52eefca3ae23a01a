import { describe, expect, it } from 'vitest'
import { actionNames } from '../access/actions.ts'
import type { Actor } from '../access/actor.ts'
import { policy, type Rule } from '../access/policy.ts'
import { decideCommand } from '../agreement/decide-command.ts'
import { aPerson } from '../testing/builders.ts'
import { decideIntervention, interventionCommandsFor } from './decide-intervention.ts'
import { powerFor, powerNames, powers } from './powers.ts'
import { applyInterventionRule, type KeyTargetResult, ruleInWords } from './rule.ts'
import { interventionStateOn } from './states.ts'
import type { SuspendedPower } from './suspension.ts'

const dealSuspended: SuspendedPower = {
  partnership: 'deal-sandwich',
  name: 'Deal and Sandwich',
  power: 'submit',
  since: '2008-09-01',
  intervention: 3,
}

describe('A suspended power', () => {
  it('is asked for by the policy table at every action that goes with it, and at no other', () => {
    for (const action of actionNames) {
      const { unless = [] }: Rule = policy[action]
      expect(unless.includes('suspended'), action).toBe(powerFor(action) !== null)
    }
  })

  it('takes no reading away', () => {
    for (const power of powerNames) expect(powers[power].actions.filter((action) => action.includes('read'))).toEqual([])
  })

  const draft = {
    kind: 'local_plan',
    state: 'draft',
    visibility: 'owners',
    owners: ['dover', 'deal-sandwich'],
    editors: [],
    suspended: [dealSuspended],
    joint: true,
    consents: [],
    unanswered: 0,
    missing: [],
    submitted: false,
    changedSinceSubmission: false,
    replaced: false,
  } as const

  it('is the reason that an author is told, with whose it is and since when', () => {
    expect(decideCommand(aPerson('plan_author'), 'submit_priorities', draft)).toMatchObject({
      refusal: {
        code: 'POWER_SUSPENDED',
        message: expect.stringContaining('Deal and Sandwich may not submit plans since 1 September 2008: intervention 3'),
        issues: [{ path: 'owners/deal-sandwich' }],
      },
    })
  })

  it('is no reason to those who could not submit anyway, nor after it is given back', () => {
    expect(decideCommand(aPerson('chair'), 'submit_priorities', draft)).toMatchObject({ refusal: { code: 'NOT_YOURS' } })
    expect(decideCommand(aPerson('plan_author'), 'submit_priorities', { ...draft, suspended: [] })).toEqual({
      to: 'priorities_submitted',
    })
  })
})

describe('An intervention', () => {
  const facts = { state: 'proposed', partnership: 'dover', proposedBy: 'weald' } as const
  const director = aPerson('director_of_operations', null)
  const doverToo: Actor = {
    kind: 'person',
    code: 'both',
    name: 'Both',
    grants: [
      { role: 'director_of_operations', partnership: null },
      { role: 'chair', partnership: 'dover' },
    ],
  }

  it('is in effect from its day on, not before', () => {
    const decided = { state: 'decided', startsOn: '2008-10-01' } as const
    expect(interventionStateOn(decided, '2008-09-30')).toBe('decided')
    expect(interventionStateOn(decided, '2008-10-01')).toBe('in_effect')
  })

  it('is decided by a director or the county board, not by who proposed it and not by somebody of the partnership', () => {
    expect(decideIntervention(director, 'decide', facts)).toEqual({ to: 'decided' })
    expect(decideIntervention(director, 'decline', facts)).toEqual({ to: 'declined' })
    expect(decideIntervention(director, 'decide', { ...facts, proposedBy: 'person:somebody' })).toMatchObject({
      refusal: { code: 'OWN_WORK' },
    })
    expect(decideIntervention(doverToo, 'decide', facts)).toMatchObject({ refusal: { code: 'OWN_PARTNERSHIP' } })
    expect(decideIntervention(aPerson('chair'), 'decide', facts)).toMatchObject({ refusal: { code: 'NOT_YOURS' } })
  })

  it('can be lifted before it begins, and is reviewed only once it is in effect', () => {
    const open = (state: 'decided' | 'in_effect' | 'reviewed' | 'lifted' | 'declined') =>
      interventionCommandsFor(director, { ...facts, state })
        .filter(({ refusal }) => refusal === null)
        .map(({ command }) => command)
    expect(open('decided')).toEqual(['lift'])
    expect(open('in_effect')).toEqual(['review', 'lift'])
    expect(open('reviewed')).toEqual(['review', 'lift'])
    expect([open('lifted'), open('declined')]).toEqual([[], []])
  })
})

describe('The county’s rule', () => {
  const result = (measure: string, year: number, colour: KeyTargetResult['colour']): KeyTargetResult => ({
    measure,
    indicator: `NI ${measure}`,
    title: 'Children who do well',
    period: `${year}/${(year + 1) % 100}`,
    periodEnd: `${year + 1}-03-31`,
    colour,
    sentence: `It is ${colour} in ${year}.`,
  })
  const twice = (measure: string, colour: KeyTargetResult['colour'] = 'red') => [
    result(measure, 2006, colour),
    result(measure, 2007, colour),
  ]
  const rule = { targets: 2, periods: 2, amberCounts: false }

  it('asks for a proposal when enough key targets have been missed often enough, and says which, from which ratings', () => {
    const found = applyInterventionRule(rule, [...twice('73'), ...twice('75'), result('90', 2007, 'red')])
    expect(found.asks).toBe(true)
    expect(found.missed.map(({ measure, period }) => [measure, period])).toEqual([
      ['73', '2007/8'],
      ['73', '2006/7'],
      ['75', '2007/8'],
      ['75', '2006/7'],
    ])
    expect(found.explanation).toContain('NI 73, Children who do well: It is red in 2007. It is red in 2006.')
  })

  it('counts the newest periods that are rated: a target that was met since counts no more, one period alone is not two', () => {
    const one = { ...rule, targets: 1 }
    expect(applyInterventionRule(one, [...twice('73'), result('73', 2008, 'green')])).toMatchObject({ asks: false, missed: [] })
    expect(applyInterventionRule(one, [result('73', 2008, 'red')]).asks).toBe(false)
    expect(applyInterventionRule({ ...one, periods: 1 }, []).explanation).toContain('No key target has been missed')
  })

  it('takes a period that cannot be rated for no miss, and lets nobody escape by one', () => {
    const one = { ...rule, targets: 1 }
    expect(applyInterventionRule(one, [...twice('73'), result('73', 2008, 'grey')]).asks).toBe(true)
    expect(applyInterventionRule(one, [result('73', 2007, 'red'), result('73', 2008, 'grey')]).asks).toBe(false)
  })

  it('takes amber for missed only where the county says so', () => {
    expect(applyInterventionRule({ ...rule, targets: 1 }, twice('73', 'amber')).asks).toBe(false)
    expect(applyInterventionRule({ targets: 1, periods: 2, amberCounts: true }, twice('73', 'amber')).asks).toBe(true)
  })

  it('is said in plain words', () => {
    expect(ruleInWords(rule)).toBe(
      'The county’s rule proposes an intervention when 2 key targets have each been missed in 2 periods running with figures; a target is missed when it is red.',
    )
    expect(ruleInWords({ targets: 1, periods: 1, amberCounts: true })).toBe(
      'The county’s rule proposes an intervention when one key target has been missed in the newest period with figures; a target is missed when it is red or amber.',
    )
  })
})
