import type { Action, Actor, Dataset } from '@weald/domain'
import { may, moneyDatasets, scopeFor, waysTo } from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import { visibleEdition } from '../../access/visible-editions.ts'
import { CodedError } from '../../errors.ts'

/** Refuses whoever may not do this. @returns the one who may */
export function authorise(request: FastifyRequest, action: Extract<Action, 'import:apply' | 'import:read'>): Actor {
  const { actor } = request
  if (may(actor, action)) return actor
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

/** Refuses whoever may not import for the whole county: a batch is taken back whole, whatever plans it wrote in. */
export function authoriseForCounty(request: FastifyRequest): Actor {
  const actor = authorise(request, 'import:apply')
  if (scopeFor(actor, 'import:apply').reach === 'all') return actor
  throw new CodedError(
    'FORBIDDEN',
    'Taking an import back needs a key that was made for the whole county. Ask whoever imports for the county to do it.',
  )
}

/**
 * The editions with which rows of a dataset may go out to an actor, as a condition on `editions`; null when everything may, whether in
 * an edition or not. Whoever imports takes out all of it, so that what comes in can be compared with what stands.
 */
export function exportable(actor: Actor, { name }: Pick<Dataset, 'name'>): SQL | null {
  const asked: readonly Action[] =
    moneyDatasets.has(name) && !may(actor, 'import:apply') ? ['export:read', 'budget:read'] : ['export:read']
  const limited = asked.filter((action) => !waysTo(actor, action).some(({ reach, states }) => reach === 'all' && states === null))
  return limited.length === 0
    ? null
    : sql`(${sql.join(
        limited.map((action) => visibleEdition(actor, action)),
        sql` and `,
      )})`
}

const refused = { 'import:apply': 'import data', 'import:read': 'see past imports' } as const
