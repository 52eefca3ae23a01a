import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { largestAttachment } from '@weald/domain'
import { sql } from 'drizzle-orm'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServiceToken } from '../../access/service-tokens.ts'
import { testTime } from '../../../test/support/kent-app.ts'
import { type Desk, textOf, writingDesk } from '../writing/testing/desk.ts'
import { aPdf, aPicture } from './testing/sample-files.ts'

const [author, contributor, chair] = ['demo-author', 'demo-contributor', 'demo-chair'] as const
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')

type Sent = { id: string; name: string; mediaType: string; bytes: number }
type Seen = {
  title: string
  file: { name: string; mediaType: string; bytes: number; sha256: string; url: string | null } | null
  expected: { printed: string; end: string | null } | null
}

function at(desk: () => Desk) {
  let plans = 0
  return {
    /** A plan of Dover, whose author the author is; or of somebody else. */
    async newPlan(owner: { id: string }) {
      return desk().plan(`files-${++plans}`, [owner])
    },
    send: (edition: string, name: string, content: Buffer, person: string | undefined = author) =>
      desk().county.send(
        {
          method: 'POST',
          url: `/api/v1/editions/${edition}/files?name=${encodeURIComponent(name)}`,
          headers: { 'content-type': 'application/octet-stream' },
          payload: content,
        },
        person,
      ),
    fetch: (url: string, person?: string) => desk().county.send({ url }, person),
    attach: (edition: string, file: Sent, title = 'Structure chart') =>
      desk().add(edition, 'attachments', { title, file: file.id, file_name: file.name }, author),
    async see(plan: string, person?: string): Promise<readonly Seen[]> {
      const { data } = await desk().county.ask<{ plan: { currentEdition: { attachments: Seen[] } } | null }>(
        `query ($plan: ID!) { plan(id: $plan) { currentEdition { attachments {
          title file { name mediaType bytes sha256 url } expected { printed end } } } } }`,
        { plan },
        person,
      )
      return data.plan?.currentEdition.attachments ?? []
    },
  }
}

