import type { Day } from '../calendar.ts'
import { daysAfter, workingDaysAfter } from '../notifications/working-days.ts'
import { parsePeriod, type Period } from '../period.ts'
import type { Issue } from '../refusal.ts'
import { type Result, fail, ok } from '../result.ts'

/** What a cycle asks of each partnership. */
export const cycleParts = {
  narrative: 'What has been achieved and how it is going, for each priority',
  progress: 'The status of each action',
  spend: 'What was spent in the quarter on each line of the budget',
} as const
export type CyclePart = keyof typeof cycleParts
export const cyclePartNames = Object.keys(cycleParts) as CyclePart[]

/** When a cycle is open and when people are reminded. Reminders are counted in working days from the last day. */
export type CycleSchedule = {
  /** From this day reviews can be written. */
  readonly opensOn: Day
  /** By the end of this day each is to be handed in. */
  readonly dueOn: Day
  /** The authors are reminded so many working days before the last day. */
  readonly remindBefore: number
  /** The chair is told so many working days after it of what is still open. */
  readonly chairAfter: number
  /** The director is told so many working days after it. */
  readonly directorAfter: number
}

/** When people are told, unless somebody says otherwise: working days from the last day. */
export const usualReminders = { remindBefore: 5, chairAfter: 3, directorAfter: 8 } as const
const usualDays = 15
const longestWait = 60

/** A quarter of the financial year, as "2008/09 Q1" or "Q1 2008/9"; other periods have no cycle. */
export function readQuarter(text: string): Result<Period> {
  const period = parsePeriod(text, 'quarter')
  if (!period.ok) return period
  if (period.value.kind !== 'quarter' || !period.value.label.includes('/'))
    return fail('cycle.not_a_quarter', `“${text}” is no quarter of a financial year. Write it such as 2008/09 Q1.`)
  return ok(period.value)
}

/** Which quarter of its financial year, 1 to 4, and which year. */
export function quarterOf({ label }: Pick<Period, 'label'>): { readonly number: number; readonly financialYear: string } {
  const [financialYear = '', quarter = ''] = label.split(' Q')
  return { number: Number(quarter), financialYear }
}

/** The schedule that a quarter has unless somebody says otherwise: three working weeks from the first working day after it. */
export function usualSchedule({ end }: Pick<Period, 'end'>): CycleSchedule {
  const opensOn = workingDaysAfter(end, 1)
  return { opensOn, dueOn: workingDaysAfter(opensOn, usualDays), ...usualReminders }
}

/** What is wrong with a schedule; empty when nothing is. @param end the last day of the quarter that it is about */
export function scheduleFaults(schedule: CycleSchedule, { end }: Pick<Period, 'end'>): readonly Issue[] {
  const { opensOn, dueOn, remindBefore, chairAfter, directorAfter } = schedule
  const fault = (path: string, code: string, message: string): Issue => ({ path, code, message })
  const waits = { remindBefore, chairAfter, directorAfter }
  return [
    ...(opensOn <= end
      ? [fault('opensOn', 'BEFORE_QUARTER_ENDS', 'A quarter is reviewed once it is over. Choose a first day after its end.')]
      : []),
    ...(dueOn <= opensOn
      ? [fault('dueOn', 'ENDS_BEFORE_IT_BEGINS', 'The last day must come after the first. Choose a later last day.')]
      : []),
    ...Object.entries(waits).flatMap(([path, days]) =>
      days < 1 || days > longestWait ? [fault(path, 'OUT_OF_RANGE', `Choose between 1 and ${longestWait} working days.`)] : [],
    ),
    ...(directorAfter < chairAfter
      ? [
          fault(
            'directorAfter',
            'DIRECTOR_FIRST',
            'The chair is told before the director. Choose as many days for the director or more.',
          ),
        ]
      : []),
  ]
}

/** Whether a cycle takes reviews on a day: it stays open after its last day, so that what is late can still be handed in. */
export const hasOpened = ({ opensOn }: Pick<CycleSchedule, 'opensOn'>, today: Day): boolean => opensOn <= today

/** How far a cycle has come, in words. */
export function cycleSentence({ handedIn, signed, all }: { handedIn: number; signed: number; all: number }): string {
  if (all === 0) return 'No partnership takes part'
  const first = `${handedIn} of ${all} handed in`
  if (signed === 0) return first
  return signed === all ? `All ${all} handed in and signed` : `${first}, ${signed} signed`
}

/** How a day stands to the last day of a cycle, in words. */
export function dueSentence(dueOn: Day, today: Day): string {
  if (dueOn === today) return 'Due today'
  if (dueOn === daysAfter(today, 1)) return 'Due tomorrow'
  const apart = Math.round(Math.abs(Date.parse(dueOn) - Date.parse(today)) / (24 * 60 * 60 * 1000))
  const days = apart === 1 ? '1 day' : `${apart} days`
  return dueOn > today ? `Due in ${days}` : `${days} late`
}
