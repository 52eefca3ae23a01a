/** Where an edition stands on its way through the two gates, in order. */
export const editionStates = {
  draft: { label: 'Draft', explanation: 'Being written by its owners.' },
  priorities_submitted: {
    label: 'Priorities submitted',
    explanation: 'At the first gate: its high-level priorities are with the senior team.',
  },
  priorities_agreed: {
    label: 'Priorities agreed',
    explanation: 'Past the first gate: its priorities are agreed and the plan is being written.',
  },
  submitted: { label: 'Submitted', explanation: 'At the second gate: the working edition is with the senior team.' },
  endorsed: { label: 'Endorsed', explanation: 'Endorsed by the senior team; the county board decides next.' },
  approved: { label: 'Approved', explanation: 'Approved. It never changes; an amendment is a new edition.' },
  superseded: { label: 'Superseded', explanation: 'A later edition or plan has taken its place.' },
} as const
export type EditionState = keyof typeof editionStates

/** A closed edition never changes. */
export function isClosed(state: EditionState): boolean {
  return state === 'approved' || state === 'superseded'
}
