import { afterAll, expect, test } from 'vitest'
import { countingDatabase, orchardApp } from '../support/graphql-app.ts'
import type { GraphAnswer } from '../support/graphql-app.ts'
import { secrets } from '../support/orchard.ts'
import { hostileRequests } from './hostile-requests.ts'

const database = countingDatabase()
const open = await orchardApp({ database })
const closed = await orchardApp({ database, config: { publicUrl: null, production: true, demonstration: false } })

/** A stack, SQL, a path of this machine, a host, or a name that the schema keeps to itself. */
const leaks = [
  /\n\s+at /,
  /select .* from/i,
  /node_modules|\/src\/|\.ts\b/,
  /ECONNREFUSED|\d+\.\d+\.\d+\.\d+/,
  /Did you mean/,
  /plenty/,
  ...Object.values(secrets).map((secret) => new RegExp(secret.replace('*', '\\*'))),
]

let refused = 0
afterAll(async () => {
  console.log(`hostile GraphQL requests refused: ${refused}/${hostileRequests.length}`)
  await Promise.all([open.app.close(), closed.app.close()])
})

test.each(hostileRequests.map((hostile) => [hostile.name, hostile] as const))(
  'refuses %s',
  async (_name, { code, request, closed: onClosed }) => {
    const reply = await (onClosed ? closed : open).app.inject(request)
    const answer = reply.json<GraphAnswer>()
    expect(answer.errors?.map((error) => error.extensions.code)).toContain(code)
    for (const error of answer.errors ?? []) expect(error.extensions.requestId).toBe(reply.headers['x-request-id'])
    expect(Object.values(answer.data ?? {}).filter((value) => value !== null)).toEqual([])
    for (const leak of leaks) expect(reply.body).not.toMatch(leak)
    if (code !== 'INTERNAL') expect(reply.statusCode).toBeLessThan(500)
    expect(database.open).toBe(0)
    refused++
  },
)

test('the pack has at least 60 requests, each with a name of its own', () => {
  expect(new Set(hostileRequests.map(({ name }) => name)).size).toBe(hostileRequests.length)
  expect(hostileRequests.length).toBeGreaterThanOrEqual(60)
})

test('HEAD, which has no body to read a refusal from, runs nothing either', async () => {
  const begun = database.begun
  const reply = await open.app.inject({
    method: 'HEAD',
    url: '/graphql',
    query: { query: 'mutation { plant(name: "x") { id } }' },
  })
  expect(reply.statusCode).toBe(405)
  expect(reply.headers.allow).toBe('GET, POST')
  expect(database.begun).toBe(begun)
})

test('a document that was valid for one caller is not thereby open to another', async () => {
  const request = { method: 'POST', url: '/graphql', payload: { query: '{ __schema { queryType { name } } }' } } as const
  const codes = []
  for (let again = 0; again < 3; again++)
    codes.push((await closed.app.inject(request)).json<GraphAnswer>().errors?.[0]?.extensions.code)
  expect(codes).toEqual(['INTROSPECTION_OFF', 'INTROSPECTION_OFF', 'INTROSPECTION_OFF'])
})

test('what honest callers need is still let through', async () => {
  const aliases = Array.from({ length: 30 }, (_, index) => `a${index}: tree(id: ${index}) { id }`).join(' ')
  const honest = [
    '{ secretHarvest }',
    `{ ${aliases} }`,
    '{ trees(first: 23) { totalCount pageInfo { hasNextPage } nodes { id name health offspring(first: 20) { nodes { id name health } } } } }',
    `{ tree(id: 1) { id name neighbours { id name neighbours { id name neighbours { id name neighbours { id name health } } } } } }`,
    '{ __schema { types { name fields { name args { name type { name ofType { name ofType { name ofType { name } } } } } } } } }',
  ]
  for (const query of honest) {
    const reply = await open.app.inject({ method: 'POST', url: '/graphql', payload: { query } })
    expect(reply.json<GraphAnswer>().errors).toBeUndefined()
  }
})
