import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../test/support/database.ts'
import { testTime } from '../../../test/support/kent-app.ts'
import { cookieOf, cookiesOf } from '../../../test/support/sign-in-provider.ts'
import { setAccount } from '../../../test/support/people.ts'
import { createAccount, invite } from '../../access/accounts.ts'
import { allowances, countTry } from '../../access/password-tries.ts'
import { buildApp } from '../../app.ts'
import type { Database } from '../../db/client.ts'
import { makeLog } from '../../logger.ts'

let database: Database
let now = testTime()
let app: Awaited<ReturnType<typeof buildApp>>
beforeAll(async () => {
  database = await freshDatabase()
  const config = { publicUrl: null, production: true, demonstration: false, signIn: { provider: null, passwords: true } }
  app = await buildApp({ config, database, log: makeLog('silent'), now: () => now, webDist: '/nowhere' })
})
afterAll(async () => {
  await app.close()
  await database.close()
})
// A quarter of an hour apart, so that no test sees the tries of another.
beforeEach(() => void (now = new Date(now.getTime() + 20 * 60_000)))

const password = 'oast houses under rain'
const later = (milliseconds: number) => void (now = new Date(now.getTime() + milliseconds))
/** Each caller of its own, so that the limit by address of the line does not hide the limit by account. */
let callers = 0
const newCaller = () => `10.0.${(++callers / 250) | 0}.${callers % 250}`
const post = (url: string, payload: object, cookie = '', remoteAddress = newCaller()) =>
  app.inject({ method: 'POST', url, payload, headers: { cookie }, remoteAddress })
const message = (reply: Awaited<ReturnType<typeof post>>) => reply.json().error?.message as string | undefined

let numbered = 0
async function invited() {
  const email = `nell.${++numbered}@kent.example`
  return database.transaction(null, async (tx) => {
    const account = await createAccount(tx, { name: `Nell ${numbered}`, email, personId: null }, 'test')
    return { ...account, email, invitation: await invite(tx, account.id, 'test', now) }
  })
}

async function withPassword() {
  const somebody = await invited()
  const reply = await post('/api/v1/invitations/accept', { invitation: somebody.invitation, password })
  expect(reply.statusCode).toBe(200)
  return { ...somebody, device: cookieOf(reply, 'weald_device') }
}

const signIn = (email: string, tried = password, cookie = '', from = newCaller()) =>
  post('/api/v1/session', { email, password: tried }, cookie, from)
const session = async (cookie: string) => (await app.inject({ url: '/api/v1/session', headers: { cookie } })).json()

describe('An invitation', () => {
  it('says whom it is for, and lets that person choose a password once', async () => {
    const { invitation, email, name } = { ...(await invited()), name: `Nell ${numbered}` }
    expect((await post('/api/v1/invitations/look', { invitation })).json()).toMatchObject({
      name,
      email,
      ways: { passwords: true },
    })
    expect((await post('/api/v1/invitations/accept', { invitation, password })).statusCode).toBe(200)
    expect((await post('/api/v1/invitations/accept', { invitation, password: 'another long password' })).statusCode).toBe(404)
    expect((await signIn(email)).statusCode).toBe(200)
  })

  it('serves once, also when it is taken up many times at one moment', async () => {
    const { invitation } = await invited()
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, n) => post('/api/v1/invitations/accept', { invitation, password: `${password} ${n}` })),
    )
    expect(replies.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1)
  })

  it('is not good after a week, nor once there is a newer one', async () => {
    const { id, invitation } = await invited()
    const newer = await database.transaction(null, (tx) => invite(tx, id, 'test', now))
    expect((await post('/api/v1/invitations/look', { invitation })).statusCode).toBe(404)
    later(7 * 24 * 60 * 60 * 1000)
    expect((await post('/api/v1/invitations/look', { invitation: newer })).statusCode).toBe(404)
  })

  it.each([
    ['short', 'at least 12'],
    ['aaaaaaaaaaaaaaaa', 'repeat'],
    ['x'.repeat(201), 'at most 200'],
  ])('takes no password like %s', async (bad, sentence) => {
    const { invitation } = await invited()
    expect(message(await post('/api/v1/invitations/accept', { invitation, password: bad }))).toContain(sentence)
    expect((await post('/api/v1/invitations/look', { invitation })).statusCode).toBe(200)
  })
})

