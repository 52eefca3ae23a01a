import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { priorities } from '../../db/tables/index.ts'
import { type Agreed, type AgreeingCounty, agreeingCounty, decision } from './testing/agreeing.ts'

let at: AgreeingCounty
let dover: { id: string }
let deal: { id: string }
beforeAll(async () => {
  at = await agreeingCounty()
  dover = await at.county.partnership('dover')
  deal = await at.county.partnership('deal-sandwich')
})
afterAll(() => at.close())

const [author, chair, smt, board, director] = [
  'demo-author',
  'demo-chair',
  'demo-senior-team',
  'demo-county-board',
  'demo-director',
] as const
const stepInput = ({ id, version }: Agreed) => ({ edition: id, expectedVersion: version })
const decideInput = (seen: Agreed) => ({ ...stepInput(seen), contentHash: seen.steps.at(-1)!.contentHash, decision })

it('a local plan goes through both gates, is approved with a condition, and the condition is discharged', async () => {
  const { plan } = await at.plan('through-2008', [dover])
  const see = (person: string) => at.see(plan.id, person)

  expect((await see(author)).commands.filter(({ allowed }) => allowed).map(({ command }) => command)).toEqual([
    'SUBMIT_PRIORITIES',
  ])
  const first = await at.send('submitPriorities', { ...stepInput(await see(author)), note: 'As agreed in November' }, author)
  expect(first).toMatchObject({ refusal: null, edition: { state: 'PRIORITIES_SUBMITTED' } })

  await at.send('agreePriorities', decideInput(await see(smt)), smt)
  await at.send('submitEdition', stepInput(await see(author)), author)
  await at.send('endorseEdition', decideInput(await see(smt)), smt)
  const approved = await at.send(
    'approveEdition',
    { ...decideInput(await see(board)), conditions: [{ text: 'Add the figures of the PCT', dueOn: '2008-12-31' }] },
    board,
  )
  expect(approved).toMatchObject({ refusal: null, edition: { state: 'APPROVED' } })

  const seen = await see(board)
  expect(seen.steps.map(({ number, command, actor }) => [number, command, actor])).toEqual([
    [1, 'SUBMIT_PRIORITIES', 'person:demo-author'],
    [2, 'AGREE_PRIORITIES', 'person:demo-senior-team'],
    [3, 'SUBMIT', 'person:demo-author'],
    [4, 'ENDORSE', 'person:demo-senior-team'],
    [5, 'APPROVE', 'person:demo-county-board'],
  ])
  expect(seen.decisions.map(({ gate, outcome }) => [gate, outcome])).toEqual([
    ['PRIORITIES', 'AGREED'],
    ['PLAN', 'ENDORSED'],
    ['PLAN', 'APPROVED_WITH_CONDITIONS'],
  ])
  expect(seen.contentHash).toBe(seen.steps.at(-1)!.contentHash)

  const [condition] = seen.conditions
  const discharge = { condition: condition!.id, expectedVersion: condition!.version, note: 'In edition 2' }
  expect(await at.send('dischargeCondition', discharge, author)).toMatchObject({ error: 'FORBIDDEN' })
  expect(await at.send('dischargeCondition', discharge, board)).toMatchObject({ refusal: null })
  expect(await at.send('dischargeCondition', discharge, board)).toMatchObject({ refusal: { code: 'ALREADY_DISCHARGED' } })
})

it('a returned plan comes with feedback, and is submitted again once each piece is answered', async () => {
  const { plan, priority } = await at.plan('returned-2008', [dover])
  const see = (person: string) => at.see(plan.id, person)
  await at.send('submitPriorities', stepInput(await see(author)), author)
  const without = await at.send('returnEdition', { ...stepInput(await see(smt)), decision, feedback: [] }, smt)
  expect(without.refusal).toMatchObject({ code: 'CHECK_FIELDS', issues: [{ path: 'feedback', code: 'FEEDBACK_MISSING' }] })
  await at.send(
    'returnEdition',
    {
      ...stepInput(await see(smt)),
      decision,
      feedback: [{ text: 'Say by when', about: { thing: 'priorities', lineage: priority['lineageId'] } }, { text: 'Shorten it' }],
    },
    smt,
  )
  const returned = await see(author)
  expect(returned).toMatchObject({ state: 'DRAFT', feedback: [{ about: { thing: 'priorities' } }, { about: null }] })
  expect(await at.send('submitPriorities', stepInput(returned), author)).toMatchObject({
    refusal: { code: 'FEEDBACK_UNANSWERED' },
  })
  for (const { id, version } of returned.feedback)
    expect(await at.send('answerFeedback', { feedback: id, expectedVersion: version, answer: 'Done' }, author)).toMatchObject({
      refusal: null,
    })
  expect(await at.send('submitPriorities', stepInput(await see(author)), author)).toMatchObject({ refusal: null })
})

