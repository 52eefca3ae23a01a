import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { observations } from '../../db/tables/index.ts'
import { type RatedCounty, ratedCounty } from './testing/rated-county.ts'

let at: RatedCounty
let dover: string
beforeAll(async () => {
  at = await ratedCounty()
  dover = (await at.partnership('dover')).id
  const { edition } = await at.plan({ code: 'dover-2008', ownedBy: dover })
  await at.promise({ editionId: edition.id }, { '2007/08': '80%' })
  await at.value('70%', '2007/08', { partnershipId: dover })
  await at.value('75%', '2007/08')
  await at.value('76%', '2007/08', { kind: 'target' })
})
afterAll(() => at.close())

type Rating = {
  id: string
  colour: string
  inputsHash: string
  override: {
    id: string
    colour: string
    reason: string
    madeByName: string
    figure: string
    until: string | null
    version: number
  } | null
}
type Payload = { rating: Rating | null; refusal: { code: string; issues: { path: string; code: string }[] } | null }
const fields = 'id colour inputsHash override { id colour reason madeByName figure until version }'
const on = '2008-11-01'

const ratings = async (day = on, person?: string) => {
  const { data, statements } = await at.ask<{ indicator: { ratings: Rating[] } }>(
    `query ($on: Date!) { indicator(ref: "NI 73") { ratings(on: $on) { ${fields} } } }`,
    { on: day },
    person,
  )
  return Object.assign(data.indicator.ratings, { statements })
}
async function send(field: 'overrideRating' | 'withdrawOverride', input: object, person = 'demo-director') {
  const type = field === 'overrideRating' ? 'OverrideRatingInput' : 'WithdrawOverrideInput'
  const { data } = await at.ask<{ done: Payload } | null>(
    `mutation ($input: ${type}!) { done: ${field}(input: $input) { rating { ${fields} } refusal { code issues { path code } } } }`,
    { input: { on, ...input } },
    person,
  )
  return data?.done ?? null
}
const judged = (rating: Rating, more: object = {}) => ({
  rating: rating.id,
  seen: rating.inputsHash,
  colour: 'AMBER',
  reason: 'Two schools moved to Deal in March',
  ...more,
})

it('stands beside what was worked out with who, why and until when, for everybody who may see the rating', async () => {
  const [county, local] = await ratings()
  expect([county?.colour, local?.colour]).toEqual(['AMBER', 'RED'])
  const done = await send('overrideRating', judged(local!, { until: '2009-03-31' }))
  expect(done).toMatchObject({ refusal: null, rating: { colour: 'RED', override: { colour: 'AMBER' } } })
  const [, seen] = await ratings()
  expect(seen).toMatchObject({
    colour: 'RED',
    override: {
      colour: 'AMBER',
      reason: 'Two schools moved to Deal in March',
      madeByName: 'David Lympne',
      figure: '2007/08',
      until: '2009-03-31',
    },
  })
})

it('is refused with what to do, and is for the Director of Operations and the senior team', async () => {
  const [county] = await ratings()
  expect(await send('overrideRating', judged(county!), 'demo-analyst')).toBeNull()
  expect((await send('overrideRating', judged(county!, { colour: 'AMBER' })))?.refusal).toMatchObject({
    issues: [{ path: 'colour', code: 'SAME' }],
  })
  expect((await send('overrideRating', judged(county!, { colour: 'GREEN', reason: ' ' })))?.refusal).toMatchObject({
    issues: [{ path: 'reason', code: 'REASON' }],
  })
  expect((await send('overrideRating', judged(county!, { colour: 'GREEN', seen: 'others' })))?.refusal?.code).toBe('CONFLICT')
  expect((await send('overrideRating', judged(county!, { rating: 'nothing:county' })))?.refusal?.code).toBe('NOT_FOUND')
})

it('is over after its last day, is withdrawn with a reason, and falls away when a figure behind it changes', async () => {
  const overrideOn = async (day: string) => (await ratings(day))[1]?.override ?? null
  expect(await overrideOn('2009-03-31')).not.toBeNull()
  expect(await overrideOn('2009-04-01')).toBeNull()

  const [, local] = await ratings()
  expect((await send('overrideRating', judged(local!)))?.refusal?.code).toBe('NOT_NOW')
  const which = { rating: local!.id, override: local!.override!.id, expectedVersion: local!.override!.version }
  expect((await send('withdrawOverride', { ...which, reason: ' ' }))?.refusal?.code).toBe('CHECK_FIELDS')
  expect(await send('withdrawOverride', { ...which, reason: 'The figures were right' })).toMatchObject({
    rating: { override: null },
  })
  expect((await send('withdrawOverride', { ...which, reason: 'Again' }))?.refusal?.code).toBe('CONFLICT')

  const [, again] = await ratings()
  await send('overrideRating', judged(again!, { colour: 'GREEN' }), 'demo-senior-team')
  expect(await overrideOn(on)).toMatchObject({ colour: 'GREEN', madeByName: 'Nora Chilham' })
  await at.change((tx) =>
    tx.update(observations).set({ printed: '71%', value: '71' }).where(eq(observations.partnershipId, dover)),
  )
  expect(await overrideOn(on)).toBeNull()
})
