import type { Action } from '../access/actions.ts'
import type { Dataset } from '../imports/dataset.ts'
import type { ChangeSet } from './change-set.ts'

/** What a reader calls the parts of a plan, in the order in which changes are counted. */
export const changeKinds = {
  narrative: 'Narrative',
  priorities: 'Priorities',
  actions: 'Actions',
  targets: 'Targets',
  money: 'Money and staff',
  risks: 'Risks',
  other: 'Other',
} as const
export type ChangeKind = keyof typeof changeKinds

/** What each dataset of edition content is counted as, and the right to read it. A new dataset needs a line here: a test asks for it. */
export const changesOf: Readonly<Record<string, { readonly kind: ChangeKind; readonly asks: Action }>> = {
  particulars: { kind: 'narrative', asks: 'plan:read' },
  sections: { kind: 'narrative', asks: 'plan:read' },
  'contents-entries': { kind: 'narrative', asks: 'plan:read' },
  footnotes: { kind: 'narrative', asks: 'plan:read' },
  'reference-lists': { kind: 'narrative', asks: 'plan:read' },
  'reference-list-items': { kind: 'narrative', asks: 'plan:read' },
  legislation: { kind: 'narrative', asks: 'plan:read' },
  'glossary-terms': { kind: 'narrative', asks: 'plan:read' },
  facts: { kind: 'narrative', asks: 'plan:read' },
  achievements: { kind: 'narrative', asks: 'plan:read' },
  'scan-faults': { kind: 'other', asks: 'finding:read' },
  priorities: { kind: 'priorities', asks: 'plan:read' },
  alignments: { kind: 'priorities', asks: 'plan:read' },
  'outcome-headings': { kind: 'priorities', asks: 'plan:read' },
  'risk-areas': { kind: 'risks', asks: 'risk:read' },
  risks: { kind: 'risks', asks: 'risk:read' },
  milestones: { kind: 'actions', asks: 'plan:read' },
  objectives: { kind: 'actions', asks: 'plan:read' },
  deliverables: { kind: 'actions', asks: 'plan:read' },
  commitments: { kind: 'targets', asks: 'plan:read' },
  'commitment-references': { kind: 'targets', asks: 'plan:read' },
  consultations: { kind: 'actions', asks: 'plan:read' },
  evidence: { kind: 'priorities', asks: 'plan:read' },
  actions: { kind: 'actions', asks: 'plan:read' },
  'action-partners': { kind: 'actions', asks: 'plan:read' },
  'action-milestones': { kind: 'actions', asks: 'plan:read' },
  measures: { kind: 'targets', asks: 'plan:read' },
  targets: { kind: 'targets', asks: 'plan:read' },
  'risk-controls': { kind: 'risks', asks: 'risk:read' },
  leads: { kind: 'actions', asks: 'plan:read' },
  attachments: { kind: 'narrative', asks: 'plan:read' },
  'budget-lines': { kind: 'money', asks: 'budget:read' },
  'budget-figure-sources': { kind: 'money', asks: 'budget:read' },
  'staffing-lines': { kind: 'money', asks: 'budget:read' },
  'staffing-funding': { kind: 'money', asks: 'budget:read' },
}

export function kindOf(dataset: Pick<Dataset, 'name'>): ChangeKind {
  return changesOf[dataset.name]?.kind ?? 'other'
}

/** The right to read the changes of a dataset. What nobody has judged yet is read by those who read everything that a plan holds. */
export function rightToRead(dataset: Pick<Dataset, 'name'>): Action {
  return changesOf[dataset.name]?.asks ?? 'budget:read'
}

export type ChangeCounts = {
  readonly added: number
  readonly removed: number
  readonly changed: number
  /** Moved, and no more than that; rows that are only numbered anew count as one. */
  readonly moved: number
}

/** How many changes of each kind a change set holds. */
export function countChanges(set: ChangeSet): Readonly<Record<ChangeKind, ChangeCounts>> {
  const names = Object.keys(changeKinds) as ChangeKind[]
  const counts = Object.fromEntries(names.map((kind) => [kind, { added: 0, removed: 0, changed: 0, moved: 0 }])) as Record<
    ChangeKind,
    { -readonly [How in keyof ChangeCounts]: number }
  >
  for (const { dataset, changes } of set) {
    const own = counts[kindOf({ name: dataset })]
    for (const { how } of changes) own[how] += 1
    if (changes.length === 0) own.moved += 1
  }
  return counts
}
