import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planOwners, targets } from '../../db/tables/index.ts'
import { type RatedCounty, ratedCounty } from '../ratings/testing/rated-county.ts'

let at: RatedCounty
const owners = new Map<string, string>()
beforeAll(async () => {
  at = await ratedCounty()
  for (const code of ['dover', 'deal', 'swale']) owners.set(code, (await at.partnership(code)).id)
})
afterAll(() => at.close())

type Step = {
  step: string
  printed: string
  body: string | null
  decidedOn: string | null
  takenByName: string
  note: string | null
}
type Agreement = {
  target: { id: string; version: number; printedUnder: string; warnings: { code: string }[] }
  standing: string
  steps: Step[]
}
type Payload = {
  edition: { targetAgreements: Agreement[] } | null
  refusal: { code: string; issues: { path: string; code: string }[] } | null
}
const agreements = `targetAgreements { target { id version printedUnder warnings { code } } standing
  steps { step printed body decidedOn minuteReference takenByName note } }`

let plans = 0
/** A draft of these partnerships with a measure that began at 70%. */
async function draft(byYear: Record<string, string>, of: readonly string[] = ['dover']) {
  const { plan, edition } = await at.plan({ code: `targets-${++plans}`, visibility: 'owners' })
  for (const [position, code] of of.entries())
    await at.add(planOwners, { planId: plan.id, partnershipId: owners.get(code)!, position: position + 1 })
  await at.promise({ editionId: edition.id }, byYear)
  const see = async (person = 'demo-author') => {
    const { data, statements } = await at.ask<{ plan: { currentEdition: { targetAgreements: Agreement[] | null } } | null }>(
      `query ($id: ID!) { plan(id: $id) { currentEdition { ${agreements} } } }`,
      { id: plan.id },
      person,
    )
    return { agreements: data.plan?.currentEdition.targetAgreements ?? null, statements }
  }
  const all = async () => (await see()).agreements!.map(({ target: { id, version } }) => ({ id, expectedVersion: version }))
  const send = async (field: 'proposeTargets' | 'decideTargets', input: object, person: string) => {
    const type = field === 'proposeTargets' ? 'ProposeTargetsInput' : 'DecideTargetsInput'
    const { data } = await at.ask<{ done: Payload } | null>(
      `mutation ($input: ${type}!) { done: ${field}(input: $input) { edition { ${agreements} } refusal { code issues { path code } } } }`,
      { input: { edition: edition.id, targets: await all(), ...input } },
      person,
    )
    return data?.done ?? null
  }
  const propose = (input: object = {}, person = 'demo-author') => send('proposeTargets', input, person)
  const decide = (input: object = {}, person = 'demo-chair') =>
    send('decideTargets', { partnership: 'dover', agrees: true, decidedOn: '2008-06-12', ...input }, person)
  return { edition, see, all, propose, decide }
}
const standings = (payload: Payload | null) => payload?.edition?.targetAgreements.map(({ standing }) => standing)

