import { expect, test } from 'vitest'
import { readCsv } from '../imports/csv.ts'
import { actionNames } from './actions.ts'
import { roles } from './actor.ts'
import { policyCsv, policyRows } from './policy-csv.ts'

const [head = [], ...lines] = readCsv(policyCsv()).records.map(({ cells }) => cells)
const cell = (action: string, column: string) => lines.find(([name]) => name === action)?.[head.indexOf(column)]

test('the table as a file has a line for every action and a column for every role and key', () => {
  expect(lines.map(([action]) => action)).toEqual(actionNames)
  expect(head).toEqual(['action', 'sentence', 'anonymous', ...Object.keys(roles), 'key_read', 'key_import', 'unless'])
  expect(lines.filter((line) => line.length !== head.length)).toEqual([])
})

test('it says never where nothing is granted, and what is public for everybody who has no more', () => {
  expect(cell('plan:approve', 'plan_author')).toBe('never')
  expect(cell('plan:read', 'administrator')).toBe('public')
  expect(cell('plan:read', 'plan_author')).toBe('own')
})

test('it says in which states a right holds, and what wins over it', () => {
  expect(cell('plan:approve', 'county_board')).toBe('all: endorsed')
  expect(cell('plan:approve', 'unless')).toContain('Nobody decides on what they edited themselves.')
})

test('no cell could be taken for a formula', () => {
  for (const value of lines.flat()) expect(value).not.toMatch(/^[=+\-@\t\r]/)
})

test('every sentence is plain words without a full stop, to stand in a table', () => {
  for (const { sentence } of policyRows()) expect(sentence).toMatch(/^[A-Z].*[^.]$/)
})
