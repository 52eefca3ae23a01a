import { expect, test } from 'vitest'
import { actions } from './parts/actions.ts'
import type { PartContext } from './parts/part.ts'

const action = (priorityId: string | null, title: string, more: object = {}) => ({
  priorityId,
  priority: priorityId && 'Feel in control of their lives',
  ref: null,
  title,
  description: null,
  startsPrinted: null,
  endsPrinted: 'Ongoing',
  cost: null,
  fundingSource: null,
  leads: [],
  partners: [],
  milestones: [],
  ...more,
})

const written = (these: readonly object[]) => {
  let ids = 0
  return actions({ content: { actions: these }, newId: () => `id-${++ids}` } as unknown as PartContext)
}

test('two priorities of the same words keep their actions apart, and actions without a priority are there too', () => {
  const blocks = written([action('a', 'One'), action('b', 'Two'), action(null, 'Three')])
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'table', 'heading', 'table', 'table'])
})

test('an action says by which steps, with whom, until when and for how much', () => {
  const [, table] = written([
    action('a', 'Open a centre', {
      cost: '1200.50',
      fundingSource: 'Sure Start Grant',
      milestones: [{ datePrinted: 'May 2009', text: 'Site chosen' }],
      partners: [{ printed: 'Primary care trust', contribution: 'health visitors' }],
    }),
  ])
  const text = JSON.stringify(table)
  for (const words of [
    'Open a centre',
    'May 2009: Site chosen',
    'Primary care trust (health visitors)',
    'Ongoing',
    '£1,200.50',
    'Sure Start Grant',
  ])
    expect(text).toContain(words)
})
