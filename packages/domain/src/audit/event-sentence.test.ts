import { expect, test } from 'vitest'
import { eventSentence } from './event-sentence.ts'

const part = (action: string, table: string | null, count: number) => ({ action, table, count })

test.each([
  [[part('update', 'plans', 1)], false, 'Anna Hart changed a plan'],
  [[part('insert', 'plans', 1), part('insert', 'editions', 1)], false, 'Anna Hart created a plan and an edition'],
  [[part('insert', 'plans', 1), part('update', 'editions', 2)], false, 'Anna Hart created a plan and changed 2 editions'],
  [[part('session.started', null, 1)], false, 'Anna Hart signed in'],
  [[part('import.applied', 'import_batches', 1)], true, 'Anna Hart applied an import'],
  [[part('insert', 'priorities', 212), part('import.applied', 'import_batches', 1)], true, 'Anna Hart imported 212 priorities'],
  [
    [part('insert', 'priorities', 212), part('insert', 'leads', 46), part('update', 'editions', 20), part('insert', 'plans', 1)],
    true,
    'Anna Hart imported 212 priorities, 46 leads and 2 more kinds of thing',
  ],
] as const)('%j reads as one sentence', (parts, imported, sentence) => {
  expect(eventSentence('Anna Hart', parts, imported)).toBe(sentence)
})
