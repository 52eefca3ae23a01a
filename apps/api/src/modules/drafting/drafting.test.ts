import { datasets } from '@weald/domain'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kentApp } from '../../../test/support/kent-app.ts'
import { planTemplates, templateSections } from '../../db/tables/index.ts'
import { decision, type Refused } from '../agreement/testing/agreeing.ts'
import { type Desk, textOf, writingDesk } from '../writing/testing/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await writingDesk()
  for (const code of ['dover', 'deal-sandwich', 'swale']) await desk.county.partnership(code)
  const template = await desk.county.add(planTemplates, {
    code: 'local-2008',
    title: 'Local plan',
    kind: 'local_plan',
    position: 1,
  })
  for (const [index, heading] of ['What we know', 'Be Healthy'].entries())
    await desk.county.add(templateSections, {
      templateId: template.id,
      position: index + 1,
      code: heading.toLowerCase().replaceAll(' ', '-'),
      heading,
      level: 1,
      guidance: 'Say what you know.',
      required: true,
    })
})
afterAll(() => desk.close())

const [author, director, smt, board, analyst] = [
  'demo-author',
  'demo-director',
  'demo-senior-team',
  'demo-county-board',
  'demo-analyst',
] as const
type Draft = {
  plan: {
    id: string
    code: string
    title: string
    joint: boolean
    version: number
    owners: { partnership: { code: string } }[]
  } | null
  edition: { id: string; number: number; state: string; visibility: string; version: number } | null
  refusal: Refused
}

async function send(mutation: string, type: string, input: object, person: string): Promise<Draft & { error: string | null }> {
  const { data, errors } = await desk.county.ask<{ done: Draft } | null>(
    `mutation ($input: ${type}!) { done: ${mutation}(input: $input) {
      plan { id code title joint version owners { partnership { code } } } edition { id number state visibility version }
      refusal { code message issues { path code } } } }`,
    { input },
    person,
  )
  return { ...(data?.done ?? { plan: null, edition: null, refusal: null }), error: errors?.[0]?.extensions.code ?? null }
}

const term = { termStart: '2008-09-01', termEnd: '2011-08-31' }
const create = (input: object, person: string) =>
  send(
    'createPlan',
    'CreatePlanInput',
    { kind: 'LOCAL_PLAN', title: 'Our plan', ...term, owners: [{ partnership: 'dover' }], ...input },
    person,
  )

describe('A new plan', () => {
  it('of two partnerships is joint, in draft, and seen by its owners alone', async () => {
    const made = await create({ owners: [{ partnership: 'dover' }, { partnership: 'deal-sandwich' }] }, author)
    expect(made).toMatchObject({
      refusal: null,
      plan: {
        code: 'dover-deal-sandwich-2008',
        joint: true,
        owners: [{ partnership: { code: 'dover' } }, { partnership: { code: 'deal-sandwich' } }],
      },
      edition: { number: 1, state: 'DRAFT', visibility: 'OWNERS' },
    })
    expect(await desk.add(made.edition!.id, 'priorities', { title: 'First' }, author)).toMatchObject({ refusal: null })
  })

  it('begins with the sections of a template of the county', async () => {
    const made = await create({ start: { template: 'local-2008' } }, author)
    const sections = await desk.items(made.plan!.id, 'sections', author)
    expect(sections.map((item) => [item.position, textOf(item, 'code'), textOf(item, 'heading')])).toEqual([
      [1, 'what-we-know', 'What we know'],
      [2, 'be-healthy', 'Be Healthy'],
    ])
    expect((await create({ start: { template: 'nowhere' } }, author)).refusal?.issues).toMatchObject([{ path: 'start.template' }])
  })

  it('gets a code of its own, also when there is a plan of these partnerships and this year already', async () => {
    const codes = [
      await create({ owners: [{ partnership: 'swale' }] }, director),
      await create({ owners: [{ partnership: 'swale' }] }, director),
    ]
    expect(codes.map(({ plan }) => plan!.code)).toEqual(['swale-2008', 'swale-2008-2'])
  })

  it('also gets one when several are begun at once', async () => {
    const begun = await Promise.all([1, 2, 3, 4].map(() => create({ termStart: '2009-09-01', termEnd: '2012-08-31' }, director)))
    expect(new Set(begun.map(({ plan }) => plan?.code)).size).toBe(4)
  })

  it('comes with every fault at its field', async () => {
    const wrong = await create(
      { title: ' ', termEnd: '2007-01-01', owners: [{ partnership: 'dover', leadPost: 'nobody' }, { partnership: 'atlantis' }] },
      author,
    )
    expect(wrong.refusal?.issues.map(({ path }) => path)).toEqual([
      'title',
      'termEnd',
      'owners.0.leadPost',
      'owners.1.partnership',
    ])
    expect((await create({ owners: [] }, author)).refusal?.issues).toMatchObject([{ path: 'owners', code: 'MISSING' }])
  })

  it('is begun by authors for their own partnership and by the director for any, and by nobody else', async () => {
    expect((await create({ owners: [{ partnership: 'swale' }] }, author)).refusal?.issues).toMatchObject([
      { path: 'owners', code: 'NOT_YOURS' },
    ])
    expect(await create({}, analyst)).toMatchObject({ error: 'FORBIDDEN' })
  })

  it('begins as a copy of another’s public plan, with a lineage of its own; what may not be read is not copied', async () => {
    const other = await create({ owners: [{ partnership: 'swale' }] }, director)
    await desk.county.change((tx) =>
      tx.execute(
        sql`insert into priorities (edition_id, position, kind, title, scan_damaged) values (${other.edition!.id}, 1, 'priority', 'Theirs', false)`,
      ),
    )
    expect(await create({ start: { edition: other.edition!.id } }, author)).toMatchObject({
      plan: null,
      refusal: { code: 'NOT_FOUND' },
    })
    await desk.county.change((tx) => tx.execute(sql`update editions set visibility = 'public' where id = ${other.edition!.id}`))
    const made = await create({ start: { edition: other.edition!.id } }, author)
    const [copy] = await desk.items(made.plan!.id, 'priorities', author)
    const [original] = await desk.items(other.plan!.id, 'priorities', director)
    expect(textOf(copy!, 'title')).toBe('Theirs')
    expect(copy!.lineage).not.toBe(original!.lineage)
  })
})

