import type { MailChoice, Role } from '@weald/domain'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { silentLog } from '../../test/support/silent-log.ts'
import type { Database } from '../db/client.ts'
import {
  accounts,
  editions,
  mailPreferences,
  mails,
  notices,
  postHoldings,
  posts,
  people,
  roleGrantPartnerships,
  roleGrants,
} from '../db/tables/index.ts'
import { type AgreeingCounty, agreeingCounty, decision } from '../modules/agreement/testing/agreeing.ts'
import { mailerOf } from './mailer.ts'
import { mailServer } from './testing/mail-server.ts'
import { round, startNotifying } from './worker.ts'

let at: AgreeingCounty
let post: Awaited<ReturnType<typeof mailServer>>
let dover: { id: string }
let database: Pick<Database, 'transaction'>
beforeAll(async () => {
  at = await agreeingCounty()
  dover = await at.county.partnership('dover')
  database = { transaction: (_actor, work) => at.county.change(work) }
})
afterAll(() => at.close())
beforeEach(async () => {
  post = await mailServer()
})
afterEach(async () => {
  await post.close()
  // Each test has the county to itself.
  await at.county.change(async (tx) => {
    await tx.update(accounts).set({ status: 'closed', closedAt: sql`now()`, closedBy: 'test', closedBecause: 'over' })
    await tx.update(notices).set({ mailsPlannedAt: sql`now()` })
    await tx.execute(
      sql`update mails set dropped_at = now(), dropped_because = 'over' where sent_at is null and dropped_at is null`,
    )
  })
})

const publicUrl = new URL('https://weald.example/')
const settings = () => ({ server: post.url, from: 'Weald <weald@kent.example>', publicUrl })
const now = () => new Date()

/** Does once all that is due, as a server does. */
async function serve(when: () => Date = now): Promise<void> {
  const mailer = mailerOf(settings())
  await round({ database, mail: settings(), mailer, log: silentLog, now: when })
  mailer.close()
}

let peopleMade = 0
async function person(role: Role, choice: MailChoice | null, { name = 'Pat Field' }: { name?: string } = {}) {
  const code = `pat-${++peopleMade}`
  const account = await at.county.add(accounts, { code, name, email: `${code}@kent.example`, createdBy: 'test' })
  const grant = await at.county.add(roleGrants, {
    accountId: account.id,
    role,
    county: false,
    startsOn: '2008-01-01',
    grantedBy: 'test',
    reason: 'test',
  })
  await at.county.add(roleGrantPartnerships, { grantId: grant.id, partnershipId: dover.id })
  if (choice) await at.county.add(mailPreferences, { person: `person:${code}`, choice })
  return { id: account.id, email: `${code}@kent.example`, grant: grant.id, code }
}

let plansMade = 0
/** Something happens to a plan of Dover: its chair and its authors are told. */
async function something(title = 'First edition') {
  const { plan, edition } = await at.plan(`mailed-${++plansMade}`, [dover])
  await at.county.change((tx) => tx.update(editions).set({ title }).where(eq(editions.id, edition.id)))
  const seen = await at.see(plan.id, 'demo-author')
  await at.send('submitPriorities', { edition: seen.id, expectedVersion: seen.version, note: 'A secret note' }, 'demo-author')
  return { plan, edition }
}

/** The next day on which people work, at a time in London. */
function nextWorkingDay(hour: number): Date {
  const day = new Date()
  do day.setUTCDate(day.getUTCDate() + 1)
  while ([0, 6].includes(day.getUTCDay()))
  day.setUTCHours(hour, 30, 0, 0)
  return day
}
const mailsOf = (account: string) => at.county.change((tx) => tx.select().from(mails).where(eq(mails.accountId, account)))

