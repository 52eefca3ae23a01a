import { interventionTransitions } from '@weald/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  indicatorCatalogues,
  indicators,
  interventionTransitions as heldTransitions,
  measures,
  observations,
  targets,
} from '../../db/tables/index.ts'
import { cellColumns, valueColumns } from '../../../test/support/county-rows.ts'
import { type AgreeingCounty, agreeingCounty, decision } from '../agreement/testing/agreeing.ts'

let at: AgreeingCounty
let dover: { id: string }
beforeAll(async () => {
  at = await agreeingCounty()
  dover = await at.county.partnership('dover')
})
afterAll(() => at.close())

const [author, director, board, chair] = ['demo-author', 'demo-director', 'demo-county-board', 'demo-chair'] as const
type Shown = {
  number: number
  version: number
  state: string
  byRule: boolean
  effects: string[]
  targets: { indicator: string; period: string; colour: string; sentence: string }[]
  proposedBy: string
  decidedBy: string | null
  reviews: { finding: string }[]
  people: { name: string }[]
  commands: { command: string; allowed: boolean; refusal: { code: string } | null }[]
}
const shown = `number version state byRule effects proposedBy decidedBy targets { indicator period colour sentence } reviews { finding } people { name }
  commands { command allowed refusal { code } }`

async function send(mutation: string, input: object, person: string) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
  const { data, errors } = await at.county.ask<{ done: { intervention: Shown | null; refusal: { code: string } | null } } | null>(
    `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { intervention { ${shown} } refusal { code message } } }`,
    { input },
    person,
  )
  return { ...data?.done, error: errors?.[0]?.extensions.code ?? null }
}
const seen = async (number: number, person?: string) =>
  (
    await at.county.ask<{ intervention: Shown | null } | null>(
      `query ($number: Int!) { intervention(number: $number) { ${shown} } }`,
      { number },
      person,
    )
  ).data?.intervention ?? null

const due = async () => {
  const { data } = await at.county.ask<{ interventionsDue: { partnership: { code: string }; targets: object[] }[] }>(
    '{ interventionsDue { partnership { code } targets { colour } } }',
    {},
    director,
  )
  return data.interventionsDue.map(({ partnership, targets: found }) => [partnership.code, found.length])
}
/** What somebody is told of interventions, the newest first. */
const toldOf = async (person: string) => {
  const { data } = await at.county.ask<{ notifications: { nodes: { sentence: string; path: string }[] } }>(
    '{ notifications { nodes { sentence path } } }',
    {},
    person,
  )
  return data.notifications.nodes.filter(({ sentence }) => sentence.includes('intervention')).map(({ sentence }) => sentence)
}
const openAt = async (partnership: string, person: string) => {
  const { data } = await at.county.ask<{ interventions: { nodes: { number: number }[] } }>(
    'query ($partnership: ID!) { interventions(partnership: $partnership, open: true) { nodes { number } } }',
    { partnership },
    person,
  )
  return data.interventions.nodes.map(({ number }) => number)
}

/** Two key targets that Dover missed in two years running, in an approved plan. */
async function missedTargets(): Promise<void> {
  const { edition } = await at.county.plan({ code: 'dover-promised', ownedBy: dover.id })
  const catalogue = await at.county.add(indicatorCatalogues, {
    code: 'ni',
    title: 'NI',
    scheme: 'NI',
    position: 1,
    status: 'final',
  })
  for (const [index, ref] of ['NI 73', 'NI 75'].entries()) {
    const indicator = await at.county.add(indicators, {
      catalogueId: catalogue.id,
      ref,
      title: `Key stage ${index}`,
      position: index,
      unit: 'percent',
      polarity: 'higher',
      calendar: 'financial_year',
      rollUp: 'none',
    })
    const baseline = cellColumns('60%', { unit: 'percent', period: '2005/06' })
    const measure = await at.county.add(measures, {
      editionId: edition.id,
      position: index + 1,
      indicatorId: indicator.id,
      keyTarget: true,
      periodKind: 'financial_year',
      rowUnit: 'percent',
      baselinePrinted: '60%',
      baselineValue: baseline.value ?? null,
      baselineBound: baseline.bound,
      baselineUnit: baseline.unit,
      baselineStatus: baseline.status,
    })
    for (const [place, year] of ['2006/07', '2007/08'].entries()) {
      const position = index * 2 + place + 1
      await at.county.add(targets, { editionId: edition.id, measureId: measure.id, position, ...valueColumns('65%', { year }) })
      await at.county.add(observations, {
        indicatorId: indicator.id,
        area: 'partnership',
        partnershipId: dover.id,
        kind: 'actual',
        position,
        ...valueColumns('61%', { year }),
      })
    }
  }
  await at.county.change((tx) =>
    tx.execute(`update editions set state = 'approved', content_hash = repeat('0', 64) where id = '${edition.id}'`),
  )
}

it('is the same table of steps in the database as in the domain', async () => {
  const held = await at.county.change((tx) => tx.select().from(heldTransitions))
  const ours = interventionTransitions.map(({ from, command, to }) => ({ fromState: from, command, toState: to }))
  expect(held.map((each) => JSON.stringify(each)).toSorted()).toEqual(ours.map((each) => JSON.stringify(each)).toSorted())
})

