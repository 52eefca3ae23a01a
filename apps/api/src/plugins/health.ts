import plugin from 'fastify-plugin'
import type { Database } from '../db/client.ts'
import { CodedError } from '../errors.ts'

/** For the machine that watches this one: `live` says that the process answers, `ready` that its data can be reached too. */
export const healthPlugin = plugin<{ database: Pick<Database, 'ping'> }>((app, { database }, done) => {
  const uncounted = { config: { rateLimit: false as const, action: 'weald:open' as const } }

  app.get('/health/live', uncounted, (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }))

  app.get('/health/ready', uncounted, async (request, reply) => {
    try {
      await database.ping()
    } catch (cause) {
      // The watcher asks every few seconds, so this is a warning and not a fault each time.
      request.log.warn({ reason: cause instanceof Error ? cause.name : 'unknown' }, 'The database does not answer')
      throw new CodedError('UNAVAILABLE', 'Weald cannot reach its data just now. Try again in a moment.')
    }
    return reply.header('cache-control', 'no-store').send({ status: 'ready' })
  })
  done()
})
