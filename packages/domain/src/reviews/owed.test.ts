import { expect, it } from 'vitest'
import { byUrgency, owedOnReview, urgencyOf } from './owed.ts'
import { type ReviewState, reviewStates } from './workflow.ts'

it.each([
  ['open', 'plan_author', '2008-10-22', 'Write and hand in the review of Dover for 2008/09 Q2'],
  ['submitted', 'chair', '2008-11-03', 'Read and sign the review of Dover for 2008/09 Q2'],
  ['chaired', 'director_of_operations', '2008-11-03', 'Read and sign the review of Dover for 2008/09 Q2'],
] as const)('while a review is %s, the %s owes it by %s', (state, by, on, sentence) => {
  const owed = owedOnReview[state]!
  expect([owed.by, owed.dueOn('2008-10-22', '2008-10-20'), owed.sentence('Dover', '2008/09 Q2')]).toEqual([by, on, sentence])
})

it('a signed review owes nothing, and every other state somebody something', () => {
  expect((Object.keys(reviewStates) as ReviewState[]).filter((state) => owedOnReview[state] === null)).toEqual(['signed'])
})

it('puts what is due first before what is due later, and what has waited longest before what is new', () => {
  const things = [
    { dueOn: null, since: '2008-09-01' },
    { dueOn: '2008-10-22', since: null },
    { dueOn: null, since: null },
    { dueOn: null, since: '2008-08-01' },
    { dueOn: '2008-09-30', since: null },
  ]
  expect(things.toSorted(byUrgency).map(({ dueOn, since }) => dueOn ?? since)).toEqual([
    '2008-09-30',
    '2008-10-22',
    '2008-08-01',
    '2008-09-01',
    null,
  ])
})

it.each([
  ['2008-10-21', 'late'],
  ['2008-10-22', 'this_week'],
  ['2008-10-29', 'this_week'],
  ['2008-10-30', 'later'],
  [null, 'whenever'],
])('on 22 October, what is due on %s is %s', (dueOn, urgency) =>
  expect(urgencyOf({ dueOn, since: null }, '2008-10-22', '2008-10-29')).toBe(urgency),
)