describe('a target', () => {
  it('is proposed by its author and agreed with the board, and its trail says who, which board and when', async () => {
    const { propose, decide, see } = await draft({ '2008/09': '72%', '2009/10': '74%' })
    expect((await see()).agreements!.map(({ standing }) => standing)).toEqual(['NOT_PROPOSED', 'NOT_PROPOSED'])
    expect(standings(await propose({ note: 'As the heads advised' }))).toEqual(['PROPOSED', 'PROPOSED'])
    const agreed = await decide({ minuteReference: 'DPB 08/14' })
    expect(standings(agreed)).toEqual(['AGREED', 'AGREED'])
    expect(agreed?.edition?.targetAgreements[0]?.steps).toMatchObject([
      { step: 'PROPOSED', printed: '72%', body: null, takenByName: 'Asha Merrow', note: 'As the heads advised' },
      {
        step: 'AGREED',
        printed: '72%',
        body: 'dover partnership board',
        decidedOn: '2008-06-12',
        minuteReference: 'DPB 08/14',
        takenByName: 'Ruth Oxney',
      },
    ])
    expect((await decide())?.refusal).toMatchObject({
      code: 'CHECK_FIELDS',
      issues: [{ code: 'NOT_PROPOSED' }, { code: 'NOT_PROPOSED' }],
    })
  })

  it('is no longer agreed once it says something else', async () => {
    const { propose, decide, see } = await draft({ '2008/09': '72%' })
    await propose()
    await decide()
    await at.change((tx) => tx.update(targets).set({ printed: '73%', value: '73' }))
    expect((await see()).agreements).toMatchObject([{ standing: 'CHANGED', steps: [{ printed: '72%' }, { printed: '72%' }] }])
  })

  it('that is odd goes before the board with a reason, or not at all', async () => {
    const { propose, see } = await draft({ '2008/09': '65%' })
    expect((await see()).agreements).toMatchObject([{ target: { warnings: [{ code: 'WORSE_THAN_ACTUAL' }] } }])
    expect((await propose())?.refusal).toMatchObject({ code: 'CHECK_FIELDS', issues: [{ path: 'targets.0', code: 'REASON' }] })
    await at.change((tx) => tx.update(targets).set({ reason: 'A school for children with special needs joins us' }))
    expect(standings(await propose())).toEqual(['PROPOSED'])
  })

  it('of a joint plan is agreed when both boards have; a board speaks for itself alone, and may send it back with a reason', async () => {
    const { propose, decide } = await draft({ '2008/09': '72%' }, ['dover', 'deal'])
    await propose()
    expect((await decide({ partnership: 'deal' }))?.refusal).toMatchObject({ code: 'NOT_YOURS' })
    expect((await decide({ partnership: null }))?.refusal).toMatchObject({ code: 'NOT_YOURS' })
    expect((await decide({ agrees: false }))?.refusal).toMatchObject({ issues: [{ path: 'note', code: 'REASON' }] })
    expect((await decide({ decidedOn: '2999-01-01' }))?.refusal).toMatchObject({ issues: [{ path: 'decidedOn', code: 'LATER' }] })
    expect(standings(await decide())).toEqual(['PARTLY_AGREED'])
    expect(standings(await decide({ agrees: false, note: 'Deal asks for more' }))).toEqual(['RETURNED'])
    expect(standings(await propose())).toEqual(['PROPOSED'])
  })

  it('is proposed by its authors, decided by boards that did not edit it, and only as it was last seen', async () => {
    const { edition, propose, decide, all } = await draft({ '2008/09': '72%' })
    expect(await propose({}, 'demo-reader')).toBeNull()
    expect(await decide({}, 'demo-author')).toBeNull()
    expect((await propose({ targets: (await all()).map(({ id }) => ({ id, expectedVersion: 9 })) }))?.refusal).toMatchObject({
      code: 'CONFLICT',
    })
    await propose()
    await at.change((tx) =>
      tx.execute(
        `insert into edition_editors values ('${edition.id}', 'person:demo-chair', now(), now()) on conflict do nothing`,
      ),
    )
    expect((await decide())?.refusal).toMatchObject({ code: 'NOT_YOURS' })
  })

  it('costs as many statements to look at for many as for one', async () => {
    const one = await draft({ '2008/09': '72%' })
    const many = await draft({ '2007/08': '71%', '2008/09': '72%', '2009/10': '73%', '2010/11': '74%' })
    for (const each of [one, many]) await each.propose()
    expect((await many.see()).agreements).toHaveLength(4)
    expect((await many.see()).statements).toBe((await one.see()).statements)
  })
})

it('local targets come to one figure by their weights, and a sentence says whether that is what the county promised', async () => {
  const ref = await at.indicator('NI 99')
  const local = async (code: string, printed: string) => {
    const { edition } = await at.plan({ code: `local-${code}`, ownedBy: owners.get(code)! })
    await at.promise({ editionId: edition.id, indicator: ref }, { '2008/09': printed })
  }
  const together = async () => {
    const { data } = await at.ask<{ indicator: { targetsTogether: object } }>(
      '{ indicator(ref: "NI 99") { targetsTogether(period: "2008/09") { value county distance counted of missing sentence } } }',
    )
    return data.indicator.targetsTogether
  }
  await at.value('85%', '2008/09', { indicatorId: ref, kind: 'target' })
  await local('dover', '90%')
  await local('swale', '10%')
  const of = (code: string, numerator: string, denominator: string) => ({
    indicatorId: ref,
    partnershipId: owners.get(code)!,
    numerator,
    denominator,
  })
  await at.value('80%', '2007/08', of('dover', '800', '1000'))
  await at.value('10%', '2007/08', of('swale', '1', '10'))
  expect(await together()).toMatchObject({
    value: '89.2',
    county: '85%',
    distance: null,
    counted: 2,
    of: 3,
    missing: ['deal'],
    sentence: expect.stringContaining('2 of 3 local targets come to 89.2%'),
  })
  await local('deal', '50%')
  await at.value('40%', '2007/08', of('deal', '4', '10'))
  expect(await together()).toMatchObject({
    value: '88.8',
    distance: '3.8',
    sentence: expect.stringMatching(/more than enough\.$/),
  })
})
