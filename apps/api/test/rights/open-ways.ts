import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  print,
  stripIgnoredCharacters,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Caller } from './callers.ts'
import { expected, expectedMembers } from './expected-policy.ts'
import type { MarkedEdition } from './marked-county.ts'

/** Whether the actions that the fields of a way ask by themselves are all open to a caller. */
export function isOpen(way: string, { column }: Caller, edition?: MarkedEdition): boolean {
  const asked = way.split(' ').map((member) => expectedMembers.get(member) ?? 'parent')
  return asked.every((action) => action === 'parent' || expected(column, action, edition))
}

/** What is asked of an edition rather than of the caller: the field is empty for whoever may not, and nothing is refused. */
const askedOfEditions: ReadonlySet<string | undefined> = new Set(['agreement:read'])

/** Whether a field below the roots refuses somebody altogether: nothing of it is public. */
export function refusesSomebody(member: string): boolean {
  const asked = expectedMembers.get(member)
  if (askedOfEditions.has(asked)) return false
  return !/^(Query|Mutation)\./.test(member) && asked !== undefined && asked !== 'parent' && !expected('anonymous', asked)
}

export interface Asked {
  readonly text: string
  readonly parsed: DocumentNode
}

/** A document without the fields below its root that refuse somebody: a refusal empties the object that it stands in. */
export function forEverybody(schema: GraphQLSchema, document: DocumentNode): Asked {
  return without(schema, document, { leftOut: refusesSomebody, keptEmpty: () => false })
}

/** A document with only what leads to fields that are not known yet; its text is empty when all of them are. */
export function onlyNew(schema: GraphQLSchema, document: DocumentNode, known: ReadonlySet<string>): Asked {
  return without(schema, document, {
    leftOut: (member, isLeaf) => isLeaf && known.has(member),
    keptEmpty: (member) => !member.startsWith('Query.') && !known.has(member),
  })
}

interface Pruning {
  leftOut(member: string, isLeaf: boolean): boolean
  /** Whether an object of which nothing is left is still asked for, to see whether it is there. */
  keptEmpty(member: string): boolean
}

const nothingOfIt = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
} as const

function without(schema: GraphQLSchema, document: DocumentNode, { leftOut, keptEmpty }: Pruning): Asked {
  const types = new TypeInfo(schema)
  const member = () => `${types.getParentType()?.name}.${types.getFieldDef()?.name}`
  const enter = ({ selectionSet }: FieldNode) => (leftOut(member(), selectionSet === undefined) ? null : undefined)
  const leave = (field: FieldNode) => {
    if (field.selectionSet?.selections.length !== 0) return undefined
    return keptEmpty(member()) ? { ...field, selectionSet: nothingOfIt } : null
  }
  const parsed = visit(document, visitWithTypeInfo(types, { Field: { enter, leave } }))
  return { parsed, text: stripIgnoredCharacters(print(parsed)) }
}
