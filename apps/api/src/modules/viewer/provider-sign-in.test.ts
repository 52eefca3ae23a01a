import { signInRefusals } from '@weald/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  cookieOf,
  cookiesOf,
  type SignInProvider,
  signInProvider,
  visitProvider,
} from '../../../test/support/sign-in-provider.ts'
import { testTime } from '../../../test/support/kent-app.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { setAccount } from '../../../test/support/people.ts'
import { createAccount, invite } from '../../access/accounts.ts'
import { buildApp } from '../../app.ts'
import type { Database } from '../../db/client.ts'
import { makeLog } from '../../logger.ts'

let service: SignInProvider
let database: Database
let now = testTime()
let app: Awaited<ReturnType<typeof buildApp>>
const origin = 'https://weald.example'

beforeAll(async () => {
  service = await signInProvider(`${origin}/api/v1/sign-in/callback`)
  database = await freshDatabase()
  app = await buildApp({
    config: {
      publicUrl: new URL(origin),
      production: true,
      demonstration: false,
      signIn: { provider: service.settings, passwords: false },
    },
    database,
    log: makeLog('silent'),
    now: () => now,
    webDist: '/nowhere',
  })
})
afterAll(async () => {
  await app.close()
  await database.close()
  await service.close()
})
beforeEach(() => {
  now = testTime()
  service.behave({})
})

let numbered = 0
/** Somebody whom the service knows, and who was invited. */
async function invited({ good = true } = {}) {
  const login = `person-${++numbered}`
  const email = `${login}@kent.example`
  return database.transaction(null, async (tx) => {
    const account = await createAccount(tx, { name: `Person ${numbered}`, email, personId: null }, 'test')
    await invite(tx, account.id, 'test', good ? testTime() : new Date('2008-01-01'))
    return { ...account, login, email }
  })
}

/** Goes to the service and comes back to the door of Weald, without knocking yet. */
async function goAndComeBack(login: string, from = '/plans?state=draft') {
  const out = await app.inject({ url: `/api/v1/sign-in?from=${encodeURIComponent(from)}` })
  expect(out.statusCode).toBe(303)
  const back = await visitProvider(String(out.headers.location), login)
  return { visit: cookieOf(out, '__Host-weald-visit'), back, sent: new URL(String(out.headers.location)) }
}

const knock = (address: URL, cookie: string) => app.inject({ url: address.pathname + address.search, headers: { cookie } })

async function signIn(login: string) {
  const { visit, back } = await goAndComeBack(login)
  const reply = await knock(back, visit)
  return { reply, cookie: cookieOf(reply, '__Host-weald') }
}

async function whoIs(cookie: string): Promise<string | null> {
  return (await app.inject({ url: '/api/v1/session', headers: { cookie } })).json().viewer?.name ?? null
}

async function sessionsKept(): Promise<number> {
  return database.transaction(null, async (tx) =>
    Number((await tx.execute<{ n: string }>('select count(*) as n from sessions')).rows[0]?.n),
  )
}

/** The reply sends to the sign-in page with the name of this sentence, and has let nobody in. */
async function expectRefused(reply: Awaited<ReturnType<typeof knock>>, refusal: keyof typeof signInRefusals, before: number) {
  expect([reply.statusCode, reply.headers.location]).toEqual([303, `/sign-in?refused=${refusal}`])
  expect(signInRefusals[refusal]).toMatch(/^[A-Z].+\.$/)
  expect(cookiesOf(reply)).not.toContain('__Host-weald')
  expect(await sessionsKept()).toBe(before)
}

