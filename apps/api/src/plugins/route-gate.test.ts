import type { Actor } from '@weald/domain'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { actorPlugin } from './actor.ts'
import { errorRepliesPlugin } from './error-replies.ts'
import { routeGatePlugin } from './route-gate.ts'

const analyst = (dates: { from?: string; to?: string } = {}): Actor => ({
  kind: 'person',
  code: 'tom',
  name: 'Tom',
  grants: [{ role: 'analyst', partnership: null, ...dates }],
})

async function gated(actor?: Actor, now = '2008-09-01T08:30:00Z') {
  const app = Fastify()
  await app.register(errorRepliesPlugin)
  await app.register(actorPlugin)
  app.addHook('onRequest', async (request) => void (request.actor = actor ?? request.actor))
  await app.register(routeGatePlugin, { now: () => new Date(now) })
  return app
}

test('the server does not start while a route does not say what it asks, and names every one', async () => {
  const app = await gated()
  app.get('/forgotten', () => 'x')
  app.route({ method: ['PUT', 'PATCH'], url: '/both', handler: () => 'x' })
  app.get('/ruled', { config: { action: 'weald:open' } }, () => 'x')
  await expect(app.ready()).rejects.toThrow(/GET \/forgotten[^]*PUT \/both[^]*PATCH \/both/)
  await expect(app.ready()).rejects.not.toThrow('/ruled')
})

test('nobody gets to a route without the right that it asks, and its body is not read', async () => {
  const app = await gated()
  let ran = 0
  app.post('/batches', { config: { action: 'import:read' } }, () => ++ran)
  const reply = await app.inject({
    method: 'POST',
    url: '/batches',
    headers: { 'content-type': 'application/json' },
    payload: 'not json',
  })
  expect(reply.json().error).toMatchObject({
    code: 'UNAUTHENTICATED',
    message: expect.stringContaining('the right to see what was imported and when'),
  })
  expect({ status: reply.statusCode, ran }).toEqual({ status: 401, ran: 0 })
})

test.each([
  ['before its first day', { from: '2008-09-02' }, '2008-09-01T12:00:00Z', 403],
  ['on its first day, which begins in London', { from: '2008-09-02' }, '2008-09-01T23:30:00Z', 200],
  ['on its last day', { to: '2008-09-01' }, '2008-09-01T22:30:00Z', 200],
  ['after its last day', { to: '2008-09-01' }, '2008-09-01T23:30:00Z', 403],
])('a role counts in its time only: %s', async (_when, dates, now, status) => {
  const app = await gated(analyst(dates), now)
  app.get('/batches', { config: { action: 'import:read' } }, () => 'batches')
  expect((await app.inject('/batches')).statusCode).toBe(status)
})
