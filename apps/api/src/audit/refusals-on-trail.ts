import type { FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import type { Database } from '../db/client.ts'
import { CodedError } from '../errors.ts'
import { recordEvent } from './record-event.ts'

const forbidden = 'FORBIDDEN'

/**
 * Puts it on the trail when somebody who is known asks for what they may not have: once for each request, however many fields of it were
 * refused. That a visitor must sign in first is no event, and would let anybody fill the trail. Register it before every route.
 */
export const refusalsOnTrailPlugin = plugin<{ database: Pick<Database, 'transaction'> }>((app, { database }, done) => {
  const refused = new WeakMap<FastifyRequest, readonly string[]>()

  async function record(request: FastifyRequest, told: readonly string[]): Promise<void> {
    const { actor, id: requestId, method, routeOptions } = request
    if (actor.kind === 'anonymous') return
    const details = { code: forbidden, route: `${method} ${routeOptions.url ?? 'none'}`, told }
    try {
      await database.transaction(null, (tx) => recordEvent(tx, { action: 'refusal', actor, details, requestId }))
    } catch (error) {
      // The refusal itself stands; what it must not become is a fault.
      request.log.error({ err: error }, 'A refusal could not be put on the audit trail')
    }
  }

  app.addHook('onError', (request, _reply, error, next) => {
    if (error instanceof CodedError && error.code === forbidden) refused.set(request, [error.message])
    next()
  })
  app.addHook('onReady', async () => {
    app.graphql?.addHook('onResolution', async ({ errors = [] }, { reply }) => {
      // What was told and not the fields: their names in an answer are the caller's words.
      const told = errors.filter(({ extensions }) => extensions?.['code'] === forbidden).map(({ message }) => message)
      if (told.length > 0) refused.set(reply.request, [...new Set(told)])
    })
  })
  // When the reading of the request has ended, so that it never holds two connections; before its answer goes, so that whoever knows of
  // the refusal finds it on the trail.
  app.addHook('onSend', async (request) => {
    const told = refused.get(request)
    if (told) await record(request, told)
  })
  done()
})
