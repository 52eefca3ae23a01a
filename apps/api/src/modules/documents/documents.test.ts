import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kentApp } from '../../../test/support/kent-app.ts'
import { editions, plans } from '../../db/tables/index.ts'
import { readPdf } from './testing/read-pdf.ts'
import { readWord } from './testing/read-tables.ts'

let kent: Awaited<ReturnType<typeof kentApp>>
let approved: string
let draft: string
beforeAll(async () => {
  kent = await kentApp()
  approved = await addressOf('kent-interim-2008')
  draft = await addressOf('swale-urban-rural-2008')
}, 120_000)
afterAll(() => kent.close())

async function addressOf(plan: string): Promise<string> {
  const [found] = await kent.database.transaction(null, (tx) =>
    tx.select({ id: editions.id }).from(editions).innerJoin(plans, eq(plans.id, editions.planId)).where(eq(plans.code, plan)),
  )
  return `/api/v1/editions/${found!.id}/document`
}

const get = (url: string, headers: Record<string, string> = {}) => kent.app.inject({ url, headers })

test.each([
  ['html', 'text/html; charset=utf-8', 'inline'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'attachment'],
  ['pdf', 'application/pdf', 'attachment'],
])('a document as %s says what it is and comes with a name that tells plan, edition and draft', async (format, type, way) => {
  const reply = await get(`${draft}.${format}`)
  expect(reply.statusCode).toBe(200)
  expect(reply.headers).toMatchObject({
    'content-type': type,
    'content-disposition': `${way}; filename="swale-urban-rural-2008-edition-1-draft.${format}"`,
    'cache-control': 'private, no-cache',
  })
})

test('whoever has a document already is not sent it again, and another format or day is another document', async () => {
  const { etag } = (await get(`${draft}.html`)).headers
  expect((await get(`${draft}.html`, { 'if-none-match': String(etag) })).statusCode).toBe(304)
  expect((await get(`${draft}.html`, { 'if-none-match': '"another"' })).statusCode).toBe(200)
  expect((await get(`${draft}.docx`)).headers['etag']).not.toBe(etag)
})

test('the web page may run nothing and load nothing but its own style', async () => {
  const { headers, body } = await get(`${approved}.html`)
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; /)
  expect(body).not.toMatch(/<script|<link|<img|style="|url\(|@import/)
})

test('a copy of what nobody has approved says so on each page, with edition, state, day and content', async () => {
  const mark = /Draft – not approved\. Edition 1, priorities submitted, 1 September 2008, content [0-9a-f]{12}/
  expect((await get(`${draft}.html`)).body).toMatch(mark)
  expect(await (await readWord((await get(`${draft}.docx`)).rawPayload)).part('word/header1.xml')).toMatch(mark)
  const { aside } = await readPdf((await get(`${draft}.pdf`)).rawPayload)
  for (const page of aside) expect(page).toMatch(mark)
})

test('a copy of an approved edition carries the decision, its day and its minute, and no word of a draft', async () => {
  const id = approved.split('/')[4]!
  expect((await get(`${approved}.html`)).body).not.toContain('not approved')
  await kent.database.transaction(null, (tx) =>
    tx.execute(`insert into decisions (edition_id, gate, outcome, body, decided_on, minute_reference, content_hash)
      values ('${id}', 'plan', 'approved', 'Kent Children’s Trust Board', '2008-07-09', '12/08', '${'a'.repeat(64)}')`),
  )
  expect((await get(`${approved}.html`)).body).toContain('Approved: Kent Children’s Trust Board, 9 July 2008, minute 12/08.')
})

test('an edition that one may not read, one that is not there and what is no id are the same: not found', async () => {
  const id = draft.split('/')[4]!
  await kent.database.transaction(null, (tx) => tx.update(editions).set({ visibility: 'owners' }).where(eq(editions.id, id)))
  for (const url of [
    draft,
    '/api/v1/editions/019a0000-0000-7000-8000-000000000000/document',
    '/api/v1/editions/nothing/document',
  ]) {
    const reply = await get(`${url}.pdf`)
    expect([reply.statusCode, reply.json().error.code]).toEqual([404, 'NOT_FOUND'])
  }
  expect((await get(`${approved}.html`)).body).not.toContain('Swale Urban')
  await kent.database.transaction(null, (tx) => tx.update(editions).set({ visibility: 'public' }).where(eq(editions.id, id)))
})

test('whoever may read a plan but not its money gets a copy without it that says so', async () => {
  const id = approved.split('/')[4]!
  const visible = (visibility: 'county' | 'public') =>
    kent.database.transaction(null, (tx) => tx.update(editions).set({ visibility }).where(eq(editions.id, id)))
  await visible('county')
  const page = async (role: string) => {
    const session = await kent.app.inject({ method: 'POST', url: '/api/v1/session', payload: { person: role } })
    const cookie = session.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    return (await get(`${approved}.html`, { cookie })).body
  }
  const [analyst, finance] = [await page('demo-analyst'), await page('demo-finance')]
  expect(finance).toContain('16,789.8')
  expect(analyst).not.toContain('16,789.8')
  expect(analyst).not.toContain('Pt13 and above')
  expect(analyst).toContain('The budget of this section may not be read by everybody and is left out of this copy.')
  await visible('public')
})
