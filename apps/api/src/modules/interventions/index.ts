import { readFileSync } from 'node:fs'
import type { Feature } from '../../graphql/feature.ts'
import { loaders, resolvers } from './resolvers.ts'
import { rules } from './rules.ts'

/** What the county does about a partnership that does not deliver. */
export const interventions: Feature = {
  name: 'interventions',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  rules,
  resolvers,
  loaders,
}
