import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailerOf } from '../../src/notify/mailer.ts'
import { mailServer } from '../../src/notify/testing/mail-server.ts'
import { round } from '../../src/notify/worker.ts'
import { kentApp } from '../support/kent-app.ts'
import { silentLog } from '../support/silent-log.ts'
import { demonstrationPersonOf, invite, type Visitor } from './people.ts'

/**
 * What those who monitor do in a year, as four people live it: Alma Kearsney writes for Dover, Ruth Oxney chairs its board, David Lympne is
 * the director and Peter Wye sits on the county board. Figures come from the county’s analysts, of whom one enters them and the other releases them. The clock of the server goes with the story.
 */
const partnership = 'dover'
const quarter = '2008/09 Q3'
const decision = { body: 'Kent Children’s Trust Board', decidedOn: '2008-08-18', minuteReference: 'KCTB 08/31', people: [] }

let clock = '2008-09-01'
let kent: Awaited<ReturnType<typeof kentApp>>
let post: Awaited<ReturnType<typeof mailServer>>
let signIn: Record<'author' | 'chair' | 'director' | 'board' | 'analyst' | 'releaser' | 'senior', () => Promise<Visitor>>
let people: Record<keyof typeof signIn, Visitor>
beforeAll(async () => {
  kent = await kentApp({ passwords: true, now: () => new Date(`${clock}T08:30:00Z`) })
  post = await mailServer()
  const demonstration = (code: string) => () => demonstrationPersonOf(kent.app, `demo-${code}`)
  const alma = { name: 'Alma Kearsney', email: 'alma.kearsney@kent.example', role: 'plan_author', partnership }
  const milo = { name: 'Milo Ightham', email: 'milo.ightham@kent.example', role: 'analyst', partnership: null }
  const administrator = await demonstration('administrator')()
  signIn = {
    author: await invite(kent.app, administrator, alma),
    releaser: await invite(kent.app, administrator, milo),
    chair: demonstration('chair'),
    director: demonstration('director'),
    board: demonstration('county-board'),
    analyst: demonstration('analyst'),
    senior: demonstration('senior-team'),
  }
  await itIs(clock)
})
afterAll(async () => {
  await post.close()
  await kent.close()
})

/** A day of the story; everybody signs in again, as one does after months. */
async function itIs(day: string): Promise<void> {
  clock = day
  people = Object.fromEntries(
    await Promise.all(Object.entries(signIn).map(async ([who, comes]) => [who, await comes()])),
  ) as typeof people
}