describe('Somebody who was invited and whom the council’s sign-in service knows', () => {
  it('is signed in, and goes on where they were', async () => {
    const { login } = await invited()
    const { reply, cookie } = await signIn(login)
    expect([reply.statusCode, reply.headers.location]).toEqual([303, '/plans?state=draft'])
    expect(await whoIs(cookie)).toBe(`Person ${numbered}`)
  })

  it('has a cookie that no script, no other site and no plain line can read or set', async () => {
    const { login } = await invited()
    const { reply } = await signIn(login)
    const cookie = reply.cookies.find(({ name }) => name === '__Host-weald')
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' })
    expect(cookie).not.toHaveProperty('domain')
  })

  it('is known by issuer and subject from then on, whatever becomes of the address', async () => {
    const { login } = await invited()
    await signIn(login)
    service.behave({ claims: { email: 'somebody.else@kent.example', email_verified: false } })
    expect(await whoIs((await signIn(login)).cookie)).toBe(`Person ${numbered}`)
  })

  it('is sent with a challenge, a state and a nonce that are new each time', async () => {
    const { login } = await invited()
    const [first, second] = [await goAndComeBack(login), await goAndComeBack(login)]
    for (const name of ['code_challenge', 'state', 'nonce']) {
      expect(first.sent.searchParams.get(name)).toMatch(/^[\w-]{40,}$/)
      expect(first.sent.searchParams.get(name)).not.toBe(second.sent.searchParams.get(name))
    }
    expect(first.sent.searchParams.get('code_challenge_method')).toBe('S256')
  })

  it('never goes on to another site', async () => {
    const { login } = await invited()
    const { visit, back } = await goAndComeBack(login, '//elsewhere.example/')
    expect((await knock(back, visit)).headers.location).toBe('/')
  })

  it('is nobody again after signing out everywhere, in every browser', async () => {
    const { login } = await invited()
    const [first, second] = [await signIn(login), await signIn(login)]
    await app.inject({ method: 'DELETE', url: '/api/v1/sessions', headers: { cookie: first.cookie } })
    expect([await whoIs(first.cookie), await whoIs(second.cookie)]).toEqual([null, null])
  })
})

