import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, openCounty } from '../../../test/support/county-rows.ts'

const [author, chair, director, contributor] = ['demo-author', 'demo-chair', 'demo-director', 'demo-contributor'] as const

type Finding = {
  id: string
  followUp: string
  owner: string
  doneAt: string | null
  outcome: string | null
  maySettle: boolean
  overdue: boolean
  version: number
  quarter: string
}
type Review = {
  id: string
  version: number
  meeting: { record: string; version: number; writtenBy: string } | null
  findings: Finding[]
  openFollowUps: Finding[]
  mayRecord: boolean
  mayFollowUp: { code: string }[]
}
type Answer = { review: Review | null; refusal: { code: string; issues: { path: string }[] } | null }

const shown = `id version mayRecord mayFollowUp { code } meeting { record version writtenBy }
  findings { id followUp owner doneAt outcome maySettle overdue version quarter } openFollowUps { id quarter }`

let county: County
beforeAll(async () => {
  county = await openCounty()
  await county.partnership('dover')
  await county.partnership('thanet')
  for (const quarter of ['2008/09 Q1', '2008/09 Q2'])
    await county.ask(
      'mutation ($input: OpenReviewCycleInput!) { openReviewCycle(input: $input) { refusal { message } } }',
      { input: { quarter, instructions: 'Say how it is going', asks: ['NARRATIVE'] } },
      director,
    )
})
afterAll(() => county.close())

async function ofDover(person: string, quarter = '2008/09 Q1'): Promise<Review> {
  const { data } = await county.ask<{ reviewCycle: { reviews: (Review & { partnership: { code: string } })[] } }>(
    `query ($quarter: String!) { reviewCycle(quarter: $quarter) { reviews { partnership { code } ${shown} } } }`,
    { quarter },
    person,
  )
  return data.reviewCycle.reviews.find(({ partnership }) => partnership.code === 'dover')!
}

async function send(mutation: string, input: object, person: string): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const { data, errors } = await county.ask<Record<string, Answer>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { review { ${shown} } refusal { code issues { path } } } }`,
    { input },
    person,
  )
  return data?.[mutation] ?? { review: null, refusal: { code: errors![0]!.extensions.code, issues: [] } }
}

const meeting = { heldOn: '2008-07-15', present: 'The board', record: 'Attendance needs a plan.' }
const finding = '01a22bf1-33f5-7146-a503-0def6d1e7b90'
const found = {
  finding,
  expectedVersion: 0,
  text: 'Attendance falls',
  followUp: 'Send a plan',
  owner: contributor,
  dueOn: '2008-08-15',
}

describe('the meeting about a review', () => {
  it('is recorded once the review has been handed in, by those who hold it', async () => {
    const { id, version, mayRecord } = await ofDover(chair)
    expect(mayRecord).toBe(false)
    const input = { review: id, expectedVersion: 0, ...meeting }
    expect(await send('saveReviewMeeting', input, chair)).toMatchObject({ refusal: { code: 'NOT_NOW' } })
    await send('moveReview', { review: id, expectedVersion: version, command: 'SUBMIT' }, author)
    expect(await send('saveReviewMeeting', input, author)).toMatchObject({ refusal: { code: 'FORBIDDEN' } })
    expect(await send('saveReviewMeeting', { ...input, record: ' ' }, chair)).toMatchObject({
      refusal: { issues: [{ path: 'record' }] },
    })
    expect(await send('saveReviewMeeting', input, chair)).toMatchObject({
      refusal: null,
      review: { meeting: { record: meeting.record, version: 1, writtenBy: 'Ruth Oxney' } },
    })
    expect(await send('saveReviewMeeting', input, director)).toMatchObject({ refusal: { code: 'CONFLICT' } })
  })

  it('finds things that somebody of the partnership follows up, with a day', async () => {
    const { id, mayFollowUp } = await ofDover(chair)
    const codes = mayFollowUp.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining([author, contributor, chair, director]))
    expect(codes).not.toContain('demo-reader')
    expect(await send('saveReviewFinding', { review: id, ...found, owner: 'demo-reader', dueOn: null }, chair)).toMatchObject({
      refusal: { issues: [{ path: 'owner' }, { path: 'dueOn' }] },
    })
    const { refusal, review } = await send('saveReviewFinding', { review: id, ...found }, chair)
    expect(refusal).toBeNull()
    expect(review!.findings).toMatchObject([{ followUp: 'Send a plan', overdue: true, doneAt: null }])
  })

  it('leaves what is open on the My work of whoever does it, and on the next review', async () => {
    const { data } = await county.ask<{ myWork: { items: { source: string; sentence: string; path: string }[] } }>(
      '{ myWork { items { source sentence path } } }',
      {},
      contributor,
    )
    const { id } = await ofDover(chair)
    expect(data.myWork.items).toEqual([
      { source: 'follow_ups', sentence: 'Follow up: Send a plan', path: `/reviews/${id}#meeting` },
    ])
    expect((await ofDover(author, '2008/09 Q2')).openFollowUps).toEqual([{ id: finding, quarter: '2008/09 Q1' }])
    expect((await ofDover(author)).openFollowUps).toEqual([])
  })

  it('is followed up by whoever was asked, or by who held it, and by nobody else of the partnership', async () => {
    const { id, findings } = await ofDover(author)
    expect(findings[0]!.maySettle).toBe(false)
    const input = { review: id, finding, expectedVersion: 1, done: true, outcome: 'The plan was sent.' }
    expect(await send('settleFollowUp', input, author)).toMatchObject({ refusal: { code: 'NOT_YOURS' } })
    expect(await send('settleFollowUp', { ...input, outcome: '' }, contributor)).toMatchObject({
      refusal: { issues: [{ path: 'outcome' }] },
    })
    const { review, refusal } = await send('settleFollowUp', input, contributor)
    expect(refusal).toBeNull()
    expect(review!.findings).toMatchObject([{ outcome: 'The plan was sent.', overdue: false, version: 2 }])
    expect((await ofDover(author, '2008/09 Q2')).openFollowUps).toEqual([])
    expect(await send('settleFollowUp', { ...input, expectedVersion: 2, done: false }, chair)).toMatchObject({ refusal: null })
    expect((await ofDover(author, '2008/09 Q2')).openFollowUps).toHaveLength(1)
  })

  it('takes no finding about a review that is still being written, also past the service', async () => {
    const { id } = await ofDover(chair, '2008/09 Q2')
    const past = county.change((tx) =>
      tx.execute(sql`insert into review_findings (id, review_id, partnership_id, finding, written_by)
        select uuidv7(), id, partnership_id, 'x', 'person:b' from reviews where id = ${id}`),
    )
    await expect(past).rejects.toThrow()
  })
})
