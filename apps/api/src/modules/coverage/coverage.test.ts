import { demonstrationPerson } from '@weald/domain'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alignments, frameworkItems, frameworks, planOwners, priorities } from '../../db/tables/index.ts'
import { alikeIn } from './duplicates.ts'
import { type RatedCounty, ratedCounty } from '../ratings/testing/rated-county.ts'

type Named = { code: string } | null
type Answer = {
  coverage: {
    partnerships: {
      partnership: { code: string }
      plan: Named
      filled: number
      of: number
      cells: { outcome: Named; countyPriority: Named; priorities: { title: string }[] }[]
    }[]
  }
  duplication: {
    totalSharedTexts: number
    sharedPlans: { plan: { code: string }; partnerships: { code: string }[]; priorities: number }[]
    sharedTexts: { likeness: number; priorities: { priority: { title: string }; plan: { code: string } }[] }[]
  }
}

const query = `query ($likeness: Int) {
  coverage { partnerships { partnership { code } plan { code } filled of
    cells { outcome { code } countyPriority { code } priorities { title } } } }
  duplication(likeness: $likeness) { totalSharedTexts sharedPlans { plan { code } partnerships { code } priorities }
    sharedTexts { likeness priorities { priority { title } plan { code } } } }
}`

let at: RatedCounty
let family: string
let positions = 0
beforeAll(async () => {
  at = await ratedCounty()
  const framework = await at.add(frameworks, { code: 'kent', title: 'Priorities of Kent', position: 2, kind: 'priorities' })
  family = (await at.add(frameworkItems, { frameworkId: framework.id, code: 'family', title: 'Family', position: 1 })).id
})
afterAll(() => at.close())

async function says(editionId: string, title: string, ...items: string[]): Promise<void> {
  const position = ++positions
  const row = await at.add(priorities, { editionId, position, kind: 'priority', title, scanDamaged: false })
  for (const [place, frameworkItemId] of items.entries())
    await at.add(alignments, { editionId, position: position * 10 + place, priorityId: row.id, frameworkItemId, basis: 'stated' })
}
const look = async (likeness = 60, person?: string) => {
  const { data, statements } = await at.ask<Answer>(query, { likeness }, person)
  return { ...data, statements }
}

