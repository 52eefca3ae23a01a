import { expect, test } from 'vitest'
import { entryTitle, historyEnds, partWords, tellsChanges } from './entry-words.ts'

const entry = (action: string, fromFile: string | null = null, onBehalfOf: string | null = null) => ({
  action,
  who: 'Anna Hart',
  fromFile,
  onBehalfOf,
})

test.each([
  [entry('insert'), 'Created by Anna Hart'],
  [entry('insert', 'priorities.csv'), 'Brought in by Anna Hart, from priorities.csv'],
  [entry('update', 'priorities.csv'), 'Changed by Anna Hart, from priorities.csv'],
  [entry('update', null, 'Ruth Oxney'), 'Changed by Anna Hart for Ruth Oxney'],
  [entry('found'), 'Already there when the trail began'],
])('%j is told as “%s”', (told, title) => expect(entryTitle(told)).toBe(title))

test('what an import brought in is not told column by column, what it changed is', () => {
  expect(tellsChanges(entry('insert', 'priorities.csv'))).toBe(false)
  expect(tellsChanges(entry('update', 'priorities.csv'))).toBe(true)
  expect(tellsChanges(entry('insert'))).toBe(true)
})

test('a history says what it means that nothing more is there', () => {
  expect(historyEnds(undefined)).toBe('Nothing is recorded about it that you may read.')
  expect(historyEnds(entry('insert'))).toBe('Nothing has changed since.')
  expect(historyEnds(entry('update'))).toBeNull()
})

test('a part of an event is counted in words', () => {
  expect(partWords({ action: 'insert', thing: 'priorities', count: 212 })).toBe('212 priorities')
  expect(partWords({ action: 'update', thing: 'editions', count: 20 })).toBe('changed 20 editions')
})
