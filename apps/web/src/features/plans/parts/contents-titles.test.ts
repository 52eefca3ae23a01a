import { expect, it } from 'vitest'
import { sameTitle } from './contents-titles.ts'

it('takes capitals, ampersands and punctuation for the same title, and other words for another', () => {
  expect(sameTitle('Planning Context & Priorities', 'PLANNING CONTEXT AND PRIORITIES')).toBe(true)
  expect(sameTitle('Projects, Developments and Key Actions', 'PROJECTS, DEVELOPMENTS, KEY ACTIONS')).toBe(false)
  expect(sameTitle('Previous years performance', 'Review of Performance 2007-8')).toBe(false)
})
