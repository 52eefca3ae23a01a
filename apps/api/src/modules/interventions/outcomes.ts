import {
  type Actor,
  type InterventionKind,
  interventionKinds,
  type Issue,
  type Power,
  type Refusal,
  refusal,
} from '@weald/domain'

export type Doing = { readonly actor: Actor; readonly now: Date }

/** The intervention that now stands, and why nothing was done. */
export type Outcome = { readonly number: number | null; readonly refusal: Refusal | null }

export const no = (reason: Refusal, number: number | null = null): Outcome => ({ number, refusal: reason })

export const mend = (issues: readonly Issue[]): Refusal =>
  refusal('CHECK_FIELDS', issues.map(({ message }) => message).join(' '), issues)

export const notThere = refusal('NOT_FOUND', 'There is no such intervention, or it is not yours to read. Go back to the list.')
export const noPartnership = refusal('NOT_FOUND', 'The county has no such partnership. Choose one from the list.')
export const ownPartnership = refusal(
  'OWN_PARTNERSHIP',
  'You have a part in this partnership, so others of the county must propose an intervention in it.',
)
export const conflict = refusal(
  'CONFLICT',
  'Somebody else has changed this intervention since you opened it. Look at how it stands now before you go on.',
)

export const proposedAlready = (kind: InterventionKind): Refusal =>
  refusal(
    'PROPOSED_ALREADY',
    `“${interventionKinds[kind].label}” is proposed for this partnership already. Decide on that proposal first.`,
  )

/** What is wrong with a kind and the powers that go with it. */
export function powerFaults(kind: InterventionKind, powers: readonly Power[]): Issue[] {
  const { suspends, label } = interventionKinds[kind]
  if (suspends === powers.length > 0) return []
  return [
    {
      path: 'powers',
      code: suspends ? 'MISSING' : 'NOT_OF_THIS_KIND',
      message: suspends
        ? 'Choose which powers are suspended.'
        : `“${label}” suspends no powers. Choose none, or choose another kind.`,
    },
  ]
}
