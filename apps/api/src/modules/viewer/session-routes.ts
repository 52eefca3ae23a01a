import { type Actor, demonstrationPeople, demonstrationPerson, roles } from '@weald/domain'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { endSession, sessionLength, startSession } from '../../access/sessions.ts'
import type { Database } from '../../db/client.ts'
import { CodedError } from '../../errors.ts'
import { sessionCookie } from '../../plugins/authentication.ts'

export interface SessionOptions {
  readonly database: Database
  readonly demonstration: boolean
  /** Whether browsers reach Weald by https, so that the cookie may insist on it. */
  readonly https: boolean
  readonly now: () => Date
}

const choice = z.object({ person: z.string() })

/** Signing in and out in a browser. Other sites cannot make a browser do either: requests with a foreign Origin are refused before. */
export async function sessionRoutes(
  app: FastifyInstance,
  { database, demonstration, https, now }: SessionOptions,
): Promise<void> {
  const cookieOptions = { path: '/', httpOnly: true, sameSite: 'lax', secure: https } as const

  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
  })

  app.get('/api/v1/session', (request) => state(request.actor))

  app.post('/api/v1/session', async (request, reply) => {
    if (!demonstration)
      throw new CodedError('FORBIDDEN', 'Signing in is not set up here. Everything public can be read without it.')
    const person = demonstrationPerson(choice.safeParse(request.body).data?.person ?? '')
    if (!person) throw new CodedError('BAD_REQUEST', 'Choose one of the example people.')
    await leave(request)
    const secret = await database.transaction(null, (tx) => startSession(tx, person, now()))
    reply.setCookie(sessionCookie, secret, { ...cookieOptions, maxAge: sessionLength / 1000 })
    return state({ kind: 'person', code: person.code, name: person.name, grants: person.grants })
  })

  app.delete('/api/v1/session', async (request, reply) => {
    await leave(request)
    reply.clearCookie(sessionCookie, cookieOptions)
    return state({ kind: 'anonymous' })
  })

  async function leave(request: FastifyRequest): Promise<void> {
    const secret = request.cookies[sessionCookie]
    if (secret) await database.transaction(null, (tx) => endSession(tx, secret))
  }

  /** Who is signed in, and whom one may be in demonstration mode. */
  function state(actor: Actor) {
    const described = ({ name, grants }: Pick<Actor & { kind: 'person' }, 'name' | 'grants'>) => ({
      name,
      roles: grants.map(({ role, partnership }) => ({ role, label: roles[role], partnership })),
    })
    return {
      viewer: actor.kind === 'person' ? described(actor) : null,
      demonstration,
      people: demonstration
        ? demonstrationPeople.map((person) => ({ code: person.code, shows: person.shows, ...described(person) }))
        : [],
    }
  }
}
