import { parse } from 'graphql'
import type { FeatureRules } from '../../src/access/rules.ts'

/** Rules that let everybody do everything of a feature that only tests see. */
export function openRules(schema: string): FeatureRules {
  const asks: Record<string, 'weald:open'> = {}
  const follows: Record<string, string[]> = {}
  for (const definition of parse(schema).definitions) {
    if (!('fields' in definition) || !('name' in definition) || !definition.name) continue
    const type = definition.name.value
    for (const field of definition.fields ?? []) {
      const name = field.name.value
      if (type === 'Query' || type === 'Mutation') asks[`${type}.${name}`] = 'weald:open'
      else (follows[type] ??= []).push(name)
      if ('arguments' in field && field.arguments?.length)
        follows[`${type}.${name}`] = field.arguments.map((argument) => argument.name.value)
    }
  }
  return { asks, follows }
}