type Refusal = { code: string; message: string } | null
/** Gives a command. @returns what it answers, in the fields that are named */
async function command<Shown = object>(who: Visitor, mutation: string, type: string, input: object, shown = '') {
  const { answer } = await who.ask<{ answer: Shown & { refusal: Refusal } }>(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${shown} refusal { code message } } }`,
    { input },
  )
  return answer
}
async function done<Shown = object>(...given: Parameters<typeof command>): Promise<Shown> {
  const answer = await command<Shown>(...given)
  expect(answer.refusal, given[1]).toBeNull()
  return answer
}

type Standing = { id: string; version: number; state: string; steps: { command: string; contentHash: string }[] | null }
/** The newest edition of a plan as somebody sees it. */
async function see(who: Visitor, code: string): Promise<Standing> {
  const { plan } = await who.ask<{ plan: { editions: Standing[] } }>(
    'query ($code: ID!) { plan(id: $code) { editions { id version state steps { command contentHash } } } }',
    { code },
  )
  return plan.editions[0]!
}
async function step(who: Visitor, code: string, mutation: string, type: string, more: object = {}): Promise<Refusal> {
  const { id, version } = await see(who, code)
  return (await command(who, mutation, type, { edition: id, expectedVersion: version, ...more })).refusal
}
async function decide(who: Visitor, code: string, mutation: string, type: string): Promise<Refusal> {
  const { contentHash } = (await see(who, code)).steps!.at(-1)!
  return step(who, code, mutation, type, { decision, contentHash })
}

/** A plan for the year with an action, money, and two key targets, agreed by the senior team and the county board. */
async function agreedPlan(): Promise<string> {
  const term = { termStart: '2008-09-01', termEnd: '2010-03-31' }
  const begun = { kind: 'ANNUAL_ACTION_PLAN', title: 'Dover’s year', ...term, owners: [{ partnership }] }
  const { plan } = await done<{ plan: { code: string } }>(people.author, 'createPlan', 'CreatePlanInput', begun, 'plan { code }')
  const { id: edition } = await see(people.author, plan.code)
  const write = async (kind: string, fields: Record<string, string>) => {
    const item = randomUUID()
    const written = { edition, kind, item, fields: Object.entries(fields).map(([name, text]) => ({ name, text })) }
    await done(people.author, 'saveItem', 'SaveItemInput', written)
    return item
  }
  await write('sections', { heading: 'Why we plan', level: '1', body: 'Assessments take too long.' })
  const priority = await write('priorities', { title: 'Help comes in time' })
  await write('actions', { priority, title: 'Train staff', status: 'not_started', ends_printed: 'March 2009' })
  const money = { activity: 'Training', financial_year: '2008/09', controllable: '100000', gross: '100000', employee: '100000' }
  await write('budget-lines', money)
  for (const [ref, byYear] of Object.entries(promised)) {
    const { indicator } = await people.author.ask<{ indicator: { id: string } }>(
      'query ($ref: String!) { indicator(ref: $ref) { id } }',
      { ref },
    )
    const inPercent = { period_kind: 'financial_year', row_unit: 'percent' }
    const measured = { priority, indicator: indicator.id, key_target: 'true', ...inPercent }
    const baseline = { baseline_period: '2006/07', baseline_printed: '60%' }
    const measure = await write('measures', { ...measured, ...baseline })
    for (const [printed_under, printed] of Object.entries(byYear))
      await write('targets', { measure, printed_under, printed, ...inPercent })
  }
  expect(await step(people.author, plan.code, 'submitEdition', 'EditionStepInput')).toBeNull()
  expect(await decide(people.senior, plan.code, 'endorseEdition', 'DecideEditionInput')).toBeNull()
  expect(await decide(people.board, plan.code, 'approveEdition', 'ApproveEditionInput')).toBeNull()
  return plan.code
}
const promised = { 'NI 60': { '2007/08': '65%', '2008/09': '72%' }, 'NI 117': { '2007/08': '12%', '2008/09': '10%' } }

/**
 * The analyst enters what has come in; another signs it off and releases it for everybody to read. A figure that stands already is corrected
 * with a reason.
 */
async function figuresComeIn(period: string, byRef: Record<string, string>, expectedVersion: number | null = null) {
  const cells = Object.entries(byRef).map(([indicator, text]) => {
    return { indicator, partnership, kind: 'ACTUAL', period, text, expectedVersion }
  })
  const input = { openedFor: 'Returns', reason: 'Counted again', cells }
  type Entered = { entered: number; cells: { figure: { id: string; version: number } | null }[] }
  const shown = 'entered cells { issues { message } figure { id version } }'
  const { entered, ...rest } = await done<Entered>(people.analyst, 'enterFigures', 'EnterFiguresInput', input, shown)
  expect(entered, JSON.stringify(rest)).toBe(cells.length)
  const figures = rest.cells.map(({ figure }) => ({ id: figure!.id, expectedVersion: figure!.version }))
  await done(people.releaser, 'signOffFigures', 'SignOffFiguresInput', { openedFor: 'Returns', figures })
  const scope = { indicators: Object.keys(byRef), period, withoutCounts: true, reason: 'The figures of the year' }
  const { preview } = await people.releaser.ask<{ preview: { previewed: string } }>(
    'query ($input: ReleasePreviewInput!) { preview: releasePreview(input: $input) { previewed } }',
    { input: scope },
  )
  await done(people.releaser, 'releaseFigures', 'ReleaseFiguresInput', { ...scope, previewed: preview.previewed })
}

type Review = {
  id: string
  version: number
  state: string
  contents: Record<'priorities' | 'actions' | 'spend', { lineage: string; version: number }[]>
  meeting: { record: string } | null
  ratings: Rating[]
}
type Rating = {
  indicator: { ref: string }
  colour: string
  keptAt: string | null
  explanation: { sentence: string }
  now: { colour: string } | null
}
const ratings = 'ratings { indicator { ref } colour keptAt explanation { sentence } now { colour } }'
const things = 'lineage version'
const review = `id version state partnership { code } meeting { record } ${ratings}
  contents { priorities { ${things} } actions { ${things} } spend { ${things} } }`

async function ofDover(who: Visitor): Promise<Review> {
  const { reviewCycle } = await who.ask<{ reviewCycle: { reviews: (Review & { partnership: { code: string } })[] } }>(
    `query ($quarter: String!) { reviewCycle(quarter: $quarter) { reviews { ${review} } } }`,
    { quarter },
  )
  return reviewCycle.reviews.find((each) => each.partnership.code === partnership)!
}
async function sign(who: Visitor, named: string): Promise<Refusal> {
  const { id, version } = await ofDover(who)
  return (await command(who, 'moveReview', 'MoveReviewInput', { review: id, expectedVersion: version, command: named })).refusal
}
const standing = (rows: Rating[]) => rows.map(({ indicator, colour, now }) => [indicator.ref, colour, now?.colour])

/** What a running server does every twenty seconds, on a day so many days from now. */
async function theServerLooks(daysFromNow: number): Promise<void> {
  const mail = { server: post.url, from: 'Weald <weald@kent.example>', publicUrl: new URL('https://weald.example/') }
  const mailer = mailerOf(mail)
  const now = () => new Date(Date.now() + daysFromNow * 24 * 60 * 60_000)
  await round({ database: kent.database, mail, mailer, log: silentLog, now })
  mailer.close()
}
const reminded = async () => ({
  author: await remindersOf(people.author),
  chair: await remindersOf(people.chair),
  director: await remindersOf(people.director),
})
/** What somebody is reminded of about the review of Dover, the newest first. */
async function remindersOf(who: Visitor): Promise<string[]> {
  type Told = { sentence: string; title: string; escalated: boolean }
  const { notifications } = await who.ask<{ notifications: { nodes: Told[] } }>(
    '{ notifications(first: 200) { nodes { sentence title escalated } } }',
  )
  return notifications.nodes
    .filter(({ escalated, title }) => escalated && title === 'Review of Dover')
    .map(({ sentence }) => sentence)
}

describe('A year of a partnership, over HTTP', { timeout: 120_000 }, () => {
  let plan: string
  let intervention: { number: number; version: number; state: string }
  const submitted = () => step(people.author, plan, 'submitEdition', 'EditionStepInput')

  it('begins with a plan that is agreed, and a cycle of reviews that the director opens', async () => {
    plan = await agreedPlan()
    await itIs('2009-01-05')
    const asked = { quarter, instructions: 'Say how it is going', asks: ['NARRATIVE', 'PROGRESS', 'SPEND'] }
    const { cycle } = await done<{ cycle: { progress: string } }>(
      people.director,
      'openReviewCycle',
      'OpenReviewCycleInput',
      asked,
      'cycle { progress }',
    )
    expect(cycle.progress).toBe('0 of 23 handed in')
  })

  it('reminds its authors, in Weald and by e-mail, and tells its chair and then the director once the last day has gone by', async () => {
    await done(people.author, 'chooseMail', 'ChooseMailInput', { choice: 'at_once' })
    for (const days of [0, 0]) await theServerLooks(days)
    const mails = post.delivered.filter(({ to }) => to === 'alma.kearsney@kent.example')
    const told = mails.map(({ headers }) => headers.get('subject'))
    expect(told.slice(-2)).toEqual([
      'David Lympne opened the review for 2008/09 Q3: Review of Dover',
      'The review is due soon and has not been handed in: Review of Dover',
    ])
    const soon = ['The review is due soon and has not been handed in']
    const late = ['The review is late: it has not been handed in']
    const long = ['The review has long been due and has not been handed in']
    expect(await reminded()).toEqual({ author: soon, chair: [], director: [] })
    for (const days of [7, 7]) await theServerLooks(days)
    expect(await reminded()).toEqual({ author: soon, chair: late, director: [] })
    for (const days of [20, 20]) await theServerLooks(days)
    expect(await reminded()).toEqual({ author: soon, chair: late, director: long })
  })

  it('is written up by the author: figures, action, money and words', async () => {
    await figuresComeIn('2007/08', { 'NI 60': '66%', 'NI 117': '12.5%' })
    const { id, contents } = await ofDover(people.author)
    const [[priority], [action], [line]] = [contents.priorities, contents.actions, contents.spend]
    const of = (thing?: { lineage: string; version: number }) => ({
      review: id,
      lineage: thing!.lineage,
      expectedVersion: thing!.version,
    })
    const words = { ...of(priority), narrative: 'Assessments are quicker.', assessment: 'ON_TRACK' }
    await done(people.author, 'saveReviewEntry', 'SaveReviewEntryInput', words)
    await done(people.author, 'saveProgress', 'SaveProgressInput', { ...of(action), status: 'under_way' })
    const spent = { ...of(line), spent: '30000.00' }
    await done(people.author, 'saveSpend', 'SaveSpendInput', spent)
    expect(await sign(people.author, 'SUBMIT')).toBeNull()
  })

  it('is signed by its lead, its chair and the director, and the meeting is recorded', async () => {
    expect(await sign(people.chair, 'CHAIR')).toBeNull()
    expect(await sign(people.director, 'SIGN')).toBeNull()
    const { id } = await ofDover(people.chair)
    const meeting = { review: id, expectedVersion: 0, heldOn: '2009-01-05', present: 'The board', record: 'Training helps.' }
    await done(people.chair, 'saveReviewMeeting', 'SaveReviewMeetingInput', meeting)
    expect(await ofDover(people.board)).toMatchObject({ state: 'SIGNED', meeting: { record: 'Training helps.' } })
  })

  it('keeps the ratings of the review as they were signed, whatever the figures are afterwards', async () => {
    const { ratings: signed } = await ofDover(people.author)
    expect(standing(signed)).toEqual([
      ['NI 60', 'GREEN', 'GREEN'],
      ['NI 117', 'AMBER', 'AMBER'],
    ])
    await itIs('2009-04-20')
    await figuresComeIn('2007/08', { 'NI 60': '50%' }, 2)
    await figuresComeIn('2008/09', { 'NI 60': '51%', 'NI 117': '15%' })
    const { ratings: afterwards } = await ofDover(people.author)
    expect(standing(afterwards)).toEqual([
      ['NI 60', 'GREEN', 'RED'],
      ['NI 117', 'AMBER', 'RED'],
    ])
    const kept = (rows: Rating[]) => rows.map(({ colour, keptAt, explanation }) => ({ colour, keptAt, explanation }))
    expect(kept(afterwards)).toEqual(kept(signed))
    expect(signed.map(({ explanation }) => explanation.sentence)).toEqual([
      expect.stringContaining('66% in 2007/08'),
      expect.stringContaining('12.5% in 2007/08'),
    ])
  })

  it('comes to an intervention by the county’s rule when key targets are missed, which people decide', async () => {
    const rule = { targets: 2, periods: 1, amberCounts: false, reason: 'Two are enough' }
    await done(people.board, 'setInterventionRule', 'SetInterventionRuleInput', rule)
    const { interventionsDue } = await people.director.ask<{ interventionsDue: { partnership: { code: string } }[] }>(
      '{ interventionsDue { partnership { code } explanation } }',
    )
    expect(interventionsDue.map((due) => due.partnership.code)).toEqual([partnership])
    const shown = 'intervention { number version state targets { indicator } }'
    const kind = { kind: 'SUSPENDED_POWERS', powers: ['SUBMIT'] }
    const proposed = await done<{ intervention: typeof intervention & { targets: { indicator: string }[] } }>(
      people.director,
      'applyInterventionRule',
      'ApplyInterventionRuleInput',
      { partnership, ...kind },
      shown,
    )
    expect(proposed.intervention).toMatchObject({ state: 'PROPOSED', targets: [{ indicator: 'NI 60' }, { indicator: 'NI 117' }] })
    const { number } = proposed.intervention
    const decided = { intervention: number, expectedVersion: 1, ...kind, startsOn: clock }
    const board = { ...decided, decision: { ...decision, decidedOn: '2009-04-17' } }
    const own = await command(people.director, 'decideIntervention', 'DecideInterventionInput', board)
    expect(own.refusal?.code, 'nobody decides on their own proposal').toBe('OWN_WORK')
    const answer = await done<{ intervention: typeof intervention }>(
      people.board,
      'decideIntervention',
      'DecideInterventionInput',
      board,
      shown,
    )
    expect(answer.intervention.state).toBe('IN_EFFECT')
    intervention = answer.intervention
  })

  it('lets no plan of its be submitted while the power is suspended, and says why', async () => {
    expect(await step(people.author, plan, 'amendPlan', 'AmendPlanInput')).toBeNull()
    expect(await submitted()).toEqual({
      code: 'POWER_SUSPENDED',
      message: expect.stringMatching(
        /^Dover may not submit plans since 20 April 2009: intervention \d+ has suspended this power/,
      ),
    })
    expect((await see(people.author, plan)).state).toBe('DRAFT')
  })

  it('ends with the intervention reviewed and lifted, and the plan submitted', async () => {
    await itIs('2009-07-06')
    const { number } = intervention
    const found = { intervention: number, expectedVersion: 2, reviewedOn: clock, finding: 'Targets are met again' }
    await done(people.senior, 'reviewIntervention', 'ReviewInterventionInput', found)
    expect(await submitted(), 'looked at, and still in effect').toMatchObject({ code: 'POWER_SUSPENDED' })
    const lifted = { intervention: number, expectedVersion: 3, reason: 'Targets are met again' }
    await done(people.director, 'liftIntervention', 'LiftInterventionInput', lifted)
    expect(await submitted()).toBeNull()
    expect((await see(people.senior, plan)).state).toBe('SUBMITTED')
  })
})
