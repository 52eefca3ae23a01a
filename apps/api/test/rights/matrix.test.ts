import { actionNames, datasets, editionActions, policyColumns, policyRows } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { type DocumentNode, type FieldNode, isObjectType, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../src/app.ts'
import type { Database } from '../../src/db/client.ts'
import { assembleSchema } from '../../src/graphql/assemble.ts'
import { costOf } from '../../src/graphql/cost.ts'
import { limits } from '../../src/graphql/limits.ts'
import { makeLog } from '../../src/logger.ts'
import { features } from '../../src/modules/index.ts'
import { freshDatabase } from '../support/database.ts'
import { everythingBelow } from '../support/every-path.ts'
import { testTime } from '../support/kent-app.ts'
import { type Caller, comeIn, everyCaller } from './callers.ts'
import { columns, expected, expectedMembers, expectedRows } from './expected-policy.ts'
import { type MarkedEdition, markedCounty } from './marked-county.ts'
import { type ReachedFields, reachedFields } from './reached-fields.ts'
import { asideProbes, rootProbes, routeProbes, trailProbes } from './probes.ts'
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
  await inviteSomebody(callers.find(({ column }) => column === 'administrator')!)
}, 240_000)
afterAll(async () => {
  console.log(cells.line())
  await app.close()
  await database.close()
})

type GraphError = { readonly extensions: { readonly code: string } }
const isRefused = (errors: readonly GraphError[] = []) =>
  errors.some(({ extensions: { code } }) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED')

async function ask({ headers }: Caller, query: string, variables: object = {}) {
  const reply = await app.inject({ method: 'POST', url: '/graphql', headers: { ...headers }, payload: { query, variables } })
  const answer = reply.json<{ data: Record<string, unknown> | null; errors?: GraphError[] }>()
  for (const { extensions } of answer.errors ?? [])
    expect(['FORBIDDEN', 'UNAUTHENTICATED'], `${reply.body} for ${query}`).toContain(extensions.code)
  return { text: reply.body, ...answer }
}

/** So that there are people, with a role, for the administrator to see. */
async function inviteSomebody(administrator: Caller): Promise<void> {
  const invited = await ask(
    administrator,
    'mutation { invitePerson(input: { name: "Asha", email: "asha@example.org" }) { account { id } refusal { message } } }',
  )
  const { account } = (invited.data as { invitePerson: { account: { id: string } } }).invitePerson
  await ask(
    administrator,
    'mutation ($account: ID!) { grantRole(input: { account: $account, role: "reader", reason: "For the matrix" }) { refusal { message } } }',
    { account: account.id },
  )
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
  const routes = [...app.ruledRoutes.keys()].filter(
    (route) => !(route.startsWith('HEAD ') && expectedMembers.has(route.replace('HEAD', 'GET')) && !expectedMembers.has(route)),
  )
  expect([...expectedMembers.keys()].sort()).toEqual([...fields, ...routes].sort())
  for (const route of routes) expect(app.ruledRoutes.get(route), route).toBe(expectedMembers.get(route))
})

test('each field of Query and Mutation gives everybody exactly what the table says, of every edition', async () => {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  )
  expect(Object.keys(rootProbes).sort()).toEqual(roots.sort())
  for (const [member, probe] of Object.entries(rootProbes)) {
    const action = expectedMembers.get(member)!
    for (const caller of callers) {
      if (probe.of === 'nothing' || probe.of === 'change') {
        const answer = await ask(caller, probe.query)
        reachedFields(schema, parse(probe.query), answer.data, executed)
        cells.cell(`${member} for ${caller.column}`, {
          allowed: !isRefused(answer.errors),
          expected: expected(caller.column, action),
        })
        expectNothingHidden(caller, answer.text, member)
        continue
      }
      const whole = probe.of === 'all' ? seenIn((await ask(caller, probe.query)).text) : null
      for (const edition of editions) {
        const seen = whole ?? seenIn((await ask(caller, probe.query, { of: edition.mark })).text)
        cells.cell(`${member} for ${caller.column}: ${nameOf(edition)}`, {
          allowed: seen.has(edition),
          expected: expected(caller.column, action, edition),
        })
        if (!whole) expect([...seen].filter((other) => other !== edition)).toEqual([])
      }
    }
  }
  expect(cells.unexpected).toEqual([])
}, 600_000)

