import {
  type Actor,
  anonymous,
  applyChanges,
  contractRows,
  datasets,
  demonstrationPerson,
  lineageContent,
  canonicalContent,
} from '@weald/domain'
import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kentApp } from '../../../test/support/kent-app.ts'
import { contentHashes } from '../../import-store/edition-states.ts'
import { changeSetHash, compareEditions } from './compare.ts'
import { contentsOf, editionsNamed } from './queries.ts'
import { moveRow, secondEdition } from './testing/second-edition.ts'

type Segment = { kind: string; text: string }
type Field = {
  label: string
  before: string | null
  after: string | null
  unit: string | null
  prose: boolean
  segments: Segment[]
}
type Change = {
  id: string
  kind: string
  dataset: string
  how: string
  title: string
  sentence: string
  movedFrom: number | null
  movedTo: number | null
  fields: Field[]
}
type Compared = {
  from: { number: number }
  to: { number: number }
  changeSetHash: string | null
  withheld: string[]
  counts: { kind: string; label: string; added: number; removed: number; changed: number; moved: number }[]
  changes: { totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean }; nodes: Change[] }
} | null

const below = `from { number } to { number } changeSetHash withheld counts { kind label added removed changed moved }
  changes(first: $first, after: $after, kind: $kind) { totalCount pageInfo { endCursor hasNextPage } nodes {
    id kind dataset how title sentence movedFrom movedTo fields { label before after unit prose segments { kind text } } } }`
const changesQuery = `query ($from: ID!, $to: ID!, $first: Int, $after: String, $kind: ChangeKind) {
  changes(from: $from, to: $to) { ${below} } }`
const daysQuery = `query ($plan: ID!, $from: Date!, $to: Date!, $first: Int, $after: String, $kind: ChangeKind) {
  changes: changesBetweenDays(plan: $plan, from: $from, to: $to) { ${below} } }`

let statements = 0
let kent: Awaited<ReturnType<typeof kentApp>>
let county: { from: string; to: string }
let ashford: { from: string; to: string }
const change = <T>(work: Parameters<typeof kent.database.transaction<T>>[1]) => kent.database.transaction(null, work)

beforeAll(async () => {
  kent = await kentApp({ onStatement: () => void statements++ })
  county = await change((tx) => secondEdition(tx, 'kent-interim-2008'))
  ashford = await change((tx) => secondEdition(tx, 'ashford-2008', 'owners'))
  await change(async (tx) => {
    const [of] = [sql`edition_id = ${county.to}`]
    await tx.execute(sql`update sections set body = replace(body, 'children', 'young people')
      where ${of} and code = (select code from sections where ${of} and body like '%children%' order by position limit 1)`)
    await tx.execute(sql`update budget_lines set gross = 1350000 where ${of} and activity = 'Education Welfare'`)
    await tx.execute(
      sql`delete from glossary_terms where ${of} and position = (select max(position) from glossary_terms where ${of})`,
    )
    await tx.execute(sql`insert into commitments (edition_id, position, contribution, group_printed, plan_ref_printed, target)
      select edition_id, max(position) + 1, 'leads', 'Kent Agreement 2', 'KA2 99', 'Fewer young people out of work'
      from commitments where ${of} group by edition_id`)
    const [{ rows }] = [await tx.execute<{ last: number }>(sql`select max(position)::int as last from milestones where ${of}`)]
    await moveRow(tx, 'milestones', county.to, rows[0]!.last, 1)
  })
  await change(async (tx) => moveRow(tx, 'priorities', ashford.to, 5, 1))
}, 120_000)
afterAll(() => kent.close())

const person = (code: string): Actor => ({ kind: 'person', ...demonstrationPerson(code)! })

async function changes(variables: object, actor: Actor = anonymous, query = changesQuery): Promise<Compared> {
  kent.as(actor)
  return (await kent.ask<{ changes: Compared }>(query, variables)).changes
}

