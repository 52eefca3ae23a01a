import { recompute, reviewTransitions } from '@weald/domain'
import { actionMilestones, actions, budgetLines, observations, priorities, reviewRatings } from '../../db/tables/index.ts'
import { round } from '../../notify/worker.ts'
import { type RatedCounty, ratedCounty } from '../ratings/testing/rated-county.ts'
import { silentLog } from '../../../test/support/silent-log.ts'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const [author, chair, director, board, contributor] = [
  'demo-author',
  'demo-chair',
  'demo-director',
  'demo-county-board',
  'demo-contributor',
] as const
const quarter = '2008/09 Q1'

type Entry = { lineage: string; narrative: string; version: number }
type Review = {
  id: string
  version: number
  state: string
  due: string | null
  partnership: { code: string }
  steps: { done: string; actor: string; reason: string | null }[]
  contents: {
    missing: { code: string }[]
    mayWrite: boolean
    moves: { command: string; allowed: boolean }[]
    priorities: Entry[]
    actions: { lineage: string; version: number; before: string | null; milestones: { lineage: string; version: number }[] }[]
    spend: { lineage: string; version: number; variance: string | null; forecast: string | null; explanation: string }[]
  }
}
type Answer = { review: Review | null; refusal: { code: string; message: string; issues: { code: string }[] } | null }

let county: RatedCounty
let dover: { id: string }
let edition: { id: string }
beforeAll(async () => {
  county = await ratedCounty()
  dover = await county.partnership('dover')
  await county.partnership('thanet')
  ;({ edition } = await county.plan({ code: 'dover-2008', ownedBy: dover.id, termStart: '2008-04-01' }))
  const of = { editionId: edition.id }
  await county.add(priorities, { ...of, position: 1, kind: 'priority', title: 'Bullying', scanDamaged: false })
  const action = await county.add(actions, {
    ...of,
    position: 1,
    title: 'Train staff',
    status: 'not_started',
    startsPrecision: 'none',
    endsPrecision: 'none',
  })
  await county.add(actionMilestones, {
    ...of,
    position: 1,
    actionId: action.id,
    datePrinted: 'July 2008',
    datePrecision: 'month',
    text: 'Half are trained',
    done: false,
  })
  await county.add(budgetLines, {
    ...of,
    position: 1,
    lineType: 'activity',
    activity: 'Youth work',
    financialYear: '2008/09',
    controllable: '100000.00',
  })
  await county.promise({ editionId: edition.id }, { '2006/07': '75%' })
  await county.value('74%', '2006/07', { partnershipId: dover.id })
})
afterAll(() => county.close())

const shown = `id version state due partnership { code } steps { done actor reason }
  contents { missing { code } mayWrite moves { command allowed } priorities { lineage narrative version }
    actions { lineage version before milestones { lineage version } } spend { lineage version variance forecast explanation } }`

async function cycle(person: string, of = quarter) {
  const answer = await county.ask<{ reviewCycle: { progress: string; due: string; reviews: Review[] } | null }>(
    `query ($of: String!) { reviewCycle(quarter: $of) { progress due reviews { ${shown} } } }`,
    { of },
    person,
  )
  return answer.data.reviewCycle
}
const ofDover = async (person: string, of = quarter) =>
  (await cycle(person, of))!.reviews.find(({ partnership }) => partnership.code === 'dover')!

