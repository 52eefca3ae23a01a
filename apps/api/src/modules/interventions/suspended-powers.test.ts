import { demonstrationPerson, type Power } from '@weald/domain'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sqlState } from '../../db/sql-state.ts'
import { interventions } from '../../db/tables/index.ts'
import { type Agreed, type AgreeingCounty, agreeingCounty, decision } from '../agreement/testing/agreeing.ts'

/** Deal and Sandwich is under intervention and Dover is not; they have a plan together. Everything happens on 1 September 2008. */
let at: AgreeingCounty
let dover: { id: string }
let deal: { id: string }
beforeAll(async () => {
  at = await agreeingCounty()
  dover = await at.county.partnership('dover')
  deal = await at.county.partnership('deal-sandwich')
})
afterAll(() => at.close())

const [author, chair, smt, board, finance] = [
  'demo-author',
  'demo-chair',
  'demo-senior-team',
  'demo-county-board',
  'demo-finance',
] as const
const readers = [author, chair, smt, finance, 'demo-contributor', 'demo-director', 'demo-analyst'] as const
const stepInput = ({ id, version }: Agreed) => ({ edition: id, expectedVersion: version })
const decideInput = (seen: Agreed) => ({ ...stepInput(seen), contentHash: seen.steps.at(-1)!.contentHash, decision })

async function suspend(partnership: { id: string }, powers: Power[], startsOn = '2008-09-01') {
  return at.county.add(interventions, {
    partnershipId: partnership.id,
    kind: 'suspended_powers',
    state: 'decided',
    powers,
    reason: 'Two key targets were missed',
    proposedBy: 'weald',
    body: 'Kent Children’s Trust Board',
    decidedOn: '2008-08-18',
    decidedBy: 'person:demo-county-board',
    decidedAt: '2008-08-18T10:00:00Z',
    startsOn,
  })
}
const lift = (id: string) =>
  at.county.change((tx) =>
    tx
      .update(interventions)
      .set({ state: 'lifted', liftedBecause: 'Targets are met again', liftedBy: 'person:x', liftedAt: '2008-09-01T09:00:00Z' })
      .where(eq(interventions.id, id)),
  )

