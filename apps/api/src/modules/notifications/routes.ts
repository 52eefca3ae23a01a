import type { FastifyInstance } from 'fastify'
import type { Database } from '../../db/client.ts'
import { countNotices } from './queries.ts'

export interface NotificationRoutesOptions {
  readonly database: Database
  /** Whether this Weald sends e-mail. */
  readonly mail: boolean
}

/** Beyond this the header says "100 or more". */
const mostCounted = 100

/**
 * What the header asks every minute. It is no GraphQL query, since a page that asks by itself is nobody being there: the session must
 * still end when its person has gone.
 */
export async function notificationRoutes(app: FastifyInstance, { database, mail }: NotificationRoutesOptions): Promise<void> {
  app.get('/api/v1/notifications/summary', { config: { action: 'session:read', unattended: true } }, async ({ actor }, reply) => {
    reply.header('cache-control', 'no-store')
    // Nobody is asked in vain: a page whose session is over learns so without a failed request.
    if (actor.kind !== 'person') return { signedIn: false, unread: 0, mail }
    const unread = await database.transaction(actor, (tx) => countNotices(tx, actor, { unread: true }, mostCounted), {
      readOnly: true,
    })
    return { signedIn: true, unread, mail }
  })
}
