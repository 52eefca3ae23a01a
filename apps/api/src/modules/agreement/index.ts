import { readFileSync } from 'node:fs'
import type { Feature } from '../../graphql/feature.ts'
import { loaders, resolvers } from './resolvers.ts'
import { rules } from './rules.ts'

/** How an edition is agreed: the steps of its workflow, and what goes with them. */
export const agreement: Feature = {
  name: 'agreement',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  rules,
  resolvers,
  loaders,
}
