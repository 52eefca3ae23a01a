import { type Actor, demonstrationPeople, isTold, noticeKindNames } from '@weald/domain'
import { asc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { notices } from '../../db/tables/index.ts'
import { escalate } from '../../notify/escalate.ts'
import { type Agreed, type AgreeingCounty, agreeingCounty, decision } from '../agreement/testing/agreeing.ts'
import { noticesWhere } from './queries.ts'

let at: AgreeingCounty
let dover: { id: string }
let deal: { id: string }
beforeAll(async () => {
  at = await agreeingCounty()
  dover = await at.county.partnership('dover')
  deal = await at.county.partnership('deal-sandwich')
})
afterAll(() => at.close())

const [author, contributor, chair, smt, board, director] = [
  'demo-author',
  'demo-contributor',
  'demo-chair',
  'demo-senior-team',
  'demo-county-board',
  'demo-director',
] as const
const stepInput = ({ id, version }: Agreed) => ({ edition: id, expectedVersion: version })
const decideInput = (seen: Agreed) => ({ ...stepInput(seen), contentHash: seen.steps.at(-1)!.contentHash, decision })

type Told = {
  id: string
  sentence: string
  path: string
  plan: string
  planTitle: string
  unread: boolean
  ask: string | null
  escalated: boolean
}

async function told(person: string | undefined, filter: object = {}): Promise<Told[]> {
  const { data } = await at.county.ask<{ notifications: { nodes: Told[]; totalCount: number } }>(
    `query ($plan: ID, $unread: Boolean, $asking: Boolean) { notifications(plan: $plan, unread: $unread, asking: $asking) {
      totalCount nodes { id sentence path plan planTitle unread ask escalated } } }`,
    filter,
    person,
  )
  expect(data.notifications.totalCount).toBe(data.notifications.nodes.length)
  return data.notifications.nodes
}
const sentences = async (person: string, plan: string) => (await told(person, { plan })).map(({ sentence }) => sentence)

async function mark(mutation: 'markNotificationsRead' | 'markAllNotificationsRead', input: object, person: string) {
  const type = mutation === 'markNotificationsRead' ? 'MarkNotificationsReadInput' : 'MarkAllNotificationsReadInput'
  const { data } = await at.county.ask<{ done: { unread: number } }>(
    `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { unread } }`,
    { input },
    person,
  )
  return data.done.unread
}

async function comment(edition: string, person: string, more: object = {}) {
  const { data } = await at.county.ask<{ addComment: { thread: { id: string; version: number } } }>(
    'mutation ($input: AddCommentInput!) { addComment(input: $input) { thread { id version } } }',
    { input: { edition, text: 'A secret remark', ...more } },
    person,
  )
  return data.addComment.thread
}

describe('Whoever has a part in a plan', () => {
  it('is told what happens to it by their role, and asked for what is theirs to do until it is done', async () => {
    const { plan } = await at.plan('told-2008', [dover])
    await at.send('submitPriorities', stepInput(await at.see(plan.id, author)), author)
    expect(await told(smt, { plan: plan.code })).toMatchObject([
      {
        sentence: 'Asha Merrow submitted the priorities',
        planTitle: 'First edition',
        path: '/plans/told-2008',
        unread: true,
        ask: 'Agree the priorities or return them',
        escalated: false,
      },
    ])
    expect(await told(chair, { plan: plan.code })).toMatchObject([{ ask: null }])
    expect(await told(smt, { plan: plan.code, asking: true })).toHaveLength(1)
    expect(await told(chair, { plan: plan.code, asking: true })).toEqual([])
    for (const person of [author, contributor, board, director, 'demo-analyst', 'demo-reader', 'demo-administrator'])
      expect(await told(person, { plan: plan.code })).toEqual([])

    await at.send('agreePriorities', decideInput(await at.see(plan.id, smt)), smt)
    expect(await told(smt, { plan: plan.code })).toMatchObject([{ ask: null }])
    expect(await told(smt, { plan: plan.code, asking: true })).toEqual([])
    expect(await told(author, { plan: plan.code })).toMatchObject([
      { sentence: 'Nora Chilham agreed the priorities', ask: 'Complete the plan and submit it' },
    ])
  })

  it('is told of consents by the name of the partnership, and of one that is taken back but not of one that is renewed', async () => {
    const { plan, priority } = await at.plan('consent-2008', [dover, deal])
    const consent = async () => ({ ...stepInput(await at.see(plan.id, chair)), partnership: 'dover' })
    await at.send('consentToEdition', await consent(), chair)
    await at.county.change(async (tx) => {
      await tx.execute(sql`select set_config('app.actor', 'person:demo-author', true)`)
      await tx.execute(sql`update priorities set title = 'Another' where id = ${priority.id}`)
    })
    await at.send('consentToEdition', await consent(), chair)
    await at.send('withdrawConsent', await consent(), chair)
    expect(await sentences(author, plan.code)).toEqual([
      'Ruth Oxney took back the consent of dover',
      'Ruth Oxney consented for dover',
      'Ruth Oxney consented for dover',
    ])
  })

  it('is told of feedback until it is answered, and those above when it is not', async () => {
    const { plan } = await at.plan('waiting-2008', [dover])
    await at.send('submitPriorities', stepInput(await at.see(plan.id, author)), author)
    const feedback = [{ text: 'A secret wish' }]
    await at.send('returnEdition', { ...stepInput(await at.see(plan.id, smt)), decision, feedback }, smt)
    expect(await told(author, { plan: plan.code })).toMatchObject([
      { sentence: 'Nora Chilham returned it with feedback', ask: 'Answer the feedback' },
    ])
    const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000)
    const goUp = (days: number) => at.county.change((tx) => escalate(tx, inDays(days)))

    await goUp(9)
    expect(await told(chair, { plan: plan.code, asking: true })).toEqual([])
    await goUp(20)
    await goUp(20)
    expect(await told(chair, { plan: plan.code, asking: true })).toMatchObject([
      { sentence: 'Feedback has been waiting for an answer for 10 working days', ask: 'See that it is done', escalated: true },
    ])
    expect(await told(director, { plan: plan.code })).toEqual([])
    await goUp(40)
    expect(await told(director, { plan: plan.code })).toMatchObject([{ escalated: true }])

    const [asked] = (await at.see(plan.id, author)).feedback
    await at.send('answerFeedback', { feedback: asked!.id, expectedVersion: 1, answer: 'Done' }, author)
    for (const person of [author, chair, director]) expect(await told(person, { plan: plan.code, asking: true })).toEqual([])
    expect(JSON.stringify(await told(author))).not.toContain('secret')
  })

  it('is told of no chain of what was done in time', async () => {
    const { plan } = await at.plan('in-time-2008', [dover])
    await at.send('submitPriorities', stepInput(await at.see(plan.id, author)), author)
    await at.send('withdrawEdition', stepInput(await at.see(plan.id, author)), author)
    await at.county.change((tx) => escalate(tx, new Date(Date.now() + 90 * 24 * 60 * 60 * 1000)))
    expect(await told(director, { plan: plan.code })).toEqual([])
  })

  it('is told of an answer and of being called in, once, and of the end of the conversation', async () => {
    const { plan, edition } = await at.plan('chat-2008', [dover])
    const { id: thread, version } = await comment(edition.id, chair)
    await comment(edition.id, smt, { thread, mentions: [author] })
    expect(await told(author, { plan: plan.code })).toMatchObject([
      { sentence: 'Nora Chilham mentioned you in a comment', path: `/plans/chat-2008/comments#thread-${thread}` },
      { sentence: 'Ruth Oxney commented' },
    ])
    expect(await sentences(chair, plan.code)).toEqual(['Nora Chilham replied to you'])
    await at.county.ask(
      'mutation ($input: ResolveCommentsInput!) { resolveComments(input: $input) { refusal { code } } }',
      { input: { thread, expectedVersion: version, resolved: true } },
      author,
    )
    expect(await told(chair, { plan: plan.code })).toMatchObject([
      { sentence: 'Asha Merrow resolved a comment of yours', path: `/plans/chat-2008/comments#thread-${thread}` },
      {},
    ])
    expect(JSON.stringify(await told(author))).not.toContain('secret')
  })

  it('marks what they have read, for themselves alone, and what comes meanwhile stays new', async () => {
    const { plan, edition } = await at.plan('marks-2008', [dover])
    for (let count = 0; count < 3; count++) await comment(edition.id, chair)
    const [newest, middle] = await told(author, { plan: plan.code })
    const before = (await told(author, { unread: true })).length
    expect(await mark('markNotificationsRead', { ids: [middle!.id, middle!.id, 'nothing'] }, author)).toBe(before - 1)
    expect(await told(author, { plan: plan.code })).toMatchObject([{ unread: true }, { unread: false }, { unread: true }])
    await comment(edition.id, chair)
    expect(await mark('markAllNotificationsRead', { upTo: newest!.id }, author)).toBe(1)
    expect(await told(author, { plan: plan.code, unread: true })).toHaveLength(1)

    await comment(edition.id, author, { mentions: [chair] })
    expect(await told(chair, { plan: plan.code, unread: true })).toHaveLength(1)
    const theirs = (await told(chair, { plan: plan.code }))[0]!
    await mark('markNotificationsRead', { ids: [theirs.id] }, author)
    expect(await told(chair, { plan: plan.code })).toMatchObject([{ unread: true }])
  })
})

