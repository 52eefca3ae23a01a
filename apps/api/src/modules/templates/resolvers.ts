import type { GraphContext } from '../../graphql/context.ts'
import { idOf, keysOf, manyFor } from '../../graphql/batches.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import * as queries from './queries.ts'
import type { PlanTemplate } from './queries.ts'

export const resolvers = {
  Query: {
    async planTemplates(_: unknown, { kind }: { kind?: PlanTemplate['kind'] | null }, { reader }: GraphContext) {
      return queries.findTemplates(await reader(), kind ?? null)
    },
  },
}

export const loaders = {
  PlanTemplate: {
    async sections(asked: LoaderQuery<PlanTemplate>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await queries.sectionsOf(await reader(), keysOf(asked, idOf)), (row) => row.templateId)
    },
  },
}
