import { readFileSync } from 'node:fs'
import type { Feature } from '../../graphql/feature.ts'
import { resolvers } from './resolvers.ts'
import { rules } from './rules.ts'

export const releases: Feature = {
  name: 'releases',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  rules,
  resolvers,
}