describe('What changed from the county’s plan to its amended draft', () => {
  it('is told in sentences, in the order of the document', async () => {
    const found = await changes(county)
    expect(found).toMatchObject({ from: { number: 1 }, to: { number: 2 }, withheld: [] })
    expect(found!.changes.nodes.map(({ kind, how, dataset }) => [kind, how, dataset])).toEqual([
      ['NARRATIVE', 'CHANGED', 'sections'],
      ['NARRATIVE', 'REMOVED', 'glossary-terms'],
      ['ACTIONS', 'MOVED', 'milestones'],
      ['TARGETS', 'ADDED', 'commitments'],
      ['MONEY', 'CHANGED', 'budget-lines'],
    ])
    const sentences = found!.changes.nodes.map(({ sentence }) => sentence)
    expect(sentences[0]).toMatch(/^Section .+: text changed$/)
    expect(sentences[2]).toMatch(/^Milestone .+ moved from place \d+ to place 1$/)
    expect(sentences.slice(3)).toEqual([
      'Commitment KA2 99 added',
      'Budget line Education Welfare: gross 1,528.3 → 1,350.0 (£000)',
    ])
  })

  it('is told word by word where it is running text', async () => {
    const [section] = (await changes(county))!.changes.nodes
    const [body] = section!.fields
    const joined = (other: string) =>
      body!.segments
        .filter(({ kind }) => kind === 'KEPT' || kind === other)
        .map(({ text }) => text)
        .join('')
    expect(body).toMatchObject({ label: 'text', prose: true })
    expect([joined('REMOVED'), joined('ADDED')]).toEqual([body!.before, body!.after])
    expect(body!.segments.filter(({ kind }) => kind === 'ADDED').every(({ text }) => text.includes('young people'))).toBe(true)
  })

  it('is counted by kind', async () => {
    const { counts } = (await changes(county))!
    expect(counts.filter(({ added, removed, changed, moved }) => added + removed + changed + moved > 0)).toEqual([
      { kind: 'NARRATIVE', label: 'Narrative', added: 0, removed: 1, changed: 1, moved: 0 },
      { kind: 'ACTIONS', label: 'Actions', added: 0, removed: 0, changed: 0, moved: 1 },
      { kind: 'TARGETS', label: 'Targets', added: 1, removed: 0, changed: 0, moved: 0 },
      { kind: 'MONEY', label: 'Money and staff', added: 0, removed: 0, changed: 1, moved: 0 },
    ])
  })

  it('is given page by page, and by kind', async () => {
    const all = (await changes(county))!.changes.nodes.map(({ id }) => id)
    const first = (await changes({ ...county, first: 2 }))!.changes
    const second = (await changes({ ...county, first: 200, after: first.pageInfo.endCursor }))!.changes
    expect(first.pageInfo.hasNextPage).toBe(true)
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(all)
    const money = (await changes({ ...county, kind: 'MONEY' }))!.changes
    expect(money).toMatchObject({ totalCount: 1, nodes: [{ dataset: 'budget-lines' }] })
  })

  it('is found by the plan’s code and the editions’ numbers as well', async () => {
    const named = await changes({ from: 'kent-interim-2008/1', to: 'kent-interim-2008/2' })
    expect(named).toEqual(await changes(county))
  })

  it('makes the one edition of the other, down to the hash that an approval names', async () => {
    const actor = person('demo-director')
    const { made, hashes, told } = await change(async (tx) => {
      const [from, to] = await editionsNamed(tx, actor, [county.from, county.to])
      const { before, set, hash } = await compareEditions(tx, actor, from!, to!)
      const rows = contractRows(applyChanges(before, set), { plan: 'kent-interim-2008', edition: 2 })
      const made = createHash('sha256').update(canonicalContent(rows)).digest('hex')
      const hashes = await contentHashes(tx, [county.from, county.to])
      return { made, hashes, told: { set, hash } }
    })
    expect(made).toBe(hashes.get(county.to))
    expect(told.hash).toBe(changeSetHash(hashes.get(county.from)!, hashes.get(county.to)!, told.set))
    expect((await changes(county))!.changeSetHash).toBe(told.hash)
  })

  it('reads every lineage of the county’s plan back into the rows of its contract', async () => {
    const parts = await change(async (tx) =>
      (
        await contentsOf(
          tx,
          datasets.filter(({ editionContent }) => editionContent),
          [county.from],
        )
      ).get(county.from)!,
    )
    const rows = contractRows(lineageContent(parts), { plan: 'kent-interim-2008', edition: 1 })
    expect(canonicalContent(rows)).toBe(canonicalContent(parts))
  })

  it('is nothing between an edition and itself, and is told the other way round as well', async () => {
    expect((await changes({ from: county.to, to: county.to }))!.changes).toMatchObject({ totalCount: 0, nodes: [] })
    const back = await changes({ from: county.to, to: county.from })
    expect(back!.changes.nodes.map(({ how }) => how)).toEqual(['CHANGED', 'ADDED', 'MOVED', 'REMOVED', 'CHANGED'])
  })
})

