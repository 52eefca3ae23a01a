import {
  type DocumentNode,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'

/** For each `Type.field` that an answer holds: the ways that led to it, each as the fields passed, itself included. */
export type ReachedFields = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Reads off an answer which fields were answered. An object that is null was not reached, nor was anything below it; a leaf that is
 * null was, since its parent is there.
 * @param executed takes every field that the answer names, empty objects too
 */
export function reachedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  data: unknown,
  executed: Set<string>,
  into = new Map<string, Set<string>>(),
): ReachedFields {
  for (const definition of document.definitions) {
    if (definition.kind === 'OperationDefinition')
      read(schema.getRootType(definition.operation)!, definition.selectionSet, objectsIn(data), [], { executed, into })
  }
  return into
}

type Answered = Readonly<Record<string, unknown>>
type Reached = { readonly executed: Set<string>; readonly into: Map<string, Set<string>> }

/** Looks at all objects of a selection together: what they have in common is told once, however long a list is. */
function read(
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  objects: readonly Answered[],
  way: readonly string[],
  reached: Reached,
): void {
  if (objects.length === 0) return
  for (const selection of selections) {
    if (selection.kind !== 'Field') continue
    const { value: name } = selection.name
    const field = type.getFields()[name]
    const answers = objects.map((object) => object[name]).filter((answer) => answer !== undefined)
    if (!field || answers.length === 0) continue
    const below = getNamedType(field.type)
    const member = `${type.name}.${name}`
    reached.executed.add(member)
    if (isObjectType(below) && answers.every((answer) => answer === null)) continue
    const { into } = reached
    const passed = [...way, member]
    if (!into.has(member)) into.set(member, new Set())
    into.get(member)!.add(passed.join(' '))
    if (isObjectType(below) && selection.selectionSet)
      read(below, selection.selectionSet, answers.flatMap(objectsIn), passed, reached)
  }
}

/** The objects of an answer: itself, or those in its lists. */
function objectsIn(answer: unknown): readonly Answered[] {
  if (Array.isArray(answer)) return answer.flatMap(objectsIn)
  return answer === null || answer === undefined ? [] : [answer as Answered]
}
