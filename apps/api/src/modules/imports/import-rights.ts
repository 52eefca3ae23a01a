import type { Action, Actor, Dataset } from '@weald/domain'
import { may, waysTo } from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import { logRawReading } from '../../access/raw-reading.ts'
import { visibleEdition } from '../../access/visible-editions.ts'
import type { Database } from '../../db/client.ts'
import { CodedError } from '../../errors.ts'

/** Refuses whoever may not do this. @returns the one who may */
export function authorise(
  request: Pick<FastifyRequest, 'actor'>,
  action: Extract<Action, 'import:apply' | 'import:read'>,
): Actor {
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

/** Datasets that hold what is read by the right to read budgets. */
const budgetDatasets: ReadonlySet<string> = new Set([
  'budget-lines',
  'budget-figure-sources',
  'staffing-lines',
  'staffing-funding',
])

/**
 * The editions with which rows of a dataset may go out to an actor, as a condition on `editions`; null when everything may, whether in
 * an edition or not. Whoever imports takes out all of it, so that what comes in can be compared with what stands.
 */
export function exportable(actor: Actor, { name }: Pick<Dataset, 'name'>): SQL | null {
  const asked: readonly Action[] =
    budgetDatasets.has(name) && !may(actor, 'import:apply') ? ['export:read', 'budget:read'] : ['export:read']
  const limited = asked.filter((action) => !waysTo(actor, action).some(({ reach, states }) => reach === 'all' && states === null))
  return limited.length === 0
    ? null
    : sql`(${sql.join(
        limited.map((action) => visibleEdition(actor, action)),
        sql` and `,
      )})`
}

/** Whether a dataset holds figures before they are released. */
export const holdsRawFigures = ({ name }: Pick<Dataset, 'name'>) => name === 'figures'

/** Figures go out as they were entered to whoever brings them in, and to nobody else; the trail keeps that they did. */
export async function openForExport(database: Pick<Database, 'transaction'>, { actor, id }: FastifyRequest): Promise<void> {
  authorise({ actor }, 'import:apply')
  await logRawReading(database, actor, id, { reason: 'An export of the dataset figures.', about: { dataset: 'figures' } })
}

const refused = { 'import:apply': 'import data', 'import:read': 'see past imports' } as const
