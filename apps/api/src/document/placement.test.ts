import { expect, test } from 'vitest'
import type { EditionContent } from './content.ts'
import { placed } from './placement.ts'

const rows =
  'particulars lists achievements facts milestones objectives legislation footnotes evidence actions measures commitments'
const none = {
  ...Object.fromEntries(`${rows} consultations attachments riskAreas observations budget`.split(' ').map((name) => [name, []])),
  printed: { priorities: [], headings: [] },
  staffing: null,
}
const section = { code: 'a', heading: 'About', level: 1, body: '', parts: ['narrative'] }
const partsOf = (given: object) =>
  placed({ ...none, sections: [section], ...given } as unknown as EditionContent).map(({ heading, parts }) => [heading, ...parts])

test('what no section of a plan shows stands at the end of its document, in sections of their own', () => {
  const given = { printed: { priorities: [{}], headings: [] }, riskAreas: [{}], staffing: { lines: [], funding: [{}] } }
  expect(partsOf(given)).toEqual([
    ['About', 'narrative'],
    ['Priorities', 'priorities'],
    ['Risks', 'risks'],
    ['Staffing', 'staffing'],
  ])
})

test('what a reader may not see has no place in their copy', () => {
  expect(partsOf({ riskAreas: null, observations: null, budget: null, staffing: null })).toEqual([['About', 'narrative']])
})