describe('Moving one priority to the top', () => {
  it('is one change', async () => {
    const found = await changes(ashford, person('demo-director'))
    expect(found!.changes).toMatchObject({
      totalCount: 1,
      nodes: [{ kind: 'PRIORITIES', how: 'MOVED', movedFrom: 5, movedTo: 1 }],
    })
  })
})

describe('A comparison', () => {
  it('is not there for whoever may not read both editions', async () => {
    expect(await changes(ashford)).toBeNull()
    expect(await changes({ from: ashford.to, to: ashford.from })).toBeNull()
    expect(await changes({ from: county.from, to: 'nothing' })).toBeNull()
    expect(await changes({ from: 'kent-interim-2008/1', to: 'kent-interim-2008/99' })).toBeNull()
  })

  it('keeps budgets from whoever may not read them, in counts, lists and hash', async () => {
    // An analyst reads every plan and no budget but those that are public.
    await change((tx) => tx.execute(sql`update editions set visibility = 'owners' where id = ${county.to}`))
    const analyst = await changes(county, person('demo-analyst'))
    await change((tx) => tx.execute(sql`update editions set visibility = 'public' where id = ${county.to}`))
    expect(analyst).toMatchObject({ withheld: ['MONEY'], changeSetHash: null, changes: { totalCount: 4 } })
    expect(analyst!.counts.map(({ kind }) => kind)).not.toContain('MONEY')
    expect(JSON.stringify(analyst)).not.toContain('Education Welfare')
  })

  it('costs the database no more however much changed', async () => {
    const count = async (asked: object) => {
      statements = 0
      await changes({ ...asked, first: 200 }, person('demo-director'))
      return statements
    }
    const little = await count(ashford)
    await change((tx) => tx.execute(sql`update priorities set title = title || '.' where edition_id = ${ashford.to}`))
    expect(await count(ashford)).toBe(little)
  })

  it('names bodies and framework items outside of plans in a statement for each kind', async () => {
    await change((tx) => tx.execute(sql`update alignments set basis = 'rejected' where edition_id = ${ashford.to}`))
    const found = await changes(ashford, person('demo-director'))
    const [link] = found!.changes.nodes.filter(({ dataset }) => dataset === 'alignments')
    expect(link!.title).toMatch(/, link to a framework .*Be Healthy/)
    expect(link!.sentence).toMatch(/: basis stated → rejected$/)
  })
})

describe('What changed between two days', () => {
  const days = { plan: 'kent-interim-2008', from: '2008-04-01', to: '2008-12-31' }

  it('is nothing while one edition was the last approved one', async () => {
    const found = await changes({ ...days, from: days.to }, anonymous, daysQuery)
    expect(found).toMatchObject({ from: { number: 1 }, to: { number: 1 }, changes: { totalCount: 0 } })
  })

  it('is what the edition changed that was approved between them', async () => {
    await change(async (tx) => {
      const hash = (await contentHashes(tx, [county.to])).get(county.to)!
      await tx.execute(sql`update editions set state = 'superseded' where id = ${county.from}`)
      await tx.execute(sql`update editions set state = 'approved', content_hash = ${hash} where id = ${county.to}`)
      await tx.execute(sql`insert into decisions (edition_id, gate, outcome, body, decided_on, content_hash)
        values (${county.to}, 'plan', 'approved', 'Kent Children’s Trust Board', '2008-10-01', ${hash})`)
    })
    const found = await changes(days, anonymous, daysQuery)
    expect(found).toEqual(await changes(county))
    expect((await changes({ ...days, to: '2008-09-30' }, anonymous, daysQuery))!.changes.totalCount).toBe(0)
  })

  it('is not there where nothing had been approved yet', async () => {
    expect(await changes({ ...days, from: '1999-01-01' }, anonymous, daysQuery)).toBeNull()
    expect(await changes({ ...days, plan: 'ashford-2008' }, anonymous, daysQuery)).toBeNull()
  })
})
