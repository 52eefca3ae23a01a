import { readFileSync } from 'node:fs'
import type { Feature } from '../../graphql/feature.ts'
import { loaders, resolvers } from './resolvers.ts'
import { rules } from './rules.ts'

export const meetings: Feature = {
  name: 'meetings',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  loaders,
  rules,
}
