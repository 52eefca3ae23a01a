import { anonymous } from '@weald/domain'
import type { Actor } from '@weald/domain'
import plugin from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. */
    actor: Actor
  }
}

/** Gives every request an actor: nobody known, until authentication (registered after this) finds out more in an `onRequest` hook of its own. */
export const actorPlugin = plugin((app, _options, done) => {
  app.decorateRequest('actor')
  app.addHook('onRequest', (request, _reply, next) => {
    request.actor = anonymous
    next()
  })
  done()
})