async function send(mutation: string, input: object, person: string): Promise<Answer> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const answer = await county.ask<Record<string, Answer>>(
    `mutation ($input: ${name}!) { ${mutation}(input: $input) { review { ${shown} } refusal { code message issues { code } } } }`,
    { input },
    person,
  )
  return (
    answer.data?.[mutation] ?? { review: null, refusal: { code: answer.errors![0]!.extensions.code, message: '', issues: [] } }
  )
}
const move = async (command: string, person: string, more: object = {}) => {
  const { id, version } = await ofDover(director)
  return send('moveReview', { review: id, expectedVersion: version, command, ...more }, person)
}
async function open(of: string, person: string) {
  const answer = await county.ask<{
    openReviewCycle: { cycle: { progress: string } | null; refusal: { issues: { code: string }[] } | null }
  }>(
    'mutation ($input: OpenReviewCycleInput!) { openReviewCycle(input: $input) { cycle { progress } refusal { issues { code } } } }',
    { input: { quarter: of, instructions: 'Say how it is going', asks: ['NARRATIVE', 'PROGRESS', 'SPEND'] } },
    person,
  )
  return answer.errors ? answer.errors[0]!.extensions.code : answer.data.openReviewCycle
}
async function owed(person: string) {
  const answer = await county.ask<{ myWork: { items: { source: string; sentence: string; path: string; dueOn: string }[] } }>(
    '{ myWork { items { source sentence path dueOn } } }',
    {},
    person,
  )
  return answer.data.myWork.items.filter(({ source }) => source.startsWith('reviews'))
}

/** Writes what the cycle asks of Dover. */
async function write(of = quarter) {
  const { id, contents } = await ofDover(author, of)
  const [priority] = contents.priorities
  const [action] = contents.actions
  const [line] = contents.spend
  const at = (thing: { lineage: string; version: number }) => ({
    review: id,
    lineage: thing.lineage,
    expectedVersion: thing.version,
  })
  return [
    await send('saveReviewEntry', { ...at(priority!), narrative: 'Fewer cases.', assessment: 'ON_TRACK' }, author),
    await send('saveProgress', { ...at(action!), status: 'under_way', note: 'Since May' }, contributor),
    await send('saveProgress', { ...at(action!.milestones[0]!), status: 'met' }, contributor),
    await send('saveSpend', { ...at(line!), spent: '30000.00' }, author),
  ]
}

/** How Dover stood as its review says, and how it stands by the figures of now. */
async function ratings() {
  const { id } = await ofDover(director)
  type Rating = {
    keyTarget: boolean
    colour: string
    keptAt: string | null
    explanation: { sentence: string }
    now: { colour: string }
  }
  const { data } = await county.ask<{ review: { ratings: Rating[] } }>(
    `query ($id: ID!) { review(id: $id) { ratings(on: "2008-06-30") { keyTarget colour keptAt explanation { sentence } now { colour } } } }`,
    { id },
    author,
  )
  return data.review.ratings.map(({ keptAt, explanation: { sentence }, now, ...rest }) => ({
    ...rest,
    kept: keptAt !== null,
    sentence,
    now: now.colour,
  }))
}

describe('a cycle', () => {
  it('is opened by the director alone, with a review for each partnership', async () => {
    expect(await open(quarter, author)).toBe('FORBIDDEN')
    expect(await open(quarter, director)).toMatchObject({ cycle: { progress: '0 of 2 handed in' }, refusal: null })
    expect(await open(quarter, director)).toMatchObject({ refusal: { issues: [{ code: 'OPENED_ALREADY' }] } })
    expect(await open('2008', director)).toMatchObject({ refusal: { issues: [{ code: 'NO_QUARTER' }] } })
  })

  it('shows each partnership its own review, and the county all of them', async () => {
    expect((await cycle(author))!.reviews.map(({ partnership }) => partnership.code)).toEqual(['dover'])
    expect((await cycle(board))!.reviews).toHaveLength(2)
    expect((await cycle(author))!.due).toBe('41 days late')
  })

  it('reminds the authors, then tells the chair, then the director, once each', async () => {
    const { rows } = await county.change((tx) =>
      tx.execute<{ rung: number }>(sql`select rung from notices where kind = 'review_opened' order by 1`),
    )
    expect(rows.map(({ rung }) => rung)).toEqual([0, 0])
    const database = { transaction: (_: unknown, work: Parameters<RatedCounty['change']>[0]) => county.change(work) }
    const look = async (day: string) => {
      await round({
        database: database as never,
        mail: null,
        mailer: null,
        log: silentLog,
        now: () => new Date(`${day}T12:00:00Z`),
      })
      const told = await county.change((tx) =>
        tx.execute<{ rung: number }>(sql`select rung from notices n join reviews r on r.id = n.review_id
          where n.kind = 'review_opened' and r.partnership_id = ${dover.id} order by 1`),
      )
      return told.rows.map(({ rung }) => rung)
    }
    // What happened today is counted from today on, so the chain begins with the first working days after it.
    const later = new Date(Date.now() + 90 * 24 * 60 * 60_000).toISOString().slice(0, 10)
    expect(await look(later)).toEqual([0, 1, 2, 3])
    expect(await look(later)).toEqual([0, 1, 2, 3])
  })
})

