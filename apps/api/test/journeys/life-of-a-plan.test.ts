import { randomUUID } from 'node:crypto'
import { itemKindNames } from '@weald/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kentApp } from '../support/kent-app.ts'
import { everyPart } from './every-part.ts'
import { demonstrationPersonOf, invitedChair, Visitor } from './people.ts'

type Refusal = { code: string; message: string; issues: { path: string }[] } | null
type Step = { command: string; contentHash: string }
type Standing = {
  id: string
  number: number
  version: number
  state: string
  contentHash: string | null
  steps: Step[] | null
  consents: { partnership: string; standing: string }[] | null
  feedback: { id: string; version: number; text: string; answer: string | null; about: { lineage: string } | null }[] | null
  conditions: { id: string; version: number; dischargedBy: string | null }[] | null
  commands: { command: string; allowed: boolean }[] | null
}
type Plan = { id: string; code: string; editions: Standing[] }

const refusal = 'refusal { code message issues { path } }'
const standing = `id number version state contentHash steps { command contentHash } consents { partnership standing }
  feedback { id version text answer about { lineage } } conditions { id version dischargedBy } commands { command allowed }`

let kent: Awaited<ReturnType<typeof kentApp>>
let people: Record<'author' | 'dover' | 'deal' | 'senior' | 'board' | 'director' | 'anybody', Visitor>
beforeAll(async () => {
  kent = await kentApp({ passwords: true })
  const person = (code: string) => demonstrationPersonOf(kent.app, `demo-${code}`)
  people = {
    author: await person('author'),
    dover: await person('chair'),
    deal: await invitedChair(kent.app, await person('administrator'), 'deal-sandwich'),
    senior: await person('senior-team'),
    board: await person('county-board'),
    director: await person('director'),
    anybody: new Visitor(kent.app),
  }
})
afterAll(() => kent.close())

/** The newest edition of a plan as somebody sees it. */
async function see(who: Visitor, code: string): Promise<Standing> {
  const { plan } = await who.ask<{ plan: Plan }>(`query ($code: ID!) { plan(id: $code) { editions { ${standing} } } }`, { code })
  const [newest] = plan.editions
  if (!newest) throw new Error(`${code} is not there to be seen`)
  return newest
}

/** Gives a command, and fails where it is refused. */
async function done(who: Visitor, mutation: string, input: object): Promise<void> {
  expect(await refused(who, mutation, input), mutation).toBeNull()
}

