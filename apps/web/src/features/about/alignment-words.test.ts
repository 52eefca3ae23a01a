import { describe, expect, it } from 'vitest'
import { alignmentInWords } from './alignment-words.ts'

describe('what serves an item of a framework', () => {
  it('is told with its numbers, and nothing where nothing serves it', () => {
    expect(alignmentInWords({ priorityCount: 39, commitmentCount: 1 })).toBe('39 priorities, 1 commitment')
    expect(alignmentInWords({ priorityCount: 1, commitmentCount: 0 })).toBe('1 priority')
    expect(alignmentInWords({ priorityCount: 0, commitmentCount: 0 })).toBe('')
  })
})
