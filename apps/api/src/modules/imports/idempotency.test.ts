import { afterAll, beforeAll, expect, it } from 'vitest'
import { csv, importDesk } from './testing/import-desk.ts'
import { partnership } from './testing/small-county.ts'

let desk: Awaited<ReturnType<typeof importDesk>>
beforeAll(async () => {
  desk = await importDesk()
})
afterAll(() => desk.close())

const send = (key: string, file: string, { as = 'importer', mode = 'apply' } = {}) =>
  desk.agent
    .post('/api/v1/imports/partnerships')
    .query({ mode })
    .set({ authorization: `Bearer ${as}`, 'content-type': 'text/csv', 'idempotency-key': key })
    .send(file)
const file = (...codes: string[]) => csv('partnerships', ...codes.map((code) => partnership(code)))

it('An import that is sent again under its key changes nothing and is answered as the first time, byte for byte', async () => {
  const first = await send('monday', file('dover')).expect(200)
  await send('tuesday', csv('partnerships', partnership('dover', { name: 'Dover town' }))).expect(200)
  const after = await desk.everything()
  const again = await send('monday', file('dover')).expect(200)
  expect(again.text).toBe(first.text)
  expect(again.headers['content-type']).toBe(first.headers['content-type'])
  expect(await desk.everything()).toBe(after)
})

it('A form is the same import whatever boundary it is sent with', async () => {
  const form = () =>
    desk.agent
      .post('/api/v1/imports')
      .set({ authorization: 'Bearer importer', 'idempotency-key': 'form' })
      .attach('partnerships', Buffer.from(file('swale')), 'partnerships.csv')
  const [first, second] = [await form().expect(200), await form().expect(200)]
  expect(second.text).toBe(first.text)
  expect(first.body.batchId).not.toBeNull()
})

it('A refusal is told again as well', async () => {
  const first = await send('bad', csv('partnerships', partnership('Not a code'))).expect(422)
  expect((await send('bad', csv('partnerships', partnership('Not a code'))).expect(422)).text).toBe(first.text)
})

it('Another body under the same key is refused, and so is the key of somebody else', async () => {
  await send('wednesday', file('ashford')).expect(200)
  const before = await desk.everything()
  for (const reused of [send('wednesday', file('thanet')), send('wednesday', file('ashford'), { as: 'other' })]) {
    const { body } = await reused.expect(422)
    expect(body.error).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  }
  expect(await desk.everything()).toBe(before)
})

it('Two that come at once under one key are one import', async () => {
  const answers = await Promise.all(Array.from({ length: 4 }, () => send('at-once', file('gravesham')).expect(200)))
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
})

it('A key is a word, and trying an import uses none up', async () => {
  await send('two words', file('dover')).expect(400)
  await send('friday', file('maidstone'), { mode: 'dry-run' }).expect(200)
  expect((await send('friday', file('maidstone')).expect(200)).body.status).toBe('applied')
})
