import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../test/support/database.ts'
import { testTime } from '../../test/support/kent-app.ts'
import { personWith } from '../../test/support/people.ts'
import { createServiceToken, revokeServiceToken } from '../access/service-tokens.ts'
import { buildApp } from '../app.ts'
import type { Database } from '../db/client.ts'
import { makeLog } from '../logger.ts'

let database: Database
let app: Awaited<ReturnType<typeof buildApp>>
let now = testTime()
let seen = 0
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  const config = { publicUrl: null, production: true, demonstration: false, signIn: { provider: null, passwords: true } }
  app = await buildApp({ config, database, log: makeLog('silent'), now: () => now, webDist: '/nowhere' })
  now = testTime()
  seen = (await everything()).length
})
afterEach(() => app.close())

type Entry = { actor: string; action: string; subject: string | null; told: Record<string, unknown>; request: string | null }

async function everything(): Promise<Entry[]> {
  const { rows } = await database.transaction(null, (tx) =>
    tx.execute<Entry>(`select actor, action, subject_id as subject, after as told, request_id as request from audit_entries
      where action in ('refusal', 'session.refused', 'token.refused') order by number`),
  )
  return rows
}
const entries = async () => (await everything()).slice(seen)

let numbered = 0
const graph = (query: string, headers: Record<string, string> = {}, variables: object = {}) =>
  app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables }, remoteAddress: '192.0.2.1' })
const somebody = (role: Parameters<typeof personWith>[1]) => personWith(database, role, `Sam Stour ${++numbered}`)

describe('A refusal of somebody who is known', () => {
  it('makes one entry for each request and action, however often and under whatever name the request asks', async () => {
    const { cookie, code } = await somebody('reader')
    const reply = await graph('{ a: people { totalCount } b: people { totalCount } }', { cookie })
    expect(await entries()).toEqual([
      {
        actor: `person:${code}`,
        action: 'refusal',
        subject: null,
        told: {
          code: 'FORBIDDEN',
          route: 'POST /graphql',
          told: expect.stringContaining('invite people and close their accounts'),
        },
        request: reply.headers['x-request-id'],
      },
    ])
  })

  it('is on the trail for a route as for a field', async () => {
    const { cookie } = await somebody('reader')
    await app.inject({ url: '/api/v1/imports/batches', headers: { cookie } })
    expect((await entries()).map(({ told }) => told['route'])).toEqual(['GET /api/v1/imports/batches'])
  })

  it('by a command in its payload is on the trail with its code, whether or not the caller asks for it, and without the words of the caller', async () => {
    const admin = await somebody('administrator')
    const reply = await graph(
      'mutation ($input: CloseAccountInput!) { mine: closeAccount(input: $input) { __typename } }',
      { cookie: admin.cookie },
      { input: { account: admin.id, reason: 'words of mine' } },
    )
    expect(reply.json()).toMatchObject({ data: { mine: { __typename: 'CloseAccountPayload' } } })
    await graph(
      'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { refusal { code } } }',
      { cookie: admin.cookie },
      { input: { name: 'words of mine', email: 'words of mine' } },
    )
    const found = await entries()
    expect(found.map(({ actor, told }) => [actor, told])).toEqual([
      [`person:${admin.code}`, { code: 'NOT_TO_ONESELF', command: 'closeAccount', issues: [] }],
      [`person:${admin.code}`, { code: 'CHECK_FIELDS', command: 'invitePerson', issues: ['EMAIL'] }],
    ])
    expect(JSON.stringify(found)).not.toContain('words of mine')
  })

  it('is not made where a command does what it was asked', async () => {
    const admin = await somebody('administrator')
    const input = { name: 'Nell Chart', email: `nell.${numbered}@kent.example` }
    const reply = await graph(
      'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { link refusal { code } } }',
      { cookie: admin.cookie },
      { input },
    )
    expect(reply.json().data.invitePerson.refusal).toBeNull()
    expect(await entries()).toEqual([])
  })
})

describe('Refusals of those whom nobody knows', () => {
  it('make one entry for each action and minute, with how many there were and from where', async () => {
    for (let time = 0; time < 30; time++) await graph('{ a: people { totalCount } b: people { totalCount } }')
    await app.inject({ url: '/api/v1/imports/batches', remoteAddress: '192.0.2.2' })
    for (const from of ['192.0.2.3', '192.0.2.4']) await app.inject({ url: '/api/v1/imports/batches', remoteAddress: from })
    expect(await entries()).toEqual([])
    await app.close()
    expect((await entries()).map(({ actor, action, told }) => ({ actor, action, ...told }))).toMatchObject([
      { actor: 'anonymous', action: 'refusal', code: 'UNAUTHENTICATED', route: 'POST /graphql', from: ['192.0.2.1'], count: 30 },
      { route: 'GET /api/v1/imports/batches', from: ['192.0.2.2', '192.0.2.3', '192.0.2.4'], count: 3 },
    ])
  })

  it('cannot fill the trail, whatever is asked in whatever combination', async () => {
    const protectedFields = ['people { totalCount }', 'serviceAccounts { totalCount }']
    for (let time = 0; time < 40; time++) {
      const alias = `a${time}`
      await graph(`{ ${alias}: ${protectedFields[time % 2]} ${time % 3 ? `x${time}: ${protectedFields[0]}` : ''} }`)
      await app.inject({ url: `/api/v1/imports/batches/${time}`, remoteAddress: `192.0.2.${time}` })
      await app.inject({ method: 'POST', url: `/nothing/${time}`, headers: { origin: 'https://evil.example' } })
    }
    await app.close()
    const found = await entries()
    expect(found.length).toBe(4)
    expect(found.map(({ told }) => told['code'])).toContain('CROSS_SITE')
    expect(found.map(({ told }) => (told['from'] as string[]).length).every((places) => places <= 20)).toBe(true)
  })

  it('are told once: a password that is wrong and a key that is over have entries of their own', async () => {
    const { id, email } = await somebody('reader')
    const key = await database.transaction(null, (tx) =>
      createServiceToken(tx, { name: 'Payroll', scopes: ['read'], expiresAt: new Date('2009-01-01') }),
    )
    await database.transaction(null, (tx) => revokeServiceToken(tx, key, now))
    for (let time = 0; time < 3; time++) {
      await graph('{ viewer { name } }', { authorization: `Bearer ${key}` })
      await app.inject({ method: 'POST', url: '/api/v1/session', payload: { email, password: 'a guess' } })
      await app.inject({
        method: 'POST',
        url: '/api/v1/session',
        payload: { email: `no.${time}@kent.example`, password: 'a guess' },
      })
    }
    await app.close()
    const found = await entries()
    expect(found.map(({ action, subject, told }) => [action, subject, told['count']])).toEqual([
      ['token.refused', expect.any(String), 3],
      ['session.refused', id, 3],
      ['session.refused', null, 3],
    ])
    expect(await entries()).toHaveLength(3)
  })

  it('are written when their minute is over, and the next begins anew', async () => {
    for (let time = 0; time < 3; time++) await graph('{ people { totalCount } }')
    now = new Date(now.getTime() + 60_000)
    await graph('{ people { totalCount } }')
    await expect.poll(async () => (await entries()).map(({ told }) => told['count'])).toEqual([3])
    await app.close()
    expect((await entries()).map(({ told }) => told['count'])).toEqual([3, 1])
  })
})
