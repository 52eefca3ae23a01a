import { editionStates, type Issue, type Refusal, refusal } from '@weald/domain'
import type { AgreedEdition } from './queries.ts'

/** The refusals of agreeing, beside those of the domain: the same for what is not there and what is not theirs to see. */
export const notThere = (what: string): Refusal =>
  refusal('NOT_FOUND', `There is no such ${what}, or it is not yours to work with. Go back to the plan and open it again.`)

export const movedOn = ({ state }: AgreedEdition): Refusal =>
  refusal(
    'CONFLICT',
    `Somebody has moved this edition on since you opened it: it now stands at “${editionStates[state].label}”. Look at it again before you go on.`,
  )

export const changedMeanwhile = refusal(
  'CONFLICT',
  'Somebody else has changed this since you opened it. Look at what stands there now before you go on.',
)

export const otherContent = refusal(
  'CONTENT_DIFFERS',
  'The content that you decide on is not what was put before you. Open the edition again, and read what has changed.',
)

export const notJoint = refusal('NOT_JOINT', 'Only the owners of a joint plan consent to it. This plan has one owner.')
export const alreadyConsented = refusal('ALREADY_CONSENTED', 'Your partnership has consented to the plan as it now is.')
export const neverConsented = refusal('NOT_CONSENTED', 'Your partnership has not consented, so there is nothing to take back.')
export const alreadyDischarged = refusal('ALREADY_DISCHARGED', 'This condition has been discharged already.')
export const notWritable = ({ state }: AgreedEdition): Refusal =>
  refusal('NOT_NOW', `This edition stands at “${editionStates[state].label}”, so this cannot be done now.`)
export const notSuperseded = refusal(
  'NOT_SUPERSEDED',
  'That plan is not recorded as taking the place of this one. Open the plan again to see what stands.',
)
export const notYours = (who: string): Refusal => refusal('NOT_YOURS', `This is for others to do: ${who}.`)

export const mend = (issues: readonly Issue[]): Refusal =>
  refusal('CHECK_FIELDS', issues.map(({ message }) => message).join(' '), issues)
