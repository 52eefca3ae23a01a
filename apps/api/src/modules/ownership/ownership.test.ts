import { type OwnerFault, ownerFaultNames } from '@weald/domain'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  actions,
  auditEntries,
  interventions,
  leads,
  ownerAssignments,
  people,
  postHoldings,
  posts,
  riskAreas,
  risks,
} from '../../db/tables/index.ts'
import { type RatedCounty, ratedCounty } from '../ratings/testing/rated-county.ts'

const [author, contributor, chair, director, reader] = [
  'demo-author',
  'demo-contributor',
  'demo-chair',
  'demo-director',
  'demo-reader',
] as const

type Thing = {
  kind: string
  lineage: string
  title: string
  about: string
  owner: string | null
  faults: { fault: string; sentence: string }[]
  mayReassign: boolean
  version: number
}
type Health = {
  sentence: string
  of: number
  found: number
  counts: { fault: string; count: number }[]
  things: Thing[]
  owners: { id: string; name: string }[]
}
type Result = { outcome: string; owner: string | null; version: number; message: string | null }
type Payload = { results: Result[]; assigned: number; refused: number; refusal: { code: string; message: string } | null }

let county: RatedCounty
beforeAll(async () => {
  county = await ratedCounty()
  const dover = await county.partnership('dover')
  const swale = await county.partnership('swale')
  const [manager, gone] = [
    await county.add(posts, { code: 'manager', title: 'LCSP Manager', position: 1 }),
    await county.add(posts, { code: 'officer', title: 'Local Education Officer', position: 2 }),
  ]
  const ann = await county.add(people, { code: 'ann', name: 'Ann Deal', position: 1 })
  await county.add(postHoldings, { postId: manager.id, personId: ann.id, startsOn: '2008-09-01' })
  await county.add(postHoldings, { postId: gone.id, personId: ann.id, endsOn: '2008-08-31' })
  for (const [code, owner] of [
    ['dover-2008', dover],
    ['swale-2008', swale],
  ] as const) {
    const { edition } = await county.plan({ code, ownedBy: owner.id, termStart: '2008-04-01' })
    const of = { editionId: edition.id }
    const planned = { ...of, status: 'not_started', startsPrecision: 'none', endsPrecision: 'none' } as const
    const [owned] = [
      await county.add(actions, { ...planned, position: 1, title: 'Train staff' }),
      await county.add(actions, { ...planned, position: 2, title: 'Open a centre' }),
      await county.add(actions, { ...planned, position: 3, title: 'Done already', status: 'done' }),
    ]
    await county.add(leads, { ...of, position: 1, actionId: owned.id, printed: 'The manager', postId: manager.id })
    const area = await county.add(riskAreas, { ...of, position: 1, title: 'Money' })
    await county.add(risks, { ...of, position: 1, areaId: area.id, numberInArea: 1, statement: 'The grant ends' })
    await county.add(leads, { ...of, position: 2, riskAreaId: area.id, printed: 'The officer', postId: gone.id })
    await county.promise({ editionId: edition.id, indicator: await county.indicator(`NI ${code}`) }, {})
  }
  await county.add(interventions, {
    partnershipId: dover.id,
    kind: 'change_in_management',
    reason: 'No manager',
    proposedBy: 'person:x',
  })
  await county.ask(
    'mutation ($input: OpenReviewCycleInput!) { openReviewCycle(input: $input) { refusal { message } } }',
    { input: { quarter: '2008/09 Q1', instructions: 'Say how it is going', asks: ['NARRATIVE'] } },
    director,
  )
})
afterAll(() => county.close())

const shown = 'kind lineage title about owner faults { fault sentence } mayReassign version'
async function health(person: string, filter: object = {}) {
  const { data, errors, statements } = await county.ask<{ ownerHealth: Health }>(
    `query ($partnership: ID, $kind: OwnedKind, $fault: OwnerFault) { ownerHealth(partnership: $partnership, kind: $kind, fault: $fault) {
      sentence of found counts { fault count } owners { id name } things { ${shown} } } }`,
    filter,
    person,
  )
  return { ...data?.ownerHealth, error: errors?.[0]?.extensions.code ?? null, statements } as Health & {
    error: string | null
    statements: number
  }
}
async function reassign(person: string, things: Pick<Thing, 'kind' | 'lineage' | 'version'>[], more: object = {}) {
  const input = {
    things: things.map(({ kind, lineage, version }) => ({ kind, lineage, expectedVersion: version })),
    to: 'post:manager',
    reason: 'The officer has left',
    ...more,
  }
  const { data, errors, statements } = await county.ask<{ reassign: Payload }>(
    `mutation ($input: ReassignInput!) { reassign(input: $input) { assigned refused refusal { code message } results { outcome owner version message } } }`,
    { input },
    person,
  )
  return { ...data?.reassign, error: errors?.[0]?.extensions.code ?? null, statements } as Payload & {
    error: string | null
    statements: number
  }
}
const told = ({ things }: Health) => things.map(({ title, owner, faults }) => [title, owner, faults.map(({ fault }) => fault)])