it('a plan’s title and a draft’s visibility are changed by its authors, with the version that they saw', async () => {
  const { plan, edition } = await create({}, author)
  const input = { plan: plan!.id, expectedVersion: plan!.version, title: 'A better title', ...term }
  expect(await send('changePlan', 'ChangePlanInput', input, author)).toMatchObject({
    refusal: null,
    plan: { title: 'A better title' },
  })
  expect(await send('changePlan', 'ChangePlanInput', input, author)).toMatchObject({ refusal: { code: 'CONFLICT' } })
  const change = { edition: edition!.id, expectedVersion: edition!.version, title: 'Working draft', visibility: 'COUNTY' }
  expect(await send('changeEdition', 'ChangeEditionInput', change, author)).toMatchObject({
    refusal: null,
    edition: { visibility: 'COUNTY', version: 2 },
  })
  expect(await send('changeEdition', 'ChangeEditionInput', change, author)).toMatchObject({ refusal: { code: 'CONFLICT' } })
})

it('an approved plan is amended as a draft that says the same, row by row in the same lineage; a second one is refused', async () => {
  const { plan, edition } = await create({ kind: 'ANNUAL_ACTION_PLAN', start: null }, author)
  await desk.add(edition!.id, 'sections', { heading: 'About', level: '1', body: 'Why.' }, author)
  await desk.add(edition!.id, 'priorities', { title: 'One' }, author)
  const { item: area } = await desk.add(edition!.id, 'risk-areas', { title: 'Staff' }, author)
  await desk.add(edition!.id, 'risks', { area: area!.id, statement: 'Too few' }, author)
  const see = (person: string) => desk.see(plan!.id, person)
  const amend = async (person: string) => {
    const { id, version } = await see(person)
    return send('amendPlan', 'AmendPlanInput', { edition: id, expectedVersion: version }, person)
  }
  expect(await amend(author)).toMatchObject({ refusal: { code: 'NOT_NOW' } })

  const step = async (person: string) => {
    const { id, version, steps } = await see(person)
    return { edition: id, expectedVersion: version, contentHash: steps.at(-1)?.contentHash, decision }
  }
  const { id, version } = await see(author)
  await desk.sendCommand('submitEdition', { edition: id, expectedVersion: version }, author)
  await desk.sendCommand('endorseEdition', await step(smt), smt)
  await desk.sendCommand('approveEdition', await step(board), board)

  const amended = await amend(director)
  expect(amended).toMatchObject({ refusal: null })
  const mine = await see(author)
  expect(mine).toMatchObject({ state: 'DRAFT' })
  for (const kind of ['sections', 'priorities', 'risk-areas', 'risks']) {
    const copies = await desk.items(plan!.id, kind, author)
    expect(copies).toHaveLength(1)
    expect(copies[0]).toMatchObject({ version: 1, lineage: expect.any(String) })
  }
  const [risk] = await desk.items(plan!.id, 'risks', author)
  const [copiedArea] = await desk.items(plan!.id, 'risk-areas', author)
  expect(textOf(risk!, 'area')).toBe(copiedArea!.id)
  expect(copiedArea).toMatchObject({ lineage: area!.lineage })
  expect(await send('amendPlan', 'AmendPlanInput', { edition: edition!.id, expectedVersion: 4 }, author)).toMatchObject({
    refusal: { code: 'DRAFT_OPEN' },
  })
})

it('an amendment of Kent’s plan copies every row of every kind', async () => {
  const kent = await kentApp()
  kent.as({
    kind: 'person',
    code: 'demo-director',
    name: 'David Lympne',
    grants: [{ role: 'director_of_operations', partnership: null }],
  })
  const { plan } = await kent.ask<{ plan: { currentEdition: { id: string; version: number } } }>(
    '{ plan(id: "kent-interim-2008") { currentEdition { id version } } }',
  )
  const input = { edition: plan.currentEdition.id, expectedVersion: plan.currentEdition.version }
  const { done } = await kent.ask<{ done: { edition: { id: string; number: number } } }>(
    'mutation ($input: AmendPlanInput!) { done: amendPlan(input: $input) { edition { id number } refusal { message } } }',
    { input },
  )
  expect(done).toMatchObject({ edition: { number: 2 } })
  for (const { name, editionContent } of datasets) {
    if (!editionContent) continue
    const { rows } = await kent.database.transaction(null, (tx) =>
      tx.execute<{ edition: string; rows: number }>(
        sql.raw(`select edition_id as edition, count(*)::int as rows from ${name.replaceAll('-', '_')} group by 1`),
      ),
    )
    const of = (edition: string) => rows.find((row) => row.edition === edition)?.rows ?? 0
    expect([name, of(done.edition.id)]).toEqual([name, of(input.edition)])
  }
  await kent.close()
}, 60_000)
