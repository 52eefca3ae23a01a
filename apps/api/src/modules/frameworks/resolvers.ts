import type { GraphContext } from '../../graphql/context.ts'
import { idOf, keysOf, manyFor, oneFor } from '../../graphql/batches.ts'
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

const frameworkOf = ({ frameworkId }: FrameworkItem) => frameworkId

/** Answers a field with a count for each item, 0 where there is none. */
function counted(counts: typeof queries.priorityCounts) {
  return async (asked: LoaderQuery<FrameworkItem>[], { reader, actor }: GraphContext) => {
    const rows = await counts(await reader(), actor, keysOf(asked, idOf))
    return oneFor(asked, idOf, rows, idOf).map((row) => row?.count ?? 0)
  }
}

export const loaders = {
  Framework: {
    async items(asked: LoaderQuery<Framework>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await queries.itemsOf(await reader(), keysOf(asked, idOf)), frameworkOf)
    },
  },
  FrameworkItem: {
    priorityCount: counted(queries.priorityCounts),
    commitmentCount: counted(queries.commitmentCounts),
    async framework(asked: LoaderQuery<FrameworkItem>[], { reader }: GraphContext) {
      return oneFor(asked, frameworkOf, await queries.frameworksById(await reader(), keysOf(asked, frameworkOf)), idOf)
    },
  },
}
