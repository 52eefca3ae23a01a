import { actionNames, datasets, policyColumns, policyRows } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { isObjectType, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../src/app.ts'
import type { Database } from '../../src/db/client.ts'
import { assembleSchema } from '../../src/graphql/assemble.ts'
import { makeLog } from '../../src/logger.ts'
import { features } from '../../src/modules/index.ts'
import { freshDatabase } from '../support/database.ts'
import { everythingBelow } from '../support/every-path.ts'
import { testTime } from '../support/kent-app.ts'
import { type Caller, comeIn, everyCaller } from './callers.ts'
import { columns, expected, expectedMembers, expectedRows } from './expected-policy.ts'
import { type MarkedEdition, markedCounty } from './marked-county.ts'
import { type ReachedFields, reachedFields } from './reached-fields.ts'
import { rootProbes, routeProbes } from './probes.ts'
import { tally } from './tally.ts'

const schema = assembleSchema(features)
const cells = tally()

let database: Database
let app: FastifyInstance
let callers: readonly Caller[]
let editions: readonly MarkedEdition[]

beforeAll(async () => {
  database = await freshDatabase({ template: 'migrated' })
  editions = await markedCounty(database)
  app = await buildApp({
    config: { publicUrl: null, production: false, demonstration: true },
    database,
    log: makeLog('silent'),
    now: testTime,
    webDist: '/nowhere',
    requestRate: { max: 10_000_000, windowSeconds: 60 },
  })
  callers = await everyCaller(app, database)
  await database.transaction(null, (tx) => tx.execute(sql`update service_accounts set cost_per_minute = 2000000000`))
}, 240_000)
afterAll(async () => {
  console.log(cells.line())
  await app.close()
  await database.close()
})

async function ask({ headers }: Caller, query: string, variables: object = {}) {
  const reply = await app.inject({ method: 'POST', url: '/graphql', headers: { ...headers }, payload: { query, variables } })
  return { text: reply.body, ...reply.json<{ data: Record<string, unknown> | null; errors?: { message: string }[] }>() }
}

/** The editions of which an answer holds anything: an id or a word. */
function seenIn(text: string): ReadonlySet<MarkedEdition> {
  const ids = new Set(text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g))
  return new Set(editions.filter(({ mark, ids: own }) => text.includes(mark) || [...ids].some((id) => own.has(id))))
}

const nameOf = ({ ownership, state, visibility }: MarkedEdition) => `${ownership}, ${state}, for ${visibility}`

test('the policy table is, cell for cell, the one that people wrote', () => {
  expect(policyColumns).toEqual(columns)
  expect(expectedRows.map(({ action }) => action)).toEqual(actionNames)
  expect(policyRows().map(({ action, cells, unless }) => ({ action, cells, unless }))).toEqual(expectedRows)
})

test('every field and every route has a line in the list that people wrote, and none is left over', () => {
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []))
  // A HEAD that Fastify adds to a GET is held to the line of that GET.
  const routes = [...app.ruledRoutes.keys()].filter((route) => !(route.startsWith('HEAD ') && expectedMembers.has(route.replace('HEAD', 'GET')) && !expectedMembers.has(route)))
  expect([...expectedMembers.keys()].sort()).toEqual([...fields, ...routes].sort())
  for (const route of routes) expect(app.ruledRoutes.get(route), route).toBe(expectedMembers.get(route))
})

test('each field of Query and Mutation gives everybody exactly what the table says, of every edition', async () => {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => (type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []))
  expect(Object.keys(rootProbes).sort()).toEqual(roots.sort())
  for (const [member, probe] of Object.entries(rootProbes)) {
    const action = expectedMembers.get(member)!
    for (const caller of callers) {
      if (probe.of === 'nothing') {
        const { data, errors, text } = await ask(caller, probe.query)
        cells.cell(`${member} for ${caller.column}`, { allowed: !errors && data !== null, expected: expected(caller.column, action) })
        for (const edition of seenIn(text)) expect(expected(caller.column, 'plan:read', edition), `${member} shows ${nameOf(edition)} to ${caller.column}`).toBe(true)
        continue
      }
      const whole = probe.of === 'all' ? seenIn((await ask(caller, probe.query)).text) : null
      for (const edition of editions) {
        const seen = whole ?? seenIn((await ask(caller, probe.query, { of: edition.mark })).text)
        cells.cell(`${member} for ${caller.column}: ${nameOf(edition)}`, { allowed: seen.has(edition), expected: expected(caller.column, action, edition) })
        if (!whole) expect([...seen].filter((other) => other !== edition)).toEqual([])
      }
    }
  }
  expect(cells.unexpected).toEqual([])
}, 600_000)

