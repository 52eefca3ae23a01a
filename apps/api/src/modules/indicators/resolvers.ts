import type { GraphContext } from '../../graphql/context.ts'
import { idOf, keysOf, manyFor, oneFor } from '../../graphql/batches.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { type PageArguments, type PageOrder, pageArguments, toConnection } from '../../graphql/paging.ts'
import { partnershipsById } from '../partnerships/queries.ts'
import { type Edition, editionsById } from '../plans/queries.ts'
import { comparable } from './cell.ts'
import * as values from './observations.ts'
import type { Observation, ObservationFilter, ObservationOrder } from './observations.ts'
import * as queries from './queries.ts'
import type { Indicator, IndicatorFilter, IndicatorOrder } from './queries.ts'

type FoundIndicator = Awaited<ReturnType<typeof queries.findIndicators>>[number]
type FoundObservation = Awaited<ReturnType<typeof values.findObservations>>[number]

export const resolvers = {
  Query: {
    async indicators(
      _: unknown,
      args: PageArguments & { filter?: IndicatorFilter | null; order: IndicatorOrder },
      { reader, actor }: GraphContext,
    ) {
      const order: PageOrder<FoundIndicator> = queries.indicatorOrders[args.order]
      const page = pageArguments(args, order)
      const filter = args.filter ?? {}
      const rows = await queries.findIndicators(await reader(), actor, filter, args.order, page)
      return toConnection(rows, page, order, async () => queries.countIndicators(await reader(), actor, filter))
    },
    async indicator(_: unknown, { ref }: { ref: string }, { reader }: GraphContext) {
      return queries.indicatorByReference(await reader(), ref)
    },
    async observations(
      _: unknown,
      args: PageArguments & { filter?: ObservationFilter | null; order: ObservationOrder },
      { reader, actor }: GraphContext,
    ) {
      const order: PageOrder<FoundObservation> = values.observationOrders[args.order]
      const page = pageArguments(args, order)
      const filter = args.filter ?? {}
      const rows = await values.findObservations(await reader(), actor, filter, args.order, page)
      return toConnection(rows, page, order, async () => values.countObservations(await reader(), actor, filter))
    },
    async indicatorCatalogues(_: unknown, _args: unknown, { reader }: GraphContext) {
      return queries.findCatalogues(await reader())
    },
  },
  Observation: {
    period: ({ periodKind, periodLabel, periodStart, periodEnd }: Observation) => ({
      kind: periodKind,
      label: periodLabel,
      start: periodStart,
      end: periodEnd,
    }),
    cell: (observation: Observation) => observation,
  },
  Cell: { comparable },
}

export const loaders = {
  Edition: {
    async observations(asked: LoaderQuery<Edition>[], { reader }: GraphContext) {
      const rows = await values.observationsOfEditions(await reader(), keysOf(asked, idOf))
      return manyFor(asked, idOf, rows, (row) => row.sourceEditionId ?? '')
    },
  },
  Indicator: {
    async catalogue(asked: LoaderQuery<Indicator>[], { reader }: GraphContext) {
      const catalogue = ({ catalogueId }: Indicator) => catalogueId
      return oneFor(asked, catalogue, await queries.findCatalogues(await reader(), keysOf(asked, catalogue)), idOf)
    },
    async observations(asked: LoaderQuery<Indicator>[], { reader, actor }: GraphContext) {
      const rows = await values.observationsOfIndicators(await reader(), actor, keysOf(asked, idOf))
      return manyFor(asked, idOf, rows, (row) => row.indicatorId)
    },
  },
  Observation: {
    async indicator(asked: LoaderQuery<Observation>[], { reader }: GraphContext) {
      const indicator = ({ indicatorId }: Observation) => indicatorId
      return oneFor(asked, indicator, await queries.indicatorsById(await reader(), keysOf(asked, indicator)), idOf)
    },
    async partnership(asked: LoaderQuery<Observation>[], { reader }: GraphContext) {
      const partnership = ({ partnershipId }: Observation) => partnershipId
      return oneFor(asked, partnership, await partnershipsById(await reader(), keysOf(asked, partnership)), idOf)
    },
    async sourceEdition(asked: LoaderQuery<Observation>[], { reader, actor }: GraphContext) {
      const edition = ({ sourceEditionId }: Observation) => sourceEditionId
      return oneFor(asked, edition, await editionsById(await reader(), actor, keysOf(asked, edition)), idOf)
    },
  },
}
