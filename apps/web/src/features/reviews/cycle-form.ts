import { usualReminders } from '@weald/domain'
import type { OpenReviewCycleInput, ReviewPart } from '../../graphql/generated/graphql.ts'
import type { Problem } from '../../graphql/useChange.ts'
import { dayWritten } from '../partnerships/plan-day.ts'

const days = { opensOn: 'first day', dueOn: 'last day' } as const
const reminders = ['remindBefore', 'chairAfter', 'directorAfter'] as const

/** A cycle as its form holds it: everything is text until it is sent. */
export type CycleForm = { quarter: string; instructions: string; asks: string[] } & Record<keyof typeof days, string> &
  Record<(typeof reminders)[number], string>

export function blankCycle(): CycleForm {
  const { remindBefore, chairAfter, directorAfter } = usualReminders
  return {
    quarter: '',
    instructions: '',
    asks: ['NARRATIVE', 'PROGRESS', 'SPEND'],
    opensOn: '',
    dueOn: '',
    remindBefore: String(remindBefore),
    chairAfter: String(chairAfter),
    directorAfter: String(directorAfter),
  }
}

const isNumber = (text: string) => /^\d{1,3}$/.test(text.trim())

/** What cannot be sent as it is written. What is wrong with what can, the server says. */
export function cycleProblems(form: CycleForm): readonly Problem[] {
  return [
    ...Object.entries(days)
      .filter(([name]) => form[name as keyof typeof days].trim() !== '' && !dayWritten(form[name as keyof typeof days]))
      .map(([path, what]) => ({ path, text: `Enter the ${what}, such as 1 July 2008, or leave it empty.` })),
    ...reminders
      .filter((path) => !isNumber(form[path]))
      .map((path) => ({ path, text: 'Enter a number of working days, such as 5.' })),
  ]
}

export function cycleToSend({ quarter, instructions, asks, ...form }: CycleForm): OpenReviewCycleInput {
  const [remindBefore, chairAfter, directorAfter] = reminders.map((name) => Number(form[name])) as [number, number, number]
  return {
    quarter,
    instructions,
    asks: asks as ReviewPart[],
    opensOn: dayWritten(form.opensOn),
    dueOn: dayWritten(form.dueOn),
    remindBefore,
    chairAfter,
    directorAfter,
  }
}
