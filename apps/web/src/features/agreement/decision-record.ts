import { dateText } from '../../ui/date-text.ts'
import { dayWritten } from '../partnerships/plan-day.ts'
import type { Problem } from '../../graphql/useChange.ts'

/** The record of a decision as its form holds it. Days are as somebody wrote them. */
export type DecisionRecord = {
  body: string
  decidedOn: string
  minuteReference: string
  people: { name: string; part: string; interest: string }[]
}
export type WrittenCondition = { text: string; dueOn: string }

/** The bodies that decide; a form begins with the one whose decision it is. */
const bodies: Readonly<Record<string, string>> = {
  AGREE_PRIORITIES: 'CFE SMT',
  ENDORSE: 'CFE SMT',
  APPROVE: 'Kent Children’s Trust Board',
}

/** A blank record. @param state where the edition stands, which says whose decision a return is */
export function blankRecord(command: string, state: string): DecisionRecord {
  const body = bodies[command] ?? (state === 'ENDORSED' ? bodies['APPROVE'] : bodies['ENDORSE'])
  return { body: body ?? '', decidedOn: '', minuteReference: '', people: [] }
}

const noDay = (path: string): Problem => ({ path, text: 'Enter a day, such as 18 August 2008.' })

/** What a server could not even be asked: days that are no days. Everything else it says itself. */
export function recordProblems(record: DecisionRecord, conditions: readonly WrittenCondition[] = []): Problem[] {
  return [
    ...(dayWritten(record.decidedOn) ? [] : [noDay('decision.decidedOn')]),
    ...conditions.flatMap(({ dueOn }, index) =>
      dueOn.trim() === '' || dayWritten(dueOn) ? [] : [noDay(`conditions.${index}.dueOn`)],
    ),
  ]
}

/** A plan is returned with at least one piece of feedback, and each says something. */
export function feedbackProblems(pieces: readonly { readonly text: string }[]): Problem[] {
  return pieces.flatMap(({ text }, index) =>
    text.trim() === ''
      ? [{ path: `feedback.${index}.text`, text: `Say in feedback ${index + 1} what the authors should do.` }]
      : [],
  )
}

/** The record as the API takes it; rows that were left blank are left out. Its days must be days: see `recordProblems`. */
export function recordToSend({ body, decidedOn, minuteReference, people }: DecisionRecord) {
  return {
    body,
    decidedOn: dayWritten(decidedOn) ?? '',
    minuteReference: minuteReference.trim() || null,
    people: people
      .filter(({ name, part, interest }) => `${name}${part}${interest}`.trim() !== '')
      .map(({ name, part, interest }) => ({ name, part: part.trim() || null, interest: interest.trim() || null })),
  }
}

export function conditionsToSend(conditions: readonly WrittenCondition[]) {
  return conditions
    .filter(({ text, dueOn }) => `${text}${dueOn}`.trim() !== '')
    .map(({ text, dueOn }) => ({ text, dueOn: dayWritten(dueOn) }))
}

/** Enough of a SHA-256 to tell it from another by eye. */
export const shortHash = (hash: string) => `${hash.slice(0, 12)}…`

/** "by CFE SMT on 18 August 2008, minute SMT 08/31" */
export function decisionWords(decision: { body: string; decidedOn: string; minuteReference: string | null }): string {
  const minute = decision.minuteReference ? `, minute ${decision.minuteReference}` : ''
  return `by ${decision.body} on ${dateText(decision.decidedOn)}${minute}`
}
