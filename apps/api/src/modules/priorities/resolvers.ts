import type { GraphContext } from '../../graphql/context.ts'
import { idOf, keysOf, manyFor, oneFor } from '../../graphql/batches.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { type PageArguments, type PageOrder, pageArguments, toConnection } from '../../graphql/paging.ts'
import { type Edition, editionsById } from '../plans/queries.ts'
import * as queries from './queries.ts'
import type { Priority, PriorityFilter, PriorityOrder } from './queries.ts'

type Found = Awaited<ReturnType<typeof queries.findPriorities>>[number]

export const resolvers = {
  Query: {
    async priorities(
      _: unknown,
      args: PageArguments & { filter?: PriorityFilter | null; order: PriorityOrder },
      { reader, actor }: GraphContext,
    ) {
      const order: PageOrder<Found> = queries.priorityOrders[args.order]
      const page = pageArguments(args, order)
      const filter = args.filter ?? {}
      const rows = await queries.findPriorities(await reader(), actor, filter, args.order, page)
      let counted: ReturnType<typeof queries.countPriorities> | null = null
      const counts = () => (counted ??= reader().then((tx) => queries.countPriorities(tx, actor, filter)))
      return {
        ...toConnection(rows, page, order, async () => (await counts()).all),
        totalPerPartnership: async () => (await counts()).perPartnership,
      }
    },
  },
}

export const loaders = {
  Edition: {
    priorities: queries.prioritiesOf,
    async outcomeHeadings(asked: LoaderQuery<Edition>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await queries.outcomeHeadingsOf(await reader(), keysOf(asked, idOf)), (row) => row.editionId)
    },
  },
  Priority: {
    async outcomes(asked: LoaderQuery<Priority>[], { reader }: GraphContext) {
      const rows = await queries.alignmentsOf(await reader(), keysOf(asked, idOf))
      const outcomes = rows.filter(({ framework }) => framework.kind === 'outcomes')
      return manyFor(asked, idOf, outcomes, (row) => row.priorityId)
    },
    async alignments(asked: LoaderQuery<Priority>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await queries.alignmentsOf(await reader(), keysOf(asked, idOf)), (row) => row.priorityId)
    },
    async edition(asked: LoaderQuery<Priority>[], { reader, actor }: GraphContext) {
      const edition = ({ editionId }: Priority) => editionId
      return oneFor(asked, edition, await editionsById(await reader(), actor, keysOf(asked, edition)), idOf)
    },
  },
}
