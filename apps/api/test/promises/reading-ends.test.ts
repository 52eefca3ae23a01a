import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import Fastify from 'fastify'
import type { FastifyInstance } from 'fastify'
import { afterEach, expect, test } from 'vitest'
import { actorPlugin } from '../../src/plugins/actor.ts'
import { graphqlPlugin } from '../../src/plugins/graphql.ts'
import { orchard } from '../support/orchard.ts'
import { readingDatabase } from '../support/reading-database.ts'

let database = readingDatabase()
let app: FastifyInstance | null = null

afterEach(async () => {
  await app?.close()
  app = null
  database = readingDatabase()
})

async function listen({ milliseconds = 10_000, onSend = async () => {} } = {}): Promise<
  (query: string, signal?: AbortSignal) => Promise<Response>
> {
  const server = (app = Fastify({ forceCloseConnections: true }))
  server.addHook('onSend', onSend)
  await server.register(actorPlugin)
  await server.register(graphqlPlugin, {
    features: [orchard],
    database: database.watched,
    now: () => new Date(),
    introspection: true,
    milliseconds,
  })
  await server.listen({ host: '127.0.0.1', port: 0 })
  const { port } = server.server.address() as AddressInfo
  return (query, signal = new AbortController().signal) =>
    fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal,
    })
}

test('after answers, failures and refusals nothing is left open', async () => {
  const ask = await listen()
  const queries = [
    '{ slow(milliseconds: 5) }',
    '{ slow(milliseconds: 5) fault }',
    '{ slow(milliseconds: 5) refusal }',
    '{ nothing }',
    '{',
    '{ faultNow slow(milliseconds: 5) }',
    'mutation { plant(name: "x") { id } }',
    '{ writeInQuery slow(milliseconds: 5) }',
  ]
  await Promise.all([...queries, ...queries, ...queries].map((query) => ask(query)))
  await database.settled()
  expect(database.open()).toBe(0)
})

test('a whole operation reads in one transaction, and an operation that reads nothing has none', async () => {
  const ask = await listen()
  await ask('{ a: slow(milliseconds: 1) b: slow(milliseconds: 1) c: slow(milliseconds: 1) }')
  await ask('{ secretHarvest }')
  expect(database.begun()).toBe(1)
})

test('callers who hang up leave nothing open, however many there are', async () => {
  const ask = await listen()
  for (let round = 0; round < 3; round++) {
    const impatient = Array.from({ length: 12 }, async (_, index) => {
      const hangUp = new AbortController()
      const answer = ask('{ slow(milliseconds: 60) then: slowTwice(milliseconds: 60) }', hangUp.signal)
      await wait(index * 4)
      hangUp.abort()
      await expect(answer).rejects.toThrow()
    })
    await Promise.all(impatient)
  }
  await database.settled()
  expect(database.open()).toBe(0)
  expect((await ask('{ slow(milliseconds: 1) }')).status).toBe(200)
})

test('a caller who hangs up ends the reading at once, not when the resolvers are done', async () => {
  const ask = await listen()
  const hangUp = new AbortController()
  const answer = ask('{ slowTwice(milliseconds: 8000) }', hangUp.signal)
  while (database.statements() === 0) await wait(5)
  hangUp.abort()
  await expect(answer).rejects.toThrow()
  await database.settled()
  expect(database.open()).toBe(0)
})

test('who reads the answer slowly holds no connection meanwhile', async () => {
  const openWhenSent: number[] = []
  const onSend = async () => {
    await wait(20)
    openWhenSent.push(database.open())
  }
  const ask = await listen({ onSend })
  await ask('{ slow(milliseconds: 1) }')
  expect(openWhenSent).toEqual([0])
})

test('each change of a mutation is read as it was left, and no request ever holds two connections', async () => {
  const ask = await listen()
  await ask('mutation { a: plant(name: "x") { watered } b: plant(name: "y") { watered } }')
  await database.settled()
  expect(database.begun()).toBe(4)
  expect(database.mostOpen()).toBe(1)
})

test('an answer that took too long is a refusal that says so, and leaves nothing open', async () => {
  const ask = await listen({ milliseconds: 40 })
  const late = await ask('{ slow(milliseconds: 150) slowTwice(milliseconds: 150) }')
  expect(late.status).toBe(503)
  expect(late.headers.get('retry-after')).toBe('2')
  expect(await late.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMED_OUT' } }] })
  await database.settled()
  expect(database.open()).toBe(0)
})

test('a field that is still reading when the answer has gone reaches nobody else’s connection', async () => {
  const ask = await listen()
  const answer = await ask('{ faultNow slowTwice(milliseconds: 50) }')
  expect(await answer.json()).toMatchObject({ data: null })
  const sent = database.statements()
  await wait(100)
  expect(database.statements()).toBe(sent)
  expect(database.open()).toBe(0)
})
