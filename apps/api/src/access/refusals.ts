import { type Action, type Actor, actions, may } from '@weald/domain'
import { CodedError } from '../errors.ts'

/** Refuses whoever has no right to an action at all. What the action is done to is looked at where it is done. */
export function requireAction(actor: Actor, action: Action): void {
  if (!may(actor, action)) throw refusalOf(actor, action)
}

/** Refuses whoever has a right to none of several actions, in the words of the first. */
export function requireAny(actor: Actor, [first, ...others]: readonly [Action, ...Action[]]): void {
  if (!others.some((action) => may(actor, action))) requireAction(actor, first)
}

/** The same for everybody who may not, whatever there is to be had: it tells of nothing but the policy, which everybody may read. */
export function refusalOf(actor: Actor, action: Action): CodedError {
  const right = `the right to ${lowerFirst(actions[action])}`
  switch (actor.kind) {
    case 'anonymous':
      return new CodedError('UNAUTHENTICATED', `This needs ${right}. Sign in, or send a service token that has it.`)
    case 'person':
      return new CodedError('FORBIDDEN', `You may not do this: it needs ${right}. Ask an administrator if your work needs it.`)
    case 'service':
      return new CodedError(
        'FORBIDDEN',
        `This service token may not do this: it needs ${right}. Ask an administrator for a token that has it.`,
      )
  }
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
