import { type Actor, anonymous, demonstrationPeople, demonstrationPerson, readCsv } from '@weald/domain'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kentApp } from '../../../test/support/kent-app.ts'
import { sqlState } from '../../db/sql-state.ts'

type Entry = {
  who: string
  action: string
  thing: string | null
  plan: string | null
  sentence: string
  matter: string
  requestId: string | null
  changes: { field: string; before: string | null; after: string | null }[]
}

let kent: Awaited<ReturnType<typeof kentApp>>
beforeAll(async () => {
  kent = await kentApp()
})
afterAll(() => kent.close())

const person = (code: string): Actor => ({ kind: 'person', ...demonstrationPerson(code)! })
const write = (statement: ReturnType<typeof sql>) => kent.database.transaction(null, (tx) => tx.execute(statement))

async function entries(actor: Actor, filter: object = {}, first = 50): Promise<Entry[]> {
  kent.as(actor)
  const { auditEntries } = await kent.ask<{ auditEntries: { nodes: Entry[] } }>(
    `query ($filter: AuditFilter, $first: Int) { auditEntries(filter: $filter, first: $first) {
      nodes { who action thing plan sentence matter requestId changes { field before after } } } }`,
    { filter, first },
  )
  return auditEntries.nodes
}
const codeOf = (role: string) => demonstrationPeople.find(({ grants }) => grants.some((grant) => grant.role === role))!.code
const director = person(codeOf('director_of_operations'))
const author = person(codeOf('plan_author'))

describe('The audit trail', () => {
  it('shows who changed what, from what to what, newest first', async () => {
    await write(sql`update plans set note = 'Seen by the board', version = version + 1 where code = 'dover-deal-sandwich-2008'`)
    await write(sql`update people set note = 'New in post' where code = (select min(code) from people)`)
    const [newest, before] = await entries(director)
    expect(newest).toMatchObject({ who: 'Weald', action: 'update', thing: 'people', sentence: 'Weald changed a person' })
    expect(newest?.changes).toEqual([{ field: 'note', before: null, after: 'New in post' }])
    expect(before?.thing).toBe('plans')
  })

  it('makes no entry for a change that changes nothing', async () => {
    const [newest] = await entries(director, {}, 1)
    await write(sql`update priorities set title = title`)
    await write(sql`update observations set value = value::numeric(20, 6) where false`)
    expect((await entries(director, {}, 1))[0]).toEqual(newest)
  })

  it('sums an import up in one line, which tells each kind of row when it is opened', async () => {
    kent.as(director)
    const { auditSummaries } = await kent.ask<{
      auditSummaries: {
        totalCount: number
        nodes: {
          sentence: string
          imported: boolean
          count: number
          parts: { sentence: string; thing: string; count: number }[]
        }[]
      }
    }>('{ auditSummaries(first: 200) { totalCount nodes { sentence imported count parts { sentence thing count } } } }')
    const { nodes, totalCount } = auditSummaries
    expect(totalCount).toBe(nodes.length)
    const imports = nodes.filter(({ imported }) => imported)
    expect(imports).toHaveLength(1)
    expect(imports[0]?.sentence).toMatch(
      /^service:kent imported 212 priorities, 211 sources of budget figures and \d+ more kinds of thing$/,
    )
    expect(imports[0]?.count).toBe(imports[0]?.parts.reduce((sum, { count }) => sum + count, 0))
    expect(imports[0]?.parts.find(({ thing }) => thing === 'partnerships')).toMatchObject({
      sentence: 'service:kent created 23 partnerships',
      count: 23,
    })
  })

  it('says from which file of an import a row came, also to who may not read of the import itself', async () => {
    kent.as(author)
    const { auditEntries } = await kent.ask<{ auditEntries: { nodes: { fromFile: string | null }[] } }>(
      '{ auditEntries(first: 1, filter: { thing: "priorities", action: "insert" }) { nodes { fromFile } } }',
    )
    expect(auditEntries.nodes).toEqual([{ fromFile: 'priorities.csv' }])
    expect(await entries(author, { action: 'import.applied' })).toEqual([])
  })

  it('goes on where a page ends', async () => {
    kent.as(director)
    const list = (after: string | null) =>
      kent.ask<{ auditSummaries: { nodes: { id: string }[]; pageInfo: { endCursor: string } } }>(
        'query ($after: String) { auditSummaries(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } }',
        { after },
      )
    for (const note of ['One', 'Two', 'Three'])
      await write(sql`update people set note = ${note} where code = (select max(code) from people)`)
    const first = (await list(null)).auditSummaries
    const second = (await list(first.pageInfo.endCursor)).auditSummaries
    const ids = [...first.nodes, ...second.nodes].map(({ id }) => id)
    expect(new Set(ids).size).toBe(4)
    expect(ids).toEqual(ids.toSorted().toReversed())
  })

  it.each([
    ['a plan', { plan: 'ashford-2008' }, ({ plan }: Entry) => plan === 'ashford-2008'],
    ['a kind of row', { thing: 'risks' }, ({ thing }: Entry) => thing === 'risks'],
    ['somebody who did it', { actor: 'weald' }, ({ who }: Entry) => who === 'Weald'],
    ['a name, whatever its case', { actor: 'WEALD' }, ({ who }: Entry) => who === 'Weald'],
    [
      'a partnership',
      { partnership: 'deal-sandwich', thing: 'priorities' },
      ({ plan }: Entry) => plan === 'dover-deal-sandwich-2008',
    ],
    ['an action', { action: 'import.applied' }, ({ sentence }: Entry) => sentence === 'service:kent applied an import'],
    ['a matter', { matter: 'BUDGETS' }, ({ thing }: Entry) => /^(budget|staffing)_/.test(thing!)],
  ] as const)('can be asked for %s', async (_what, filter, fits) => {
    const found = await entries(director, filter)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(fits)).toBe(true)
  })

  it('can be asked for days, as the county counts them', async () => {
    const { rows } = await write(sql`select (now() at time zone 'Europe/London')::date::text as today`)
    const { today } = rows[0] as { today: string }
    expect(await entries(director, { from: today, to: today }, 1)).toHaveLength(1)
    expect(await entries(director, { to: '2008-09-01' })).toEqual([])
  })

  it('finds nothing by an id that is none', async () => {
    expect(await entries(director, { subject: 'not-an-id' })).toEqual([])
  })
})

