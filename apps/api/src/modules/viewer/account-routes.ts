import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { acceptWithPassword, invitedBy } from '../../access/accounts.ts'
import { cookies } from '../../access/cookies.ts'
import { changePassword } from '../../access/own-password.ts'
import { rememberDevice } from '../../access/password-tries.ts'
import { hashPassword, passwordFault } from '../../access/passwords.ts'
import { newSecret } from '../../access/secrets.ts'
import { endSessionsOf } from '../../access/sessions.ts'
import type { SignIn } from '../../config.ts'
import type { Database } from '../../db/client.ts'
import { CodedError } from '../../errors.ts'
import { signInRate } from './session-routes.ts'

export interface AccountRouteOptions {
  readonly database: Database
  readonly signIn: SignIn
  /** Whether browsers reach Weald by https. */
  readonly https: boolean
  readonly now: () => Date
}

const look = z.object({ invitation: z.string().max(200) })
const accept = look.extend({ password: z.string().max(1000) })
const change = z.object({ current: z.string().max(1000), password: z.string().max(1000) })

const over = () =>
  new CodedError(
    'NOT_FOUND',
    'This invitation is not good: it may have been used, replaced by a newer one, or run out. Ask whoever invited you for another one.',
  )
const off = () => new CodedError('FORBIDDEN', 'Weald keeps no passwords here. Sign in with your council’s sign-in service.')

/** What people do with their own accounts. */
export async function accountRoutes(app: FastifyInstance, { database, signIn, https, now }: AccountRouteOptions): Promise<void> {
  const { device: deviceCookie } = cookies(https)
  const accepting = { config: { action: 'account:accept', rateLimit: signInRate } } as const

  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
  })

  /** By POST, since the secret must not be in an address. */
  app.post('/api/v1/invitations/look', accepting, async (request) => {
    const { invitation } = read(look, request.body)
    const invited = await database.transaction(null, (tx) => invitedBy(tx, invitation, now()))
    if (!invited) throw over()
    return {
      name: invited.name,
      email: invited.email,
      ways: { provider: signIn.provider?.name ?? null, passwords: signIn.passwords },
    }
  })

  app.post('/api/v1/invitations/accept', accepting, async (request, reply) => {
    if (!signIn.passwords) throw off()
    const { invitation, password } = read(accept, request.body)
    const invited = await database.transaction(null, (tx) => invitedBy(tx, invitation, now()))
    if (!invited) throw over()
    const fault = passwordFault(password, invited)
    if (fault) throw new CodedError('BAD_REQUEST', fault)
    // The work is done outside the transaction; the invitation is looked at again inside, so that it serves once.
    const hash = await hashPassword(password)
    const device = request.cookies[deviceCookie.name] ?? newSecret('device')
    await database.transaction(null, async (tx) => {
      const still = await invitedBy(tx, invitation, now())
      if (!still) throw over()
      await acceptWithPassword(tx, still, hash, now())
      // A new password is also what somebody asks for whose old one was stolen.
      await endSessionsOf(tx, { accountId: still.accountId })
      // Whoever held the invitation is known here from now on: strangers who try the password cannot lock this browser out.
      await rememberDevice(tx, still.accountId, device, now())
    })
    reply.setCookie(deviceCookie.name, device, deviceCookie.options)
    return { email: invited.email }
  })

  app.put('/api/v1/account/password', { config: { action: 'account:changeOwn', rateLimit: signInRate } }, async (request) => {
    if (!signIn.passwords) throw off()
    const { current, password } = read(change, request.body)
    const { session } = request
    if (!session || !('accountId' in session.holder))
      throw new CodedError('FORBIDDEN', 'Only somebody with an account of their own can change its password.')
    const changed = await changePassword(
      database,
      { accountId: session.holder.accountId, secret: session.secret, current, password, requestId: request.id },
      now(),
    )
    if (!changed.ok)
      throw new CodedError(changed.code === 'TOO_MANY_REQUESTS' ? 'TOO_MANY_REQUESTS' : 'BAD_REQUEST', changed.message)
    return {}
  })
}

function read<Shape extends z.ZodType>(shape: Shape, body: unknown): z.output<Shape> {
  const parsed = shape.safeParse(body)
  if (!parsed.success) throw new CodedError('BAD_REQUEST', 'The request could not be understood. Check its fields.')
  return parsed.data
}