describe('Files that go with a plan', () => {
  let desk: Desk
  let dover: Awaited<ReturnType<Desk['plan']>>
  let deal: { id: string }
  const { newPlan, send, fetch, attach, see } = at(() => desk)
  beforeAll(async () => {
    desk = await writingDesk()
    dover = await newPlan(await desk.county.partnership('dover'))
    deal = await desk.county.partnership('deal')
  })
  afterAll(() => desk.close())

  it('are sent, attached and fetched again byte for byte, by their own name', async () => {
    const chart = Buffer.concat([aPdf(), Buffer.alloc(1_500_000, '%')])
    const reply = await send(dover.edition.id, 'Dover’s chart "1".pdf', chart)
    expect(reply.statusCode).toBe(201)
    const { file } = reply.json<{ file: Sent }>()
    expect(file).toMatchObject({ name: 'Dover’s chart "1".pdf', mediaType: 'application/pdf', bytes: chart.length })
    expect((await attach(dover.edition.id, file)).refusal).toBeNull()

    const [seen] = await see(dover.plan.id, author)
    expect(seen).toMatchObject({
      title: 'Structure chart',
      file: { name: file.name, sha256: sha256(chart), bytes: chart.length },
    })
    const got = await fetch(seen!.file!.url!, contributor)
    expect(got.rawPayload.equals(chart)).toBe(true)
    expect(got.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(chart.length),
      'content-disposition': "attachment; filename*=UTF-8''Dover%E2%80%99s%20chart%20%221%22.pdf",
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    })
  })

  it('are content of the edition: who may not read it neither sees nor fetches them, and an amended edition has them still', async () => {
    const [seen] = await see(dover.plan.id, author)
    for (const person of [undefined, 'demo-reader'])
      expect((await fetch(seen!.file!.url!, person)).json()).toMatchObject({ error: { code: 'NOT_FOUND' } })
    const other = await newPlan(deal)
    const elsewhere = seen!.file!.url!.replace(dover.edition.id, other.edition.id)
    expect((await fetch(elsewhere, author)).statusCode).toBe(404)
  })

  it('may be to follow, with when they are expected in people’s own words', async () => {
    await desk.add(dover.edition.id, 'attachments', { title: 'Budget annex', expected_printed: 'June 2008' }, author)
    expect((await see(dover.plan.id, author)).at(-1)).toEqual({
      title: 'Budget annex',
      file: null,
      expected: { printed: 'June 2008', end: '2008-06-30' },
    })
  })

  it('are asked for before the second gate, where neither a file nor a day is named', async () => {
    const { item } = await desk.add(dover.edition.id, 'attachments', { title: 'Map' }, author)
    const missing = async () => (await desk.see(dover.plan.id, author)).missing.map(({ code }) => code)
    await desk.county.change((tx) => tx.execute(sql`update plans set kind = 'annual_operating_plan' where id = ${dover.plan.id}`))
    expect(await missing()).toContain('ATTACHMENT_EMPTY')
    await desk.change(dover.edition.id, item!, { expected_printed: 'in due course' }, author)
    expect(await missing()).not.toContain('ATTACHMENT_EMPTY')
  })

  it('sent twice are one file, also by somebody else', async () => {
    const [first, second] = await Promise.all([
      send(dover.edition.id, 'point.png', aPicture()),
      send(dover.edition.id, 'same.png', aPicture(), contributor),
    ])
    expect(second.json().file.id).toBe(first.json().file.id)
  })

  it.each([
    ['a program', 'setup.exe', Buffer.from('MZ program'), 415, /kind that cannot go with a plan/],
    ['a page', 'chart.html', Buffer.from('<script>alert(1)</script>'), 415, /cannot go with a plan/],
    ['a picture under another name', 'chart.pdf', aPicture(), 415, /is called a PDF, but its content is something else/],
    ['script under the name of a picture', 'chart.png', Buffer.from('<svg onload=alert(1)>'), 415, /called a PNG picture/],
    ['an empty file', 'chart.pdf', Buffer.alloc(0), 400, /is empty/],
    ['one that is too large', 'chart.pdf', Buffer.alloc(largestAttachment + 1, '%'), 413, /may have 20 MB/],
  ])('refuse %s with what to do', async (_what, name, content, status, sentence) => {
    const reply = await send(dover.edition.id, name, content)
    expect(reply.statusCode).toBe(status)
    expect(reply.json().error.message).toMatch(sentence)
  })

  it('are taken only from who writes the plan, while it is written', async () => {
    const codes = async (edition: string, person?: string) =>
      (await send(edition, 'chart.pdf', aPdf(), person)).json<{ error?: { code: string } }>().error?.code
    expect(await codes((await newPlan(deal)).edition.id)).toBe('NOT_FOUND')
    expect(await codes(dover.edition.id, chair)).toBe('FORBIDDEN')
    const closed = await desk.plan('closed', [])
    await desk.county.change((tx) =>
      tx.execute(sql`
      with o as (insert into plan_owners (plan_id, partnership_id, position) select ${closed.plan.id}, id, 1 from partnerships where code = 'dover')
      update editions set state = 'submitted' where id = ${closed.edition.id}`),
    )
    expect(await codes(closed.edition.id)).toBe('NOT_FOUND')
  })

  it('cannot be attached by who only knows an id of a file of others', async () => {
    const other = await newPlan(deal)
    const theirs = await desk.county.change(async (tx) => {
      const { rows } = await tx.execute<{ id: string }>(sql`
        with f as (insert into files (sha256, media_type, bytes) values (${'a'.repeat(64)}, 'application/pdf', 9) returning id)
        insert into attachments (edition_id, position, title, file_id, file_name, expected_precision)
        select ${other.edition.id}, 1, 'Theirs', f.id, 'theirs.pdf', 'unknown' from f returning file_id as id`)
      return rows[0]!.id
    })
    const answer = await attach(dover.edition.id, { id: theirs, name: 'mine.pdf', mediaType: 'application/pdf', bytes: 9 })
    expect(answer.item).toBeNull()
    expect(answer.refusal).not.toBeNull()
  })

  it('can be taken out and put back, for what was sent stays', async () => {
    const { file } = (await send(dover.edition.id, 'undo.pdf', aPdf('undo'))).json<{ file: Sent }>()
    const { item } = await attach(dover.edition.id, file, 'Taken out')
    const out = await desk.change(dover.edition.id, item!, { file: '', file_name: '' }, author)
    expect(textOf(out.item!, 'file')).toBe('')
    await desk.undo(dover.edition.id, out.change!, author)
    const [back] = (await desk.items(dover.plan.id, 'attachments', author)).filter(
      (each) => textOf(each, 'title') === 'Taken out',
    )
    expect([textOf(back!, 'file'), textOf(back!, 'file_name')]).toEqual([file.id, 'undo.pdf'])
  })
})

