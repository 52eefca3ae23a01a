import { expect, it } from 'vitest'
import { alignmentCounts, alignmentInWords } from './alignment-counts.ts'

const safe = { id: 'safe' }
const target = { id: 'target' }

it('counts what names an item, not how often it is named', () => {
  const counts = alignmentCounts([
    {
      priorities: [
        { kind: 'PRIORITY', alignments: [safe, safe] },
        { kind: 'STEM', alignments: [safe] },
      ],
      commitments: [{ references: [target, safe] }],
    },
    { priorities: [{ kind: 'PRIORITY', alignments: [safe] }], commitments: [] },
  ])
  expect(counts.get('safe')).toEqual({ priorities: 2, commitments: 1 })
  expect(counts.get('target')).toEqual({ priorities: 0, commitments: 1 })
})

it('says only what there is', () => {
  expect(alignmentInWords({ priorities: 2, commitments: 1 })).toBe('2 priorities, 1 commitment')
  expect(alignmentInWords({ priorities: 0, commitments: 3 })).toBe('3 commitments')
  expect(alignmentInWords(undefined)).toBe('')
})
