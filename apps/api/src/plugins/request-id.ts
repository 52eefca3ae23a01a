import plugin from 'fastify-plugin'

/**
 * Tells the caller the number of its request, and writes one line about each finished request. The line has the route and not
 * the address: an address can hold a query with people's words in it.
 */
export const requestIdPlugin = plugin((app, _options, done) => {
  app.addHook('onRequest', (request, reply, next) => {
    reply.header('x-request-id', request.id)
    next()
  })
  app.addHook('onResponse', (request, reply, next) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
        actor: request.actor.kind,
      },
      'answered',
    )
    next()
  })
  done()
})
