import { readFileSync } from 'node:fs'
import type { Feature } from '../../graphql/feature.ts'
import { resolvers } from './resolvers.ts'
import { rules } from './rules.ts'

/** Beginning plans and editions: from nothing, from a template, from another plan, or as an amendment. */
export const drafting: Feature = {
  name: 'drafting',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  rules,
  resolvers,
}
