import type { EditionState } from './edition-state.ts'

/** With whom an edition lies while it stands somewhere: who has to do something next. */
export const heldBy = {
  draft: 'Its authors',
  priorities_submitted: 'The senior team',
  priorities_agreed: 'Its authors',
  submitted: 'The senior team',
  endorsed: 'The county board',
  approved: 'Nobody: it is approved',
  superseded: 'Nobody: it is history',
} as const satisfies Record<EditionState, string>
