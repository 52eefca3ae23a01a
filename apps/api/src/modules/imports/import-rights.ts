import type { Action } from '@weald/domain'
import { actorLabel, may, scopeFor } from '@weald/domain'
import type { FastifyRequest } from 'fastify'
import { CodedError } from '../../errors.ts'

/** Refuses whoever may not do this. @returns how records name the one who may */
export function authorise(request: FastifyRequest, action: Extract<Action, 'import:apply' | 'import:read'>): string {
  const { actor } = request
  if (may(actor, action)) return actorLabel(actor)
  if (actor.kind === 'anonymous') {
    throw new CodedError(
      'UNAUTHENTICATED',
      'Imports need a service token. Send it as “Authorization: Bearer …”; `weald token create` makes one.',
    )
  }
  throw new CodedError(
    'FORBIDDEN',
    `You may not do this: it needs the right to ${refused[action]}. Ask an administrator for a token with the scope import.`,
  )
}

/** Whether an export shows everything, or only what everybody may read. */
export function exportsEverything(request: FastifyRequest): boolean {
  const { actor } = request
  return may(actor, 'import:apply') || scopeFor(actor, 'plan:read').reach === 'all'
}

const refused = { 'import:apply': 'import data', 'import:read': 'see past imports' } as const
