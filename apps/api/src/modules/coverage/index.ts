import { readFileSync } from 'node:fs'
import type { Feature } from '../../graphql/feature.ts'
import { resolvers } from './resolvers.ts'
import { rules } from './rules.ts'

/** What plans cover between them, and what they say more than once. */
export const coverage: Feature = {
  name: 'coverage',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  rules,
  resolvers,
}
