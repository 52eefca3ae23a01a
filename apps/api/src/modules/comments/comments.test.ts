import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { comments, editions } from '../../db/tables/index.ts'
import { type AgreeingCounty, agreeingCounty } from '../agreement/testing/agreeing.ts'

let at: AgreeingCounty
let dover: { id: string }
let deal: { id: string }
beforeAll(async () => {
  at = await agreeingCounty()
  dover = await at.county.partnership('dover')
  deal = await at.county.partnership('deal-sandwich')
})
afterAll(() => at.close())

const [author, chair, smt, board, reader] = [
  'demo-author',
  'demo-chair',
  'demo-senior-team',
  'demo-county-board',
  'demo-reader',
] as const

type Thread = {
  id: string
  about: { thing: string; lineage: string } | null
  aboutTitle: string | null
  resolved: boolean
  resolvedByName: string | null
  version: number
  comments: {
    id: string
    author: string
    authorName: string
    text: string
    editedAt: string | null
    mayChange: boolean
    version: number
    mentions: { code: string; name: string }[]
  }[]
}
const thread = `thread { id about { thing lineage } aboutTitle resolved resolvedByName version
  comments { id author authorName text editedAt mayChange version mentions { code name } } }`
const inputs = { addComment: 'AddCommentInput', changeComment: 'ChangeCommentInput', resolveComments: 'ResolveCommentsInput' }

async function send(mutation: keyof typeof inputs, input: object, person: string) {
  const { data, errors } = await at.county.ask<{
    done: { thread: Thread | null; refusal: { code: string; issues: { path: string; code: string }[] } | null }
  } | null>(
    `mutation ($input: ${inputs[mutation]}!) { done: ${mutation}(input: $input) { ${thread} refusal { code message issues { path code } } } }`,
    { input },
    person,
  )
  return { thread: data?.done.thread ?? null, refusal: data?.done.refusal ?? null, error: errors?.[0]?.extensions.code ?? null }
}
const add = (edition: string, text: string, person: string, more: object = {}) =>
  send('addComment', { edition, text, ...more }, person)

type Seen = {
  commentThreads: Thread[]
  commentCounts: { about: { thing: string } | null; open: number; all: number }[]
  mentionable: { code: string; name: string }[]
}
async function see(plan: string, person?: string, about?: object): Promise<Seen> {
  const { data } = await at.county.ask<{ plan: { editions: Seen[] } | null }>(
    `query ($plan: ID!, $about: FeedbackSubjectInput) { plan(id: $plan) { editions {
      commentThreads(about: $about) { id about { thing lineage } aboutTitle resolved version comments { id text } }
      commentCounts { about { thing } open all } mentionable { code name } } } }`,
    { plan, about },
    person,
  )
  return data.plan!.editions[0]!
}

it('people who have a part in an edition talk about a thing in it, and mark it as done', async () => {
  const { plan, edition, priority } = await at.plan('talk-2008', [dover])
  const about = { thing: 'priorities', lineage: priority['lineageId'] }
  const begun = await add(edition.id, 'By **when**?', chair, { about })
  expect(begun).toMatchObject({
    refusal: null,
    thread: {
      about,
      aboutTitle: 'Fewer children hurt',
      resolved: false,
      comments: [{ author: 'person:demo-chair', authorName: 'Ruth Oxney', text: 'By **when**?', mayChange: true }],
    },
  })
  const id = begun.thread!.id
  const answered = await add(edition.id, 'By 2010.', author, { thread: id })
  expect(answered.thread?.comments.map(({ text, mayChange }) => [text, mayChange])).toEqual([
    ['By **when**?', false],
    ['By 2010.', true],
  ])
  await add(edition.id, 'Who reads this?', smt)

  expect((await see(plan.id, author)).commentCounts).toEqual([
    { about: null, open: 1, all: 1 },
    { about: { thing: 'priorities' }, open: 1, all: 1 },
  ])
  expect((await see(plan.id, author, about)).commentThreads).toMatchObject([{ id }])

  const done = await send('resolveComments', { thread: id, expectedVersion: 1, resolved: true }, author)
  expect(done.thread).toMatchObject({ resolved: true, resolvedByName: 'Asha Merrow', version: 2 })
  expect(await send('resolveComments', { thread: id, expectedVersion: 1, resolved: false }, chair)).toMatchObject({
    refusal: { code: 'CONFLICT' },
  })
  const open = await send('resolveComments', { thread: id, expectedVersion: 2, resolved: false }, chair)
  expect(open.thread).toMatchObject({ resolved: false, resolvedByName: null })
})

it('who wrote a comment puts it better for 15 minutes, and nobody else does', async () => {
  const { edition } = await at.plan('better-2008', [dover])
  const first = (await add(edition.id, 'Frist', author)).thread!.comments[0]!
  const change = { comment: first.id, expectedVersion: first.version, text: 'First' }
  expect(await send('changeComment', change, chair)).toMatchObject({ refusal: { code: 'NOT_YOURS' } })
  expect(await send('changeComment', change, author)).toMatchObject({
    thread: { comments: [{ text: 'First', version: 2, editedAt: expect.any(String) }] },
  })
  expect(await send('changeComment', change, author)).toMatchObject({ refusal: { code: 'CONFLICT' } })
  await at.county.change((tx) =>
    tx
      .update(comments)
      .set({ writtenAt: sql`clock_timestamp() - interval '16 minutes'` })
      .where(eq(comments.id, first.id)),
  )
  expect(await send('changeComment', { ...change, expectedVersion: 2 }, author)).toMatchObject({ refusal: { code: 'TOO_LATE' } })
})

