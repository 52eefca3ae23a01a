import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { CodedError } from '../errors.ts'

/** Addresses that programs call: what is missing there is told as JSON, never as a page. */
const programAddress = /^\/(api|graphql|health)(\/|$)/

/**
 * Serves the built web app. Every address that no route knows and that a browser opens as a page is the app's own to interpret;
 * a missing file is missing, since a page in the place of a script only hides the mistake.
 */
export const webAppPlugin = plugin<{ dist: string }>(async (app, { dist }) => {
  const built = existsSync(join(dist, 'index.html'))
  if (built) {
    await app.register(staticFiles, {
      root: dist,
      cacheControl: false,
      dotfiles: 'ignore',
      setHeaders: (reply, path) => {
        // The build puts a hash of its content into each name under assets/, so such a file can never change.
        const hashed = path.startsWith(join(dist, 'assets'))
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }

  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) => {
    const path = pathOf(request)
    if (!isPage(request, path)) throw new CodedError('NOT_FOUND', 'There is nothing at this address. Check it for mistakes.')
    return built ? reply.header('cache-control', 'no-cache').sendFile('index.html') : notBuilt(reply)
  })
})

function isPage(request: FastifyRequest, path: string): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  if (programAddress.test(path) || extname(path) !== '') return false
  return /text\/html|\*\/\*/.test(request.headers.accept ?? '*/*')
}

function pathOf(request: FastifyRequest): string {
  return request.url.split(/[?#]/, 1)[0] ?? '/'
}

function notBuilt(reply: FastifyReply) {
  return reply
    .code(503)
    .type('text/plain; charset=utf-8')
    .send('The pages of Weald have not been built yet. Run `pnpm start`, which builds them first.\n')
}
