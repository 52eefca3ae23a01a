import { buildSchema, parse } from 'graphql'
import { expect, test } from 'vitest'
import { costOf } from './cost.ts'
import { limits } from './limits.ts'

const schema = buildSchema(`
  type Query { partnerships(first: Int, last: Int): PartnershipConnection!  partnership: Partnership  node: Node }
  type PartnershipConnection { nodes: [Partnership!]!  edges: [PartnershipEdge!]!  totalCount: Int! }
  type PartnershipEdge { node: Partnership!  cursor: String! }
  interface Node { id: ID! }
  type Partnership implements Node { id: ID!  name: String!  plans(first: Int, last: Int): PlanConnection! }
  type PlanConnection { nodes: [Plan!]!  totalCount: Int! }
  type Plan implements Node { id: ID!  title: String!  state: String!  priorities: [Priority!]!  risks: [Row!]!  budget: [Row!]!  sections: [Row!]! }
  type Priority { id: ID!  ref: String  title: String!  description: String!  outcomes: [Row!]!  actions: [Action!]!  measures: [Measure!]! }
  type Action { id: ID!  title: String!  timescale: String!  leads: [Row!]!  milestones: [Row!]! }
  type Measure { id: ID!  title: String!  indicator: Row!  values: [Row!]! }
  type Row { id: ID!  a: String  b: String  c: String  d: String  e: String }
`)
const cost = (query: string, variables = {}) => costOf(schema, parse(query), variables)

test.each([
  ['each field is one', '{ partnership { id name } }', 3],
  [
    'a connection counts its items as often as it may have them',
    '{ partnerships(first: 10) { nodes { id name } } }',
    1 + 10 * (1 + 2),
  ],
  ['last counts as first does', '{ partnerships(last: 10) { nodes { id name } } }', 1 + 10 * (1 + 2)],
  ['50 when nobody says how many', '{ partnerships { nodes { id } } }', 1 + 50 * 2],
  ['the default of a variable', 'query Q($n: Int = 3) { partnerships(first: $n) { nodes { id } } }', 1 + 3 * 2],
  ['never more than a page may have', '{ partnerships(first: 9999) { nodes { id } } }', 1 + 200 * 2],
  ['at least once, however few are asked for', '{ partnerships(first: -5) { nodes { id } } }', 1 + 2],
  ['a plain list is five', '{ node { ... on Plan { risks { a b } } } }', 1 + 1 + 5 * 2],
  ['a fragment is what is in it', 'query Q { partnership { ...F } } fragment F on Partnership { id name }', 3],
  ['what is left out counts too', '{ partnership { id name @skip(if: true) } }', 3],
])('%s', (_name, query, expected) => {
  expect(cost(query)).toBe(expected)
})

test('a variable counts as what it is', () => {
  const query = 'query Q($n: Int) { partnerships(first: $n) { nodes { id } } }'
  expect(cost(query, { n: 7 })).toBe(1 + 7 * 2)
  expect(cost(query, { n: null })).toBe(1 + 50 * 2)
})

const row = '{ id a b c d e }'
const wholePlan = `id title state sections ${row} risks ${row} budget ${row}
  priorities { id ref title description outcomes ${row} actions { id title timescale leads ${row} milestones ${row} } measures { id title indicator ${row} values ${row} } }`

test('a whole plan can be read in one query', () => {
  expect(cost(`{ node { ... on Plan { ${wholePlan} } } }`)).toBeLessThan(limits.cost / 4)
})

test('all 23 partnerships can be read with their plans', () => {
  expect(
    cost(`{ partnerships(first: 23) { totalCount nodes { id name plans { totalCount nodes { id title state } } } } }`),
  ).toBeLessThan(limits.cost)
})

test('fragments that double at every step are measured without being written out', () => {
  const steps = 40
  const fragments = Array.from({ length: steps }, (_, n) => `fragment F${n} on Partnership { ...F${n + 1} ...F${n + 1} }`).join(
    ' ',
  )
  expect(cost(`query Q { partnership { ...F0 } } ${fragments} fragment F${steps} on Partnership { id }`)).toBeGreaterThan(
    limits.cost,
  )
})
