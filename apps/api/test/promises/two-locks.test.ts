import { readFileSync } from 'node:fs'
import { type Actor, datasets } from '@weald/domain'
import { buildASTSchema, parse, visit } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { csv, everyRow } from '../../src/modules/imports/testing/import-desk.ts'
import { freshDatabase } from '../support/database.ts'
import { everythingBelow } from '../support/every-path.ts'
import { appWith, type Lock, type LockedApp } from '../support/locks.ts'
import { askers, everyReader, mayRead, type Secret, twoOfEverything } from '../support/two-of-everything.ts'

type Attempt = readonly [query: string, variables?: object]

const patience = 120_000
const eachAlone = ['row-level security alone', 'the service layer alone'] as const
/** The audit trail is read by rights of its own and grows with every refusal: audit-locks.test.ts tries it. */
const ofTheTrail = new Set(['history', 'auditEntries', 'auditSummaries'])
const contract = parse(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
const schema = buildASTSchema(visit(contract, { FieldDefinition: ({ name }) => (ofTheTrail.has(name.value) ? null : undefined) }))
const wordOf = (code: string) => `zq${code.replaceAll('-', '')}zq`
const partnershipCodes = ['dover', 'swale', 'ashford']

let database: Database
let secrets: readonly Secret[]
let apps: Record<Lock, LockedApp>
let attempts: readonly Attempt[]
let readAttempts: readonly Attempt[]
beforeAll(async () => {
  database = await freshDatabase()
  secrets = await twoOfEverything(database)
  apps = Object.fromEntries(
    await Promise.all(
      (['both locks', 'no lock', ...eachAlone] as const).map(async (lock) => [lock, await appWith(lock, database)]),
    ),
  ) as Record<Lock, LockedApp>
  readAttempts = [...reading(), ...filtering]
  attempts = [...readAttempts, ...secrets.flatMap(guessing), ...(await continuing())]
}, patience)
afterAll(async () => {
  for (const app of Object.values(apps)) await app.close()
  await database.close()
})

/** The lists, with the orders that they can be asked for. */
const lists: Readonly<Record<string, readonly string[]>> = {
  plans: ['POSITION', 'TITLE'],
  priorities: ['PLAN', 'TITLE'],
  risks: ['POSITION', 'STATEMENT'],
  observations: ['POSITION', 'PERIOD'],
  indicators: ['CATALOGUE', 'TITLE'],
  partnerships: ['POSITION', 'NAME'],
  organisations: ['POSITION', 'NAME'],
}
/** Root fields that take something that must be said, and those that give no row of a plan. */
const asked = ['viewer', 'plan', 'budget', 'partnership', 'planInForce', 'indicator', 'search']

/** Everything below every root field that asks for nothing, and below every partnership, indicator and plan in force; every export. */
function reading(): readonly Attempt[] {
  const roots = Object.keys(schema.getQueryType()!.getFields()).filter((field) => !asked.includes(field))
  const below = roots.flatMap((root) =>
    everythingBelow(schema, root in lists ? `${root}(first: ${root === 'indicators' ? 1 : 15})` : root),
  )
  const ofPartnership = ['partnership(code: $code)', 'planInForce(partnership: $code, on: "2008-09-15")'].flatMap((call) =>
    everythingBelow(schema, call, 'query ($code: String!)'),
  )
  const others = [
    'indicator(ref: "NI 73")',
    ...['PLAN', 'SECTION', 'PRIORITY', 'RISK'].map((kind) => `search(query: "secret", kinds: [${kind}], first: 15)`),
  ].flatMap((call) => everythingBelow(schema, call))
  return [
    ...[...below, ...others].map((query): Attempt => [query]),
    ...partnershipCodes.flatMap((code) => ofPartnership.map((query): Attempt => [query, { code }])),
    ...datasets.map(({ name }): Attempt => [`/api/v1/exports/${name}.csv`]),
  ]
}

/** The names of a secret, wherever the API takes one. */
function guessing({ plan, mark, ids }: Secret): readonly Attempt[] {
  const named =
    'query ($id: ID!) { plan(id: $id) { id code title owners { id } editions { id } currentEdition { id title } } budget(plan: $id) { id lines { id } } }'
  const found = 'query ($query: String!) { search(query: $query) { totalCount nodes { kind id title excerpt plan { id } } } }'
  const within =
    'query ($plan: String) { priorities(filter: { plan: $plan }) { totalCount nodes { id } } risks(filter: { plan: $plan }) { totalCount nodes { id } } }'
  return [
    ...[plan.id, plan.code, ids[0]].map((id): Attempt => [named, { id }]),
    ...[mark, wordOf(plan.code)].map((query): Attempt => [found, { query }]),
    [within, { plan: plan.code }],
  ]
}

/** Conditions that could tell of a row without showing it. */
const filtering: readonly Attempt[] = [
  ...partnershipCodes.flatMap((code) =>
    ['plans', 'priorities', 'observations'].map(
      (list) => `{ ${list}(filter: { partnership: "${code}" }) { totalCount nodes { id } } }`,
    ),
  ),
  ...['SUBMITTED', 'DRAFT'].map((state) => `{ plans(filter: { state: ${state} }) { totalCount nodes { id code } } }`),
  ...['joint: true', 'joint: false', 'unmapped: true', 'unmapped: false'].flatMap((filter) =>
    ['plans', 'partnerships'].map((list) => `{ ${list}(filter: { ${filter} }) { totalCount nodes { code } } }`),
  ),
  ...['observed: true', 'observed: false'].map(
    (filter) => `{ indicators(filter: { ${filter} }) { totalCount nodes { ref observations { id } } } }`,
  ),
  ...['scored: true', 'shared: false', 'area: 1'].map(
    (filter) => `{ risks(filter: { ${filter} }) { totalCount distinctCount nodes { id } } }`,
  ),
  ...['unmapped: true', 'outcome: "safe"'].map(
    (filter) => `{ priorities(filter: { ${filter} }) { totalCount totalPerPartnership nodes { id } } }`,
  ),
].map((query): Attempt => [query])

/** Lists continued from where somebody else stood, who reads everything. */
async function continuing(): Promise<readonly Attempt[]> {
  const all: Attempt[] = []
  for (const [list, orders] of Object.entries(lists)) {
    for (const order of orders) {
      const body = await apps['both locks'].ask(everyReader.actor, `{ ${list}(first: 25, order: ${order}) { edges { cursor } } }`)
      const cursors = body.match(/(?<="cursor":")[^"]+/g) ?? []
      const query = `query ($cursor: String) { ${list}(order: ${order}, after: $cursor, first: 3) { totalCount nodes { id } pageInfo { hasNextPage } } }`
      const backwards = `query ($cursor: String) { ${list}(order: ${order}, before: $cursor, last: 3) { totalCount nodes { id } pageInfo { hasPreviousPage } } }`
      all.push(
        ...cursors
          .filter((_, place) => place % 3 === 0)
          .flatMap((cursor): Attempt[] => [
            [query, { cursor }],
            [backwards, { cursor }],
          ]),
      )
    }
  }
  return all
}

/** What tells that something of a secret was read: its mark, and the ids of its rows. Its plan counts when no edition of it may be read. */
function tracesOf(secret: Secret, readable: readonly Secret[]): readonly string[] {
  const hidden = !readable.some(({ plan }) => plan.id === secret.plan.id)
  return [
    secret.mark,
    ...secret.ids,
    ...(hidden ? [secret.plan.id, `"${secret.plan.code}"`, `,${secret.plan.code},`, wordOf(secret.plan.code)] : []),
  ]
}

/** What runs Weald (people, keys) is refused as a whole, before any row is looked at, to whoever does not run it: it is no reader's to compare. */
const isRefused = (answer: string) => /"code":"(FORBIDDEN|UNAUTHENTICATED)"/.test(answer)

const known = new Map<string, Promise<string>>()
/** What both locks together show, asked once. */
function withBoth(name: string, query: string, variables?: object): Promise<string> {
  const key = JSON.stringify([name, query, variables])
  const { actor } = askers.find((asker) => asker.name === name)!
  const answer = known.get(key) ?? apps['both locks'].ask(actor, query, variables)
  known.set(key, answer)
  return answer
}

describe.each(eachAlone)('With %s', (lock) => {
  it.each(askers)(
    '$name reads no row of others, and what both locks together show',
    async (asker) => {
      const readable = secrets.filter((secret) => mayRead(asker, secret))
      const traces = secrets.filter((secret) => !readable.includes(secret)).flatMap((secret) => tracesOf(secret, readable))
      const [foreign, different, own] = [[] as string[], [] as string[], new Set<Secret>()]
      for (const [query, variables] of attempts) {
        const body = await apps[lock].ask(asker.actor, query, variables)
        const told = `${query.slice(0, 300)} ${JSON.stringify(variables ?? {})}`
        // What a guess or a cursor says itself is not read from the database, and no answer repeats it.
        foreign.push(...traces.filter((trace) => body.includes(trace)).map((trace) => `${trace} by ${told}`))
        // The same figures too: a count would confirm what the list does not show.
        const usual = await withBoth(asker.name, query, variables)
        if (body !== usual && ![body, usual].some(isRefused)) different.push(told)
        for (const secret of readable) if (body.includes(secret.mark)) own.add(secret)
      }
      console.log(`${lock}, ${asker.name}: foreign rows read ${foreign.length} of ${attempts.length} attempts`)
      expect(foreign).toEqual([])
      expect(different).toEqual([])
      expect([...own].map(({ mark }) => mark).sort()).toEqual(readable.map(({ mark }) => mark).sort())
    },
    patience,
  )
})

describe('A guess', () => {
  it(
    'of a plan that is not the asker’s is answered like one of a plan that there is none of',
    async () => {
      for (const { actor, ...asker } of askers) {
        for (const secret of secrets.filter(
          (one) => !secrets.some((other) => other.plan.id === one.plan.id && mayRead({ ...asker, actor }, other)),
        )) {
          for (const [query, variables] of guessing(secret)) {
            const nobodys = Object.fromEntries(Object.keys(variables ?? {}).map((name) => [name, 'nobodys']))
            expect(await apps['both locks'].ask(actor, query, variables)).toBe(
              await apps['both locks'].ask(actor, query, nobodys),
            )
          }
        }
      }
    },
    patience,
  )
})

describe('Without either lock', () => {
  it(
    'every secret is read, by texts and by the ids of its rows, so that these attempts would tell',
    async () => {
      let body = ''
      const failed: string[] = []
      for (const [query, variables] of readAttempts) {
        const answer = await apps['no lock'].ask(askers[0]!.actor, query, variables)
        if (isRefused(answer)) continue
        if (!answer.startsWith('200 ') || answer.includes('"errors":'))
          failed.push(`${query.slice(0, 200)}: …${answer.slice(-300)}`)
        body += answer
      }
      const unread = secrets.filter(({ mark }) => !body.includes(mark)).map(({ mark }) => mark)
      const rows = secrets.flatMap(({ ids }) => ids)
      const seen = rows.filter((id) => body.includes(id)).length
      console.log(
        `without locks: ${secrets.length - unread.length} of ${secrets.length} editions and ${seen} of their ${rows.length} rows read`,
      )
      expect(unread).toEqual([])
      expect(failed).toEqual([])
      expect(seen).toBeGreaterThan(rows.length / 2)
    },
    patience,
  )
})

describe('An import by a key of Dover', () => {
  const ofDover: Actor = { kind: 'service', id: 'dover', name: 'Dover', scopes: ['import'], partnerships: ['dover'] }
  const risks = (plan: string) =>
    csv('risks', { plan, edition: 1, position: 7, area: 1, number_in_area: 7, statement: 'Brought in' })

  /** A refusal leaves a line on the audit trail, and nothing else. */
  const businessRows = async () => (await everyRow(database)).replaceAll(/^audit_(entries|heads):\n(?:(?!\w+:$).*\n)*/gm, '')

  it.each(['swale-owners', 'swale-public', 'county-secret', 'swale-ashford'])('brings no row into %s', async (plan) => {
    const before = await businessRows()
    const { status } = await apps['row-level security alone'].import(ofDover, 'risks', risks(plan))
    expect([403, 422]).toContain(status)
    expect(await businessRows()).toBe(before)
  })

  it('brings in nothing that is the whole county’s', async () => {
    const before = await businessRows()
    expect(
      await apps['row-level security alone'].import(
        ofDover,
        'partnerships',
        csv('partnerships', { code: 'another', name: 'Another', position: 9 }),
      ),
    ).toMatchObject({ status: 403 })
    expect(await businessRows()).toBe(before)
  })

  it('is told of a plan that is not its own what it is told of one that there is none of', async () => {
    const told = async (plan: string) =>
      (await apps['both locks'].import(ofDover, 'risks', risks(plan))).body.replaceAll(plan, '…')
    expect(await told('swale-owners')).toBe(await told('nobodys-owners'))
  })

  it('brings rows into its own', async () => {
    expect(await apps['both locks'].import(ofDover, 'risks', risks('dover-swale'))).toMatchObject({ status: 200 })
  })
})