describe('Files that an import tells of', () => {
  let desk: Desk
  let dover: Awaited<ReturnType<Desk['plan']>>
  let token: string
  const chart = aPdf('imported')
  const { fetch, see } = at(() => desk)
  beforeAll(async () => {
    desk = await writingDesk()
    dover = await desk.plan('imported', [await desk.county.partnership('dover')])
    const expiresAt = new Date(testTime().getTime() + 3_600_000)
    token = await desk.county.change((tx) => createServiceToken(tx, { name: 'Nightly load', scopes: ['import'], expiresAt }))
  })
  afterAll(() => desk.close())

  const authorization = () => ({ authorization: `Bearer ${token}` })
  const load = (dataset: string, csv: string) =>
    desk.county.send({
      method: 'POST',
      url: `/api/v1/imports/${dataset}`,
      headers: { 'content-type': 'text/csv', ...authorization() },
      payload: csv,
    })
  const bring = (sha: string, content: Buffer) =>
    desk.county.send({
      method: 'PUT',
      url: `/api/v1/files/${sha}`,
      headers: { 'content-type': 'application/octet-stream', ...authorization() },
      payload: content,
    })
  const fileRow = (mediaType: string, bytes: number, sha = sha256(chart)) =>
    `sha256,media_type,bytes\n${sha},${mediaType},${bytes}\n`
  const attachment = `plan,edition,position,title,section_code,description,file,file_name,expected_printed,note
imported,1,1,Structure chart,,,${sha256(chart)},chart.pdf,,
`

  it('can be attached before their content comes, and are fetched once it has', async () => {
    expect((await load('files', fileRow('application/pdf', chart.length))).statusCode).toBe(200)
    expect((await load('attachments', attachment)).statusCode).toBe(200)
    const [awaited] = await see(dover.plan.id, author)
    expect(awaited?.file).toMatchObject({ name: 'chart.pdf', url: null })

    expect((await bring(sha256(chart), chart)).statusCode).toBe(204)
    const [there] = await see(dover.plan.id, author)
    expect((await fetch(there!.file!.url!, author)).rawPayload.equals(chart)).toBe(true)
    expect((await bring(sha256(chart), chart)).statusCode).toBe(204)
  })

  it('are exported as they came, so that they can come again', async () => {
    const exported = async (name: string) =>
      (await desk.county.send({ url: `/api/v1/exports/${name}.csv`, headers: authorization() })).body.replaceAll('\r', '')
    expect([await exported('files'), await exported('attachments')]).toEqual([
      fileRow('application/pdf', chart.length),
      attachment,
    ])
    expect((await load('attachments', attachment)).json()).toMatchObject({ status: 'unchanged' })
  })

  it('stay what they are: an import that says otherwise is refused whole, with what to do', async () => {
    const reply = await load('files', fileRow('image/png', chart.length))
    expect([reply.statusCode, reply.json().error.message]).toEqual([400, expect.stringContaining('take those rows out')])
  })

  it('are taken as what the import told of and as nothing else', async () => {
    const page = Buffer.from('<script>alert(1)</script>')
    await load('files', fileRow('image/png', page.length, sha256(page)))
    const short = aPdf('short')
    await load('files', fileRow('application/pdf', short.length - 1, sha256(short)))
    const answers = [
      await bring(sha256(page), chart),
      await bring(sha256(page), page),
      await bring(sha256(short), short),
      await bring(sha256(aPicture()), aPicture()),
    ]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 415, 400, 404])
    const kept = await desk.county.change(async (tx) => (await tx.execute(sql`select 1 from files where kept <> 'nowhere'`)).rows)
    expect(kept).toHaveLength(1)
  })
})

describe('Files in a store that speaks S3', () => {
  let desk: Desk
  let folder: string
  let store: S3rver
  let dover: Awaited<ReturnType<Desk['plan']>>
  const { newPlan, send, fetch, attach, see } = at(() => desk)
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'weald-store-'))
    store = new S3rver({
      port: 0,
      address: '127.0.0.1',
      silent: true,
      directory: folder,
      configureBuckets: [{ name: 'weald-files', configs: [] }],
    })
    const { port } = await store.run()
    const endpoint = new URL(`http://127.0.0.1:${port}`)
    const key = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
    desk = await writingDesk({ files: { endpoint, bucket: 'weald-files', region: 'eu-west-2', ...key } })
    dover = await newPlan(await desk.county.partnership('dover'))
  })
  afterAll(async () => {
    await desk.close()
    await store.close()
    await rm(folder, { recursive: true })
  })

  it('lie there under their hash, are fetched through Weald, and are nowhere in the database', async () => {
    const { plan, edition } = dover
    const chart = aPdf('stored')
    const { file } = (await send(edition.id, 'stored.pdf', chart)).json<{ file: Sent }>()
    await attach(edition.id, file)
    const [seen] = await see(plan.id, author)
    expect((await fetch(seen!.file!.url!, author)).rawPayload.equals(chart)).toBe(true)
    expect((await readdir(join(folder, 'weald-files'))).some((name) => name.startsWith(sha256(chart)))).toBe(true)
    const [kept] = await desk.county.change(
      async (tx) =>
        (
          await tx.execute<{ kept: string; objects: string }>(sql`
        select kept, (select count(*) from pg_largeobject_metadata) as objects from files where id = ${file.id}`)
        ).rows,
    )
    expect(kept).toEqual({ kept: 'store', objects: '0' })
  })

  it('say so when the store is away, and nothing is half done', async () => {
    await store.close()
    const reply = await send(dover.edition.id, 'late.pdf', aPdf('late'))
    expect([reply.statusCode, reply.json().error.message]).toEqual([503, expect.stringContaining('store that holds files')])
    const kept = await desk.county.change(
      async (tx) => (await tx.execute(sql`select 1 from files where sha256 = ${sha256(aPdf('late'))}`)).rows,
    )
    expect(kept).toEqual([])
    await store.run()
  })
})