/** Fields that were answered in any of these tests, and those of them that were looked at plan by plan. */
const executed = new Set<string>()
const belowPlans = new Set<string>()

/** What the trail tells of an edition is read by other rights than the edition itself. */
const readings = (where: string) =>
  where.startsWith('Query.audit') ? ['audit:read', 'audit:readBudgets', 'audit:readFigures'] : ['plan:read']

function expectNothingHidden({ column }: Caller, text: string, where: string): void {
  for (const edition of seenIn(text))
    expect(
      readings(where).some((action) => expected(column, action, edition)),
      `${where} shows ${nameOf(edition)} to ${column}`,
    ).toBe(true)
}

/** Whether the actions that the fields of a way ask by themselves are all open to a caller. */
function isOpen(way: string, { column }: Caller, edition?: MarkedEdition): boolean {
  const asked = way.split(' ').map((member) => expectedMembers.get(member)!)
  return asked.every((action) => action === 'parent' || expected(column, action, edition))
}

/** Editions that a right can tell apart in each of its ways, in little: whose, how far, how public. */
const telling = (edition: MarkedEdition) =>
  (edition.state === 'draft' && edition.visibility !== 'county') ||
  (edition.state === 'endorsed' && edition.visibility === 'county') ||
  (edition.state === 'approved' && edition.visibility === 'owners')

test('each field below a plan gives everybody exactly what the fields on the way to it allow', async () => {
  const documents = everythingBelow(schema, 'plan(id: $of)', 'query ($of: ID!)').map((text) => {
    const parsed = forEverybody(parse(text))
    return { text: print(parsed), parsed }
  })
  const reach = async (caller: Caller, edition: MarkedEdition): Promise<ReachedFields> => {
    const into = new Map<string, Set<string>>()
    for (const { text, parsed } of documents) {
      const answer = await ask(caller, text, { of: edition.mark })
      reachedFields(schema, parsed, answer.data, executed, into)
      expectNothingHidden(caller, answer.text, 'Query.plan')
    }
    return into
  }
  const reader = callers.find(({ column }) => column === 'senior_team')!
  for (const edition of editions.filter(telling)) {
    const all = await reach(reader, edition)
    for (const caller of callers) {
      const reached = await reach(caller, edition)
      for (const [member, ways] of all) {
        belowPlans.add(member)
        const open = [...ways].some((way) => isOpen(way, caller, edition))
        cells.cell(`${member} for ${caller.column}: ${nameOf(edition)}`, { allowed: reached.has(member), expected: open })
      }
    }
  }
  expect(cells.unexpected).toEqual([])
}, 600_000)

/** Whether a field below the roots refuses somebody altogether: nothing of it is public. */
const refuses = (member: string) => {
  const asked = expectedMembers.get(member)
  return !/^(Query|Mutation)\./.test(member) && asked !== undefined && asked !== 'parent' && !expected('anonymous', asked)
}

