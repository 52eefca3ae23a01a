import { lexicographicSortSchema, printSchema } from 'graphql'
import type { GraphQLSchema } from 'graphql'

/** Where the contract is committed: integrators and the web app read this text, never the code behind it. */
export const contractPath = new URL('../../schema.graphql', import.meta.url)

/** The whole schema as text, in an order that does not depend on which feature came first. */
export function printContract(schema: GraphQLSchema): string {
  return `# The contract of Weald's GraphQL API. Written by \`pnpm generate\`: change src/modules/*/schema.graphql instead.\n\n${printSchema(lexicographicSortSchema(schema))}\n`
}
