import { readFileSync } from 'node:fs'
import { buildASTSchema, isAbstractType, isIntrospectionType, isObjectType, isScalarType, parse, validateSchema } from 'graphql'
import type { DocumentNode, GraphQLObjectType, GraphQLSchema } from 'graphql'
import { guardFields } from '../access/gate.ts'
import { ruleTable } from '../access/rules.ts'
import { useLowerCaseWords } from './enum-words.ts'
import type { Feature } from './feature.ts'
import { scalars } from './scalars.ts'

/** `Type.field` → the name of the feature that answers it. */
type Answered = Map<string, string>

/** The SDL of `base.graphql` and every feature, as one schema that answers. Throws when SDL, resolvers and rules do not fit each other. */
export function assembleSchema(features: readonly Feature[]): GraphQLSchema {
  const schema = buildASTSchema(mergedDocument(features))
  const faults = validateSchema(schema).map((error) => error.message)
  const answered: Answered = new Map()

  useLowerCaseWords(schema)
  for (const [name, behaviour] of Object.entries(scalars)) Object.assign(schema.getType(name) ?? {}, behaviour)
  for (const feature of features) faults.push(...attach(schema, feature, answered))
  const rules = ruleTable(schema, features)
  faults.push(...unansweredRootFields(schema, answered), ...unresolvedAbstractTypes(schema), ...rules.faults)

  if (faults.length > 0)
    throw new Error(
      `The GraphQL schema, its resolvers and its rules do not fit:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    )
  guardFields(schema, rules.table)
  return schema
}

function mergedDocument(features: readonly Feature[]): DocumentNode {
  const base = parse(readFileSync(new URL('./base.graphql', import.meta.url), 'utf8'))
  const extensions = features.flatMap((feature) => parse(feature.schema).definitions)
  // A root type without fields is not a type, so a house that changes nothing has no Mutation.
  const changes = extensions.some(
    (definition) => definition.kind === 'ObjectTypeExtension' && definition.name.value === 'Mutation',
  )
  const roots = base.definitions.filter(
    (definition) => changes || !('name' in definition) || definition.name?.value !== 'Mutation',
  )
  return { kind: base.kind, definitions: [...roots, ...extensions] }
}

/** Gives the feature's resolvers to their fields, and lists those that have none. Loaders are only checked: mercurius attaches them. */
function attach(schema: GraphQLSchema, feature: Feature, answered: Answered): string[] {
  const faults: string[] = []
  const claim = (typeName: string, fieldName: string) => {
    const field = `${typeName}.${fieldName}`
    const other = answered.get(field)
    if (other) faults.push(`${feature.name} answers ${field}, which ${other} answers already`)
    answered.set(field, feature.name)
  }

  for (const [typeName, resolvers] of Object.entries(feature.resolvers)) {
    const type = schema.getType(typeName)
    for (const [fieldName, resolve] of Object.entries(resolvers)) {
      if (isAbstractType(type) && fieldName === '__resolveType') {
        Object.assign(type, { resolveType: resolve })
      } else if (isObjectType(type) && type.getFields()[fieldName]) {
        Object.assign(type.getFields()[fieldName] ?? {}, { resolve })
        claim(typeName, fieldName)
      } else {
        faults.push(`${feature.name} answers ${typeName}.${fieldName}, which no schema.graphql has`)
      }
    }
  }
  for (const [typeName, loaders] of Object.entries(feature.loaders ?? {})) {
    const type = schema.getType(typeName)
    for (const fieldName of Object.keys(loaders)) {
      if (isObjectType(type) && type.getFields()[fieldName]) claim(typeName, fieldName)
      else faults.push(`${feature.name} loads ${typeName}.${fieldName}, which no schema.graphql has`)
    }
  }
  return faults
}

/** A root field has no parent to be read from: without a resolver it would answer null for ever. */
function unansweredRootFields(schema: GraphQLSchema, answered: Answered): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type): type is GraphQLObjectType => type != null)
  return roots.flatMap((type) =>
    Object.keys(type.getFields())
      .filter((field) => !answered.has(`${type.name}.${field}`))
      .map((field) => `nothing answers ${type.name}.${field}`),
  )
}

function unresolvedAbstractTypes(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type))
  const open = types.filter(isAbstractType).filter((type) => !type.resolveType)
  const inert = types.filter(isScalarType).filter((type) => type.astNode && !(type.name in scalars))
  return [
    ...open.map((type) => `nothing says which type a ${type.name} is: give it a __resolveType`),
    ...inert.map((type) => `nothing reads or writes the scalar ${type.name}: add it to graphql/scalars.ts`),
  ]
}
