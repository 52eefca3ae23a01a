import { readFileSync } from 'node:fs'
import type { Feature } from '../../graphql/feature.ts'
import { loaders, resolvers } from './resolvers.ts'
import { rules } from './rules.ts'

/** What those who have a part in an edition say to each other about it. */
export const comments: Feature = {
  name: 'comments',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  rules,
  resolvers,
  loaders,
}
