import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType } from 'graphql'
import type { GraphQLNamedType, GraphQLSchema } from 'graphql'

/** Each member of the schema whose description is missing or is not at least one whole sentence, as `Type.field(argument:)`. */
export function poorlyDescribed(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [[type.name, type.description] as const, ...members(type)])
    .filter(([, description]) => !/\w{2,}.*[.?!)`]$/s.test(description?.trim() ?? ''))
    .map(([name]) => name)
}

type Member = readonly [name: string, description: string | null | undefined]

function members(type: GraphQLNamedType): Member[] {
  if (isEnumType(type)) return type.getValues().map((value) => [`${type.name}.${value.name}`, value.description])
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description])
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field): Member[] => [
    [`${type.name}.${field.name}`, field.description],
    ...field.args.map((argument): Member => [`${type.name}.${field.name}(${argument.name}:)`, argument.description]),
  ])
}
