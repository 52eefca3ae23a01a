import type { Day } from '../calendar.ts'
import { chainOf } from '../notifications/notice.ts'
import type { CycleSchedule } from './cycle.ts'

/** The working days from the last day of a cycle on which the chain of a review that is still open goes up; before it, negative. */
export function reminderDays({ remindBefore, chairAfter, directorAfter }: CycleSchedule): readonly number[] {
  return [-remindBefore, chairAfter, directorAfter]
}

/** The days on which people are reminded of a review that is still open: its authors, then its chair, then the director. */
export function remindersOf(schedule: CycleSchedule): readonly { readonly rung: number; readonly on: Day }[] {
  return chainOf('review_opened', schedule.dueOn, reminderDays(schedule))
}
