import { expect, test } from 'vitest'
import { type Holding, placeParts, type WholePart } from './placement.ts'

const section = (code: string, parts: readonly string[], body = '') => ({ code, body, parts })
const holding = (inSections: Readonly<Record<string, readonly string[]>>, whole: readonly WholePart[] = []): Holding => ({
  inSection: (code) => inSections[code] ?? [],
  asWhole: (part) => whole.includes(part),
})
const partsOf = (...asked: Parameters<typeof placeParts>) =>
  placeParts(...asked).sections.map(({ code, parts }) => [code, ...parts])

test('a section shows the parts that the plan places, in their order, and nothing twice', () => {
  const sections = [section('a', ['facts', 'narrative'], 'Text.'), section('b', ['list:x', 'attendance'])]
  expect(partsOf(sections, holding({ a: ['facts', 'list:x'], b: ['kpi'] }))).toEqual([
    ['a', 'facts', 'narrative'],
    ['b', 'list:x', 'attendance'],
  ])
})

test('what an author wrote in a section that gives it no place is shown there all the same', () => {
  expect(partsOf([section('a', [], 'Text.')], holding({ a: ['list:x', 'facts', 'objectives:equality', 'attachment'] }))).toEqual([
    ['a', 'narrative', 'list:x', 'facts', 'objectives:equality', 'attachment'],
  ])
})

test('what no section shows stands at the end in sections of its own', () => {
  const held = holding({}, ['actions', 'priorities', 'risks', 'attachments'])
  expect(placeParts([section('a', ['priorities'])], held).added).toEqual([
    { part: 'actions', heading: 'Actions' },
    { part: 'risks', heading: 'Risks' },
    { part: 'attachments', heading: 'Attachments' },
  ])
})
