import { readFileSync } from 'node:fs'
import { datasets } from '@weald/domain'
import { buildASTSchema, parse, print, visit } from 'graphql'
import { everythingBelow } from '../support/every-path.ts'
import type { LockedApp } from '../support/locks.ts'
import { everyReader, type Secret, wordOf } from '../support/two-of-everything.ts'

/** Something that could show a row of others: a path of REST, or a GraphQL query. */
export type Attempt = readonly [query: string, variables?: object]

/**
 * The audit trail is read by rights of its own and grows with every refusal: audit-locks.test.ts tries it. What is addressed to whoever
 * asks differs with whom they are taken for: notifications.test.ts compares the domain with the database.
 */
const ofTheAsker = new Set([
  'auditEntries',
  'auditSummaries',
  'history',
  'mailPreference',
  'mayChange',
  'mayFollowUp',
  'mayRecord',
  'maySettle',
  'mayWrite',
  'mentionable',
  'moves',
  'myWork',
  'notifications',
])
const contract = parse(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
const schema = buildASTSchema(visit(contract, { FieldDefinition: ({ name }) => (ofTheAsker.has(name.value) ? null : undefined) }))
const partnershipCodes = ['dover', 'swale', 'ashford']

/** The lists, with the orders that they can be asked for. */
const lists: Readonly<Record<string, readonly string[]>> = {
  plans: ['POSITION', 'TITLE'],
  priorities: ['PLAN', 'TITLE'],
  risks: ['POSITION', 'STATEMENT'],
  observations: ['POSITION', 'PERIOD'],
  indicators: ['CATALOGUE', 'TITLE'],
  partnerships: ['POSITION', 'NAME'],
  organisations: ['POSITION', 'NAME'],
  interventions: [],
}
/** Root fields that take something that must be said, and those that give no row of a plan. */
const asked = [
  'viewer',
  'plan',
  'budget',
  'partnership',
  'planInForce',
  'indicator',
  'search',
  'changes',
  'changesBetweenDays',
  'figureGrid',
  'figureHistory',
  'releasePreview',
  'intervention',
  'review',
  'reviewCycle',
  'reviewCycles',
]

/** Everything below every root field that asks for nothing, and below every partnership, indicator and plan in force; every export. */
export function reading(): readonly Attempt[] {
  const roots = Object.keys(schema.getQueryType()!.getFields()).filter((field) => !asked.includes(field))
  const below = roots.flatMap((root) =>
    everythingBelow(schema, root in lists ? `${root}(first: ${root === 'indicators' ? 1 : 15})` : root),
  )
  const ofPartnership = ['partnership(code: $code)', 'planInForce(partnership: $code, on: "2008-09-15")'].flatMap((call) =>
    everythingBelow(schema, call, 'query ($code: String!)'),
  )
  const others = [
    'indicator(ref: "NI 73")',
    ...[1, 2].map((number) => `reviewCycle(quarter: "2008/09 Q${number}")`),
    ...['PLAN', 'SECTION', 'PRIORITY', 'RISK'].map((kind) => `search(query: "secret", kinds: [${kind}], first: 15)`),
  ].flatMap((call) => everythingBelow(schema, call))
  return [
    ...[...below, ...others].map((query): Attempt => [query]),
    ...partnershipCodes.flatMap((code) => ofPartnership.map((query): Attempt => [query, { code }])),
    ...datasets.map(({ name }): Attempt => [`/api/v1/exports/${name}.csv`]),
  ]
}

/** How a plan is being agreed is for people, also where a key reads all else of its partnership's plans. */
const forPeople = new Set([
  'commentCounts',
  'commentThreads',
  'conditions',
  'consents',
  'feedback',
  'heldSince',
  'mentionable',
  'missing',
  'people',
  'present',
  'steps',
  'submittedAt',
  'suspendedPowers',
  'targetAgreements',
])

/**
 * An attempt as a key makes it. Row-level security knows whose a row is, not which field is for whom, so that with it alone a key reads
 * these of its own plans.
 */
export function asKey([query, variables]: Attempt): Attempt {
  if (query.startsWith('/')) return [query, variables]
  const left = visit(parse(query), {
    Field: {
      enter: ({ name }) => (forPeople.has(name.value) ? null : undefined),
      leave: ({ selectionSet }) => (selectionSet?.selections.length === 0 ? null : undefined),
    },
  })
  return [print(left), variables]
}

/** The names of a secret, wherever the API takes one. */
export function guessing({ plan, mark, ids }: Secret): readonly Attempt[] {
  const named =
    'query ($id: ID!) { plan(id: $id) { id code title owners { id } editions { id } currentEdition { id title } } budget(plan: $id) { id lines { id } } }'
  const found = 'query ($query: String!) { search(query: $query) { totalCount nodes { kind id title excerpt plan { id } } } }'
  const within =
    'query ($plan: String) { priorities(filter: { plan: $plan }) { totalCount nodes { id } } risks(filter: { plan: $plan }) { totalCount nodes { id } } }'
  const between =
    'query ($from: ID!, $to: ID!) { changes(from: $from, to: $to) { from { id } to { id } changeSetHash changes(first: 3) { totalCount nodes { title } } } }'
  return [
    ...[plan.id, plan.code, ids[0]].map((id): Attempt => [named, { id }]),
    ...[mark, wordOf(plan.code)].map((query): Attempt => [found, { query }]),
    [within, { plan: plan.code }],
    [between, { from: `${plan.code}/1`, to: `${plan.code}/2` }],
    [between, { from: ids[0], to: ids[0] }],
    [`/api/v1/editions/${ids[0]}/document.html`],
  ]
}

/** Conditions that could tell of a row without showing it. */
export const filtering: readonly Attempt[] = [
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
  '{ reviewCycles { id quarter progress } }',
].map((query): Attempt => [query])

/** Lists continued from where somebody else stood, who reads everything. */
export async function continuing({ ask }: LockedApp): Promise<readonly Attempt[]> {
  const all: Attempt[] = []
  for (const [list, orders] of Object.entries(lists)) {
    for (const order of orders) {
      const body = await ask(everyReader.actor, `{ ${list}(first: 25, order: ${order}) { edges { cursor } } }`)
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
