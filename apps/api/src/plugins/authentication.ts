import cookie from '@fastify/cookie'
import type { Actor } from '@weald/domain'
import type { FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { actorOfToken, noteUse } from '../access/service-tokens.ts'
import { actorOfSession } from '../access/sessions.ts'
import type { Database } from '../db/client.ts'
import { CodedError } from '../errors.ts'

export interface AuthenticationOptions {
  readonly database: Database
  readonly demonstration: boolean
  readonly now: () => Date
}

export const sessionCookie = 'weald_session'

/** Only these ask who is there; pages and their files are the same for everybody. */
const asksWhoIsThere = (url: string) => url.startsWith('/graphql') || url.startsWith('/api/')

/**
 * Finds out who asks, afresh from the database with each request, before anything of the request is read. A token that is not
 * good is refused rather than ignored: a script must not go on as nobody.
 */
export const authenticationPlugin = plugin(async (app, { database, demonstration, now }: AuthenticationOptions) => {
  await app.register(cookie)

  app.addHook('onRequest', async (request) => {
    if (!asksWhoIsThere(request.url)) return
    const token = bearerToken(request)
    if (token !== null) request.actor = await serviceOf(token)
    else if (demonstration) request.actor = (await personOf(request)) ?? request.actor
  })

  async function serviceOf(token: string): Promise<Actor> {
    const moment = now()
    const actor = await database.transaction(null, async (tx) => {
      const found = await actorOfToken(tx, token, moment)
      if (found?.kind === 'service') await noteUse(tx, found.id, moment)
      return found
    })
    if (actor) return actor
    throw new CodedError(
      'UNAUTHENTICATED',
      'This service token is not known, has expired or was revoked. Ask an administrator for a new one.',
    )
  }

  async function personOf(request: FastifyRequest): Promise<Actor | null> {
    const secret = request.cookies[sessionCookie]
    if (!secret) return null
    return database.transaction(null, (tx) => actorOfSession(tx, secret, now()), { readOnly: true })
  }
})

/** The token of `Authorization: Bearer …`, or null without one. Another scheme is not ours and counts as none that is good. */
function bearerToken({ headers: { authorization } }: FastifyRequest): string | null {
  if (authorization === undefined) return null
  return /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? ''
}