it('those who have a part in the edition can be called in, and nobody else', async () => {
  const { plan, edition } = await at.plan('call-2008', [dover])
  expect((await see(plan.id, author)).mentionable.map(({ code }) => code)).toEqual([
    'demo-contributor',
    'demo-director',
    'demo-finance',
    'demo-senior-team',
    'demo-chair',
    'demo-analyst',
  ])
  expect(await add(edition.id, 'Ask @Ruth Oxney', author, { mentions: ['demo-chair'] })).toMatchObject({
    thread: { comments: [{ mentions: [{ code: 'demo-chair', name: 'Ruth Oxney' }] }] },
  })
  for (const mentions of [['demo-county-board'], ['nobody'], ['demo-author']])
    expect(await add(edition.id, 'x', author, { mentions })).toMatchObject({
      refusal: { code: 'CHECK_FIELDS', issues: [{ path: 'mentions', code: 'NOT_TO_BE_MENTIONED' }] },
    })
})

it('whoever has no part in an edition sees and adds nothing, also where the edition is public', async () => {
  const { plan, edition } = await at.plan('apart-2008', [deal])
  await add(edition.id, 'Between us', smt)
  await at.county.change((tx) => tx.update(editions).set({ visibility: 'public' }).where(eq(editions.id, edition.id)))
  for (const person of [author, reader, board, undefined])
    expect(await see(plan.id, person)).toEqual({ commentThreads: null, commentCounts: null, mentionable: null })
  expect(await add(edition.id, 'x', author)).toMatchObject({ refusal: { code: 'NOT_FOUND' } })
  expect(await add(edition.id, 'x', board)).toMatchObject({ refusal: { code: 'NOT_FOUND' } })
  expect(await add(edition.id, 'x', reader)).toMatchObject({ error: 'FORBIDDEN' })
})

it('a comment is one that says something, about something that is there, in the conversation of its edition', async () => {
  const { edition } = await at.plan('sound-2008', [dover])
  const other = await at.plan('sound-too-2008', [dover])
  const elsewhere = (await add(other.edition.id, 'Elsewhere', author)).thread!.id
  expect(await add(edition.id, ' \n ', author)).toMatchObject({ refusal: { issues: [{ path: 'text', code: 'EMPTY' }] } })
  expect(await add(edition.id, 'x'.repeat(4001), author)).toMatchObject({ refusal: { issues: [{ code: 'TOO_LONG' }] } })
  expect(await add(edition.id, 'x', author, { thread: elsewhere })).toMatchObject({ refusal: { code: 'NOT_FOUND' } })
  for (const about of [
    { thing: 'priorities', lineage: other.priority['lineageId'] },
    { thing: 'accounts', lineage: other.priority['lineageId'] },
    { thing: 'priorities; drop table comments', lineage: 'x' },
  ])
    expect(await add(edition.id, 'x', author, { about })).toMatchObject({ refusal: { code: 'NOT_FOUND' } })
})

it('comments make nobody an editor and leave the edition as it is, and the trail has them', async () => {
  const { edition } = await at.plan('kept-2008', [dover])
  await add(edition.id, 'Just saying', smt, { mentions: ['demo-author'] })
  const told = await at.county.change((tx) =>
    tx.execute<{ editors: string[]; version: number; trail: string[] }>(sql`
      select version, array(select editor from edition_editors where edition_id = e.id) as editors,
        array(select subject_table || ' ' || actor from audit_entries where edition = e.id and subject_table like 'comment%' order by id) as trail
      from editions e where id = ${edition.id}`),
  )
  expect(told.rows[0]?.editors).not.toContain('person:demo-senior-team')
  expect(told.rows[0]).toMatchObject({
    version: 1,
    trail: [
      'comment_threads person:demo-senior-team',
      'comments person:demo-senior-team',
      'comment_mentions person:demo-senior-team',
    ],
  })
})

it('what was said about a superseded edition is kept as it is', async () => {
  const { edition } = await at.plan('past-2008', [dover])
  const { thread: begun } = await add(edition.id, 'Before', author)
  await at.county.change((tx) =>
    tx
      .update(editions)
      .set({ state: 'superseded', contentHash: '0'.repeat(64) })
      .where(eq(editions.id, edition.id)),
  )
  expect(await add(edition.id, 'After', author)).toMatchObject({ refusal: { code: 'NOT_NOW' } })
  expect(await add(edition.id, 'After', author, { thread: begun!.id })).toMatchObject({ refusal: { code: 'NOT_NOW' } })
  const change = { comment: begun!.comments[0]!.id, expectedVersion: 1, text: 'Other' }
  expect(await send('changeComment', change, author)).toMatchObject({ refusal: { code: 'NOT_NOW' } })
  const resolve = { thread: begun!.id, expectedVersion: 1, resolved: true }
  expect(await send('resolveComments', resolve, author)).toMatchObject({ refusal: { code: 'NOT_NOW' } })
})
