import type { SegmentKind } from '../../graphql/generated/graphql.ts'

export type Segment = { readonly kind: SegmentKind; readonly text: string }

/** How much of what stayed is shown on each side of a change. */
const around = 160

/** A long text with few changes is shown around them: what stayed in between is cut, at a word, and the cut is marked. */
export function legibleSegments(segments: readonly Segment[]): readonly Segment[] {
  const last = segments.length - 1
  return segments.map(({ kind, text }, index) => {
    if (kind !== 'KEPT' || text.length <= 2 * around + 40) return { kind, text }
    const lead = index === 0 ? '' : text.slice(0, around).replace(/\S*$/, '')
    const trail = index === last ? '' : text.slice(-around).replace(/^\S*/, '')
    return { kind, text: `${lead}…${trail}` }
  })
}
