import { expect, test } from 'vitest'
import { successorChoices } from './successor-choices.ts'

const plan = (code: string, state: 'APPROVED' | 'DRAFT' | 'SUPERSEDED', termStart = '2011-09-01') => ({
  id: code,
  code,
  title: 'Safe by the sea',
  termStart,
  termEnd: '2014-08-31',
  editions: [{ id: `${code}/1`, state }],
})

test('approved plans are offered once, in the order of their titles and terms, and never the plan itself', () => {
  const offered = [plan('later', 'APPROVED', '2012-09-01'), plan('next', 'APPROVED'), plan('next', 'APPROVED')]
  const others = [plan('this', 'APPROVED'), plan('begun', 'DRAFT'), plan('over', 'SUPERSEDED')]
  expect(successorChoices('this', [...offered, ...others])).toEqual([
    { value: 'next', text: 'Safe by the sea, 1 September 2011 to 31 August 2014' },
    { value: 'later', text: 'Safe by the sea, 1 September 2012 to 31 August 2014' },
  ])
})
