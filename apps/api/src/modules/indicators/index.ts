import { readFileSync } from 'node:fs'
import type { Feature } from '../../graphql/feature.ts'
import { loaders, resolvers } from './resolvers.ts'

export const indicators: Feature = {
  name: 'indicators',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  loaders,
}
