import { type Issue, type Refusal, refusal } from '@weald/domain'

/** The refusals of administration, each in one place, so that the same no is always said in the same words. */
export const notThere = (what: string): Refusal =>
  refusal('NOT_FOUND', `There is no such ${what}. Open the list again: it may have changed.`)
export const notToOneself = refusal('NOT_TO_ONESELF', 'Nobody does this to themselves. Ask another administrator.')
export const alreadyClosed = refusal(
  'ALREADY_CLOSED',
  'This account is closed already. Invite the person again if they come back.',
)
export const alreadyEnded = refusal('ALREADY_ENDED', 'This grant has been ended already. Open the list again.')
export const alreadyRevoked = refusal(
  'ALREADY_REVOKED',
  'This was revoked already. Make a new service account if the system still needs one.',
)
export const noBusinessData = refusal(
  'NO_BUSINESS_DATA',
  'Whoever is an administrator holds no business data. End the other roles of this person first, or give the role to somebody else.',
)
export const administratorOfPost = refusal(
  'PERSON_ONLY',
  'The role of administrator is given to a person and for the whole county, never to a post or for a partnership.',
)

export const mend = (issues: readonly Issue[]): Refusal =>
  refusal('CHECK_FIELDS', issues.map(({ message }) => message).join(' '), issues)
export const issue = (path: string, code: string, message: string): Issue => ({ path, code, message })
