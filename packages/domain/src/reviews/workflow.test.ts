import { describe, expect, it } from 'vitest'
import type { Role } from '../access/actor.ts'
import { aPerson } from '../testing/builders.ts'
import { missingFromReview } from './completeness.ts'
import { decideReview, type ReviewFacts, reviewCommandsFor } from './decide-review.ts'
import { type ReviewCommand, reviewCommandNames, type ReviewState, reviewStates } from './workflow.ts'

const facts = (values: Partial<ReviewFacts> = {}): ReviewFacts => ({
  partnership: 'dover',
  state: 'open',
  signers: [],
  missing: [],
  ...values,
})
const lead = aPerson('plan_author')
const chair = aPerson('chair')
const director = aPerson('director_of_operations', null)
const code = (verdict: ReturnType<typeof decideReview>) => ('to' in verdict ? verdict.to : verdict.refusal.code)

/** Each state with what leads out of it, for whoever may: written by hand. */
const ways: Record<ReviewState, Partial<Record<ReviewCommand, ReviewState>>> = {
  open: { submit: 'submitted' },
  submitted: { chair: 'chaired', return: 'open', reopen: 'open' },
  chaired: { sign: 'signed', reopen: 'open' },
  signed: { reopen: 'open' },
}
const whoMay: Record<ReviewCommand, Role> = {
  submit: 'plan_author',
  chair: 'chair',
  return: 'chair',
  sign: 'director_of_operations',
  reopen: 'director_of_operations',
}
const everyStep = (Object.keys(reviewStates) as ReviewState[]).flatMap((state) =>
  reviewCommandNames.map((command) => [state, command] as const),
)

it.each(everyStep)('from %s, “%s” leads where the county says, for those who may and nobody else', (state, command) => {
  for (const [person, role] of [
    [lead, 'plan_author'],
    [chair, 'chair'],
    [director, 'director_of_operations'],
    [aPerson('partner_contributor'), 'partner_contributor'],
    [aPerson('county_board', null), 'county_board'],
  ] as const) {
    const there = ways[state][command] ?? 'NOT_NOW'
    const expected = there === 'NOT_NOW' || whoMay[command] === role ? there : 'NOT_YOURS'
    expect(code(decideReview(person, command, facts({ state }))), role).toBe(expected)
  }
})

describe('a signature', () => {
  it('is given for one’s own partnership only', () => {
    expect(code(decideReview(aPerson('chair', 'thanet'), 'chair', facts({ state: 'submitted' })))).toBe('NOT_YOURS')
  })

  it('is given once by each person, whatever their roles', () => {
    const both = {
      kind: 'person',
      code: 'somebody',
      name: 'Somebody',
      grants: [
        { role: 'plan_author', partnership: 'dover' },
        { role: 'chair', partnership: 'dover' },
      ],
    } as const
    const signed = facts({ state: 'submitted', signers: ['person:somebody'] })
    expect(code(decideReview(both, 'chair', signed))).toBe('SIGNED_ALREADY')
    expect(code(decideReview(both, 'return', signed))).toBe('open')
    expect(code(decideReview(both, 'chair', facts({ state: 'submitted', signers: ['person:other'] })))).toBe('chaired')
  })

  it('of the lead waits until what the cycle asks for is there', () => {
    const missing = [{ path: 'priorities/1', code: 'NARRATIVE_MISSING', message: 'Say how “Bullying” is going.' }]
    expect(code(decideReview(lead, 'submit', facts({ missing })))).toBe('NOT_COMPLETE')
  })
})

it('offers ways back only where there is something to go back from', () => {
  const offered = (state: ReviewState) => reviewCommandsFor(director, facts({ state })).map(({ command }) => command)
  expect(offered('open')).toEqual(['submit', 'chair', 'sign'])
  expect(offered('chaired')).toEqual(['submit', 'chair', 'sign', 'reopen'])
})

describe('what is missing', () => {
  const holds = {
    priorities: [
      { lineage: 'a', title: 'Bullying', narrative: false, assessed: false },
      { lineage: 'b', title: 'Attendance', narrative: true, assessed: false },
      { lineage: 'c', title: 'Play', narrative: true, assessed: true },
    ],
    actions: [
      { lineage: 'd', title: 'Train staff', updated: false },
      { lineage: 'e', title: 'Open a centre', updated: true },
    ],
    lines: [{ lineage: 'f', title: 'Youth work', reported: false }],
  }
  const codes = (...asks: Parameters<typeof missingFromReview>[0]) => missingFromReview(asks, holds).map((issue) => issue.code)

  it('is told thing by thing, for what the cycle asks', () => {
    expect(codes('narrative')).toEqual(['NARRATIVE_MISSING', 'ASSESSMENT_MISSING'])
    expect(codes('spend', 'progress')).toEqual(['STATUS_MISSING', 'SPEND_MISSING'])
    expect(codes()).toEqual([])
  })
})
