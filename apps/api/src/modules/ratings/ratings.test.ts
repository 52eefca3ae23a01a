import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editions } from '../../db/tables/index.ts'
import { type RatedCounty, ratedCounty } from './testing/rated-county.ts'

let at: RatedCounty
beforeAll(async () => {
  at = await ratedCounty()
  const [dover, swale, thanet] = [await at.partnership('dover'), await at.partnership('swale'), await at.partnership('thanet')]
  for (const [partnership, target] of [
    [dover, '80%'],
    [swale, '90%'],
  ] as const) {
    const { edition } = await at.plan({ code: `${partnership.code}-2008`, ownedBy: partnership.id })
    const priorityId = await at.priority(edition.id, at.safe)
    await at.priority(edition.id, undefined, 2)
    await at.promise({ editionId: edition.id, priorityId }, { '2008/09': target })
  }
  const hidden = await at.plan({ code: 'thanet-2008', ownedBy: thanet.id, visibility: 'owners' })
  await at.promise({ editionId: hidden.edition.id }, { '2008/09': '80%' })
  await at.value('60%', '2006/07', { partnershipId: dover.id })
  await at.value('77%', '2007/08', { partnershipId: dover.id })
  await at.value('77.1%', '2007/08', { partnershipId: dover.id, kind: 'provisional' })
  await at.value('99%', '2008/09', { partnershipId: dover.id })
  await at.value('70%', '2007/08', { partnershipId: swale.id })
  await at.value('72%', '2007/08', { area: 'england', kind: 'comparator' })
  await at.value('75%', '2007/08')
  await at.value('76%', '2007/08', { kind: 'target' })
})
afterAll(() => at.close())

type Rated = { colour: string; partnership: { code: string } | null }
type Stands = { partnership: { code: string }; plan: { code: string } | null }
type Answer = {
  partnership: { ratings: Rated[]; standing: object }
  indicator: { ratings: Rated[]; comparators: { area: string; cell: { printed: string } }[]; countyValue: object }
  countyOverview: { partnerships: Stands[] }
  partnerships: { nodes: object[] }
}
const rating = `colour keyTarget area partnership { code } measure { keyTarget } actual { cell { printed } }
  explanation { sentence rule expected distance progress greyReason inputs { part printed printedUnder } }`

