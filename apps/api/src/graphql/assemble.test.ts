import { expect, test } from 'vitest'
import { assembleSchema } from './assemble.ts'
import type { Feature } from './feature.ts'

const field: Feature = { name: 'field', schema: 'extend type Query { a: Int }', resolvers: { Query: { a: () => 1 } } }
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
  ['a type without fields', { schema: `${field.schema} type Empty` }, 'must define one or more fields'],
]
test.each(refused)('the server does not start with %s', (_name, changed, sentence) => {
  expect(faultOf({ ...field, ...changed })).toContain(sentence)
})

test('the server does not start when two features answer the same field', () => {
  expect(faultOf(field, { name: 'rival', schema: 'type Rival { id: ID }', resolvers: { Query: { a: () => 2 } } })).toContain(
    'rival answers Query.a, which field answers already',
  )
})

test('every misfit is told at once', () => {
  const faults = faultOf({ ...field, resolvers: { Plan: { b: () => 2 } } })
  expect(faults.split('\n')).toHaveLength(3)
})