describe('By e-mail', () => {
  it('whoever wants it at once is told where to look, and nothing of what was written', async () => {
    const chair = await person('chair', 'at_once', { name: 'Zoë Ó Fatharta' })
    const { plan } = await something('Children’s plan for Dover')
    await serve()
    await serve()
    expect(post.delivered).toHaveLength(1)
    const [mail] = post.delivered
    expect(mail!.to).toBe(chair.email)
    expect(mail!.headers.get('subject')).toBe('Asha Merrow submitted the priorities: Children’s plan for Dover')
    expect(mail!.headers.get('from')).toBe('Weald <weald@kent.example>')
    expect(mail!.headers.get('to')).toBe(`Zoë Ó Fatharta <${chair.email}>`)
    expect(mail!.headers.get('content-type')).toContain('text/plain')
    expect(mail!.body).toContain('Dear Zoë Ó Fatharta,')
    expect(mail!.body).toContain(`https://weald.example/plans/${plan.code}`)
    expect(mail!.body).toContain('https://weald.example/notifications#by-email')
    expect(mail!.raw).not.toContain('secret')
    const [kept] = await mailsOf(chair.id)
    expect(mail!.headers.get('message-id')).toBe(`<${kept!.id}@weald.example>`)
    expect(mail!.headers.get('x-weald-mail')).toBe(kept!.id)
    expect(kept!.sentAt).not.toBeNull()
  })

  it('everybody else is told once a day, at 7 in London on a working day, and whoever wants none gets none', async () => {
    const chair = await person('chair', null)
    await person('chair', 'none')
    await something('One plan')
    await something('Another plan')
    await serve()
    expect(post.delivered).toEqual([])
    await serve(() => nextWorkingDay(5))
    expect(post.delivered).toEqual([])
    await serve(() => nextWorkingDay(8))
    await serve(() => nextWorkingDay(9))
    expect(post.delivered.map(({ to }) => to)).toEqual([chair.email])
    expect(post.delivered[0]!.headers.get('subject')).toBe('2 things about your plans in Weald')
    expect(post.delivered[0]!.body).toMatch(/One plan\r?\n- Asha Merrow submitted the priorities\.[^]*Another plan/)
  })

  it('nobody is told what they may not read any more, nor what they have read in Weald', async () => {
    const gone = await person('chair', 'at_once')
    const seen = await person('chair', 'at_once')
    post.behave(() => 'busy')
    await something()
    await serve()
    await at.county.change(async (tx) => {
      await tx
        .update(roleGrants)
        .set({ endedAt: sql`now()`, endedBy: 'test', endedBecause: 'moved' })
        .where(eq(roleGrants.id, gone.grant))
      await tx.execute(sql`insert into notice_marks (reader, notice_id) select ${`person:${seen.code}`}, id from notices`)
    })
    post.behave(() => 'takes')
    await serve(() => nextWorkingDay(9))
    expect(post.delivered).toEqual([])
    for (const { id } of [gone, seen])
      expect(await mailsOf(id)).toMatchObject([{ sentAt: null, droppedBecause: 'nothing left to tell' }])
  })

  it('whoever takes over a post is told what the post is told', async () => {
    const holder = await at.county.add(people, { code: 'new-holder', name: 'New Holder', position: 1 })
    const chairing = await at.county.add(posts, { code: 'dover-chair', title: 'Chair', position: 1, partnershipId: dover.id })
    const grant = await at.county.add(roleGrants, {
      postId: chairing.id,
      role: 'chair',
      county: false,
      startsOn: '2008-01-01',
      grantedBy: 'test',
      reason: 'test',
    })
    await at.county.add(roleGrantPartnerships, { grantId: grant.id, partnershipId: dover.id })
    await at.county.add(accounts, {
      code: 'holder',
      name: 'New Holder',
      email: 'holder@kent.example',
      createdBy: 'test',
      personId: holder.id,
    })
    await something()
    await at.county.add(postHoldings, { postId: chairing.id, personId: holder.id })
    await at.county.add(mailPreferences, { person: 'person:holder', choice: 'at_once' })
    await serve()
    expect(post.delivered.map(({ to }) => to)).toEqual(['holder@kent.example'])
  })

  it('names and titles cannot add headers', async () => {
    const chair = await person('chair', 'at_once', { name: 'Pat\r\nBcc: all@kent.example\r\n\r\nHello' })
    await something('Plan\r\nBcc: all@kent.example\u2028X-Other: yes\r\n\r\nHello')
    await serve()
    expect(post.delivered.map(({ to }) => to)).toEqual([chair.email])
    expect([...post.delivered[0]!.headers.keys()].toSorted()).toEqual([
      'auto-submitted',
      'content-transfer-encoding',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
      'x-auto-response-suppress',
      'x-weald-mail',
    ])
  })
})