describe('how partnerships stand', () => {
  it('is told for the day, by the latest figure of a year that was over, with all that went into it', async () => {
    const { data } = await at.ask<Answer>(`{ partnership(code: "dover") { ratings(on: "2008-11-01") { ${rating} } } }`)
    expect(data.partnership.ratings).toEqual([
      {
        colour: 'GREEN',
        keyTarget: true,
        area: 'PARTNERSHIP',
        partnership: { code: 'dover' },
        measure: { keyTarget: true },
        actual: { cell: { printed: '77%' } },
        explanation: {
          sentence:
            '77% in 2007/08 is 0.3 points better than the 76.7% due on the way from 70% (2005/06) to 80% (2008/09); higher is better.',
          rule: 'TRAJECTORY',
          expected: '76.7',
          distance: '0.3',
          progress: '70',
          greyReason: null,
          inputs: [
            { part: 'ACTUAL', printed: '77%', printedUnder: '2007/08' },
            { part: 'BASELINE', printed: '70%', printedUnder: '2005/06' },
            { part: 'TARGET', printed: '80%', printedUnder: '2008/09' },
          ],
        },
      },
    ])
  })

  it('is asked of an indicator for all who answer for it, the county first, with others to compare with', async () => {
    const { data } = await at.ask<Answer>(`{ indicator(ref: "NI 73") {
      ratings(on: "2008-11-01") { colour area partnership { code } explanation { sentence } } comparators(on: "2008-11-01") { area cell { printed } } } }`)
    expect(data.indicator.ratings.map(({ colour, partnership }) => [partnership?.code ?? 'county', colour])).toEqual([
      ['county', 'AMBER'],
      ['dover', 'GREEN'],
      ['swale', 'RED'],
    ])
    expect(data.indicator.comparators.map(({ area, cell }) => [area, cell.printed])).toEqual([
      ['COUNTY', '75%'],
      ['ENGLAND', '72%'],
    ])
  })

  it('shows who has no plan that may be seen, what serves no outcome, and the key targets that are missed', async () => {
    const { data } =
      await at.ask<Answer>(`{ countyOverview(on: "2008-11-01") { plans submittedPlans tally { sentence } county { colour }
      byOutcome { item { code } priorities tally { of } }
      partnerships { partnership { code } plan { code } heldBy heldSince tally { red of } keyTargetsMissed { indicator { ref } }
        byOutcome { item { code } priorities tally { of green } } } } }`)
    const { partnerships, ...rest } = data.countyOverview
    expect(rest).toMatchObject({
      plans: 2,
      submittedPlans: 0,
      tally: { sentence: '2 of 2 reported: 1 green, 0 amber, 1 red, 0 grey.' },
      county: [{ colour: 'AMBER' }],
      byOutcome: [
        { item: { code: 'be-healthy' }, priorities: 0, tally: { of: 0 } },
        { item: { code: 'stay-safe' }, priorities: 2, tally: { of: 2 } },
        { item: null, priorities: 2, tally: { of: 0 } },
      ],
    })
    expect(partnerships.map(({ partnership, plan }) => [partnership.code, plan?.code ?? null])).toEqual([
      ['dover', 'dover-2008'],
      ['swale', 'swale-2008'],
      ['thanet', null],
    ])
    expect(partnerships[1]).toMatchObject({
      heldBy: 'Its authors',
      heldSince: null,
      keyTargetsMissed: [{ indicator: { ref: 'NI 73' } }],
    })
  })

  it('holds to the approved edition while another one is being written', async () => {
    const ashford = await at.partnership('ashford')
    const { plan, edition } = await at.plan({ code: 'ashford-2008', ownedBy: ashford.id })
    await at.promise({ editionId: edition.id }, { '2007/08': '50%' })
    await at.change((tx) =>
      tx
        .update(editions)
        .set({ state: 'approved', contentHash: '0'.repeat(64) })
        .where(eq(editions.id, edition.id)),
    )
    const next = await at.add(editions, { planId: plan.id, number: 2, title: 'Second', visibility: 'public' })
    await at.promise({ editionId: next.id }, { '2007/08': '90%' })
    await at.value('60%', '2007/08', { partnershipId: ashford.id })
    const { data } = await at.ask<Answer>(
      '{ partnership(code: "ashford") { ratings(on: "2008-11-01") { colour } standing(on: "2008-11-01") { edition { number } newestEdition { number } } } }',
    )
    expect(data.partnership).toEqual({
      ratings: [{ colour: 'GREEN' }],
      standing: { edition: { number: 1 }, newestEdition: { number: 2 } },
    })
  })

  it('comes to one value for the county by its parts, never by an average of percentages', async () => {
    const [large, small] = [await at.partnership('large'), await at.partnership('small')]
    const of = (partnershipId: string, numerator: string, denominator: string) => ({ partnershipId, numerator, denominator })
    await at.value('90%', '2004/05', of(large.id, '900', '1000'))
    await at.value('10%', '2004/05', of(small.id, '1', '10'))
    const { data } = await at.ask<Answer>(
      '{ indicator(ref: "NI 73") { countyValue(period: "2004/05") { method value numerator denominator counted of sentence } } }',
    )
    expect(data.indicator.countyValue).toMatchObject({
      method: 'SUM_OF_PARTS',
      value: '89.2',
      numerator: '901',
      denominator: '1010',
      counted: 2,
      of: 6,
      sentence: expect.stringMatching(/^2 of 6 reported with numerator and denominator\./),
    })
    expect((90 + 10) / 2).not.toBe(89.2)
  })

  it('costs as many statements for all partnerships as for one', async () => {
    const ask = (first: number) =>
      at.ask<Answer>(
        `query ($first: Int) { partnerships(first: $first) { nodes { ratings(on: "2008-11-01") { ${rating} }
          standing(on: "2008-11-01") { heldBy byOutcome { item { code } } keyTargetsMissed { colour } edition { number } plan { code } } } } }`,
        { first },
      )
    const [one, many] = [await ask(1), await ask(23)]
    expect(many.data.partnerships.nodes.length).toBeGreaterThan(3)
    expect(many.statements).toBe(one.statements)
  })
})