describe('Whoever reads the trail', () => {
  it.each([
    ['nobody known', anonymous],
    ['a reader', person(codeOf('reader'))],
  ])('as %s is given nothing', async (_who, actor) => {
    expect(await entries(actor)).toEqual([])
  })

  it('as a plan author reads that of the own plans alone', async () => {
    const found = await entries(author, {}, 200)
    expect(new Set(found.map(({ plan }) => plan))).toEqual(new Set(['dover-deal-sandwich-2008', null]))
    expect(await entries(author, { plan: 'ashford-2008' })).toEqual([])
  })

  it.each([
    ['finance', 'finance', ['BUDGETS']],
    ['an analyst', 'analyst', ['FIGURES']],
    ['the administrator', 'administrator', ['SYSTEM']],
    ['the county board', 'county_board', ['BUDGETS', 'FIGURES', 'PLANS']],
  ])('as %s reads what the policy says', async (_who, role, matters) => {
    await write(sql`select audit.record_event('session.refused')`)
    const found = await Promise.all(
      ['PLANS', 'BUDGETS', 'FIGURES', 'SYSTEM'].map((matter) => entries(person(codeOf(role)), { matter }, 1)),
    )
    expect(
      found
        .flat()
        .map(({ matter }) => matter)
        .toSorted(),
    ).toEqual(matters)
  })
})

describe('The history of a thing', () => {
  it('stands beside it, in every edition', async () => {
    await write(
      sql`update priorities set description = 'Clearer words' where edition_id = (select e.id from editions e join plans p on p.id = e.plan_id where p.code = 'ashford-2008') and position = 1`,
    )
    kent.as(director)
    const { plan } = await kent.ask<{ plan: { history: Entry[]; currentEdition: { priorities: { history: Entry[] }[] } } }>(
      '{ plan(id: "ashford-2008") { history { sentence thing } currentEdition { priorities { history { sentence changes { field before after } } } } } }',
    )
    expect(plan.history.map(({ thing }) => thing)).toContain('editions')
    expect(plan.currentEdition.priorities[0]?.history.map(({ sentence }) => sentence)).toEqual([
      'Weald changed a priority',
      'service:kent created a priority',
    ])
    expect(plan.currentEdition.priorities[0]?.history[0]?.changes).toEqual([
      { field: 'description', before: null, after: 'Clearer words' },
    ])
  })

  it('is shown for budget lines and figures to those whose work they are', async () => {
    kent.as(person(codeOf('finance')))
    const { budget } = await kent.ask<{ budget: { lines: { history: Entry[] }[] } }>(
      '{ budget(plan: "kent-interim-2008") { lines { history { sentence } } } }',
    )
    expect(budget.lines[0]?.history[0]?.sentence).toBe('service:kent created a budget line')
    kent.as(person(codeOf('analyst')))
    const { observations } = await kent.ask<{ observations: { nodes: { history: Entry[] }[] } }>(
      '{ observations(first: 1) { nodes { history { sentence } } } }',
    )
    expect(observations.nodes[0]?.history[0]?.sentence).toBe('service:kent created a figure')
  })

  it('is refused to others, and the refusal is on the trail', async () => {
    kent.as(person(codeOf('analyst')))
    await expect(kent.ask('{ plans(first: 1) { nodes { id mine: history { id } } } }')).rejects.toThrow('FORBIDDEN')
    const [newest] = await entries(person(codeOf('administrator')), {}, 1)
    expect(newest).toMatchObject({ action: 'refusal', sentence: `${demonstrationPerson(codeOf('analyst'))!.name} was refused` })
    expect(newest?.changes).toContainEqual({
      field: 'told',
      before: null,
      after: expect.stringContaining('the right to read who changed what in plans'),
    })
  })
})

