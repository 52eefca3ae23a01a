import { readFileSync } from 'node:fs'
import type { Feature } from '../../graphql/feature.ts'
import { loaders, resolvers } from './resolvers.ts'
import { rules } from './rules.ts'

/** How targets are doubted, agreed and put together. They are written with the plan that sets them. */
export const targets: Feature = {
  name: 'targets',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  rules,
  resolvers,
  loaders,
}