/** Editions that a right can tell apart in each of its ways, in little: whose, how far, how public. */
const telling = (edition: MarkedEdition) =>
  (edition.state === 'draft' && edition.visibility !== 'county') || (edition.state === 'endorsed' && edition.visibility === 'county') || (edition.state === 'approved' && edition.visibility === 'owners')

test('each field below gives everybody exactly what the fields on the way to it allow', async () => {
  const documents = everythingBelow(schema, 'plan(id: $of)', 'query ($of: ID!)').map((text) => ({ text, parsed: parse(text) }))
  const everywhere = documents.length
  expect(everywhere).toBeGreaterThan(0)
  const reach = async (caller: Caller, edition: MarkedEdition): Promise<ReachedFields> => {
    const into = new Map<string, Set<string>>()
    for (const { text, parsed } of documents) {
      const answer = await ask(caller, text, { of: edition.mark })
      reachedFields(schema, parsed, answer.data, into)
      for (const other of seenIn(answer.text)) {
        expect(expected(caller.column, 'plan:read', other), `${nameOf(other)} is shown to ${caller.column}`).toBe(true)
      }
    }
    return into
  }
  const reader = callers.find(({ column }) => column === 'senior_team')!
  const executed = new Map(callers.map(({ column }) => [column, new Set<string>()]))
  for (const edition of editions.filter(telling)) {
    const all = await reach(reader, edition)
    for (const caller of callers) {
      const reached = await reach(caller, edition)
      for (const [member, ways] of all) {
        const open = [...ways].some((way) => way.split(' ').every((passed) => asksOf(passed).every((action) => expected(caller.column, action, edition))))
        cells.cell(`${member} for ${caller.column}: ${nameOf(edition)}`, { allowed: reached.has(member), expected: open })
        if (reached.has(member)) executed.get(caller.column)!.add(member)
      }
    }
  }
  await readLists(executed)
  const below = [...expectedMembers.keys()].filter((member) => !/^Query\.|^Mutation\.|^[A-Z]+ \//.test(member)).sort()
  for (const [column, members] of executed) expect([column, below.filter((member) => !members.has(member))]).toEqual([column, []])
  expect(cells.unexpected).toEqual([])
}, 600_000)

/** Actions that a field asks by itself. */
const asksOf = (member: string) => [expectedMembers.get(member)!].filter((action) => action !== 'parent')

/** Fields that are not below a plan: lists, what the county has, who asks. */
async function readLists(executed: ReadonlyMap<string, Set<string>>): Promise<void> {
  for (const [member, { list }] of Object.entries(rootProbes)) {
    if (!list) continue
    for (const text of everythingBelow(schema, list)) {
      const parsed = parse(text)
      for (const caller of callers) {
        const answer = await ask(caller, text)
        expect(answer.errors, `${member} for ${caller.column}`).toBeUndefined()
        for (const edition of seenIn(answer.text)) expect(expected(caller.column, 'plan:read', edition), `${member} shows ${nameOf(edition)} to ${caller.column}`).toBe(true)
        for (const field of reachedFields(schema, parsed, answer.data).keys()) {
          executed.get(caller.column)!.add(field)
          cells.cell(`${member} → ${field} for ${caller.column}`, { allowed: true, expected: true })
        }
      }
    }
  }
}

test('each route lets everybody through whom the table lets through, and nobody else', async () => {
  const routes = [...expectedMembers].filter(([member]) => member.includes(' /'))
  expect(Object.keys(routeProbes).sort()).toEqual(routes.map(([route]) => route).sort())
  const batch = await database.transaction(null, async (tx) => (await tx.execute<{ id: string }>(sql`select id from import_batches limit 1`)).rows[0]!.id)
  for (const [route, action] of routes) {
    for (const { column } of callers) {
      const headers = await comeIn(app, database, column)
      const { statusCode } = await app.inject({ ...(routeProbes[route]!({ batch }) as InjectOptions), headers: { ...routeProbes[route]!({ batch }).headers, ...headers } })
      cells.cell(`${route} for ${column}`, { allowed: statusCode !== 401 && statusCode !== 403, expected: expected(column, action) })
      expect(statusCode, `${route} for ${column}`).toBeLessThan(500)
    }
  }
  expect(cells.unexpected).toEqual([])
}, 240_000)

test('each export holds for everybody exactly the editions that the table lets out', async () => {
  const budgets = new Set(['budget-lines', 'budget-figure-sources', 'staffing-lines', 'staffing-funding'])
  const importer = callers.find(({ column }) => column === 'key_import')!
  const exported = async ({ headers }: Caller, name: string) => seenIn((await app.inject({ url: `/api/v1/exports/${name}.csv`, headers: { ...headers } })).body)
  for (const { name } of datasets) {
    const holds = await exported(importer, name)
    expect([0, editions.length], name).toContain(holds.size)
    if (holds.size === 0) continue
    for (const caller of callers) {
      const seen = await exported(caller, name)
      for (const edition of editions) {
        const budget = !budgets.has(name) || caller === importer || expected(caller.column, 'budget:read', edition)
        cells.cell(`export of ${name} for ${caller.column}: ${nameOf(edition)}`, { allowed: seen.has(edition), expected: expected(caller.column, 'export:read', edition) && budget })
      }
    }
  }
  expect(cells.unexpected).toEqual([])
}, 240_000)

test('a refused write leaves every table as it was, byte for byte', async () => {
  const writes = Object.entries(routeProbes).filter(([route]) => expectedMembers.get(route) === 'import:apply')
  expect(writes.length).toBeGreaterThan(0)
  let refused = 0
  for (const [, probe] of writes) {
    for (const { column, headers } of callers) {
      if (expected(column, 'import:apply')) continue
      const before = await content()
      const asked = probe({ batch: '' })
      const reply = await app.inject({ ...(asked as InjectOptions), headers: { ...asked.headers, ...headers } })
      expect([column, [401, 403].includes(reply.statusCode)]).toEqual([column, true])
      expect(await content()).toEqual(before)
      refused++
    }
  }
  console.log(`refused writes ${refused} / tables changed 0`)
}, 240_000)

test('the same write of somebody who may does change the tables', async () => {
  const before = await content()
  const { headers } = callers.find(({ column }) => column === 'key_import')!
  const reply = await app.inject({
    method: 'POST', url: '/api/v1/imports/people', headers: { ...headers, 'content-type': 'text/csv' }, payload: 'code,name,position,note\nasha,Asha,2,\n',
  })
  expect(reply.json()).toMatchObject({ status: 'applied' })
  expect(await content()).not.toEqual(before)
})

/** What a refusal may leave behind: that it happened, and that somebody was here. */
const traces = /^(audit|sessions$|service_keys$|sign_in)/

/** A hash of every table. */
async function content(): Promise<Readonly<Record<string, string>>> {
  return database.transaction(
    null,
    async (tx) => {
      const { rows } = await tx.execute<{ name: string }>(sql`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`)
      const hashes: Record<string, string> = {}
      for (const { name } of rows.filter((table) => !traces.test(table.name))) {
        const found = await tx.execute<{ hash: string }>(sql`select md5(coalesce(string_agg(t::text, E'\n' order by t::text), '')) as hash from ${sql.identifier(name)} t`)
        hashes[name] = found.rows[0]!.hash
      }
      return hashes
    },
    { readOnly: true },
  )
}