describe('Somebody with a password', () => {
  it('is signed in with it, whatever the case of the address', async () => {
    const { email } = await withPassword()
    const reply = await signIn(` ${email.toUpperCase()} `)
    expect(reply.json()).toMatchObject({ viewer: { name: `Nell ${numbered}` }, ends: { seconds: 3600, canStay: true } })
    expect(await session(cookieOf(reply, 'weald_session'))).toMatchObject({ viewer: { name: `Nell ${numbered}` } })
  })

  it('leaves only an argon2id hash of it in the database', async () => {
    const { id } = await withPassword()
    const { rows } = await database.transaction(null, (tx) =>
      tx.execute<{ password_hash: string }>(`select password_hash from accounts where id = '${id}'`),
    )
    expect(rows[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('changes it by giving the present one, which signs out every other browser', async () => {
    const { email } = await withPassword()
    const [here, there] = [cookieOf(await signIn(email), 'weald_session'), cookieOf(await signIn(email), 'weald_session')]
    const change = (current: string) =>
      app.inject({
        method: 'PUT',
        url: '/api/v1/account/password',
        headers: { cookie: here },
        payload: { current, password: 'hops and chalk downs' },
      })
    expect((await change('something else')).statusCode).toBe(400)
    expect((await change(password)).statusCode).toBe(200)
    expect([(await session(here)).viewer !== null, (await session(there)).viewer]).toEqual([true, null])
    expect((await signIn(email)).statusCode).toBe(401)
    expect((await signIn(email, 'hops and chalk downs')).statusCode).toBe(200)
  })
})

describe('Whoever may not come in', () => {
  it('gets the same answer for a wrong password, an unknown address, an invitation not taken up and a closed account', async () => {
    const closed = await withPassword()
    await setAccount(database, closed.id, {
      status: 'closed',
      closedAt: now.toISOString(),
      closedBy: 'test',
      closedBecause: 'Left',
    })
    const replies = [
      await signIn((await withPassword()).email, 'not the password'),
      await signIn('nobody@kent.example'),
      await signIn((await invited()).email),
      await signIn(closed.email),
    ]
    const told = replies.map((reply) => [reply.statusCode, message(reply), cookiesOf(reply)])
    expect(told).toEqual(
      told.map(() => [401, 'The e-mail address and the password do not belong together. Check both and try again.', []]),
    )
  })

  it.each(['somebody', 'nobody'])('may try the password of %s ten times in a quarter of an hour', async (who) => {
    const email = who === 'nobody' ? 'no.such.person@kent.example' : (await withPassword()).email
    const stranger = newCaller()
    const codes: number[] = []
    for (let time = 0; time < 12; time++) codes.push((await signIn(email, `guess number ${time}`, '', stranger)).statusCode)
    expect(codes).toEqual([...Array(10).fill(401), 429, 429])
    later(15 * 60_000)
    expect((await signIn(email, 'one more guess', '', stranger)).statusCode).toBe(401)
  })

  it('cannot slip past that by trying at one moment', async () => {
    const { email } = await withPassword()
    const stranger = newCaller()
    const replies = await Promise.all(Array.from({ length: 30 }, (_, n) => signIn(email, `guess number ${n}`, '', stranger)))
    expect(replies.filter(({ statusCode }) => statusCode === 401)).toHaveLength(10)
  })

  it('cannot slip past that by the many addresses of one IPv6 line', async () => {
    const { email } = await withPassword()
    const codes: number[] = []
    for (let time = 0; time < 12; time++)
      codes.push(
        (await signIn(email, 'a guess', '', time % 2 ? `2001:db8:0:7::${time}` : `2001:db8::7:0:0:${time}:1`)).statusCode,
      )
    expect(codes.filter((code) => code === 401)).toHaveLength(10)
    expect((await signIn(email, password, '', '2001:db8:0:8::1')).statusCode).toBe(200)
  })

  it('does not lock the holder out of another place', async () => {
    const { email } = await withPassword()
    const stranger = newCaller()
    for (let time = 0; time < 12; time++) await signIn(email, `guess number ${time}`, '', stranger)
    expect((await signIn(email, password, '', stranger)).statusCode).toBe(429)
    expect((await signIn(email)).statusCode).toBe(200)
  })

  it.each(['has signed in before', 'took up the invitation'])(
    'from a hundred places gets no further, and does not lock out a browser that %s',
    async (how) => {
      const { email, device: first } = await withPassword()
      const device = how === 'took up the invitation' ? first : cookieOf(await signIn(email), 'weald_device')
      const tries = await database.transaction(null, async (tx) => {
        const counted = []
        for (let place = 0; place < 120; place++) counted.push(await countTry(tx, allowances(email, `192.0.2.${place}`), now))
        return counted
      })
      expect(tries.filter(Boolean).length).toBe(100)
      expect((await signIn(email)).statusCode).toBe(429)
      expect((await signIn(email, password, device)).statusCode).toBe(200)
      later(24 * 60 * 60_000)
      expect((await signIn(email)).statusCode).toBe(200)
    },
  )
})

describe('A session', () => {
  it('ends after an hour in which nothing was asked, and says beforehand when', async () => {
    const cookie = cookieOf(await signIn((await withPassword()).email), 'weald_session')
    later(56 * 60_000)
    expect(await session(cookie)).toMatchObject({ ends: { seconds: 240, canStay: true } })
    later(4 * 60_000)
    expect((await session(cookie)).viewer).toBeNull()
  })

  it('goes on when somebody is there, or says that they want to stay, and not by asking when it ends', async () => {
    const cookie = cookieOf(await signIn((await withPassword()).email), 'weald_session')
    later(50 * 60_000)
    await app.inject({ method: 'POST', url: '/graphql', headers: { cookie }, payload: { query: '{ viewer { name } }' } })
    later(50 * 60_000)
    expect((await session(cookie)).ends.seconds).toBe(600)
    expect((await post('/api/v1/session/stay', {}, cookie)).json().ends.seconds).toBe(3600)
  })

  it('ends after twelve hours, however much it was used', async () => {
    const cookie = cookieOf(await signIn((await withPassword()).email), 'weald_session')
    for (let half = 0; half < 23; half++) {
      later(30 * 60_000)
      await post('/api/v1/session/stay', {}, cookie)
    }
    expect((await session(cookie)).ends).toMatchObject({ seconds: 1800, canStay: false })
    later(30 * 60_000)
    expect((await session(cookie)).viewer).toBeNull()
  })

  it('has another secret after each sign-in, and the one before is over', async () => {
    const { email } = await withPassword()
    const first = cookieOf(await signIn(email), 'weald_session')
    const second = cookieOf(await signIn(email, password, first), 'weald_session')
    expect(second).not.toBe(first)
    expect((await session(first)).viewer).toBeNull()
  })

  it('cannot be begun with a secret that somebody else chose', async () => {
    const { email } = await withPassword()
    const planted = 'weald_session=session_planted'
    await signIn(email, password, planted)
    expect((await session(planted)).viewer).toBeNull()
  })

  it('of an example person is nobody’s where there is no demonstration', async () => {
    expect((await post('/api/v1/session', { person: 'demo-chair' })).statusCode).toBe(403)
  })
})
