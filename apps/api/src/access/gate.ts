import type { Action } from '@weald/domain'
import { defaultFieldResolver, isObjectType } from 'graphql'
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import type { GraphContext } from '../graphql/context.ts'
import type { Loader, LoaderQuery } from '../graphql/feature.ts'
import { requireAny } from './refusals.ts'
import type { FieldRule, RuleTable } from './rules.ts'
import { editionsOpenTo } from './visible-editions.ts'

/**
 * Puts the rule of each field before its resolver, by the name that the field has in the schema: an alias changes nothing, and
 * nothing of the field has run when it is refused. Fields that a loader answers are guarded by `guardedLoader`.
 */
export function guardFields(schema: GraphQLSchema, table: RuleTable): void {
  for (const [member, rule] of table) {
    if (rule === 'follows') continue
    const [typeName = '', fieldName = ''] = member.split('.')
    const type = schema.getType(typeName)
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined
    if (field) field.resolve = guarded(rule, field.resolve ?? defaultFieldResolver)
  }
}

/** The actions of which one is enough; null where the edition decides. */
const asked = (rule: FieldRule): readonly [Action, ...Action[]] | null =>
  typeof rule === 'string' ? [rule] : 'any' in rule ? rule.any : null

function guarded(rule: FieldRule, resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> {
  const actions = asked(rule)
  if (actions) {
    return (parent, args, context, info) => {
      requireAny((context as GraphContext).actor, actions)
      return resolve(parent, args, context, info)
    }
  }
  const { edition } = rule as Extract<FieldRule, { edition: Action }>
  return async (parent, args, context, info) => {
    const { actor, reader } = context as GraphContext
    const { id } = parent as { id: string }
    const open = await editionsOpenTo(reader, actor, edition, [id])
    return open.has(id) ? resolve(parent, args, context, info) : null
  }
}

/** A loader that answers only for what its rule allows. */
export function guardedLoader(rule: FieldRule | undefined, loader: Loader): Loader {
  if (rule === undefined) return loader
  const actions = asked(rule)
  if (actions) {
    return async (queries, context) => {
      requireAny(context.actor, actions)
      return loader(queries, context)
    }
  }
  const { edition } = rule as Extract<FieldRule, { edition: Action }>
  return async (queries, context) => {
    const idOf = ({ obj }: LoaderQuery<{ id: string }>) => obj.id
    const open = await editionsOpenTo(context.reader, context.actor, edition, queries.map(idOf))
    const asked = queries.filter((query) => open.has(idOf(query)))
    const answers = asked.length > 0 ? [...(await loader(asked, context))] : []
    return queries.map((query) => (open.has(idOf(query)) ? answers.shift() : null))
  }
}
