import type { SignInRefusal } from '@weald/domain'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { accountOfIdentity } from '../../access/accounts.ts'
import { cookies } from '../../access/cookies.ts'
import type { Provider } from '../../access/oidc.ts'
import { beginVisit, endVisit } from '../../access/provider-visits.ts'
import { startSession } from '../../access/sessions.ts'
import { recordEvent } from '../../audit/record-event.ts'
import type { Database } from '../../db/client.ts'
import { ownPath } from './own-path.ts'
import { signInRate } from './session-routes.ts'

export interface ProviderRouteOptions {
  readonly database: Database
  readonly provider: Provider
  readonly publicUrl: URL
  readonly https: boolean
  readonly now: () => Date
}

/**
 * Signing in with the council's own service. A browser is sent there and comes back; whatever went wrong on the way, it comes to our
 * sign-in page with the name of a sentence, and without a session.
 */
export async function providerRoutes(
  app: FastifyInstance,
  { database, provider, publicUrl, https, now }: ProviderRouteOptions,
): Promise<void> {
  const { session: sessionCookie, visit: visitCookie } = cookies(https)
  const config = { action: 'session:start', rateLimit: signInRate } as const

  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
  })

  app.get<{ Querystring: { from?: unknown } }>('/api/v1/sign-in', { config }, async (request, reply) => {
    const begun = await provider.begin(ownPath(request.query.from)).catch((error: unknown) => {
      request.log.warn(
        { reason: error instanceof Error ? error.name : 'unknown' },
        'The sign-in service cannot be asked about itself',
      )
      return null
    })
    if (!begun) return refuse(reply, 'not_reached')
    const secret = await database.transaction(null, (tx) => beginVisit(tx, begun.visit, now()))
    return reply.setCookie(visitCookie.name, secret, visitCookie.options).redirect(begun.address.href, 303)
  })

  app.get('/api/v1/sign-in/callback', { config }, async (request, reply) => {
    const secret = request.cookies[visitCookie.name]
    reply.clearCookie(visitCookie.name, visitCookie.options)
    const visit = secret ? await database.transaction(null, (tx) => endVisit(tx, secret, now())) : null
    if (!visit) return refuse(reply, 'begin_again')
    if (visit.tooLate) return refuse(reply, 'took_too_long')
    const identity = await provider.finish(visit, new URL(request.url, publicUrl))
    const entered = 'refusal' in identity ? identity : await enter(identity)
    if ('refusal' in entered) return refuse(reply, entered.refusal)
    return reply.setCookie(sessionCookie.name, entered.session, sessionCookie.options).redirect(visit.wayBack, 303)

    async function enter(known: Exclude<typeof identity, { refusal: SignInRefusal }>) {
      return database.transaction(null, async (tx) => {
        const entry = await accountOfIdentity(tx, known, now())
        if ('refusal' in entry) {
          await recordEvent(tx, {
            action: 'session.refused',
            details: { by: 'provider', refusal: entry.refusal, from: request.ip },
            requestId: request.id,
          })
          return entry
        }
        return { session: await startSession(tx, { accountId: entry.accountId }, request.headers['user-agent'], now()) }
      })
    }
  })

  function refuse(reply: FastifyReply, refusal: SignInRefusal) {
    return reply.redirect(`/sign-in?refused=${refusal}`, 303)
  }
}