describe('What plans cover, and what they say more than once', () => {
  let few: number
  beforeAll(async () => {
    const [dover, deal, swale] = [await at.partnership('dover'), await at.partnership('deal'), await at.partnership('swale')]
    await at.partnership('thanet')
    const joint = await at.plan({ code: 'dover-deal', ownedBy: dover.id })
    await at.add(planOwners, { planId: joint.plan.id, partnershipId: deal.id, position: 2 })
    const single = await at.plan({ code: 'swale-2008', ownedBy: swale.id })
    await says(joint.edition.id, 'Reduce the number of teenage pregnancies', at.healthy, family)
    await says(joint.edition.id, 'Fewer children hurt on the roads', at.safe)
    await says(single.edition.id, 'Reduce the number of teenage pregnancies in Swale', at.healthy, at.safe)
    await says(single.edition.id, 'More places to play')
    few = (await look()).statements
  })

  it('shows each partnership with its cells, its gaps, and what serves none', async () => {
    const { coverage } = await look()
    expect(coverage.partnerships.map(({ partnership, plan, filled, of }) => [partnership.code, plan?.code, filled, of])).toEqual([
      ['dover', 'dover-deal', 1, 2],
      ['deal', 'dover-deal', 1, 2],
      ['swale', 'swale-2008', 0, 2],
      ['thanet', undefined, 0, 2],
    ])
    const cells = coverage.partnerships.map((each) =>
      each.cells.map(({ outcome, countyPriority, priorities: found }) => [outcome?.code, countyPriority?.code, found.length]),
    )
    expect(cells[1]).toEqual([
      ['be-healthy', 'family', 1],
      ['stay-safe', undefined, 1],
    ])
    expect(cells[2]).toEqual([
      ['be-healthy', undefined, 1],
      ['stay-safe', undefined, 1],
      [undefined, undefined, 1],
    ])
  })

  it('tells a plan that is shared from words that are', async () => {
    const { duplication } = await look()
    expect(duplication.sharedPlans).toEqual([
      { plan: { code: 'dover-deal' }, partnerships: [{ code: 'dover' }, { code: 'deal' }], priorities: 2 },
    ])
    expect(duplication.totalSharedTexts).toBe(1)
    expect(duplication.sharedTexts[0]!.priorities.map(({ plan }) => plan.code).toSorted()).toEqual(['dover-deal', 'swale-2008'])
    expect(duplication.sharedTexts[0]!.likeness).toBeGreaterThanOrEqual(60)
    expect((await look(100)).duplication.sharedTexts).toEqual([])
    const { errors } = await at.ask(query, { likeness: 5 })
    expect(errors?.[0]?.message).toContain('from 30 to 100')
  })

  it('says nothing of a plan that whoever asks may not see, be it in words alone', async () => {
    const ashford = await at.partnership('ashford')
    const hidden = await at.plan({ code: 'ashford-2008', ownedBy: ashford.id, visibility: 'owners' })
    await says(hidden.edition.id, 'More places to play')
    const texts = async (person?: string) => (await look(60, person)).duplication.totalSharedTexts
    expect([await texts(), await texts('demo-director')]).toEqual([1, 2])
    const { code, name, grants } = demonstrationPerson('demo-reader')!
    await at.as({ kind: 'person', code, name, grants }, 'plan:read', async (tx) => {
      const { rows } = await tx.execute(sql`
        select * from coverage.alike(array(select e.id from editions e) || ${hidden.edition.id}::uuid, 0.6)`)
      expect(rows).toHaveLength(1)
    })
    await at.change(async (tx) => {
      const { rows: editions } = await tx.execute<{ id: string }>(sql`select id from editions`)
      const alike = async () =>
        (
          await alikeIn(
            tx,
            editions.map(({ id }) => id),
            0.6,
          )
        ).length
      expect(await alike()).toBe(2)
      // In nobody's name the application is told nothing.
      await tx.execute(sql`set local role weald_app`)
      expect(await alike()).toBe(0)
    })
  })

  it('costs as many statements for four partnerships as for twelve, and the words are looked up in the index of trigrams', async () => {
    for (let more = 0; more < 8; more++) {
      const { id } = await at.partnership(`more-${more}`)
      const { edition } = await at.plan({ code: `more-${more}-2008`, ownedBy: id })
      await says(edition.id, `Something of its own, number ${more}`, at.healthy)
    }
    expect((await look()).statements).toBe(few)
    // Ten years of editions that are no longer asked for.
    const { edition } = await at.plan({ code: 'old', ownedBy: (await at.partnership('old')).id })
    await at.change(async (tx) => {
      // Ten years of the trail are nobody's question here.
      await tx.execute(sql`set local session_replication_role = replica`)
      await tx.execute(sql`
        insert into priorities (edition_id, position, kind, title, scan_damaged)
        select ${edition.id}, n, 'priority', md5(n::text) || ' ' || md5((n * 7)::text), false from generate_series(1000, 21000) n`)
    })
    await at.change((tx) => tx.execute(sql`analyze priorities`))
    await at.change(async (tx) => {
      await tx.execute(sql`select * from coverage.alike(array(select e.id from editions e where e.id <> ${edition.id}), 0.6)`)
      const { rows } = await tx.execute<{ lookups: number; scans: number }>(sql`
        select pg_stat_get_xact_numscans('priorities_trigrams'::regclass)::int as lookups,
          (select seq_scan::int from pg_stat_xact_user_tables where relname = 'priorities') as scans`)
      expect(rows[0]!.lookups).toBeGreaterThan(10)
      expect(rows[0]!.scans).toBeLessThanOrEqual(1)
    })
  })
})
