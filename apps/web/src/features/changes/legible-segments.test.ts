import { describe, expect, it } from 'vitest'
import { legibleSegments } from './legible-segments.ts'

const long = 'word '.repeat(200)

describe('a text with changes in it', () => {
  it('is shown whole where it is short', () => {
    const segments = [
      { kind: 'KEPT', text: 'Fewer children ' },
      { kind: 'REMOVED', text: 'hurt' },
      { kind: 'ADDED', text: 'injured' },
    ] as const
    expect(legibleSegments(segments)).toEqual(segments)
  })

  it('is cut where nothing changes for long, never inside what changed', () => {
    const [before, went, after] = legibleSegments([
      { kind: 'KEPT', text: long },
      { kind: 'REMOVED', text: long },
      { kind: 'KEPT', text: long },
    ])
    expect(went?.text).toBe(long)
    expect(before?.text).toMatch(/^… word/)
    expect(after?.text).toMatch(/word …$/)
    expect(before!.text.length).toBeLessThan(200)
  })
})
