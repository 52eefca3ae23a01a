import type { FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { CodedError } from '../errors.ts'

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses requests that another site makes with our visitor's cookie. Browsers say where a request comes from and pages cannot
 * forge it; programs that are not browsers send neither header, and have no cookie that could be abused.
 */
export const sameOriginPlugin = plugin<{ publicUrl: URL | null }>((app, { publicUrl }, done) => {
  app.addHook('onRequest', (request, _reply, next) => {
    next(mattersElsewhere(request) && comesFromElsewhere(request, publicUrl) ? crossSite() : undefined)
  })
  done()
})

/**
 * Whether what a request does, or what it gives to the page that makes it, could matter. Somebody who follows a link from elsewhere, as
 * from the sign-in service, opens a page of their own: that gives the other site nothing. Nobody links to GraphQL.
 */
function mattersElsewhere({ method, url, headers }: FastifyRequest): boolean {
  if (!safeMethods.has(method) || url.startsWith('/graphql')) return true
  return url.startsWith('/api/') && headers['sec-fetch-mode'] !== 'navigate'
}

function comesFromElsewhere(request: FastifyRequest, publicUrl: URL | null): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  const { origin } = request.headers
  return origin !== undefined && origin !== (publicUrl?.origin ?? `${request.protocol}://${request.host}`)
}

function crossSite(): CodedError {
  return new CodedError(
    'CROSS_SITE',
    'This request comes from another site, so it was refused. Open Weald itself and try again there.',
  )
}
