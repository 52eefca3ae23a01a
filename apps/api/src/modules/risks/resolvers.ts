import type { GraphContext } from '../../graphql/context.ts'
import { idOf, keysOf, manyFor, oneFor } from '../../graphql/batches.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { type PageArguments, type PageOrder, pageArguments, toConnection } from '../../graphql/paging.ts'
import { editionsById } from '../plans/queries.ts'
import { leadsOf } from '../programme/queries.ts'
import * as queries from './queries.ts'
import type { Risk, RiskArea, RiskFilter, RiskOrder } from './queries.ts'

type Found = Awaited<ReturnType<typeof queries.findRisks>>[number]

export const resolvers = {
  Query: {
    async risks(
      _: unknown,
      args: PageArguments & { filter?: RiskFilter | null; order: RiskOrder },
      { reader, actor }: GraphContext,
    ) {
      const order: PageOrder<Found> = queries.riskOrders[args.order]
      const page = pageArguments(args, order)
      const filter = args.filter ?? {}
      const rows = await queries.findRisks(await reader(), actor, filter, args.order, page)
      let counted: ReturnType<typeof queries.countRisks> | null = null
      const counts = () => (counted ??= reader().then((tx) => queries.countRisks(tx, actor, filter)))
      return {
        ...toConnection(rows, page, order, async () => (await counts()).all),
        distinctCount: async () => (await counts()).distinct,
      }
    },
  },
  Risk: { scored: ({ likelihood, impact }: Risk) => likelihood !== null && impact !== null },
}

const firstStatement = ({ sameAsId, id }: Risk) => sameAsId ?? id

export const loaders = {
  Edition: { riskAreas: queries.riskAreasOf },
  RiskArea: {
    async leads(asked: LoaderQuery<RiskArea>[], { reader }: GraphContext) {
      return manyFor(
        asked,
        idOf,
        await leadsOf(await reader(), 'riskAreaId', keysOf(asked, idOf)),
        (lead) => lead.riskAreaId ?? '',
      )
    },
    async risks(asked: LoaderQuery<RiskArea>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await queries.risksOfAreas(await reader(), keysOf(asked, idOf)), (risk) => risk.areaId)
    },
  },
  Risk: {
    async area(asked: LoaderQuery<Risk>[], { reader }: GraphContext) {
      const area = ({ areaId }: Risk) => areaId
      return oneFor(asked, area, await queries.riskAreasById(await reader(), keysOf(asked, area)), idOf)
    },
    async alsoIn(asked: LoaderQuery<Risk>[], { reader }: GraphContext) {
      const entries = await queries.entriesOf(await reader(), keysOf(asked, firstStatement))
      const same = manyFor(asked, firstStatement, entries, firstStatement)
      return asked.map(({ obj }, place) => same[place]?.filter(({ id }) => id !== obj.id))
    },
    async edition(asked: LoaderQuery<Risk>[], { reader, actor }: GraphContext) {
      const edition = ({ editionId }: Risk) => editionId
      return oneFor(asked, edition, await editionsById(await reader(), actor, keysOf(asked, edition)), idOf)
    },
  },
}
