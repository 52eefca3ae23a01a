import { type Issue, type Refusal, refusal } from '@weald/domain'

export const mend = (issues: readonly Issue[]): Refusal =>
  refusal('CHECK_FIELDS', issues.map(({ message }) => message).join(' '), issues)

export const notThere = refusal(
  'NOT_FOUND',
  'There is no such review, or it is not yours to work with. Open it again from My work.',
)
export const changedMeanwhile = refusal(
  'CONFLICT',
  'Somebody else has changed this since you opened it. What stands there now is shown; what you wrote is kept here for you to compare.',
)
export const notOpen = refusal(
  'NOT_NOW',
  'This review has been handed in, so nothing more is written in it. Ask the chair to give it back.',
)

/** The longest text that is kept, in characters. */
export const longest = 10_000

/** What is wrong with a text that somebody has to give. @param what what it is, as a person would say */
export function textFaults(path: string, what: string, text: string): Issue[] {
  if (text.trim() === '') return [{ path, code: 'EMPTY', message: `Enter ${what}.` }]
  return text.length > longest
    ? [{ path, code: 'TOO_LONG', message: `Shorten ${what} to ${longest} characters; it has ${text.length}.` }]
    : []
}