it('a joint plan is submitted once every owner has consented to it as it is', async () => {
  const { plan, priority } = await at.plan('joint-2008', [dover, deal])
  const see = (person: string) => at.see(plan.id, person)
  const submit = async () => at.send('submitPriorities', stepInput(await see(author)), author)
  const consent = async (partnership: string) =>
    at.send('consentToEdition', { ...stepInput(await see(chair)), partnership }, chair)

  expect((await submit()).refusal).toMatchObject({
    code: 'CONSENT_MISSING',
    issues: [{ path: 'consents/dover' }, { path: 'consents/deal-sandwich' }],
  })
  expect(await consent('deal-sandwich')).toMatchObject({ refusal: { code: 'NOT_YOURS' } })
  expect(await consent('dover')).toMatchObject({
    refusal: null,
    edition: { consents: [{ standing: 'GIVEN' }, { standing: 'MISSING' }] },
  })
  expect(await consent('dover')).toMatchObject({ refusal: { code: 'ALREADY_CONSENTED' } })

  await at.county.change((tx) => tx.update(priorities).set({ title: 'Another' }).where(eq(priorities.id, priority.id)))
  expect((await see(chair)).consents).toMatchObject([{ standing: 'OUTDATED' }, { standing: 'MISSING' }])
  expect((await submit()).refusal?.issues).toMatchObject([{ code: 'CONSENT_OUTDATED' }, { code: 'CONSENT_MISSING' }])
})

describe('nobody', () => {
  it('decides on what they have edited, whatever their roles', async () => {
    const { plan, priority } = await at.plan('edited-2008', [dover])
    await at.county.change(async (tx) => {
      await tx.execute(sql`select set_config('app.actor', 'person:demo-senior-team', true)`)
      await tx.update(priorities).set({ title: 'In my words' }).where(eq(priorities.id, priority.id))
    })
    await at.send('submitPriorities', stepInput(await at.see(plan.id, author)), author)
    const seen = await at.see(plan.id, smt)
    expect(seen.commands.find(({ command }) => command === 'AGREE_PRIORITIES')).toMatchObject({
      allowed: false,
      refusal: { code: 'OWN_WORK' },
    })
    expect(await at.send('agreePriorities', decideInput(seen), smt)).toMatchObject({ refusal: { code: 'OWN_WORK' } })
  })

  it('moves an edition that has been moved on since they looked', async () => {
    const { plan } = await at.plan('twice-2008', [dover])
    const seen = await at.see(plan.id, author)
    await at.send('submitPriorities', stepInput(seen), author)
    expect(await at.send('submitPriorities', stepInput(seen), author)).toMatchObject({ refusal: { code: 'CONFLICT' } })
  })

  it('decides on other content than what was put before them', async () => {
    const { plan } = await at.plan('other-content-2008', [dover])
    await at.send('submitPriorities', stepInput(await at.see(plan.id, author)), author)
    const seen = await at.see(plan.id, smt)
    const other = { ...decideInput(seen), contentHash: '0'.repeat(64) }
    expect(await at.send('agreePriorities', other, smt)).toMatchObject({ refusal: { code: 'CONTENT_DIFFERS' } })
  })

  it('learns from a command whether another partnership’s draft exists', async () => {
    const { edition } = await at.plan('foreign-2008', [deal])
    const input = { edition: edition.id, expectedVersion: 1 }
    const foreign = await at.send('submitPriorities', input, author)
    const none = await at.send('submitPriorities', { ...input, edition: '019a0000-0000-7000-8000-000000000000' }, author)
    expect(foreign).toMatchObject({ refusal: { code: 'NOT_FOUND' } })
    expect(foreign).toEqual(none)
  })
})

it('of a plan one edition is approved at a time, and the earlier one is superseded by approving the next', async () => {
  const { plan } = await at.plan('amended-2008', [dover], 'annual_operating_plan')
  const see = (person: string) => at.see(plan.id, person)
  const through = async () => {
    await at.send('submitEdition', stepInput(await see(author)), author)
    await at.send('endorseEdition', decideInput(await see(smt)), smt)
    return at.send('approveEdition', decideInput(await see(board)), board)
  }
  expect(await through()).toMatchObject({ refusal: null })
  expect(await at.send('supersedeEdition', stepInput(await see(director)), director)).toMatchObject({
    refusal: { code: 'NOTHING_IN_ITS_PLACE' },
  })

  await at.secondEdition(plan.id)
  expect(await through()).toMatchObject({ refusal: null })
  const states = await at.county.ask<{ plan: { editions: { number: number; state: string }[] } }>(
    'query ($plan: ID!) { plan(id: $plan) { editions { number state } } }',
    { plan: plan.id },
    director,
  )
  expect(states.data.plan.editions).toEqual([
    { number: 2, state: 'APPROVED' },
    { number: 1, state: 'SUPERSEDED' },
  ])
})
