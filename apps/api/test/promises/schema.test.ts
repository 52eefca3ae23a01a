import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { assembleSchema } from '../../src/graphql/assemble.ts'
import { contractPath, printContract } from '../../src/graphql/contract.ts'
import { poorlyDescribed } from '../../src/graphql/descriptions.ts'
import { features } from '../../src/modules/index.ts'

const schema = assembleSchema(features)

test('the committed schema.graphql is the contract that the server keeps; when it is not, run `pnpm generate`', () => {
  expect(readFileSync(contractPath, 'utf8')).toBe(printContract(schema))
})

test('every type, field, argument, input field and enum value is described in whole sentences', () => {
  expect(poorlyDescribed(schema)).toEqual([])
})

test('a member without a description, or with half of one, is found wherever it hides', () => {
  const bare = buildSchema(`
    "Asked." type Query { "A field." a(b: Int, "No stop" c: Int): E, d: Int }
    "Words." enum E { "One." ONE TWO }
    input I { "Field." f: Int g: Int }
    type Bare { "Field." f: Int }
  `)
  expect(poorlyDescribed(bare)).toEqual(['Query.a(b:)', 'Query.a(c:)', 'Query.d', 'E.TWO', 'I', 'I.g', 'Bare'])
})
