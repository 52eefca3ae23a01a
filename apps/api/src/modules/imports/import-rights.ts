import type { Action, Actor } from '@weald/domain'
import { may, waysTo } from '@weald/domain'
import type { SQL } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import { visibleEdition } from '../../access/visible-editions.ts'
import { CodedError } from '../../errors.ts'

/** Refuses whoever may not do this. @returns the one who may */
export function authorise(request: FastifyRequest, action: Extract<Action, 'import:apply' | 'import:read'>): Actor {
  const { actor } = request
  if (may(actor, action)) return actor
  if (actor.kind === 'anonymous') {
    throw new CodedError('UNAUTHENTICATED', 'Imports need a service token. Send it as “Authorization: Bearer …”; `weald token create` makes one.')
  }
  throw new CodedError('FORBIDDEN', `You may not do this: it needs the right to ${refused[action]}. Ask an administrator for a token with the scope import.`)
}

/** The editions with which rows may go out to an actor, as a condition on `editions`; null when everything may, whether in an edition or not. */
export function exportable(actor: Actor): SQL | null {
  const everything = waysTo(actor, 'export:read').some(({ reach, states }) => reach === 'all' && states === null)
  return everything ? null : visibleEdition(actor, 'export:read')
}

const refused = { 'import:apply': 'import data', 'import:read': 'see past imports' } as const