describe('A mail', () => {
  it('that the mail server does not take now is tried again later, as the same mail', async () => {
    const chair = await person('chair', 'at_once')
    post.behave(() => 'busy')
    await something()
    await serve()
    const [waiting] = await mailsOf(chair.id)
    expect(waiting).toMatchObject({ attempts: 1, sentAt: null, droppedAt: null, lastFault: expect.stringContaining('busy') })
    post.behave(() => 'takes')
    await serve()
    expect(post.delivered).toEqual([])
    await serve(() => new Date(Date.now() + 2 * 60_000))
    expect(post.delivered.map(({ headers }) => headers.get('x-weald-mail'))).toEqual([waiting!.id])
  })

  it('to an address that nobody has is given up, and the others go on', async () => {
    const nobody = await person('chair', 'at_once')
    const chair = await person('chair', 'at_once')
    post.behave((address) => (address === nobody.email ? 'refuses' : 'takes'))
    await something()
    await serve()
    expect(post.delivered.map(({ to }) => to)).toEqual([chair.email])
    expect(await mailsOf(nobody.id)).toMatchObject([{ droppedBecause: 'the mail server refuses the address' }])
  })

  it('that was sent by a server which then died is sent again under the same id, and only once its time is over', async () => {
    const chair = await person('chair', 'at_once')
    await something()
    await serve()
    await at.county.change((tx) => tx.update(mails).set({ sentAt: null }).where(eq(mails.accountId, chair.id)))
    await serve()
    expect(post.delivered).toHaveLength(1)
    await serve(() => new Date(Date.now() + 6 * 60_000))
    expect(post.delivered).toHaveLength(2)
    expect(post.delivered[1]!.headers.get('message-id')).toBe(post.delivered[0]!.headers.get('message-id'))
  })

  it('is sent once by several servers on one database', async () => {
    for (let count = 0; count < 6; count++) await person('chair', 'at_once')
    await something()
    await something()
    await Promise.all(Array.from({ length: 4 }, () => serve()))
    await serve()
    const ids = post.delivered.map(({ headers }) => headers.get('x-weald-mail'))
    expect(ids).toHaveLength(12)
    expect(new Set(ids).size).toBe(12)
  })

  it('that is on its way is finished before the server stops, and no other is begun', async () => {
    await person('chair', 'at_once')
    await person('chair', 'at_once')
    await something()
    let take = () => {}
    const thinking = new Promise<'takes'>((resolve) => (take = () => resolve('takes')))
    let asked = () => {}
    const reached = new Promise<void>((resolve) => (asked = resolve))
    post.behave(() => {
      asked()
      return thinking
    })
    const notifying = startNotifying({ database, mail: settings(), log: silentLog, now })
    await reached
    const stopped = notifying.stop()
    take()
    await stopped
    expect(post.delivered).toHaveLength(1)
  })
})

it('whoever begins to send e-mail does not send what is long past', async () => {
  await person('chair', 'at_once')
  await something()
  await at.county.change((tx) => tx.update(notices).set({ happenedAt: sql`now() - interval '10 days'` }))
  await serve()
  expect(post.delivered).toEqual([])
})

it('without a mail server chains go up all the same, and nothing is planned', async () => {
  const chair = await person('chair', 'at_once')
  const { edition } = await something()
  const seen = await at.see(
    (await at.county.change((tx) => tx.select().from(editions).where(eq(editions.id, edition.id))))[0]!.planId,
    'demo-senior-team',
  )
  await at.send(
    'returnEdition',
    { edition: seen.id, expectedVersion: seen.version, decision, feedback: [{ text: 'More' }] },
    'demo-senior-team',
  )
  await round({ database, mail: null, mailer: null, log: silentLog, now: () => new Date(Date.now() + 30 * 24 * 60 * 60_000) })
  const told = await at.county.change((tx) => tx.select().from(notices).where(eq(notices.editionId, edition.id)))
  expect(told.map(({ rung }) => rung).toSorted()).toEqual([0, 0, 1, 2])
  expect(await mailsOf(chair.id)).toEqual([])
})
