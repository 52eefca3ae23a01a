import { expect, it } from 'vitest'
import { assessedText, inOneLine, ratedCounts, type Reviewed } from './strategic-review.ts'

const rating = (colour: string, keyTarget = false) => ({ colour, keyTarget, reported: colour !== 'GREY' })
const review = (values: object) =>
  ({ ratings: [], findings: [], openFollowUps: [], contents: { priorities: [] }, late: false, ...values }) as unknown as Reviewed

it('counts ratings by their colour, and never what has no figure as reported', () => {
  const counts = ratedCounts(review({ ratings: ['GREEN', 'RED', 'GREY'].map((colour) => rating(colour)) }))
  expect(counts).toEqual({ green: 1, amber: 0, red: 1, grey: 1, reported: 2, of: 3 })
})

it('says how a partnership sees its priorities, and of how many it has said nothing', () => {
  const priorities = ['ON_TRACK', 'AT_RISK', 'ON_TRACK', null].map((assessment) => ({ assessment }))
  expect(assessedText(review({ contents: { priorities } }))).toBe('2 on track, 1 at risk, 1 not said')
  expect(assessedText(review({}))).toBe('No priorities')
})

it('puts progress, missed key targets and what is late into one sentence', () => {
  const reviews = [
    review({ late: true, ratings: [rating('RED', true), rating('RED')] }),
    review({ findings: [{ overdue: true }], openFollowUps: [{ overdue: true }, { overdue: false }] }),
  ]
  expect(inOneLine(reviews, '1 of 2 handed in')).toBe(
    '1 of 2 handed in; 1 review is late, 1 key target is missed, and 2 follow-ups are overdue.',
  )
  expect(inOneLine([], 'No partnership takes part')).toBe(
    'No partnership takes part; no reviews are late, no key targets are missed, and no follow-ups are overdue.',
  )
})
