import { getNamedType, getNullableType, isListType, isObjectType, isInterfaceType, Kind } from 'graphql'
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql'
import { pageSize } from './paging.ts'

/**
 * What a plain list is counted as. Such a list is part of its parent (the actions of a priority), and its length is the
 * author's doing; a list that grows with the county is a connection.
 */
const plainList = 5

type Variables = Readonly<Record<string, unknown>>

interface Measure {
  readonly schema: GraphQLSchema
  readonly variables: Variables
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** A fragment costs the same wherever it is spread, so measuring takes no longer than reading the document. */
  readonly known: Map<string, number>
}

/**
 * What a document may cost at most, in fields: each field is 1, and what is asked of the items of a list counts as often as the
 * list may be long: `first` or `last` for a connection (the default when neither is given), 5 for a plain list.
 * The document must be valid, so its fragments have no cycles.
 */
export function costOf(schema: GraphQLSchema, document: DocumentNode, variables: Variables): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)

  let cost = 0
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const defaults = Object.fromEntries(
      (definition.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
        defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
      ),
    )
    const measure = { schema, fragments, known: new Map(), variables: { ...defaults, ...variables } }
    cost += costOfSet(definition.selectionSet, schema.getRootType(definition.operation) ?? undefined, measure)
  }
  return cost
}

function costOfSet(set: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined, measure: Measure): number {
  let cost = 0
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) cost += costOfField(selection, parent, measure)
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      cost += costOfSet(selection.selectionSet, onType(selection.typeCondition?.name.value, parent, measure), measure)
    else cost += costOfFragment(selection.name.value, measure)
  }
  return cost
}

function costOfFragment(name: string, measure: Measure): number {
  const known = measure.known.get(name)
  if (known !== undefined) return known
  const fragment = measure.fragments.get(name)
  const cost = costOfSet(fragment?.selectionSet, onType(fragment?.typeCondition.name.value, undefined, measure), measure)
  measure.known.set(name, cost)
  return cost
}

function costOfField(node: FieldNode, parent: GraphQLNamedType | undefined, measure: Measure): number {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
  const children = costOfSet(node.selectionSet, field && getNamedType(field.type), measure)
  return 1 + length(node, field, parent, measure.variables) * children
}

function length(
  node: FieldNode,
  field: GraphQLField<unknown, unknown> | undefined,
  parent: GraphQLNamedType | undefined,
  variables: Variables,
): number {
  if (!field) return 1
  if (isConnection(getNamedType(field.type))) return askedLength(node, variables)
  // The nodes and edges of a connection are the list that its own field has been counted for.
  return isListType(getNullableType(field.type)) && !isConnection(parent) ? plainList : 1
}

function isConnection(type: GraphQLNamedType | undefined): boolean {
  return type?.name.endsWith('Connection') ?? false
}

function askedLength(node: FieldNode, variables: Variables): number {
  for (const { name, value } of node.arguments ?? []) {
    if (name.value !== 'first' && name.value !== 'last') continue
    const asked =
      value.kind === Kind.VARIABLE ? variables[value.name.value] : value.kind === Kind.INT ? Number(value.value) : null
    if (asked === null || asked === undefined) continue
    // A size that paging refuses is refused there; here it must only not be free.
    return typeof asked === 'number' ? Math.min(Math.max(asked, 1), pageSize.max) : pageSize.max
  }
  return pageSize.default
}

function onType(
  name: string | undefined,
  otherwise: GraphQLNamedType | undefined,
  { schema }: Measure,
): GraphQLNamedType | undefined {
  return name === undefined ? otherwise : schema.getType(name)
}
