import type { GraphContext } from '../../graphql/context.ts'
import { idOf, keysOf, manyFor } from '../../graphql/batches.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { type PageArguments, pageArguments, toConnection } from '../../graphql/paging.ts'
import { plansOfPartnerships } from '../plans/queries.ts'
import { type InForceQuestion, plansInForce } from '../plans/in-force.ts'
import * as queries from './queries.ts'
import type { Partnership } from './queries.ts'

type ListArguments<Filter, Order> = PageArguments & { filter?: Filter | null; order: Order }

export const resolvers = {
  Query: {
    async partnerships(
      _: unknown,
      args: ListArguments<queries.PartnershipFilter, queries.PartnershipOrder>,
      { reader, actor }: GraphContext,
    ) {
      const order = queries.partnershipOrders[args.order]
      const page = pageArguments(args, order)
      const filter = args.filter ?? {}
      const rows = await queries.findPartnerships(await reader(), actor, filter, args.order, page)
      return toConnection(rows, page, order, async () => queries.countPartnerships(await reader(), actor, filter))
    },
    async partnership(_: unknown, { code }: { code: string }, { reader }: GraphContext) {
      return queries.partnershipByCode(await reader(), code)
    },
    async organisations(
      _: unknown,
      args: ListArguments<queries.OrganisationFilter, queries.OrganisationOrder>,
      { reader }: GraphContext,
    ) {
      const order = queries.organisationOrders[args.order]
      const page = pageArguments(args, order)
      const filter = args.filter ?? {}
      const rows = await queries.findOrganisations(await reader(), filter, args.order, page)
      return toConnection(rows, page, order, async () => queries.countOrganisations(await reader(), filter))
    },
    async posts(_: unknown, args: PageArguments, { reader }: GraphContext) {
      const page = pageArguments(args, queries.postOrder)
      const rows = await queries.findPosts(await reader(), page)
      return toConnection(rows, page, queries.postOrder, async () => queries.countPosts(await reader()))
    },
    async namedPeople(_: unknown, args: PageArguments, { reader }: GraphContext) {
      const page = pageArguments(args, queries.personOrder)
      const rows = await queries.findPeople(await reader(), page)
      return toConnection(rows, page, queries.personOrder, async () => queries.countPeople(await reader()))
    },
  },
}

export const loaders = {
  Partnership: {
    async phases(asked: LoaderQuery<Partnership>[], { reader }: GraphContext) {
      const rows = await queries.phasesOf(await reader(), keysOf(asked, idOf))
      return manyFor(asked, idOf, rows, (phase) => phase.partnershipId)
    },
    async leads(asked: LoaderQuery<Partnership>[], { reader }: GraphContext) {
      const rows = await queries.holdingsOfPartnerships(await reader(), keysOf(asked, idOf))
      return manyFor(asked, idOf, rows, ({ post }) => post.partnershipId ?? '')
    },
    async plans(asked: LoaderQuery<Partnership>[], { reader, actor }: GraphContext) {
      const rows = await plansOfPartnerships(await reader(), actor, keysOf(asked, idOf))
      return manyFor(asked, idOf, rows, (plan) => plan.partnershipId)
    },
    async planInForce(asked: LoaderQuery<Partnership, { on: string }>[], { reader, actor }: GraphContext) {
      const questions: InForceQuestion[] = asked.map(({ obj, params }) => ({ partnership: obj.code, on: params.on }))
      return plansInForce(await reader(), actor, questions)
    },
  },
}
