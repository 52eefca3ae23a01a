import cookie from '@fastify/cookie'
import type { Actor } from '@weald/domain'
import type { FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { cookies } from '../access/cookies.ts'
import { accountOfAnyKey, noteUse, serviceOfKey } from '../access/service-tokens.ts'
import { keepSession, openSession, worthNoting } from '../access/sessions.ts'
import type { OpenSession } from '../access/sessions.ts'
import type { Database } from '../db/client.ts'
import { CodedError } from '../errors.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The session by which a person asks, with the secret of its cookie; null for everybody else. */
    session: (OpenSession & { readonly secret: string }) | null
  }
  interface FastifyContextConfig {
    /** Set on a route that a page asks by itself, so that asking it does not count as somebody being there. */
    unattended?: boolean
  }
}

export interface AuthenticationOptions {
  readonly database: Database
  readonly demonstration: boolean
  /** Whether browsers reach Weald by https. */
  readonly https: boolean
  readonly now: () => Date
}

/** Only these ask who is there; pages and their files are the same for everybody. */
const asksWhoIsThere = (url: string) => url.startsWith('/graphql') || url.startsWith('/api/')

/**
 * Finds out who asks, afresh from the database with each request, before anything of the request is read. A key that is not
 * good is refused rather than ignored: a script must not go on as nobody. A session that is over leaves nobody known.
 */
export const authenticationPlugin = plugin(async (app, { database, demonstration, https, now }: AuthenticationOptions) => {
  const { session: sessionCookie } = cookies(https)
  await app.register(cookie)
  app.decorateRequest('session', null)

  app.addHook('onRequest', async (request) => {
    if (!asksWhoIsThere(request.url)) return
    const key = bearerToken(request)
    if (key !== null) request.actor = await serviceOf(key, request)
    else await recognise(request)
  })

  async function serviceOf(key: string, request: FastifyRequest): Promise<Actor> {
    const moment = now()
    const found = await database.ask((tx) => serviceOfKey(tx, key, moment))
    if (found) {
      if (found.unnoted) await database.transaction(null, (tx) => noteUse(tx, found.keyId, moment))
      return found.actor
    }
    const account = await database.transaction(null, (tx) => accountOfAnyKey(tx, key), { readOnly: true })
    if (account) app.countRefusal(request, { action: 'token.refused', subject: { table: 'service_accounts', id: account } })
    throw new CodedError(
      'UNAUTHENTICATED',
      'This service token is not known, has expired or was revoked. Ask an administrator for a new one.',
    )
  }

  async function recognise(request: FastifyRequest): Promise<void> {
    const secret = request.cookies[sessionCookie.name]
    if (!secret) return
    const moment = now()
    const session = await database.ask((tx) => openSession(tx, secret, moment))
    // A cookie of an example person must not outlive the demonstration.
    if (!session || ('personCode' in session.holder && !demonstration)) return
    if (worthNoting(session, moment) && !request.routeOptions.config.unattended)
      await database.transaction(null, (tx) => keepSession(tx, secret, moment))
    request.session = { ...session, secret }
    request.actor = session.actor
  }
})

/** The token of `Authorization: Bearer …`, or null without one. Another scheme is not ours and counts as none that is good. */
function bearerToken({ headers: { authorization } }: FastifyRequest): string | null {
  if (authorization === undefined) return null
  return /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? ''
}
