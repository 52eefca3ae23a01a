import { expect, it } from 'vitest'
import { missingFor } from './readiness.ts'

const codes = (...asked: Parameters<typeof missingFor>) => missingFor(...asked).map(({ code, path }) => `${code} ${path}`)

it('the first gate asks for a priority, and for nothing that is written later', () => {
  const empty = { priorities: 0, writtenSections: 0, unwritten: [{ code: 'vision', heading: 'Our vision' }], unattached: [] }
  expect(codes('priorities', empty)).toEqual(['NO_PRIORITY priorities'])
  expect(codes('priorities', { ...empty, priorities: 1 })).toEqual([])
})

it('the second gate asks for the same, for something written, and for each section that the template requires', () => {
  const holds = { priorities: 0, writtenSections: 0, unwritten: [{ code: 'vision', heading: 'Our vision' }], unattached: [] }
  expect(codes('plan', holds)).toEqual([
    'NO_PRIORITY priorities',
    'NOTHING_WRITTEN sections',
    'SECTION_NOT_WRITTEN sections/vision',
  ])
  expect(codes('plan', { priorities: 1, writtenSections: 1, unwritten: [], unattached: [] })).toEqual([])
})

it('the second gate asks for the file of an attachment, or for when it comes', () => {
  const holds = { priorities: 1, writtenSections: 1, unwritten: [], unattached: [{ title: 'Structure chart' }] }
  expect(codes('priorities', holds)).toEqual([])
  expect(missingFor('plan', holds)).toMatchObject([
    { path: 'attachments', message: expect.stringContaining('“Structure chart”') },
  ])
})
