import { expect, test } from 'vitest'
import { ask, orchardApp } from '../support/graphql-app.ts'
import type { GraphAnswer } from '../support/graphql-app.ts'
import { secrets } from '../support/orchard.ts'

const everySecret = [...Object.values(secrets), 'password=1', 'ECONNREFUSED', '10.1.2.3', 'inner', 'tried to write']

test.each(['fault', 'statementFault', 'graphqlFault', 'writeInQuery'])(
  'the caller of %s learns a number to quote and nothing else',
  async (field) => {
    const { app } = await orchardApp()
    const { data, errors, status } = await ask(app, `{ ${field} secretHarvest }`)
    expect(status).toBe(200)
    expect(data).toEqual({ [field]: null, secretHarvest: 'plenty' })
    const [error] = errors ?? []
    expect(error).toMatchObject({ path: [field], extensions: { code: 'INTERNAL' } })
    expect(error?.message).toBe(`Something went wrong on our side. Quote ${error?.extensions.requestId} when you report it.`)
    for (const secret of everySecret) expect(JSON.stringify(errors)).not.toContain(secret)
    await app.close()
  },
)

test('the log has the cause of a fault once, with the request it belongs to', async () => {
  const { app, logged } = await orchardApp()
  const { errors } = await ask(app, '{ fault }')
  const faults = logged()
    .split('\n')
    .filter((line) => line.includes('A field failed'))
  expect(faults).toHaveLength(1)
  expect(JSON.parse(faults[0] ?? '')).toMatchObject({
    requestId: errors?.[0]?.extensions.requestId,
    fault: { name: 'Error' },
    path: 'fault',
  })
  await app.close()
})

test('the log of a failed statement has its code and its table, and nobody’s data', async () => {
  const { app, logged } = await orchardApp()
  await ask(app, '{ statementFault }')
  expect(logged()).toContain('22P02')
  expect(logged()).toContain('"table":"children"')
  for (const secret of Object.values(secrets)) expect(logged()).not.toContain(secret)
  await app.close()
})

test('the log has no query, no variable and no address, whatever was asked', async () => {
  const { app, logged } = await orchardApp()
  await app.inject({ method: 'GET', url: '/graphql', query: { query: `{ echo(text: "${secrets.child}") }` } })
  await ask(app, 'query Q($text: String!) { echo(text: $text) }', { text: secrets.child })
  await ask(app, `{ ${secrets.column} }`)
  await app.inject({ method: 'GET', url: `/partnerships?name=${encodeURIComponent(secrets.child)}` })
  expect(logged()).toContain('answered')
  for (const secret of ['Alice', secrets.column]) expect(logged()).not.toContain(secret)
  await app.close()
})

test('a refusal that was written for the caller passes as it is, and is no fault to log', async () => {
  const { app, logged } = await orchardApp()
  const { errors } = await ask(app, '{ refusal }')
  expect(errors).toMatchObject([{ message: 'You may not read this. Ask an administrator.', extensions: { code: 'FORBIDDEN' } }])
  expect(logged()).not.toContain('failed')
  await app.close()
})

test('while the database is away callers are asked to come back', async () => {
  const { app } = await orchardApp()
  const reply = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ unreachable }' } })
  expect(reply.statusCode).toBe(503)
  expect(reply.headers['retry-after']).toBe('2')
  expect(reply.json<GraphAnswer>()).toMatchObject({ data: null, errors: [{ extensions: { code: 'UNAVAILABLE' } }] })
  expect(reply.body).not.toContain('10.1.2.3')
  await app.close()
})

test('the path of an error in a list has numbers, as GraphQL asks', async () => {
  const { app } = await orchardApp()
  const { errors } = await ask(app, '{ trees(first: 1) { nodes { offspring(first: 500) { nodes { id } } } } }')
  expect(errors?.[0]?.path).toEqual(['trees', 'nodes', 0, 'offspring'])
  await app.close()
})

test('a mistake in a variable is told without names that the caller did not know', async () => {
  const { app } = await orchardApp()
  const { errors } = await ask(app, 'query Q($filter: TreeFilter) { echoFilter(filter: $filter) }', { filter: { nam: 'x' } })
  expect(errors?.[0]?.message).toContain('"nam" is not defined')
  expect(errors?.[0]?.message).not.toContain('Did you mean')
  await app.close()
})

test('a fault outside GraphQL is masked and logged too', async () => {
  const { app, logged } = await orchardApp()
  app.get('/api/fault', { config: { action: 'weald:open' } }, () => {
    throw new Error(secrets.child)
  })
  const reply = await app.inject('/api/fault')
  const requestId = reply.headers['x-request-id']
  expect(reply.statusCode).toBe(500)
  expect(reply.json()).toEqual({
    error: { code: 'INTERNAL', message: `Something went wrong on our side. Quote ${requestId} when you report it.`, requestId },
  })
  expect(logged()).toContain('A request failed')
  await app.close()
})