describe('a review', () => {
  it('is on the author’s My work until it is handed in', async () => {
    expect(await owed(author)).toMatchObject([
      { sentence: `Write and hand in the review of dover for ${quarter}`, dueOn: '2008-07-22' },
    ])
    expect(await owed(chair)).toEqual([])
  })

  it('is not handed in before what the cycle asks is there', async () => {
    const { refusal } = await move('SUBMIT', author)
    expect(refusal).toMatchObject({ code: 'NOT_COMPLETE' })
    expect(refusal!.issues.map(({ code }) => code)).toEqual(['NARRATIVE_MISSING', 'STATUS_MISSING', 'SPEND_MISSING'])
  })

  it('is written by those of its partnership, with variance and forecast to the penny', async () => {
    for (const { refusal } of await write()) expect(refusal).toBeNull()
    const { contents } = await ofDover(author)
    expect(contents.missing).toEqual([])
    expect(contents.spend).toMatchObject([{ variance: '5000.00', forecast: '120000.00' }])
    expect(contents.spend[0]!.explanation).toContain('£30,000.00 was spent in the first quarter')
    expect(
      await send(
        'saveSpend',
        { review: (await ofDover(author)).id, lineage: contents.spend[0]!.lineage, expectedVersion: 1, spent: 'lots' },
        author,
      ),
    ).toMatchObject({
      refusal: { issues: [{ code: 'money.not_understood' }] },
    })
  })

  it('does not change what the plan says', async () => {
    const [held] = await county.change((tx) => tx.select().from(actions).where(eq(actions.editionId, edition.id)))
    expect(held).toMatchObject({ status: 'not_started', version: 1 })
  })

  it('never overwrites what somebody else has written meanwhile, and shows it', async () => {
    const { id, contents } = await ofDover(author)
    const late = {
      review: id,
      lineage: contents.priorities[0]!.lineage,
      expectedVersion: 0,
      narrative: 'Mine',
      assessment: 'AHEAD',
    }
    const { review, refusal } = await send('saveReviewEntry', late, contributor)
    expect(refusal).toMatchObject({ code: 'CONFLICT' })
    expect(review!.contents.priorities[0]).toMatchObject({ narrative: 'Fewer cases.', version: 1 })
  })

  it('is signed by lead, chair and director in turn, and each is told when it is theirs', async () => {
    expect(await move('CHAIR', chair)).toMatchObject({ refusal: { code: 'NOT_NOW' } })
    expect(await move('SUBMIT', contributor)).toMatchObject({ refusal: { code: 'FORBIDDEN' } })
    expect(await move('SUBMIT', author)).toMatchObject({ refusal: null, review: { state: 'SUBMITTED' } })
    expect((await cycle(director))!.progress).toBe('1 of 2 handed in')
    expect(await owed(chair)).toMatchObject([{ source: 'reviews_to_sign_as_chair' }])
    expect(await move('CHAIR', chair)).toMatchObject({ refusal: null, review: { state: 'CHAIRED' } })
    expect(await owed(director)).toMatchObject([{ source: 'reviews_to_sign_as_director' }])
    expect(await move('SIGN', director)).toMatchObject({ refusal: null, review: { state: 'SIGNED', due: null } })
    expect((await ofDover(author)).steps.map(({ done, actor }) => `${actor} ${done}`)).toEqual([
      'Asha Merrow signed as lead and handed it in',
      'Ruth Oxney signed as chair',
      'David Lympne signed as director',
    ])
    const { data } = await county.ask<{ notifications: { nodes: { sentence: string; title: string; path: string }[] } }>(
      '{ notifications { nodes { sentence title path } } }',
      {},
      author,
    )
    expect(data.notifications.nodes[0]).toMatchObject({
      sentence: `David Lympne signed the review for ${quarter} as director`,
      title: 'Review of dover',
      path: `/reviews/${(await ofDover(author)).id}`,
    })
  })

  it('keeps how the partnership stood, and why, when figures change afterwards', async () => {
    const before = await ratings()
    expect(before).toEqual([
      {
        keyTarget: true,
        colour: 'AMBER',
        kept: true,
        sentence:
          '74% in 2006/07 is 1 point worse than the target of 75%, no more than the 2 points that are tolerated; higher is better.',
        now: 'AMBER',
      },
    ])
    await county.change((tx) => tx.update(observations).set({ printed: '60%', value: '60' }))
    expect(await ratings()).toEqual([{ ...before[0], now: 'RED' }])
    const [kept] = await county.change((tx) => tx.select().from(reviewRatings))
    expect(recompute(kept!.explanation)).toBe('amber')
    await expect(county.change((tx) => tx.execute(sql`update review_ratings set colour = 'green'`))).rejects.toThrow()
    await expect(county.change((tx) => tx.execute(sql`delete from review_ratings`))).rejects.toThrow()
  })

  it('takes no word more once it is handed in, also past the service', async () => {
    const { id, contents } = await ofDover(author)
    const change = {
      review: id,
      lineage: contents.priorities[0]!.lineage,
      expectedVersion: 1,
      narrative: 'Other',
      assessment: 'AHEAD',
    }
    expect(await send('saveReviewEntry', change, author)).toMatchObject({ refusal: { code: 'NOT_NOW' } })
    await expect(county.change((tx) => tx.execute(sql`update review_entries set narrative = 'Other'`))).rejects.toThrow()
    await expect(county.change((tx) => tx.execute(sql`update review_steps set actor = 'person:b'`))).rejects.toThrow()
  })

  it('is opened again with a reason only, which takes its signatures away', async () => {
    expect(await move('REOPEN', director)).toMatchObject({ refusal: { issues: [{ code: 'EMPTY' }] } })
    expect(await move('REOPEN', director, { reason: 'A figure is wrong' })).toMatchObject({
      refusal: null,
      review: { state: 'OPEN' },
    })
    expect(await ratings()).toMatchObject([{ colour: 'RED', kept: false }])
    expect(await move('SUBMIT', author)).toMatchObject({ refusal: null })
    expect(await ratings()).toMatchObject([{ colour: 'RED', kept: true }])
  })

  it('of the next quarter says how things stood before, and adds up what was spent since the year began', async () => {
    const next = '2008/09 Q2'
    await open(next, director)
    await write(next)
    const { contents } = await ofDover(author, next)
    expect(contents.actions[0]!.before).toBe(`Under way in ${quarter}`)
    expect(contents.spend[0]).toMatchObject({ variance: '10000.00', forecast: '120000.00' })
  })

  it('of somebody else’s partnership is not there', async () => {
    const foreign = (await cycle(director))!.reviews.find(({ partnership }) => partnership.code === 'thanet')!
    const input = { review: foreign.id, expectedVersion: foreign.version, command: 'SUBMIT' }
    expect(await send('moveReview', input, author)).toMatchObject({ review: null, refusal: { code: 'NOT_FOUND' } })
    const { data } = await county.ask('query ($id: ID!) { review(id: $id) { id } }', { id: foreign.id }, author)
    expect(data).toEqual({ review: null })
  })
})

it('a cycle costs the same number of statements for one review and for many', async () => {
  const statements = async (person: string) =>
    (await county.ask(`{ reviewCycle(quarter: "${quarter}") { progress reviews { ${shown} } } }`, {}, person)).statements
  expect(await statements(director)).toBe(await statements(author))
})

it('the steps of a review are the same table in the database as in the domain', async () => {
  const { rows } = await county.change((tx) =>
    tx.execute<{ step: string }>(
      sql`select from_state || ' ' || command || ' ' || to_state as step from reviewing.transitions()`,
    ),
  )
  expect(rows.map(({ step }) => step).toSorted()).toEqual(
    reviewTransitions.map(({ from, command, to }) => `${from} ${command} ${to}`).toSorted(),
  )
})