/** Whether PostgreSQL itself takes it, without the service layer: the code with which it refuses, or null. */
async function atDatabase(
  person: string,
  action: 'plan:submit' | 'plan:consent' | 'budget:edit',
  statement: ReturnType<typeof sql>,
) {
  const { code, name, grants } = demonstrationPerson(person)!
  class Undone extends Error {}
  try {
    await at.county.as({ kind: 'person', code, name, grants }, action, async (tx) => {
      await tx.execute(statement)
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) return sqlState(error) ?? String(error)
  }
  return null
}
const submitted = (id: string) => sql`
  insert into edition_steps (edition_id, number, command, from_state, to_state, actor, taken_at, content_hash)
  values (${id}, 0, 'submit_priorities', 'draft', 'priorities_submitted', 'x', now(), repeat('0', 64))`
const consented = (id: string, partnership: { id: string }) => sql`
  insert into consents (edition_id, partnership_id, given_by, given_at) values (${id}, ${partnership.id}, 'person:x', now())`
const spent = (id: string) => sql`
  insert into budget_lines (edition_id, position, financial_year, activity, line_type) values (${id}, 99, '2008/09', 'Play', 'activity')`

let plans = 0
const jointPlan = () => at.plan(`joint-${++plans}`, [dover, deal])
const commandOf = (seen: Agreed, command: string) => seen.commands.find((each) => each.command === command)
const canDo = async (plan: string, person: string) => {
  const { data } = await at.county.ask<{ plan: { editions: { viewerCan: string[] }[] } }>(
    'query ($plan: ID!) { plan(id: $plan) { editions { viewerCan } } }',
    { plan },
    person,
  )
  return data.plan.editions[0]!.viewerCan
}
/** What somebody is told of the powers that owners of a plan are without. */
const withheld = async (plan: string, person: string) => {
  const { data } = await at.county.ask<{ plan: { editions: { suspendedPowers: object[] | null }[] } | null }>(
    'query ($plan: ID!) { plan(id: $plan) { editions { suspendedPowers { partnership power sentence } } } }',
    { plan },
    person,
  )
  return data.plan?.editions[0]?.suspendedPowers ?? null
}
beforeEach(async () => {
  await at.county.change((tx) =>
    tx.execute(sql`
    update interventions set state = 'lifted', lifted_because = 'Next test', lifted_by = 'x', lifted_at = now() where state <> 'lifted'`),
  )
})

describe('A joint plan of which one owner may not submit', () => {
  it('is read by all, submitted by none, and says whose power is suspended and since when', async () => {
    const { plan, edition } = await jointPlan()
    await suspend(deal, ['submit'])
    for (const person of readers) expect(await at.see(plan.id, person), person).toMatchObject({ id: edition.id })

    const seen = await at.see(plan.id, author)
    const reason = /^deal-sandwich may not submit plans since 1 September 2008: intervention \d+ has suspended this power/
    expect(commandOf(seen, 'SUBMIT_PRIORITIES')).toMatchObject({
      allowed: false,
      refusal: { code: 'POWER_SUSPENDED', message: expect.stringMatching(reason), issues: [{ path: 'owners/deal-sandwich' }] },
    })
    expect(await canDo(plan.id, author)).not.toContain('plan:submit')
    for (const person of readers) {
      const { refusal, error } = await at.send('submitPriorities', stepInput(await at.see(plan.id, person)), person)
      expect(refusal?.code ?? error, person).toBe(person === author ? 'POWER_SUSPENDED' : 'FORBIDDEN')
    }
    expect((await at.see(plan.id, author)).state).toBe('DRAFT')
    const sentence = expect.stringMatching(reason)
    for (const person of readers)
      expect(await withheld(plan.id, person), person).toEqual([{ partnership: 'deal-sandwich', power: 'SUBMIT', sentence }])
    expect(await withheld(plan.id, 'demo-reader')).toBeNull()
    expect(await atDatabase(author, 'plan:submit', submitted(edition.id))).toBe('WE006')
  })

  it('is held back from the day on and not before, and goes on as soon as the intervention is lifted', async () => {
    const { plan, edition } = await jointPlan()
    const tomorrow = await suspend(deal, ['submit'], '2008-09-02')
    expect(commandOf(await at.see(plan.id, author), 'SUBMIT_PRIORITIES')?.refusal?.code).toBe('CONSENT_MISSING')
    expect(await atDatabase(author, 'plan:submit', submitted(edition.id))).toBeNull()
    await lift(tomorrow.id)

    const today = await suspend(deal, ['submit'])
    expect(commandOf(await at.see(plan.id, author), 'SUBMIT_PRIORITIES')?.refusal?.code).toBe('POWER_SUSPENDED')
    await lift(today.id)
    expect(await canDo(plan.id, author)).toContain('plan:submit')
    expect(commandOf(await at.see(plan.id, author), 'SUBMIT_PRIORITIES')?.refusal?.code).toBe('CONSENT_MISSING')
    expect(await atDatabase(author, 'plan:submit', submitted(edition.id))).toBeNull()
  })

  it('leaves a plan of the other owner alone to itself', async () => {
    const { plan } = await at.plan('dover-alone', [dover])
    await suspend(deal, ['submit', 'approve', 'spend'])
    const { refusal, edition } = await at.send('submitPriorities', stepInput(await at.see(plan.id, author)), author)
    expect({ refusal, state: edition?.state }).toEqual({ refusal: null, state: 'PRIORITIES_SUBMITTED' })
  })
})

describe('A board without the power to approve', () => {
  it('consents to nothing, while the board of the other owner may', async () => {
    const { plan, edition } = await jointPlan()
    const other = await suspend(deal, ['approve'])
    expect(await atDatabase(chair, 'plan:consent', consented(edition.id, deal))).toBe('WE006')
    const input = { ...stepInput(await at.see(plan.id, chair)), partnership: 'dover' }
    expect(await at.send('consentToEdition', input, chair)).toMatchObject({ refusal: null })

    await lift(other.id)
    await suspend(dover, ['approve'])
    const second = await jointPlan()
    const refused = { ...stepInput(await at.see(second.plan.id, chair)), partnership: 'dover' }
    expect(await at.send('consentToEdition', refused, chair)).toMatchObject({ refusal: { code: 'POWER_SUSPENDED' } })
    expect(await atDatabase(chair, 'plan:consent', consented(second.edition.id, dover))).toBe('WE006')
  })

  it('has no plan approved by the county board', async () => {
    const { plan } = await at.plan('unapproved', [dover], 'annual_operating_plan')
    await at.send('submitEdition', stepInput(await at.see(plan.id, author)), author)
    await at.send('endorseEdition', decideInput(await at.see(plan.id, smt)), smt)
    const suspended = await suspend(dover, ['approve'])
    expect(await at.send('approveEdition', decideInput(await at.see(plan.id, board)), board)).toMatchObject({
      refusal: { code: 'POWER_SUSPENDED' },
    })
    await expect(
      at.county.change((tx) =>
        tx.execute(sql`update editions set state = 'approved', content_hash = repeat('0', 64) where plan_id = ${plan.id}`),
      ),
    ).rejects.toMatchObject({ cause: { code: 'WE006' } })
    await lift(suspended.id)
    expect(await at.send('approveEdition', decideInput(await at.see(plan.id, board)), board)).toMatchObject({
      refusal: null,
      edition: { state: 'APPROVED' },
    })
  })
})

describe('An owner that may not spend', () => {
  it('has no budget changed, by its authors or by finance, and writes on at everything else', async () => {
    const { plan, edition, priority } = await jointPlan()
    await suspend(deal, ['spend'])
    const save = (kind: string, item: string, fields: object[], person: string, expectedVersion: number | null = null) =>
      at.county.ask<{ saveItem: { refusal: { code: string } | null } }>(
        'mutation ($input: SaveItemInput!) { saveItem(input: $input) { refusal { code message } } }',
        { input: { edition: edition.id, kind, item, expectedVersion, fields } },
        person,
      )
    const line = '01990000-0000-7000-8000-000000000001'
    const money = [
      { name: 'financial_year', text: '2008/09' },
      { name: 'activity', text: 'Play' },
    ]
    for (const person of [author, finance]) {
      const { data } = await save('budget-lines', line, money, person)
      expect(data.saveItem, person).toMatchObject({
        refusal: { code: 'POWER_SUSPENDED', message: expect.stringContaining('may not change or confirm budgets') },
      })
      expect(await canDo(plan.id, person)).not.toContain('budget:edit')
      expect(await atDatabase(person, 'budget:edit', spent(edition.id)), person).toBe('WE006')
    }
    const written = await save('priorities', priority.id, [{ name: 'title', text: 'Safer children' }], author, 1)
    expect(written.data.saveItem).toMatchObject({ refusal: null })
  })
})