/** A document without the fields below its root that refuse somebody. */
function forEverybody(document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema)
  const enter = () => (refuses(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`) ? null : undefined)
  // A field of which nothing is left is no longer one that can be asked for.
  const leave = ({ selectionSet }: FieldNode) => (selectionSet?.selections.length === 0 ? null : undefined)
  return visit(document, visitWithTypeInfo(types, { Field: { enter, leave } }))
}

test('what is not for everybody below a plan is given exactly to whom the table names, and the trail too', async () => {
  const aside = [...expectedMembers.keys()].filter((member) => !member.includes(' /') && refuses(member))
  expect(Object.keys(asideProbes).sort()).toEqual(aside.sort())
  for (const edition of editions.filter(telling)) {
    for (const caller of callers) {
      for (const [member, { way, query }] of Object.entries(asideProbes)) {
        const { data, text } = await ask(caller, query, { of: edition.mark })
        reachedFields(schema, parse(query), data, executed)
        cells.cell(`${member} for ${caller.column}: ${nameOf(edition)}`, {
          allowed: seenIn(text).has(edition),
          expected: isOpen([...way, member].join(' '), caller, edition),
        })
      }
      for (const { action, query } of trailProbes) {
        const { text } = await ask(caller, query, { of: edition.mark })
        cells.cell(`the trail by ${action} for ${caller.column}: ${nameOf(edition)}`, {
          allowed: seenIn(text).has(edition),
          expected: expected(caller.column, action, edition),
        })
      }
    }
  }
  expect(cells.unexpected).toEqual([])
}, 600_000)

test('what a screen may offer beside an edition is what the table says, for everybody and every edition', async () => {
  const query = 'query ($of: ID!) { plan(id: $of) { currentEdition { viewerCan } } }'
  for (const edition of editions) {
    for (const caller of callers) {
      const { data } = await ask(caller, query, { of: edition.mark })
      reachedFields(schema, parse(query), data, executed)
      const offered = (data?.['plan'] as { currentEdition: { viewerCan: string[] } } | null)?.currentEdition.viewerCan
      if (!offered) continue
      for (const action of editionActions) {
        // Who edited these is not known, so what is closed to editors is not offered.
        const closed = expectedRows.find((row) => row.action === action)!.unless.includes('editor')
        cells.cell(`${action} offered to ${caller.column}: ${nameOf(edition)}`, {
          allowed: offered.includes(action),
          expected: !closed && expected(caller.column, action, edition),
        })
      }
    }
  }
  expect(cells.unexpected).toEqual([])
}, 600_000)

test('each field below the other roots does too, and every field there is was asked for by everybody', async () => {
  for (const [root, { list }] of Object.entries(rootProbes)) {
    if (!list) continue
    const reader = callers.find(({ column }) => expected(column, expectedMembers.get(root)!))!
    // What is so deep that one query may not ask for it is reached by a shorter way from another root: nothing may be left over below.
    for (const text of everythingBelow(schema, list).filter((document) => costOf(schema, parse(document), {}) <= limits.cost)) {
      const parsed = forEverybody(parse(text))
      const asked = print(parsed)
      if (asked === '') continue
      const read = async (caller: Caller) => {
        const answer = await ask(caller, asked)
        expectNothingHidden(caller, answer.text, root)
        return reachedFields(schema, parsed, answer.data, executed)
      }
      const all = await read(reader)
      for (const caller of callers) {
        const reached = await read(caller)
        for (const [member, ways] of all) {
          // What is first in a list differs from one to the next; below a plan it is looked at plan by plan.
          if (belowPlans.has(member)) continue
          cells.cell(`${root} → ${member} for ${caller.column}`, {
            allowed: reached.has(member),
            expected: [...ways].some((way) => isOpen(way, caller)),
          })
        }
      }
    }
  }
  expect(
    [...expectedMembers.keys()].filter(
      (member) => !member.includes(' /') && !executed.has(member) && !member.startsWith('Query'),
    ),
  ).toEqual([])
  expect(cells.unexpected).toEqual([])
}, 600_000)

/** Refused for want of a right; a wrong password, say, is refused too, but to somebody who may send one. */
function isTurnedAway({ statusCode, body }: { statusCode: number; body: string }): boolean {
  return (statusCode === 401 || statusCode === 403) && /needs the right to|Imports need a service token/.test(body)
}

test('each route lets everybody through whom the table lets through, and nobody else', async () => {
  const routes = [...expectedMembers].filter(([member]) => member.includes(' /'))
  expect(Object.keys(routeProbes).sort()).toEqual(routes.map(([route]) => route).sort())
  const batch = await database.transaction(
    null,
    async (tx) => (await tx.execute<{ id: string }>(sql`select id from import_batches limit 1`)).rows[0]!.id,
  )
  for (const [route, action] of routes) {
    for (const { column } of callers) {
      const headers = await comeIn(app, database, column)
      const asked = routeProbes[route]!({ batch })
      const reply = await app.inject({ ...(asked as InjectOptions), headers: { ...asked.headers, ...headers } })
      cells.cell(`${route} for ${column}`, { allowed: !isTurnedAway(reply), expected: expected(column, action) })
      expect(reply.statusCode, `${route} for ${column}`).toBeLessThan(500)
    }
  }
  // Some of these routes sign their callers out, everywhere.
  callers = await everyCaller(app, database)
  expect(cells.unexpected).toEqual([])
}, 240_000)

test('each export holds for everybody exactly the editions that the table lets out', async () => {
  const budgets = new Set(['budget-lines', 'budget-figure-sources', 'staffing-lines', 'staffing-funding'])
  const importer = callers.find(({ column }) => column === 'key_import')!
  const exported = async ({ headers }: Caller, name: string) =>
    seenIn((await app.inject({ url: `/api/v1/exports/${name}.csv`, headers: { ...headers } })).body)
  let whole = 0
  for (const { name } of datasets) {
    // Whoever imports takes out everything: what that is, and in which datasets editions can be told apart at all, is read off there.
    const holds = await exported(importer, name)
    whole += Number(holds.size === editions.length)
    for (const caller of callers) {
      const seen = await exported(caller, name)
      for (const edition of holds) {
        const budget = !budgets.has(name) || caller === importer || expected(caller.column, 'budget:read', edition)
        cells.cell(`export of ${name} for ${caller.column}: ${nameOf(edition)}`, {
          allowed: seen.has(edition),
          expected: expected(caller.column, 'export:read', edition) && budget,
        })
      }
    }
  }
  expect(whole).toBeGreaterThan(20)
  expect(cells.unexpected).toEqual([])
}, 240_000)

test('a refused write leaves every table as it was, byte for byte', async () => {
  const routes = Object.entries(routeProbes)
    .filter(([route]) => expectedMembers.get(route) === 'import:apply')
    .map(([route, probe]) => [route, probe({ batch: '' })] as const)
  const changes = Object.entries(rootProbes)
    .filter(([, { of }]) => of === 'change')
    .map(
      ([member, { query }]) =>
        [member, { method: 'POST', url: '/graphql', payload: { query }, headers: {} } satisfies InjectOptions] as const,
    )
  let refused = 0
  let before = await content()
  for (const [member, asked] of [...routes, ...changes]) {
    for (const { column, headers } of callers) {
      if (expected(column, expectedMembers.get(member)!)) continue
      const reply = await app.inject({ ...(asked as InjectOptions), headers: { ...asked.headers, ...headers } })
      const { errors } = reply.json<{ errors?: GraphError[] }>()
      expect([member, column, [401, 403].includes(reply.statusCode) || isRefused(errors)]).toEqual([member, column, true])
      const after = await content()
      expect(after, `${member} for ${column}`).toEqual(before)
      before = after
      refused++
    }
  }
  console.log(`refused writes ${refused} / tables changed 0`)
  expect(refused).toBeGreaterThan(0)
}, 240_000)

test('the same write of somebody who may does change the tables', async () => {
  const before = await content()
  const { headers } = callers.find(({ column }) => column === 'key_import')!
  const reply = await app.inject({
    method: 'POST',
    url: '/api/v1/imports/people',
    headers: { ...headers, 'content-type': 'text/csv' },
    payload: 'code,name,position,note\nasha,Asha,2,\n',
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
      const { rows } = await tx.execute<{ name: string }>(
        sql`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
      )
      const hashes: Record<string, string> = {}
      for (const { name } of rows.filter((table) => !traces.test(table.name))) {
        const found = await tx.execute<{ hash: string }>(
          sql`select md5(coalesce(string_agg(t::text, E'\n' order by t::text), '')) as hash from ${sql.identifier(name)} t`,
        )
        hashes[name] = found.rows[0]!.hash
      }
      return hashes
    },
    { readOnly: true },
  )
}
