import { readFileSync } from 'node:fs'
import type { Feature } from '../../graphql/feature.ts'
import { resolvers } from './resolvers.ts'

export const about: Feature = {
  name: 'about',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  resolvers,
}
