import type { Day } from '../calendar.ts'
import type { PeriodKind } from '../period.ts'

/** Where a cell of the grid stands. */
export const figureStates = {
  empty: 'nothing has been entered',
  provisional: 'entered, not signed off',
  signed_off: 'signed off by somebody else than whoever entered it',
  locked: 'its period is locked',
} as const
export type FigureState = keyof typeof figureStates

type Span = { readonly kind: string; readonly label: string; readonly start: Day; readonly end: Day }
/** A lock closes what it is named after and whatever lies wholly within it: a year closes its quarters and months. */
export function isLocked(lock: Span, column: { readonly kind: PeriodKind; readonly label: string }, about: Span): boolean {
  return (about.start >= lock.start && about.end <= lock.end) || (lock.kind === column.kind && lock.label === column.label)
}

export function figureState(figure: { readonly signedOffBy: string | null } | null, locked: boolean): FigureState {
  if (locked) return 'locked'
  if (figure === null) return 'empty'
  return figure.signedOffBy === null ? 'provisional' : 'signed_off'
}
