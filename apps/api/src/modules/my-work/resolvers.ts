import { dayOf } from '../../access/today.ts'
import type { GraphContext } from '../../graphql/context.ts'
import { owedBy } from './queries.ts'

export const resolvers = {
  Query: {
    async myWork(_: unknown, _args: unknown, { reader, actor, now }: GraphContext) {
      const items = await owedBy(await reader(), actor, dayOf(now()))
      const nothing = 'Nothing is waiting for you. What you come to owe will stand here, the most urgent first.'
      return { items, nothing: items.length === 0 ? nothing : null }
    },
  },
}
