import { expect, test } from 'vitest'
import { assembleSchema } from './assemble.ts'
import type { Feature } from './feature.ts'

const rules = { asks: { 'Query.a': 'weald:open' }, follows: {} } as const
const field: Feature = { name: 'field', schema: 'extend type Query { a: Int }', rules, resolvers: { Query: { a: () => 1 } } }
const faultOf = (...features: Feature[]) => {
  try {
    assembleSchema(features)
    return 'nothing'
  } catch (error) {
    return (error as Error).message
  }
}

test('features are joined into one schema, without a Mutation when nothing changes anything', () => {
  const other: Feature = {
    name: 'other',
    schema: 'extend type Query { b: Date }',
    rules: { asks: { 'Query.b': 'weald:open' }, follows: {} },
    resolvers: { Query: { b: () => '2008-09-01' } },
  }
  const schema = assembleSchema([field, other])
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(['a', 'b'])
  expect(schema.getMutationType()).toBeUndefined()
})

const refused: readonly [name: string, feature: Partial<Feature>, sentence: string][] = [
  [
    'a resolver of a field that the SDL does not have',
    { resolvers: { Query: { a: () => 1, b: () => 2 } } },
    'field answers Query.b, which no schema.graphql has',
  ],
  [
    'a resolver of a type that the SDL does not have',
    { resolvers: { Query: { a: () => 1 }, Plan: { b: () => 2 } } },
    'field answers Plan.b, which no schema.graphql has',
  ],
  [
    'a loader of a field that the SDL does not have',
    { loaders: { Query: { b: async () => [] } } },
    'field loads Query.b, which no schema.graphql has',
  ],
  ['a root field that nothing answers', { resolvers: {} }, 'nothing answers Query.a'],
  [
    'a mutation that nothing answers',
    { schema: `${field.schema} extend type Mutation { b: Int }` },
    'nothing answers Mutation.b',
  ],
  [
    'an interface whose types cannot be told apart',
    { schema: `${field.schema} interface Node { id: ID } type Plan implements Node { id: ID }` },
    'give it a __resolveType',
  ],
  [
    'a union whose types cannot be told apart',
    { schema: `${field.schema} union Any = Plan type Plan { id: ID }` },
    'nothing says which type a Any is',
  ],
  ['a scalar that nothing reads or writes', { schema: `${field.schema} scalar Money` }, 'add it to graphql/scalars.ts'],
  ['a root field without a rule', { rules: { asks: {}, follows: {} } }, 'Query.a has no rule'],
  [
    'a root field that follows from its parent',
    { rules: { asks: {}, follows: { Query: ['a'] } } },
    'Query.a follows from nothing',
  ],
  [
    'a field, an argument or an input field without a rule (field)',
    { schema: `${field.schema} type Plan { id: ID }` },
    'Plan.id has no rule',
  ],
  [
    'a field, an argument or an input field without a rule (argument)',
    { schema: 'extend type Query { a(b: Int): Int }' },
    'Query.a(b:) has no rule',
  ],
  [
    'a field, an argument or an input field without a rule (input field)',
    { schema: `${field.schema} input Filter { c: Int }` },
    'Filter.c has no rule',
  ],
  [
    'a rule for what is not there',
    { rules: { ...rules, follows: { Plan: ['id'] } } },
    'a rule for Plan.id, which no schema.graphql has',
  ],
  [
    'a right to an edition that is asked for elsewhere',
    { rules: { asks: { 'Query.a': { edition: 'budget:read' } }, follows: {} } },
    'must be a field of Edition that may be null',
  ],
  ['a type without fields', { schema: `${field.schema} type Empty` }, 'must define one or more fields'],
]
test.each(refused)('the server does not start with %s', (_name, changed, sentence) => {
  expect(faultOf({ ...field, ...changed })).toContain(sentence)
})

test('the server does not start when two features answer the same field', () => {
  expect(
    faultOf(field, {
      name: 'rival',
      schema: 'type Rival { id: ID }',
      rules: { asks: { 'Query.a': 'weald:open' }, follows: { Rival: ['id'] } },
      resolvers: { Query: { a: () => 2 } },
    }),
  ).toMatch(/rival answers Query.a, which field answers already[^]*rival has a rule for Query.a, which has one already/)
})

test('every misfit is told at once', () => {
  const faults = faultOf({ ...field, resolvers: { Plan: { b: () => 2 } } })
  expect(faults.split('\n')).toHaveLength(3)
})