describe('The trail as a file', () => {
  const file = (actor: Actor, query = '') => {
    kent.as(actor)
    return kent.app.inject(`/api/v1/audit.csv${query}`)
  }

  it('holds what its caller may read, with the same filters', async () => {
    const { records } = readCsv((await file(director, '?plan=ashford-2008&thing=priorities')).body)
    expect(records[0]?.cells.slice(0, 4)).toEqual(['happened_at', 'who', 'sentence', 'plan'])
    expect(records.length).toBeGreaterThan(2)
    expect(records.slice(1).every(({ cells }) => cells[3] === 'ashford-2008')).toBe(true)
    expect(readCsv((await file(anonymous)).body).records).toHaveLength(1)
  })

  it('holds no formula that a spreadsheet would run', async () => {
    await write(sql`select audit.record_event('refusal', reason => '=HYPERLINK("http://evil.example")', actor => '@SUM(1)')`)
    const { body } = await file(person(codeOf('administrator')))
    expect(body).toContain(`,"'=HYPERLINK(""http://evil.example"")",'@SUM(1),`)
    expect(body).not.toMatch(/(^|,)"?[=+@]/m)
    expect((await file(director, '?from=yesterday')).statusCode).toBe(400)
  })
})

describe('Nobody', () => {
  const attempt = async (statement: ReturnType<typeof sql>, actor: Actor | null = null) => {
    try {
      await kent.database.transaction(actor, (tx) => tx.execute(statement), { action: 'import:apply' })
      return 'done'
    } catch (error) {
      return sqlState(error)
    }
  }

  it.each([
    ['change an entry', sql`update audit_entries set actor = 'person:other' where number = 1`],
    ['remove an entry', sql`delete from audit_entries where number = 1`],
    ['empty the trail', sql`truncate audit_entries`],
    ['move a head back', sql`update audit_heads set number = 1`],
    ['remove a head', sql`delete from audit_heads`],
    ['empty a table past the trail', sql`truncate people cascade`],
  ])('may %s, not even the owner of the tables', async (_what, statement) => {
    expect(await attempt(statement)).toBe('WE002')
  })

  it.each([
    [
      'write an entry',
      sql`insert into audit_entries (chain, number, happened_at, actor, action, matter, previous_hash, hash) values ('dover', 9999, now(), 'x', 'x', 'plans', '', '')`,
    ],
    ['record an event', sql`select audit.record_event('refusal')`],
    ['add to a chain', sql`select audit.append('{}')`],
    ['see where chains end', sql`select * from audit_heads`],
  ])('who acts in a request may %s', async (_what, statement) => {
    expect(await attempt(statement, { kind: 'service', id: 'x', name: 'x', scopes: ['import'] })).toBe('42501')
  })
})

describe('What access leaves on the trail', () => {
  it('is who signed in, which key was made and revoked, and never a secret', async () => {
    const reply = await kent.app.inject({ method: 'POST', url: '/api/v1/session', payload: { person: 'demo-chair' } })
    const cookie = reply.cookies[0]!.value
    const found = await entries(person(codeOf('administrator')), { action: 'session.started' }, 1)
    expect(found[0]?.sentence).toBe(`${demonstrationPerson('demo-chair')!.name} signed in`)
    const { rows } = await write(sql`select string_agg(e::text, ' ') as all from audit_entries e where matter = 'system'`)
    const { all } = rows[0] as { all: string }
    const { rows: hashes } = await write(sql`select token_hash as hash from sessions union all select key_hash from service_keys`)
    expect([cookie, ...hashes.map(({ hash }) => String(hash))].filter((secret) => all.includes(secret))).toEqual([])
  })
})
