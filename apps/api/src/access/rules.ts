import type { Action } from '@weald/domain'
import { isInputObjectType, isInterfaceType, isIntrospectionType, isNonNullType, isObjectType } from 'graphql'
import type { GraphQLSchema } from 'graphql'

/**
 * What a field asks of its caller: an action of the policy table, with `any` one of several, or, with `edition`, an action that must be allowed on the edition
 * that the field belongs to; where it is not, the field is empty, as if there were nothing.
 */
export type FieldRule = Action | { readonly any: readonly [Action, ...Action[]] } | { readonly edition: Action }

/**
 * What every member of a feature's part of the contract asks. A member that is in neither list stops the server.
 * The fields of Query and Mutation must ask: they have no parent to follow.
 */
export interface FeatureRules {
  /** Fields with a rule of their own, as `Type.field`. */
  readonly asks: Readonly<Record<string, FieldRule>>
  /** Members that follow from their parent: `Type` → its fields or input fields; `Type.field` → its arguments. */
  readonly follows: Readonly<Record<string, readonly string[]>>
}

/** `Type.field`, `Type.field(argument:)` or `Input.field` → what it asks, or that it follows from its parent. */
export type RuleTable = ReadonlyMap<string, FieldRule | 'follows'>

/** What base.graphql brings. */
const ofTheBase: FeatureRules = {
  asks: {},
  follows: {
    PageInfo: ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'],
    Refusal: ['code', 'message', 'issues'],
    Issue: ['path', 'code', 'message'],
  },
}

type Ruled = { readonly name: string; readonly rules: FeatureRules }

/** The rules of all features in one table, and every way in which they and the schema do not fit. */
export function ruleTable(
  schema: GraphQLSchema,
  features: readonly Ruled[],
): { readonly table: RuleTable; readonly faults: readonly string[] } {
  const table = new Map<string, FieldRule | 'follows'>()
  const faults: string[] = []
  const add = (name: string, member: string, rule: FieldRule | 'follows') => {
    if (table.has(member)) faults.push(`${name} has a rule for ${member}, which has one already`)
    table.set(member, rule)
  }
  for (const { name, rules } of [{ name: 'base.graphql', rules: ofTheBase }, ...features]) {
    for (const [field, rule] of Object.entries(rules.asks)) add(name, field, rule)
    for (const [parent, members] of Object.entries(rules.follows)) {
      for (const member of members) add(name, parent.includes('.') ? `${parent}(${member}:)` : `${parent}.${member}`, 'follows')
    }
  }

  const members = membersOf(schema)
  const roots = [schema.getQueryType()?.name, schema.getMutationType()?.name]
  for (const { name, type } of members.values()) {
    const rule = table.get(name)
    if (rule === undefined)
      faults.push(`${name} has no rule: say in its feature’s rules.ts what it asks, or that it follows from its parent`)
    if (rule === 'follows' && roots.includes(type))
      faults.push(`${name} follows from nothing: say in its feature’s rules.ts which action it asks`)
  }
  for (const [member, rule] of table) {
    const found = members.get(member)
    if (!found) faults.push(`there is a rule for ${member}, which no schema.graphql has`)
    else if (typeof rule === 'object' && 'edition' in rule && (found.type !== 'Edition' || found.nonNull))
      faults.push(`${member} asks for a right to its edition, so it must be a field of Edition that may be null`)
  }
  return { table, faults }
}

interface Member {
  readonly name: string
  /** The type that has it. */
  readonly type: string
  readonly nonNull: boolean
}

/** Every field, argument and input field. */
function membersOf(schema: GraphQLSchema): ReadonlyMap<string, Member> {
  const members: Member[] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        const name = `${type.name}.${field.name}`
        members.push({ name, type: type.name, nonNull: isNonNullType(field.type) })
        for (const argument of field.args)
          members.push({ name: `${name}(${argument.name}:)`, type: name, nonNull: isNonNullType(argument.type) })
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        members.push({ name: `${type.name}.${field.name}`, type: type.name, nonNull: isNonNullType(field.type) })
    }
  }
  return new Map(members.map((member) => [member.name, member]))
}