describe('No session is given, and a sentence says why,', () => {
  const changed = (address: URL, change: (query: URLSearchParams) => void) => {
    const other = new URL(address)
    change(other.searchParams)
    return other
  }

  it('when the state is another', async () => {
    const { login } = await invited()
    const { visit, back } = await goAndComeBack(login)
    const before = await sessionsKept()
    await expectRefused(
      await knock(
        changed(back, (query) => query.set('state', 'another')),
        visit,
      ),
      'begin_again',
      before,
    )
  })

  it.each([
    ['without a state', 'state', 'begin_again'],
    ['without a code', 'code', 'not_trusted'],
    ['without its issuer', 'iss', 'not_trusted'],
  ] as const)('when it comes back %s', async (_what, name, refusal) => {
    const { login } = await invited()
    const { visit, back } = await goAndComeBack(login)
    const before = await sessionsKept()
    const poorer = changed(back, (query) => query.delete(name))
    await expectRefused(await knock(poorer, visit), refusal, before)
  })

  it('when it brings the state twice', async () => {
    const { login } = await invited()
    const { visit, back } = await goAndComeBack(login)
    const before = await sessionsKept()
    const twice = changed(back, (query) => query.append('state', 'another'))
    await expectRefused(await knock(twice, visit), 'not_trusted', before)
  })

  it('when it comes back in another browser', async () => {
    const { login } = await invited()
    const { back } = await goAndComeBack(login)
    const before = await sessionsKept()
    await expectRefused(await knock(back, ''), 'begin_again', before)
    await expectRefused(await knock(back, '__Host-weald-visit=visit_made-up'), 'begin_again', before)
  })

  it('when the way back is used a second time', async () => {
    const { login } = await invited()
    const { visit, back } = await goAndComeBack(login)
    await knock(back, visit)
    const before = await sessionsKept()
    await expectRefused(await knock(back, visit), 'begin_again', before)
  })

  it('when a code that was used is brought with another visit', async () => {
    const { login } = await invited()
    const first = await goAndComeBack(login)
    await knock(first.back, first.visit)
    const second = await goAndComeBack(login)
    const before = await sessionsKept()
    const code = first.back.searchParams.get('code') ?? ''
    await expectRefused(
      await knock(
        changed(second.back, (query) => query.set('code', code)),
        second.visit,
      ),
      'not_trusted',
      before,
    )
  })

  it('when the code is made up', async () => {
    const { login } = await invited()
    const { visit, back } = await goAndComeBack(login)
    const before = await sessionsKept()
    await expectRefused(
      await knock(
        changed(back, (query) => query.set('code', 'made-up')),
        visit,
      ),
      'not_trusted',
      before,
    )
  })

  it('when the code was given to another browser’s challenge', async () => {
    const [one, other] = [await invited(), await invited()]
    const [mine, theirs] = [await goAndComeBack(one.login), await goAndComeBack(other.login)]
    const before = await sessionsKept()
    const stolen = changed(mine.back, (query) => query.set('code', theirs.back.searchParams.get('code') ?? ''))
    await expectRefused(await knock(stolen, mine.visit), 'not_trusted', before)
  })

  it('when the answer names another issuer', async () => {
    const { login } = await invited()
    const { visit, back } = await goAndComeBack(login)
    const before = await sessionsKept()
    await expectRefused(
      await knock(
        changed(back, (query) => query.set('iss', 'https://elsewhere.example')),
        visit,
      ),
      'not_trusted',
      before,
    )
  })

  it.each([
    ['the nonce is another', { idToken: { nonce: 'another' } }],
    ['there is no nonce', { idToken: { nonce: undefined } }],
    ['the token is of another person than the service tells of', { idToken: { sub: 'somebody-else' } }],
    ['the token was made for a time to come', { idToken: { nbf: 4_000_000_000 } }],
    ['the token is of another issuer', { idToken: { iss: 'https://elsewhere.example' } }],
    ['the token is for another program', { idToken: { aud: 'payroll' } }],
    ['the token has expired', { idToken: { exp: 1_000_000_000 } }],
    ['the token is signed by somebody else', { forged: true }],
  ] as const)('when %s', async (_why, behaviour) => {
    const { login } = await invited()
    service.behave(behaviour)
    const { visit, back } = await goAndComeBack(login)
    const before = await sessionsKept()
    await expectRefused(await knock(back, visit), 'not_trusted', before)
  })

  it('when it took too long', async () => {
    const { login } = await invited()
    const { visit, back } = await goAndComeBack(login)
    const before = await sessionsKept()
    now = new Date(now.getTime() + 10 * 60_000)
    await expectRefused(await knock(back, visit), 'took_too_long', before)
  })

  it('when the service stopped it', async () => {
    const out = await app.inject('/api/v1/sign-in')
    const state = new URL(String(out.headers.location)).searchParams.get('state') ?? ''
    const before = await sessionsKept()
    const back = new URL(
      `${origin}/api/v1/sign-in/callback?error=access_denied&state=${state}&iss=${encodeURIComponent(service.settings.issuer.href.replace(/\/$/, ''))}`,
    )
    await expectRefused(await knock(back, cookieOf(out, '__Host-weald-visit')), 'stopped', before)
  })

  it('when Weald does not know the subject', async () => {
    const { visit, back } = await goAndComeBack('stranger')
    const before = await sessionsKept()
    await expectRefused(await knock(back, visit), 'not_invited', before)
  })

  it('when the address is not verified, though it was invited', async () => {
    const { login } = await invited()
    service.behave({ claims: { email_verified: false } })
    const { visit, back } = await goAndComeBack(login)
    const before = await sessionsKept()
    await expectRefused(await knock(back, visit), 'email_not_verified', before)
  })

  it('when the invitation has run out', async () => {
    const { login } = await invited({ good: false })
    const { visit, back } = await goAndComeBack(login)
    const before = await sessionsKept()
    await expectRefused(await knock(back, visit), 'invitation_over', before)
  })

  it('when the account is closed', async () => {
    const { login, id } = await invited()
    await signIn(login)
    await setAccount(database, id, {
      status: 'closed',
      closedAt: testTime().toISOString(),
      closedBy: 'test',
      closedBecause: 'Left',
    })
    const { visit, back } = await goAndComeBack(login)
    const before = await sessionsKept()
    await expectRefused(await knock(back, visit), 'closed', before)
  })

  it('when somebody else has the subject’s address and an account of their own', async () => {
    const { login, email } = await invited()
    await signIn(login)
    service.behave({ claims: { email, email_verified: true } })
    const { visit, back } = await goAndComeBack('impostor')
    const before = await sessionsKept()
    await expectRefused(await knock(back, visit), 'not_invited', before)
  })

  it('when the service cannot be reached', async () => {
    const { login } = await invited()
    const { visit, back } = await goAndComeBack(login)
    service.behave({ away: true })
    const before = await sessionsKept()
    await expectRefused(await knock(back, visit), 'not_reached', before)
  })
})
