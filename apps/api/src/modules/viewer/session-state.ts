import { actionNames, type Actor, demonstrationPeople, may, roles } from '@weald/domain'
import type { FastifyRequest } from 'fastify'
import type { SignIn } from '../../config.ts'

/** What a page may know of signing in here: the same for everybody, but for who they are and how long that lasts. */
export function sessionState(
  { actor, session }: Pick<FastifyRequest, 'actor' | 'session'>,
  { demonstration, signIn, now }: { demonstration: boolean; signIn: SignIn; now: Date },
) {
  return {
    viewer: actor.kind === 'person' ? { ...described(actor), may: actionNames.filter((action) => may(actor, action)) } : null,
    ends: session ? ending(session, now) : null,
    ways: { provider: signIn.provider?.name ?? null, passwords: signIn.passwords },
    demonstration,
    people: demonstration
      ? demonstrationPeople.map((person) => ({ code: person.code, shows: person.shows, ...described(person) }))
      : [],
  }
}

function described({ name, grants }: Pick<Actor & { kind: 'person' }, 'name' | 'grants'>) {
  return { name, roles: grants.map(({ role, partnership }) => ({ role, label: roles[role], partnership })) }
}

/** In seconds from now, so that the clock of the reader's machine does not matter. `canStay`: whether staying would help. */
function ending({ idleUntil, expiresAt }: NonNullable<FastifyRequest['session']>, now: Date) {
  const seconds = (until: Date) => Math.max(0, Math.floor((until.getTime() - now.getTime()) / 1000))
  return {
    at: (idleUntil < expiresAt ? idleUntil : expiresAt).toISOString(),
    seconds: Math.min(seconds(idleUntil), seconds(expiresAt)),
    canStay: idleUntil < expiresAt,
  }
}
