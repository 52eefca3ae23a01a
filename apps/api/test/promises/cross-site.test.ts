import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAccount } from '../../src/access/accounts.ts'
import { startSession } from '../../src/access/sessions.ts'
import { buildApp } from '../../src/app.ts'
import type { Database } from '../../src/db/client.ts'
import { roleGrants } from '../../src/db/tables/index.ts'
import { makeLog } from '../../src/logger.ts'
import { everyRow } from '../../src/modules/imports/testing/import-desk.ts'
import { freshDatabase } from '../support/database.ts'
import { testTime } from '../support/kent-app.ts'

const origin = 'https://weald.example'
let database: Database
let app: Awaited<ReturnType<typeof buildApp>>
let cookie = ''
beforeAll(async () => {
  database = await freshDatabase()
  app = await buildApp({
    config: {
      publicUrl: new URL(origin),
      production: true,
      demonstration: false,
      signIn: { provider: null, passwords: true },
    },
    database,
    log: makeLog('silent'),
    now: testTime,
    requestRate: { max: Number.MAX_SAFE_INTEGER, windowSeconds: 60 },
    webDist: '/nowhere',
  })
  const secret = await database.transaction(null, async (tx) => {
    const { id } = await createAccount(tx, { name: 'Ada Minster', email: 'ada@kent.example', personId: null }, 'test')
    await tx
      .insert(roleGrants)
      .values({ accountId: id, role: 'administrator', county: true, startsOn: '2008-04-01', reason: 'Test', grantedBy: 'test' })
    return startSession(tx, { accountId: id }, 'test', testTime())
  })
  cookie = `__Host-weald=${secret}`
})
afterAll(async () => {
  await app.close()
  await database.close()
})

/** Refusals are counted on the trail, when their minute is over. */
const everythingButTheTrail = async () => (await everyRow(database)).replace(/^audit_(entries|heads):\n[^]*?(?=^\w+:$)/gm, '')

const mutation = 'mutation { invitePerson(input: { name: "Eve", email: "eve@evil.example" }) { link } }'
const query = '{ people { nodes { email } } }'
const form = '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\nx\r\n--x--\r\n'

/** What a page of another site could ask for, and with what. */
const targets = [
  ['/graphql', JSON.stringify({ query: mutation })],
  [`/graphql?query=${encodeURIComponent(mutation)}`, form],
  [`/graphql?query=${encodeURIComponent(query)}`, `query=${encodeURIComponent(mutation)}`],
  ['/api/v1/session', JSON.stringify({ email: 'ada@kent.example', password: 'a guess of some length' })],
  ['/api/v1/session/stay', '{}'],
  ['/api/v1/audit.csv', ''],
  ['/api/v1/imports/people', 'code,name,position,note\neve,Eve,1,\n'],
] as const

const methods = ['GET', 'HEAD', 'POST'] as const
const types = [
  null,
  'application/json',
  'application/json\t; charset=utf-8',
  ' application/json;',
  'text/plain;application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/csv',
] as const
const foreign: readonly Readonly<Record<string, string>>[] = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: `${origin}.evil.example` },
  { origin: 'http://weald.example' },
  { origin: `${origin}:8443` },
  { origin: '' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', origin },
  { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', origin: 'https://evil.example' },
  { 'sec-fetch-site': 'nonsense', 'sec-fetch-mode': 'cors', origin },
]

type Headers = Readonly<Record<string, string>>

async function* everyRequest(from: readonly Headers[]) {
  for (const [url, payload] of targets)
    for (const method of methods)
      for (const type of types)
        for (const kept of [cookie, null])
          for (const source of from) {
            const headers = {
              ...source,
              ...(type === null ? {} : { 'content-type': type }),
              ...(kept === null ? {} : { cookie: kept }),
            }
            const reply = await app.inject({ method, url, headers, ...(method === 'POST' && payload !== '' ? { payload } : {}) })
            yield { what: `${method} ${url} ${JSON.stringify(headers)}`, method, source, reply }
          }
}

describe('A page of another site', () => {
  test('does nothing and reads nothing, whatever it sends in whatever form, with the cookie of an administrator or without', async () => {
    const before = await everythingButTheTrail()
    const wrong: string[] = []
    let asked = 0
    for await (const { what, method, source, reply } of everyRequest(foreign)) {
      asked++
      const { statusCode, headers, body } = reply
      const followed = method !== 'POST' && source['sec-fetch-mode'] === 'navigate' && !what.includes('/graphql')
      if (followed ? statusCode >= 500 : statusCode !== 403) wrong.push(`${statusCode} ${what}`)
      if (!followed && /"data"|ada@|happened_at/.test(body)) wrong.push(`data: ${what}`)
      if ([headers['set-cookie']].flat().some((set) => set !== undefined)) wrong.push(`a cookie: ${what}`)
      const shared = Object.keys(headers).filter((name) => name.startsWith('access-control-'))
      if (
        shared.length > 0 ||
        headers['cross-origin-resource-policy'] !== 'same-origin' ||
        headers['x-content-type-options'] !== 'nosniff'
      )
        wrong.push(`readable: ${what}`)
    }
    expect(wrong).toEqual([])
    expect(asked).toBe(targets.length * methods.length * types.length * 2 * foreign.length)
    expect(await everythingButTheTrail()).toBe(before)
  }, 120_000)

  test('is never told by a preflight that it may', async () => {
    for (const [url] of targets) {
      const { statusCode, headers } = await app.inject({
        method: 'OPTIONS',
        url,
        headers: {
          origin: 'https://evil.example',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      })
      expect([url, statusCode >= 400, Object.keys(headers).filter((name) => name.startsWith('access-control-'))]).toEqual([
        url,
        true,
        [],
      ])
    }
  })
})

test('Without a word of where it comes from, only what no page can send unasked has an effect', async () => {
  const simple = types.filter((type) => type === null || /^(text\/plain|multipart|application\/x-www)/.test(type))
  const before = await everythingButTheTrail()
  for (const url of ['/graphql', `/graphql?query=${encodeURIComponent(mutation)}`])
    for (const type of simple)
      for (const method of methods) {
        const headers = { cookie, ...(type === null ? {} : { 'content-type': type }) }
        const reply = await app.inject({
          method,
          url,
          headers,
          ...(method === 'POST' ? { payload: JSON.stringify({ query: mutation }) } : {}),
        })
        expect([url, type, method, reply.statusCode >= 400 || !reply.body.includes('"link"')]).toEqual([url, type, method, true])
      }
  expect(await everythingButTheTrail()).toBe(before)
})

test('Weald itself does what another site could not', async () => {
  const headers = {
    origin,
    'sec-fetch-site': 'same-origin',
    'sec-fetch-mode': 'cors',
    'content-type': 'application/json',
    cookie,
  }
  const reply = await app.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query: mutation }) })
  expect(reply.json()).toMatchObject({ data: { invitePerson: { link: expect.stringContaining('/invitation#') } } })
  expect((await app.inject({ url: '/api/v1/audit.csv', headers: { cookie, 'sec-fetch-site': 'same-origin' } })).body).toContain(
    'happened_at',
  )
  // By a link in a letter.
  const link = { cookie, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
  expect((await app.inject({ url: '/api/v1/audit.csv', headers: link })).statusCode).toBe(200)
})
