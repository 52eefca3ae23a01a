import { expect, it } from 'vitest'
import { groupThreads } from './group-threads.ts'

const thread = (lineage: string | null, resolved = false, aboutTitle: string | null = lineage && `About ${lineage}`) => ({
  about: lineage ? { thing: 'priorities', lineage } : null,
  aboutTitle,
  resolved,
})

it('puts the whole plan first, and what is done behind what is not', () => {
  const groups = groupThreads([thread('a', true), thread('b'), thread(null), thread('a')])
  expect(groups.map(({ title, threads }) => [title, threads.map(({ resolved }) => resolved)])).toEqual([
    ['The whole plan', [false]],
    ['About a', [false, true]],
    ['About b', [false]],
  ])
})

it('says that something is no longer in the plan', () => {
  expect(groupThreads([thread('a', false, null)])[0]?.title).toBe('Something that is no longer in the plan')
})