describe('Who looks after what', () => {
  it('is told of one’s own partnership, the worst first, with what is wrong in words', async () => {
    const own = await health(author)
    expect(own).toMatchObject({ error: null, of: 6, found: 6, sentence: '6 of 6 things need somebody to see to them.' })
    const both = ['UNOWNED', 'NEVER_UPDATED']
    expect(told(own)).toEqual([
      ['Open a centre', null, both],
      ['NI dover-2008, Title of NI dover-2008', null, both],
      ['Intervention 1', null, ['UNOWNED']],
      ['The grant ends', 'Local Education Officer', ['HOLDER_LEFT', 'NEVER_UPDATED']],
      ['Train staff', 'LCSP Manager', ['NEVER_UPDATED']],
      ['Review for 2008/09 Q1', 'Asha Merrow', ['NEVER_UPDATED']],
    ])
    expect(own.things.find(({ title }) => title === 'The grant ends')!.faults[0]!.sentence).toBe(
      'Local Education Officer answers for it, and nobody holds that place any more.',
    )
  })

  it('is told of all partnerships to those of the county who see to it, and to nobody who only reads', async () => {
    const all = await health(director)
    expect([all.of, (await health(director, { partnership: 'swale' })).of]).toEqual([11, 5])
    expect([(await health(reader)).error, (await health('demo-finance')).error]).toEqual(['FORBIDDEN', 'FORBIDDEN'])
    for (const person of [contributor, chair]) {
      const seen = await health(person)
      expect([seen.of, seen.things.some(({ mayReassign }) => mayReassign)], person).toEqual([6, false])
    }
  })

  it('counts each fault as it lists it, so that the numbers lead to what they count', async () => {
    const { counts } = await health(director)
    for (const { fault, count } of counts) {
      const { things, found } = await health(director, { fault })
      expect([found, things.length], fault).toEqual([count, count])
      expect(
        things.every(({ faults }) => faults.some((each) => each.fault === fault)),
        fault,
      ).toBe(true)
    }
    expect(counts.map(({ fault }) => fault.toLowerCase() as OwnerFault)).toEqual(ownerFaultNames)
    expect(counts.every(({ count }) => count > 0)).toBe(true)
  })

  it('costs as many statements for all partnerships as for one', async () => {
    expect((await health(director)).statements).toBe((await health(author)).statements)
  })
})

describe('Giving things to somebody else', () => {
  it('is offered posts first, with who holds them now, and people after them', async () => {
    const { owners } = await health(author)
    expect(owners).toEqual([
      { id: 'post:manager', name: 'LCSP Manager (Ann Deal)' },
      { id: 'post:officer', name: 'Local Education Officer' },
      { id: 'person:ann', name: 'Ann Deal' },
    ])
  })

  it('asks for a reason, for somebody who is there, and for something to give', async () => {
    const { things } = await health(author)
    expect(await reassign(author, things, { reason: ' ' })).toMatchObject({ refusal: { code: 'CHECK_FIELDS' }, results: [] })
    expect(await reassign(author, things, { to: 'post:nobody' })).toMatchObject({ refusal: { code: 'CHECK_FIELDS' } })
    expect(await reassign(author, [])).toMatchObject({ refusal: { code: 'NOTHING' } })
    expect((await reassign(chair, things)).error).toBe('FORBIDDEN')
  })

  it('gives many at once, each by itself: what somebody else gave away meanwhile stays, and says so', async () => {
    const { things } = await health(author)
    const [centre, grant] = ['Open a centre', 'The grant ends'].map((title) => things.find((each) => each.title === title)!)
    expect(await reassign(director, [centre!], { to: 'person:ann' })).toMatchObject({ assigned: 1, refused: 0 })
    const foreign = (await health(director, { partnership: 'swale' })).things[0]!
    const done = await reassign(author, [centre!, grant!, foreign])
    expect(done).toMatchObject({
      assigned: 1,
      refused: 2,
      results: [
        { outcome: 'CONFLICT', owner: 'Ann Deal', version: 1, message: expect.stringContaining('Ann Deal') },
        { outcome: 'ASSIGNED', owner: 'LCSP Manager', version: 1, message: null },
        { outcome: 'NOT_FOUND', owner: null, version: 0, message: expect.stringContaining('not yours') },
      ],
    })
    expect(await reassign(author, [{ ...grant!, version: 1 }])).toMatchObject({ results: [{ outcome: 'UNCHANGED' }] })
    const left = told(await health(author, { fault: 'HOLDER_LEFT' }))
    expect(left).toEqual([])
    expect(told(await health(author, { kind: 'RISKS' }))).toEqual([['The grant ends', 'LCSP Manager', ['NEVER_UPDATED']]])
  })

  it('costs as many statements for many as for one', async () => {
    const { things } = await health(director, { partnership: 'swale' })
    const one = await reassign(director, things.slice(0, 1), { to: 'person:ann' })
    const rest = await reassign(director, things.slice(1), { to: 'person:ann' })
    expect([rest.assigned, rest.statements]).toEqual([4, one.statements])
  })

  it('is on the trail with its reason, is never changed, and names only what is there', async () => {
    const [kept] = await county.change((tx) =>
      tx.select().from(auditEntries).where(eq(auditEntries.subjectTable, 'owner_assignments')).limit(1),
    )
    expect(kept).toMatchObject({ actor: 'person:demo-director', action: 'insert', after: { reason: 'The officer has left' } })
    await expect(county.change((tx) => tx.update(ownerAssignments).set({ reason: 'Other' }))).rejects.toThrow()
    await expect(county.change((tx) => tx.delete(ownerAssignments))).rejects.toThrow()
    await expect(
      county.change((tx) =>
        tx.execute(sql`insert into owner_assignments (thing, lineage_id, number, edition_id, person_id, reason, given_by)
          select 'risks', uuidv7(), 1, edition_id, person_id, 'x', 'y' from owner_assignments where person_id is not null and edition_id is not null limit 1`),
      ),
    ).rejects.toMatchObject({ cause: { code: 'WE003' } })
  })
})
