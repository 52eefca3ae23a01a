import { expect, test } from 'vitest'
import type { EditionContent } from './content.ts'
import { placed } from './placement.ts'

const section = (code: string, parts: readonly string[], body = '') => ({ code, heading: code, level: 1, body, parts })

/** An edition that holds nothing but what a test gives it. */
function edition(given: object): EditionContent {
  const none = new Proxy(
    {},
    { get: (_, name) => (name === 'printed' ? { priorities: [], headings: [] } : name === 'staffing' ? null : []) },
  )
  return new Proxy(given, { get: (target, name) => Reflect.get(target, name) ?? Reflect.get(none, name) }) as EditionContent
}

const partsOf = (content: EditionContent) => placed(content).map(({ heading, parts }) => [heading, ...parts])

test('a section shows the parts that the plan places, in their order, and nothing twice', () => {
  const content = edition({
    sections: [section('a', ['facts', 'narrative'], 'Text.'), section('b', ['list:x', 'attendance'])],
    facts: [{ sectionCode: 'a' }],
    lists: [{ code: 'x', sectionCode: 'a' }],
    observations: [{ sourceSection: 'b' }],
  })
  expect(partsOf(content)).toEqual([
    ['a', 'facts', 'narrative'],
    ['b', 'list:x', 'attendance'],
  ])
})

test('what an author wrote in a section that gives it no place is shown there all the same', () => {
  const content = edition({
    sections: [section('a', [], 'Text.')],
    facts: [{ sectionCode: 'a' }],
    lists: [{ code: 'x', sectionCode: 'a' }],
    objectives: [
      { sectionCode: 'a', theme: 'equality' },
      { sectionCode: 'a', theme: 'equality' },
    ],
    footnotes: [{ sectionCode: 'a' }],
  })
  expect(partsOf(content)).toEqual([['a', 'narrative', 'list:x', 'facts', 'objectives:equality', 'footnotes']])
})

test('what no section shows stands at the end in sections of its own', () => {
  const content = edition({
    sections: [section('a', ['priorities'])],
    printed: { priorities: [{}], headings: [] },
    actions: [{}],
    budget: null,
    riskAreas: [{}],
  })
  expect(partsOf(content)).toEqual([
    ['a', 'priorities'],
    ['Actions', 'actions'],
    ['Risks', 'risks'],
  ])
})
