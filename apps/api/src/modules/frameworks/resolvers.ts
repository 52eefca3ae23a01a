import type { GraphContext } from '../../graphql/context.ts'
import { keysOf, manyFor, oneFor } from '../../graphql/batches.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import * as queries from './queries.ts'
import type { Framework, FrameworkItem } from './queries.ts'

export const resolvers = {
  Query: {
    async frameworks(_: unknown, { kind }: { kind?: Framework['kind'] | null }, { reader }: GraphContext) {
      return queries.findFrameworks(await reader(), kind ?? null)
    },
  },
}

const idOf = ({ id }: { id: string }) => id
const frameworkOf = ({ frameworkId }: FrameworkItem) => frameworkId

export const loaders = {
  Framework: {
    async items(asked: LoaderQuery<Framework>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await queries.itemsOf(await reader(), keysOf(asked, idOf)), frameworkOf)
    },
  },
  FrameworkItem: {
    async framework(asked: LoaderQuery<FrameworkItem>[], { reader }: GraphContext) {
      return oneFor(asked, frameworkOf, await queries.frameworksById(await reader(), keysOf(asked, frameworkOf)), idOf)
    },
  },
}
