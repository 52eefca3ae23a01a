import { demonstrationPerson } from '@weald/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { cookies } from '../../access/cookies.ts'
import { signInByPassword } from '../../access/password-sign-in.ts'
import { newSecret } from '../../access/secrets.ts'
import {
  endSession,
  endSessionsOf,
  keepSession,
  openSession,
  sessionLimits,
  startSession,
  whyOver,
} from '../../access/sessions.ts'
import { recordEvent } from '../../audit/record-event.ts'
import type { SignIn } from '../../config.ts'
import type { Database } from '../../db/client.ts'
import { CodedError } from '../../errors.ts'
import { isLoopback } from '../../loopback.ts'
import { sessionState } from './session-state.ts'

export interface SessionOptions {
  readonly database: Database
  readonly demonstration: boolean
  readonly signIn: SignIn
  /** Whether browsers reach Weald by https, so that the cookie may insist on it. */
  readonly https: boolean
  readonly now: () => Date
}

const choice = z.object({ person: z.string() })
const passwordForm = z.object({ email: z.string().min(1).max(254), password: z.string().min(1).max(1000) })

/** A person signs in a few times a day, and an office shares one address. */
export const signInRate = { max: 60, timeWindow: 60_000 } as const

/** Signing in and out in a browser. Other sites cannot make a browser do either: requests with a foreign Origin are refused before. */
export async function sessionRoutes(
  app: FastifyInstance,
  { database, demonstration, signIn, https, now }: SessionOptions,
): Promise<void> {
  const { session: cookie, device: deviceCookie } = cookies(https)
  const state = (request: Pick<FastifyRequest, 'actor' | 'session'>) =>
    sessionState(request, { demonstration, signIn, now: now() })
  const nobody = { actor: { kind: 'anonymous' }, session: null } as const

  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
  })

  app.get('/api/v1/session', { config: { action: 'session:read', unattended: true } }, async (request) => ({
    ...state(request),
    over: await over(request),
  }))

  app.post('/api/v1/session', { config: { action: 'session:start', rateLimit: signInRate } }, async (request, reply) => {
    const form = passwordForm.safeParse(request.body)
    return form.success && signIn.passwords ? byPassword(form.data, request, reply) : asExample(request, reply)
  })

  /** Signing in again as the same person renews the session and loses nothing that was typed. */
  app.post('/api/v1/session/stay', { config: { action: 'account:readOwn' } }, async (request) => {
    const { session } = request
    if (session) {
      await database.transaction(null, (tx) => keepSession(tx, session.secret, now()))
      const idleUntil = new Date(now().getTime() + sessionLimits.idle)
      request.session = { ...session, idleUntil }
    }
    return state(request)
  })

  app.delete('/api/v1/session', { config: { action: 'session:end' } }, async (request, reply) => {
    await leave(request)
    reply.clearCookie(cookie.name, cookie.options)
    return state(nobody)
  })

  app.delete('/api/v1/sessions', { config: { action: 'account:changeOwn' } }, async (request, reply) => {
    const { session, actor } = request
    if (session) {
      await database.transaction(null, async (tx) => {
        await endSessionsOf(tx, session.holder)
        await recordEvent(tx, { action: 'session.endedEverywhere', actor, requestId: request.id })
      })
    }
    reply.clearCookie(cookie.name, cookie.options)
    return state(nobody)
  })

  /** Why the browser's session goes on no longer, for the page to say so; null when it goes on or there was none. */
  async function over({ session, cookies: sent }: FastifyRequest) {
    const secret = sent[cookie.name]
    if (session || !secret) return null
    return database.transaction(null, (tx) => whyOver(tx, secret), { readOnly: true })
  }

  async function asExample(request: FastifyRequest, reply: FastifyReply) {
    if (!demonstration) throw new CodedError('FORBIDDEN', refusedHere(signIn))
    if (comesFromAfar(request))
      throw new CodedError(
        'FORBIDDEN',
        'Example people are for the machine that Weald runs on. Open Weald there, at its own address.',
      )
    const person = demonstrationPerson(choice.safeParse(request.body).data?.person ?? '')
    if (!person) throw new CodedError('BAD_REQUEST', 'Choose one of the example people.')
    await leave(request)
    const secret = await database.transaction(null, (tx) =>
      startSession(tx, { personCode: person.code }, request.headers['user-agent'], now()),
    )
    return enter(reply, secret)
  }

  async function byPassword({ email, password }: z.output<typeof passwordForm>, request: FastifyRequest, reply: FastifyReply) {
    const known = request.cookies[deviceCookie.name] ?? null
    const device = known ?? newSecret('device')
    const tried = {
      email,
      password,
      device: known,
      from: request.ip,
      userAgent: request.headers['user-agent'],
      onRefused(accountId: string | null, tooOften: boolean) {
        const subject = accountId === null ? null : { table: 'accounts', id: accountId }
        app.countRefusal(request, { action: 'session.refused', subject, details: { by: 'password', tooOften } })
      },
    }
    const entered = await signInByPassword(database, tried, device, now())
    if (!entered.ok)
      throw new CodedError(entered.code === 'TOO_MANY_REQUESTS' ? 'TOO_MANY_REQUESTS' : 'UNAUTHENTICATED', entered.message)
    await leave(request)
    reply.setCookie(deviceCookie.name, device, deviceCookie.options)
    return enter(reply, entered.value)
  }

  /** Answers as the person who has just come in. */
  async function enter(reply: FastifyReply, secret: string) {
    const session = await database.transaction(null, (tx) => openSession(tx, secret, now()), { readOnly: true })
    if (!session)
      throw new CodedError('UNAUTHENTICATED', 'Your account was closed while you signed in. Ask an administrator of Weald.')
    reply.setCookie(cookie.name, secret, cookie.options)
    return state({ actor: session.actor, session: { ...session, secret } })
  }

  async function leave({ session }: FastifyRequest): Promise<void> {
    if (session) await database.transaction(null, (tx) => endSession(tx, session.secret))
  }
}

/**
 * Whether somebody put a proxy before a demonstration without telling Weald, or another site's name leads to this machine: settings
 * cannot show either.
 */
function comesFromAfar({ hostname, headers }: FastifyRequest): boolean {
  return !isLoopback(hostname) || headers['x-forwarded-for'] !== undefined || headers['forwarded'] !== undefined
}

function refusedHere({ provider, passwords }: SignIn): string {
  if (passwords) return 'Enter your e-mail address and your password.'
  if (provider) return `People sign in here with ${provider.name}. Choose “Sign in” on the sign-in page.`
  return 'Signing in is not set up here. Everything public can be read without it.'
}
