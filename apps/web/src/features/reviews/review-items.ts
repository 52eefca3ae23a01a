import type { ReviewDesk_ContentsFragment } from '../../graphql/generated/graphql.ts'
import type { Item } from '../writing/written-item.ts'

/** What the whole review says is an item as its priorities are, and has no lineage to be known by. */
export const overall = 'overall'

/** What can be written in a review, by the mutation that keeps it. */
export type ReviewKind = 'entry' | 'progress' | 'spend'

type Contents = ReviewDesk_ContentsFragment
type Progress = Omit<Contents['actions'][number], 'milestones'>

const item = (kind: ReviewKind, lineage: string | null, version: number, texts: Record<string, string | null>): Item => ({
  id: lineage ?? overall,
  kind,
  lineage,
  position: 0,
  version,
  texts: Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text ?? ''])),
})

const entry = ({ lineage, version, narrative, assessment }: Contents['overall']) =>
  item('entry', lineage, version, { narrative, assessment })
const progress = ({ lineage, version, status, note }: Progress) => item('progress', lineage, version, { status, note })

/** Everything that is written in a review, as a form shows it. */
export function itemsOf({ overall: whole, priorities, actions, spend }: Contents): readonly Item[] {
  return [
    ...[whole, ...priorities].map(entry),
    ...actions.flatMap((action) => [action, ...action.milestones]).map(progress),
    ...spend.map(({ lineage, version, spent, expected, note }) => item('spend', lineage, version, { spent, expected, note })),
  ]
}
