import type { EditionCommand } from '../../graphql/generated/graphql.ts'
import { counted } from '../plans/plan-words.ts'

/** What came with a step, as far as the sentence after it tells. */
export type Brought = { readonly feedback?: number; readonly conditions?: number }

const sentences = {
  SUBMIT_PRIORITIES: () =>
    'The priorities have been submitted. The senior team decides on them next; until it does, the authors can take them back.',
  AGREE_PRIORITIES: () => 'The priorities are agreed. The authors write the rest of the plan next, then submit the whole of it.',
  SUBMIT: () => 'The plan has been submitted. The senior team decides on it next; until it does, the authors can take it back.',
  WITHDRAW: () => 'It has been taken back. The authors can write in it again, and submit it when it is ready.',
  RETURN: ({ feedback = 0 }) =>
    `It has been returned with ${counted(feedback, 'piece', 'pieces')} of feedback. The authors answer ${feedback === 1 ? 'it' : 'each'} next, then submit it again.`,
  ENDORSE: () => 'The plan is endorsed. The county board decides on it next.',
  APPROVE: ({ conditions = 0 }) =>
    conditions === 0
      ? 'The plan is approved. It never changes from now on; its authors begin a new edition to amend it.'
      : `The plan is approved with ${counted(conditions, 'condition', 'conditions')}. The authors meet ${conditions === 1 ? 'it' : 'them'} next; the county board then discharges ${conditions === 1 ? 'it' : 'each'}.`,
  SUPERSEDE: () => 'The edition is out of force. Nobody has to do anything more with it.',
} as const satisfies Record<EditionCommand, (brought: Brought) => string>

/** What has been done, what happens next and who is to act. */
export function afterStep(command: EditionCommand, brought: Brought = {}): string {
  return sentences[command](brought)
}

/** The same after an owner of a joint plan consented or took its consent back. `without` are the names of those who have not. */
export function afterConsent(given: boolean, name: string, without: readonly string[]): string {
  if (!given) return `The consent of ${name} has been taken back. The plan cannot be submitted until it consents again.`
  return without.length === 0
    ? `${name} has consented, and so have all the others. The authors can submit it now.`
    : `${name} has consented. Still to consent: ${without.join(', ')}.`
}

export function afterAnswer(unanswered: number): string {
  return unanswered === 0
    ? 'The answer is kept. Every piece of feedback is answered, so the authors can submit it again.'
    : `The answer is kept. ${counted(unanswered, 'piece', 'pieces')} of feedback still ${unanswered === 1 ? 'needs' : 'need'} one.`
}

export function afterDischarge(open: number): string {
  return open === 0
    ? 'The condition is discharged. None is left.'
    : `The condition is discharged. ${counted(open, 'condition is', 'conditions are')} still open.`
}

/** The same after it was recorded which plan takes the place of one. `on` is a day in words. */
export const afterSupersession = (successor: string, on: string) =>
  `It is recorded: from ${on}, “${successor}” takes its place. Nothing more has to be done; you can take this back below.`

export const afterSupersessionRemoved = (successor: string) =>
  `“${successor}” no longer takes its place. Record another plan where one does.`
