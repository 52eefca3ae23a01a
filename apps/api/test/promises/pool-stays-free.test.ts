import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { actorPlugin } from '../../src/plugins/actor.ts'
import { graphqlPlugin } from '../../src/plugins/graphql.ts'
import { freshDatabase } from '../support/database.ts'
import { orchard } from '../support/orchard.ts'

const poolSize = 10

test('after callers hung up, fields failed and time ran out, every connection of the pool can be had again', async () => {
  const database = await freshDatabase()
  const app = Fastify({ forceCloseConnections: true })
  await app.register(actorPlugin)
  await app.register(graphqlPlugin, {
    features: [orchard],
    database,
    now: () => new Date(),
    introspection: true,
    milliseconds: 200,
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const ask = (query: string, signal: AbortSignal) =>
    fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal,
    })

  const troubles = [
    '{ slow(milliseconds: 50) then: slowTwice(milliseconds: 30) }',
    '{ faultNow slowTwice(milliseconds: 30) }',
    '{ slow(milliseconds: 300) }',
    '{ slow(milliseconds: 5) fault }',
    'mutation { plant(name: "x") { watered } }',
  ]
  const all = Array.from({ length: 60 }, async (_, index) => {
    const hangUp = new AbortController()
    const answer = ask(troubles[index % troubles.length] ?? '', hangUp.signal)
    if (index % 2) void wait(index * 3).then(() => hangUp.abort())
    return answer
  })
  await Promise.allSettled(all)

  // A connection that leaked would never come, and this would fail when the pool gives up waiting.
  const everyOne = await Promise.all(Array.from({ length: poolSize }, () => database.begin(null)))
  await Promise.all(everyOne.map((transaction) => transaction.rollback()))
  expect(everyOne).toHaveLength(poolSize)
  await app.close()
  await database.close()
})
