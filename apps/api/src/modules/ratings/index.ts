import { readFileSync } from 'node:fs'
import type { Feature } from '../../graphql/feature.ts'
import { loaders, resolvers } from './resolvers.ts'
import { rules } from './rules.ts'

export const ratings: Feature = {
  name: 'ratings',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  rules,
  resolvers,
  loaders,
}