it('missed key targets are proposed for, decided by another, keep a plan from being submitted, and after lifting it goes through', async () => {
  const proposal = { partnership: 'dover', kind: 'SUSPENDED_POWERS', powers: ['SUBMIT'] }
  expect(await send('applyInterventionRule', proposal, director)).toMatchObject({ refusal: { code: 'RULE_NOT_MET' } })
  expect(await due()).toEqual([])
  await missedTargets()
  expect(await due()).toEqual([['dover', 4]])
  const { intervention, refusal } = await send('applyInterventionRule', proposal, director)
  expect(refusal).toBeNull()
  expect(intervention).toMatchObject({ state: 'PROPOSED', byRule: true })
  expect(
    intervention!.targets.map(({ indicator, period, colour, sentence }) => [indicator, period, colour, sentence.slice(0, 59)]),
  ).toEqual([
    ['NI 73', '2007/08', 'RED', '61% in 2007/08 is 4 points worse than the target of 65%, mo'],
    ['NI 73', '2006/07', 'RED', '61% in 2006/07 is 4 points worse than the target of 65%, mo'],
    ['NI 75', '2007/08', 'RED', '61% in 2007/08 is 4 points worse than the target of 65%, mo'],
    ['NI 75', '2006/07', 'RED', '61% in 2006/07 is 4 points worse than the target of 65%, mo'],
  ])
  const { number } = intervention!
  expect(await due()).toEqual([])
  expect(await toldOf(board)).toEqual(['David Lympne proposed an intervention in dover'])
  expect(await toldOf(author)).toEqual([])
  expect(await send('applyInterventionRule', proposal, board)).toMatchObject({ refusal: { code: 'PROPOSED_ALREADY' } })

  const decided = {
    intervention: number,
    expectedVersion: 1,
    kind: 'SUSPENDED_POWERS',
    powers: ['SUBMIT'],
    startsOn: '2008-09-01',
    decision: { ...decision, body: 'Kent Children’s Trust Board' },
  }
  expect(await send('decideIntervention', decided, director)).toMatchObject({ refusal: { code: 'OWN_WORK' } })
  expect(await send('decideIntervention', decided, chair)).toMatchObject({ error: 'FORBIDDEN' })
  expect(await send('decideIntervention', { ...decided, powers: [] }, board)).toMatchObject({ refusal: { code: 'CHECK_FIELDS' } })
  expect(await send('decideIntervention', { ...decided, startsOn: '2008-08-31' }, board)).toMatchObject({
    refusal: { code: 'CHECK_FIELDS' },
  })
  expect(await send('decideIntervention', { ...decided, expectedVersion: 7 }, board)).toMatchObject({
    refusal: { code: 'CONFLICT' },
  })
  expect(await send('decideIntervention', decided, board)).toMatchObject({
    refusal: null,
    intervention: { state: 'IN_EFFECT', version: 2, people: [{ name: 'A. Chair' }] },
  })
  expect(await toldOf(author)).toEqual(['Peter Wye decided on an intervention in dover'])
  expect([await openAt('dover', author), await openAt('deal-sandwich', board)]).toEqual([[number], []])

  const { plan } = await at.plan('held-back', [dover])
  const submit = async () => {
    const { id, version } = await at.see(plan.id, author)
    return at.send('submitPriorities', { edition: id, expectedVersion: version }, author)
  }
  expect(await submit()).toMatchObject({ refusal: { code: 'POWER_SUSPENDED' } })
  expect((await seen(number, author))!.effects).toContain('No plan that it has a share in can be put before a gate.')

  const review = { intervention: number, expectedVersion: 2, reviewedOn: '2008-09-01', finding: 'Targets are met again' }
  expect(await send('reviewIntervention', review, 'demo-senior-team')).toMatchObject({
    refusal: null,
    intervention: { state: 'REVIEWED', reviews: [{ finding: 'Targets are met again' }] },
  })
  const lift = { intervention: number, expectedVersion: 3, reason: 'Targets are met again' }
  expect(await send('liftIntervention', lift, author)).toMatchObject({ error: 'FORBIDDEN' })
  expect(await send('liftIntervention', lift, director)).toMatchObject({ refusal: null, intervention: { state: 'LIFTED' } })
  expect(await submit()).toMatchObject({ refusal: null, edition: { state: 'PRIORITIES_SUBMITTED' } })
})

it('is told to those of the partnership and of the county, and to nobody else', async () => {
  const { intervention } = await send(
    'proposeIntervention',
    { partnership: 'dover', kind: 'CHANGE_IN_MANAGEMENT', reason: 'The post has been empty since May' },
    'demo-senior-team',
  )
  const { number } = intervention!
  for (const person of [author, chair, director, board]) expect(await seen(number, person), person).toMatchObject({ number })
  expect([await seen(number, 'demo-reader'), await seen(number)]).toEqual([null, null])
  const declined = { intervention: number, expectedVersion: 1, decision, note: 'A new manager starts in October' }
  expect(await send('declineIntervention', declined, director)).toMatchObject({ intervention: { state: 'DECLINED' } })
})