describe('Nobody', () => {
  it('learns by a notification of what they may not read any more', async () => {
    const { plan } = await at.plan('gone-2008', [dover], 'annual_operating_plan')
    await at.send('submitEdition', stepInput(await at.see(plan.id, author)), author)
    await at.send('endorseEdition', decideInput(await at.see(plan.id, smt)), smt)
    expect(await told(board, { plan: plan.code })).toMatchObject([{ ask: 'Approve the plan or return it' }])
    await at.send('returnEdition', { ...stepInput(await at.see(plan.id, board)), decision, feedback: [{ text: 'No' }] }, board)
    expect(await told(board, { plan: plan.code })).toEqual([])
  })

  it('is told anything who is nobody', async () => {
    const { errors } = await at.county.ask('{ notifications { nodes { id } } }')
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
})

it('the list tells each person exactly what the domain tells them', async () => {
  const all = await at.county.change((tx) => noticesWhere(tx, sql`true`, { orderBy: [asc(notices.id)], limit: 1000 }))
  expect(all.length).toBeGreaterThan(20)
  for (const person of demonstrationPeople) {
    const actor: Actor = { kind: 'person', ...person }
    const own = all.filter((notice) => notice.person === `person:${person.code}`).map(({ subjectId }) => subjectId)
    const expected = all.filter(
      (notice) => isTold(actor, notice, notice) && (notice.person !== null || !own.includes(notice.subjectId)),
    )
    const seen = await told(person.code)
    expect(seen.map(({ id }) => id).toSorted(), person.code).toEqual(expected.map(({ id }) => id).toSorted())
  }
})

it('PostgreSQL and the domain know the same kinds', async () => {
  const { rows } = await at.county.change((tx) =>
    tx.execute<{ told: string }>(
      sql`select pg_get_constraintdef(oid) as told from pg_constraint where conname = 'notices_kind_known'`,
    ),
  )
  expect([...rows[0]!.told.matchAll(/'(\w+)'/g)].map(([, kind]) => kind).toSorted()).toEqual(noticeKindNames.toSorted())
})

it('a person chooses how they are told by e-mail', async () => {
  const choose = async (choice: string) =>
    (
      await at.county.ask<{ chooseMail: { preference: { choice: string }; refusal: { code: string } | null } }>(
        'mutation ($input: ChooseMailInput!) { chooseMail(input: $input) { preference { choice } refusal { code } } }',
        { input: { choice } },
        chair,
      )
    ).data.chooseMail
  expect(await choose('never')).toEqual({ preference: { choice: 'digest' }, refusal: { code: 'CHECK_FIELDS' } })
  expect(await choose('at_once')).toEqual({ preference: { choice: 'at_once' }, refusal: null })
  expect(await choose('none')).toMatchObject({ preference: { choice: 'none' } })
})

it('the list costs the same number of statements for one notification and for many', async () => {
  const { plan, edition } = await at.plan('cost-2008', [dover])
  const statements = async () =>
    (
      await at.county.ask(
        'query ($plan: ID) { notifications(plan: $plan) { nodes { sentence ask path } } }',
        { plan: plan.code },
        author,
      )
    ).statements
  await comment(edition.id, chair)
  const one = await statements()
  for (let count = 0; count < 5; count++) await comment(edition.id, smt)
  expect(await statements()).toBe(one)
  expect(await at.county.change((tx) => tx.$count(notices, eq(notices.editionId, edition.id)))).toBeGreaterThan(5)
})
