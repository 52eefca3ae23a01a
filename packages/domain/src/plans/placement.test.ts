import { expect, test } from 'vitest'
import { type HeldRows, inNoSection, placeParts } from './placement.ts'

const section = (code: string, parts: readonly string[], body = '') => ({ code, body, parts })
/** An edition that holds nothing but what a test gives it. */
function holding(given: Partial<HeldRows>): HeldRows {
  const inSections = { particulars: [], lists: [], achievements: [], facts: [], milestones: [], objectives: [], legislation: [] }
  const ofTheWhole = { evidence: [], priorities: [], actions: [], measures: [], commitments: [], risks: [], consultations: [] }
  return { ...inSections, ...ofTheWhole, observations: [], attachments: [], footnotes: [], budget: [], staffing: [], ...given }
}
const partsOf = (...asked: Parameters<typeof placeParts>) =>
  placeParts(...asked).sections.map(({ code, parts }) => [code, ...parts])
const inA = [{ sectionCode: 'a' }]

test('a section shows the parts that the plan places, in their order, and nothing twice', () => {
  const sections = [section('a', ['facts', 'narrative'], 'Text.'), section('b', ['list:x', 'attendance'])]
  const held = holding({ facts: inA, lists: [{ code: 'x', sectionCode: 'a' }], observations: [{ sourceSection: 'b' }] })
  expect(partsOf(sections, held)).toEqual([
    ['a', 'facts', 'narrative'],
    ['b', 'list:x', 'attendance'],
  ])
})

test('what an author wrote in a section that gives it no place is shown there all the same', () => {
  const held = holding({
    facts: inA,
    lists: [{ code: 'x', sectionCode: 'a' }],
    objectives: [
      { sectionCode: 'a', theme: 'equality' },
      { sectionCode: 'a', theme: 'equality' },
    ],
    attachments: inA,
    footnotes: inA,
  })
  expect(partsOf([section('a', [], 'Text.')], held)).toEqual([
    ['a', 'narrative', 'list:x', 'facts', 'objectives:equality', 'attachment', 'footnotes'],
  ])
})

test('what no section shows stands at the end in sections of its own', () => {
  const held = holding({ actions: [{}], priorities: [{}], risks: [{}], attachments: [{ sectionCode: 'gone' }] })
  expect(placeParts([section('a', ['priorities'])], held).added).toEqual([
    { part: 'actions', heading: 'Actions' },
    { part: 'risks', heading: 'Risks' },
    { part: 'attachments', heading: 'Attachments' },
  ])
})

test('what names no section, or one that is not there, stands in none', () => {
  const rows = [{ sectionCode: 'a' }, { sectionCode: null }, { sectionCode: 'gone' }]
  expect(inNoSection(rows, [{ code: 'a' }])).toEqual(rows.slice(1))
})
