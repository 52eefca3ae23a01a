import { type GraphQLSchema, getNamedType, isEnumType, isIntrospectionType, isObjectType } from 'graphql'

/**
 * Inside the house an enum value is the lower-case word that the domain and the database use (`local_plan`); outside it is
 * LOCAL_PLAN. Must run before the schema is first used: enums look their values up once.
 */
export function useLowerCaseWords(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue
    if (isEnumType(type)) for (const value of type.getValues()) value.value = value.name.toLowerCase()
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) field.args.forEach(lowerDefault)
  }
}

/** Defaults were read from the SDL before the words changed. */
function lowerDefault(argument: { type: Parameters<typeof getNamedType>[0]; defaultValue?: unknown }): void {
  if (isEnumType(getNamedType(argument.type)) && typeof argument.defaultValue === 'string') {
    argument.defaultValue = argument.defaultValue.toLowerCase()
  }
}