async function refused(who: Visitor, mutation: string, input: object): Promise<Refusal> {
  const inputType: Record<string, string> = {
    agreePriorities: 'DecideEditionInput',
    endorseEdition: 'DecideEditionInput',
    approveEdition: 'ApproveEditionInput',
    consentToEdition: 'ConsentInput',
    changePlan: 'ChangePlanInput',
    submitPriorities: 'EditionStepInput',
    submitEdition: 'EditionStepInput',
    supersedeEdition: 'EditionStepInput',
  }
  const type = inputType[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const { answer } = await who.ask<{ answer: { refusal: Refusal } }>(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${refusal} } }`,
    { input },
  )
  return answer.refusal
}

const decision = { body: 'CFE SMT', decidedOn: '2008-08-18', minuteReference: 'SMT 08/31', people: [{ name: 'Nora Chilham' }] }

/** Takes a step as somebody, on what they see, with what else it brings. */
async function step(who: Visitor, code: string, mutation: string, more: object = {}): Promise<void> {
  const { id, version } = await see(who, code)
  await done(who, mutation, { edition: id, expectedVersion: version, ...more })
}

/** Decides as a body, on exactly what was submitted to it. */
async function decide(who: Visitor, code: string, mutation: string, more: object = {}): Promise<void> {
  const submitted = (await see(who, code)).steps?.findLast(({ command }) => command.startsWith('SUBMIT'))
  await step(who, code, mutation, { decision, contentHash: submitted?.contentHash, ...more })
}

async function consentOfBoth(code: string): Promise<void> {
  await step(people.dover, code, 'consentToEdition', { partnership: 'dover' })
  await step(people.deal, code, 'consentToEdition', { partnership: 'deal-sandwich' })
}

/** From a draft that has been written to its approval, through both gates. */
async function throughBothGates(code: string): Promise<void> {
  await consentOfBoth(code)
  await step(people.author, code, 'submitPriorities')
  await decide(people.senior, code, 'agreePriorities')
  await step(people.author, code, 'submitEdition')
  await decide(people.senior, code, 'endorseEdition')
  await decide(people.board, code, 'approveEdition')
}

async function begin(title: string, termStart: string, termEnd: string, start?: object): Promise<string> {
  const owners = [{ partnership: 'dover' }, { partnership: 'deal-sandwich' }]
  const input = { kind: 'LOCAL_PLAN', title, termStart, termEnd, owners, ...(start ? { start } : {}) }
  const { begun } = await people.author.ask<{ begun: { plan: { code: string } | null; refusal: Refusal } }>(
    `mutation ($input: CreatePlanInput!) { begun: createPlan(input: $input) { plan { code } ${refusal} } }`,
    { input },
  )
  expect(begun.refusal).toBeNull()
  return begun.plan!.code
}

/** Which plan is in force for Deal and Sandwich on a day, as anybody is told. */
async function inForce(on: string): Promise<string> {
  const { planInForce } = await people.anybody.ask<{ planInForce: { basis: string; plan: { code: string } } | null }>(
    'query ($on: Date!) { planInForce(partnership: "deal-sandwich", on: $on) { basis plan { code } } }',
    { on },
  )
  return planInForce ? `${planInForce.plan.code}, ${planInForce.basis.toLowerCase()}` : 'none'
}

type Item = { id: string; lineage: string; version: number }
const itemsOf = async (code: string, kind: string): Promise<Item[]> => {
  const { plan } = await people.author.ask<{ plan: { currentEdition: { items: Item[] } } }>(
    'query ($code: ID!, $kind: String!) { plan(id: $code) { currentEdition { items(kind: $kind) { id lineage version } } } }',
    { code, kind },
  )
  return plan.currentEdition.items
}

const fieldsOf = (texts: Readonly<Record<string, string>>) => Object.entries(texts).map(([name, text]) => ({ name, text }))

/** Writes one thing of every kind. */
async function writeEveryPart(code: string): Promise<void> {
  const { id: edition } = await see(people.author, code)
  const { frameworks, indicators, posts } = await people.author.ask<{
    frameworks: { items: { id: string }[] }[]
    indicators: { nodes: { id: string }[] }
    posts: { leads: { post: { id: string } | null }[] }
  }>(`{
    frameworks { items { id } }
    indicators(first: 1) { nodes { id } }
    posts: partnership(code: "dover") { leads { post { id } } }
  }`)
  const written = new Map([
    ['framework-items', frameworks[0]!.items[0]!.id],
    ['indicators', indicators.nodes[0]!.id],
    ['posts', posts.leads[0]!.post!.id],
  ])
  for (const [kind, texts] of Object.entries(everyPart)) {
    const item = randomUUID()
    const filled = fieldsOf(texts).map(({ name, text }) => ({
      name,
      text: text.startsWith('@') ? (written.get(text.slice(1)) ?? `no ${text}`) : text,
    }))
    await done(people.author, 'saveItem', { edition, kind, item, fields: filled })
    written.set(kind, item)
  }
}

describe('A joint plan, from a blank page to the plan that takes its place, over HTTP', { timeout: 120_000 }, () => {
  let code: string
  let next: string

  it('is begun by an author for two partnerships, and every part of it is written', async () => {
    code = await begin('Children safe by the sea', '2009-01-01', '2011-12-31')
    await writeEveryPart(code)
    expect(Object.keys(everyPart).toSorted()).toEqual(itemKindNames.toSorted())
    for (const kind of itemKindNames) expect(await itemsOf(code, kind), kind).toHaveLength(1)
  })

  it('goes to the first gate once the boards of both have consented, and not before', async () => {
    const { id, version } = await see(people.author, code)
    const early = await refused(people.author, 'submitPriorities', { edition: id, expectedVersion: version })
    expect(early).toMatchObject({
      code: 'CONSENT_MISSING',
      issues: [{ path: 'consents/dover' }, { path: 'consents/deal-sandwich' }],
    })
    await consentOfBoth(code)
    await step(people.author, code, 'submitPriorities')
    expect((await see(people.senior, code)).state).toBe('PRIORITIES_SUBMITTED')
  })

  it('comes back with feedback on a priority, which is answered, and its priorities are agreed', async () => {
    const lineage = await lineageOfPriority()
    const feedback = [{ text: 'Say by when.', about: { thing: 'priorities', lineage } }]
    await step(people.senior, code, 'returnEdition', { decision, feedback })
    const { id, version, feedback: asked } = await see(people.author, code)
    expect(asked).toMatchObject([{ text: 'Say by when.', answer: null, about: { lineage } }])
    const unanswered = await refused(people.author, 'submitPriorities', { edition: id, expectedVersion: version })
    expect(unanswered?.code).toBe('FEEDBACK_UNANSWERED')
    const [piece] = asked!
    const answer = { feedback: piece!.id, expectedVersion: piece!.version, answer: 'By March; Anna leads.' }
    await done(people.author, 'answerFeedback', answer)
    await step(people.author, code, 'submitPriorities')
    await decide(people.senior, code, 'agreePriorities')
  })

  it('is endorsed at the second gate and approved with a condition, which the board discharges', async () => {
    await step(people.author, code, 'submitEdition')
    await decide(people.senior, code, 'endorseEdition')
    await decide(people.board, code, 'approveEdition', { conditions: [{ text: 'Add the figures of the PCT.' }] })
    const { state, conditions } = await see(people.board, code)
    expect(state).toBe('APPROVED')
    const [condition] = conditions!
    const met = { condition: condition!.id, expectedVersion: condition!.version, note: 'In section 2.' }
    await done(people.board, 'dischargeCondition', met)
    expect((await see(people.author, code)).conditions).toMatchObject([{ dischargedBy: 'person:demo-county-board' }])
  })

  it('is in force from the first day of its term, for everybody to see', async () => {
    expect(await inForce('2008-12-31')).toBe('dover-deal-sandwich-2008, planned')
    expect(await inForce('2009-01-01')).toBe(`${code}, recorded`)
  })

  it('is amended; what changed is told, and exactly that is approved', async () => {
    const { id, version } = await see(people.author, code)
    await done(people.author, 'amendPlan', { edition: id, expectedVersion: version })
    const [section] = await itemsOf(code, 'sections')
    const draft = await see(people.author, code)
    await done(people.author, 'saveItem', {
      edition: draft.id,
      kind: 'sections',
      item: section!.id,
      expectedVersion: section!.version,
      fields: fieldsOf({ body: 'Too many children are injured.' }),
    })
    const told = `query ($from: ID!, $to: ID!) { changes(from: $from, to: $to) {
      changeSetHash changes { totalCount nodes { how title fields { segments { kind text } } } } } }`
    const asked = { from: `${code}/1`, to: `${code}/2` }
    const hidden = await people.board.ask(told, asked)
    expect(hidden, 'nobody compares with a draft that is not theirs').toEqual({ changes: null })
    type Told = {
      changes: { changeSetHash: string; changes: { totalCount: number; nodes: { fields: { segments: object[] }[] }[] } }
    }
    const seen = await people.author.ask<Told>(told, asked)
    expect(seen.changes.changes.totalCount).toBe(1)
    expect(seen.changes.changes.nodes[0]!.fields[0]!.segments).toContainEqual({ kind: 'ADDED', text: 'injured' })

    await throughBothGates(code)
    const approved = await people.board.ask<Told>(told, asked)
    expect(approved.changes.changeSetHash).toBe(seen.changes.changeSetHash)
    expect((await editions(code)).map(({ number, state }) => [number, state])).toEqual([
      [2, 'APPROVED'],
      [1, 'SUPERSEDED'],
    ])
  })

  it('gives way to the next plan, which was begun from it, from a day that the director records', async () => {
    const { id: from } = await see(people.author, code)
    next = await begin('Children safe inland too', '2011-01-01', '2013-12-31', { edition: from })
    const record = async (who: Visitor, effectiveOn: string, successor = next) => {
      const { id, version } = await see(who, code)
      return refused(who, 'recordSupersession', { edition: id, expectedVersion: version, successor, effectiveOn })
    }
    expect(await record(people.director, '2011-04-01'), 'a draft takes no place').toMatchObject({
      code: 'CHECK_FIELDS',
      issues: [{ path: 'successor' }],
    })
    await throughBothGates(next)
    expect((await see(people.director, code)).commands?.find(({ command }) => command === 'SUPERSEDE')?.allowed).toBe(false)
    expect(await record(people.director, '2010-12-31'), 'a day before its term').toMatchObject({
      issues: [{ path: 'effectiveOn' }],
    })
    expect(await record(people.director, '2011-05-01')).toBeNull()
    expect(await record(people.director, '2011-04-01'), 'another day').toBeNull()
    expect(await inForce('2011-03-31')).toBe(`${code}, recorded`)
    expect(await inForce('2011-04-01')).toBe(`${next}, recorded`)
  })

  it('is not given another place by its authors, and a record that was wrong is taken back', async () => {
    const { id, version } = await see(people.director, code)
    const input = { edition: id, expectedVersion: version, successor: next }
    await expect(refused(people.author, 'removeSupersession', input)).rejects.toThrow('FORBIDDEN')
    await done(people.director, 'removeSupersession', input)
    expect(await refused(people.director, 'recordSupersession', { ...input, effectiveOn: '2011-04-01' })).toMatchObject({
      code: 'CONFLICT',
    })
    await step(people.director, code, 'recordSupersession', { successor: next, effectiveOn: '2011-04-01' })
  })

  it('is put out of force, stays there to be read, and still answers for its days', async () => {
    await step(people.director, code, 'supersedeEdition', { note: 'As agreed.' })
    expect(await editions(code)).toMatchObject([{ state: 'SUPERSEDED' }, { state: 'SUPERSEDED' }])
    expect(await inForce('2011-03-31')).toBe(`${code}, recorded`)
    expect(await inForce('2011-04-01')).toBe(`${next}, recorded`)
    expect(await inForce('2014-01-01')).toBe('none')
  })

  async function lineageOfPriority(): Promise<string> {
    const [priority] = await itemsOf(code, 'priorities')
    return priority!.lineage
  }

  async function editions(of: string): Promise<{ number: number; state: string }[]> {
    const { plan } = await people.anybody.ask<{ plan: { editions: { number: number; state: string }[] } }>(
      'query ($of: ID!) { plan(id: $of) { editions { number state } } }',
      { of },
    )
    return plan.editions
  }
})
