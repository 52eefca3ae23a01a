import { expect, it } from 'vitest'
import { byUrgency, countInWords } from './by-urgency.ts'

const item = (urgency: 'LATE' | 'THIS_WEEK' | 'LATER' | 'WHENEVER', name = '') => ({ urgency, urgencyLabel: urgency, name })

it('shows what is late first, and leaves out headings under which nothing stands', () => {
  const groups = byUrgency([item('WHENEVER'), item('LATE', 'a'), item('LATER'), item('LATE', 'b')])
  expect(groups.map(({ urgency, items }) => [urgency, items.map(({ name }) => name)])).toEqual([
    ['LATE', ['a', 'b']],
    ['LATER', ['']],
    ['WHENEVER', ['']],
  ])
})

it.each([
  [['LATE'], 'One thing waits for you, and it is late.'],
  [['LATER'], 'One thing waits for you.'],
  [['LATE', 'LATER', 'LATER'], '3 things wait for you, 1 of them late.'],
  [['LATE', 'LATE'], '2 things wait for you, and all are late.'],
] as const)('counts %j in words', (urgencies, words) => {
  expect(countInWords(urgencies.map((urgency) => item(urgency)))).toBe(words)
})
