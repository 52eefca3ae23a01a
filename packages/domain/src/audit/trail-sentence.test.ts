import { expect, test } from 'vitest'
import { changedFields } from './changed-fields.ts'
import { trailSentence } from './trail-sentence.ts'

test.each([
  [['Weald sample import', 'insert', 'priorities', 212], 'Weald sample import created 212 priorities'],
  [['Anna Hart', 'update', 'objectives', 1], 'Anna Hart changed an objective'],
  [['Anna Hart', 'delete', 'plans', 1200], 'Anna Hart removed 1,200 plans'],
  [['Anna Hart', 'session.started', 'sessions', 1], 'Anna Hart signed in'],
  [['Payroll', 'refusal', null, 3], 'Payroll was refused, 3 times'],
  [['Weald', 'token.created', 'service_keys', 1], 'Weald made a service key'],
  [['Weald', 'insert', 'review_cycles', 2], 'Weald created 2 review cycles'],
] as const)('%j reads as a sentence', ([who, action, table, count], sentence) => {
  expect(trailSentence(who, action, table, count)).toBe(sentence)
})

test('a change shows the fields that differ, and nothing that only ties rows together', () => {
  const before = { id: '1', edition_id: '2', version: 1, title: 'Old', note: null, gross: 12.5, marks: [] }
  expect(changedFields(before, { ...before, version: 2, title: 'New', gross: 12.75 })).toEqual([
    { field: 'gross', before: '12.5', after: '12.75' },
    { field: 'title', before: 'Old', after: 'New' },
  ])
  expect(changedFields(null, { title: 'New', note: null })).toEqual([{ field: 'title', before: null, after: 'New' }])
})
