import { CodedError } from '../../errors.ts'
import type { GraphContext } from '../../graphql/context.ts'
import { keysOf, oneFor } from '../../graphql/batches.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { type PageArguments, pageArguments, toConnection } from '../../graphql/paging.ts'
import { plansById } from '../plans/queries.ts'
import * as queries from './queries.ts'
import type { Hit, SearchKind } from './queries.ts'

/** Far more than anybody types, and little enough that no search is a long one. */
const longestQuery = 200

type SearchArguments = Pick<PageArguments, 'first' | 'after'> & { query: string; kinds?: SearchKind[] | null }

export const resolvers = {
  Query: {
    async search(_: unknown, args: SearchArguments, { reader, actor }: GraphContext) {
      const { query, kinds } = args
      if (query.length > longestQuery) {
        throw new CodedError(
          'BAD_REQUEST',
          `This search has ${query.length} characters; the limit is ${longestQuery}. Search for fewer words.`,
        )
      }
      const page = pageArguments(args, queries.bestFirst)
      const search = { query, kinds: kinds ?? queries.searchKinds }
      const hits = await queries.findHits(await reader(), actor, search, page)
      return toConnection(hits, page, queries.bestFirst, async () => queries.countHits(await reader(), actor, search))
    },
  },
}

const planOf = ({ planId }: Hit) => planId

export const loaders = {
  SearchHit: {
    async plan(asked: LoaderQuery<Hit>[], { reader, actor }: GraphContext) {
      return oneFor(asked, planOf, await plansById(await reader(), actor, keysOf(asked, planOf)), ({ id }) => id)
    },
  },
}
