import { editionStates } from '@weald/domain'
import type { GraphContext } from '../../graphql/context.ts'
import { idOf, keysOf, manyFor, oneFor } from '../../graphql/batches.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { type PageArguments, pageArguments, toConnection } from '../../graphql/paging.ts'
import { holdingsOfPosts } from '../partnerships/queries.ts'
import { type InForceQuestion, isPartnership, plansInForce } from './in-force.ts'
import * as queries from './queries.ts'
import type { Edition, Plan, PlanFilter, PlanOrder, Supersession } from './queries.ts'

type PlanOwner = Awaited<ReturnType<typeof queries.ownersOf>>[number]

export const resolvers = {
  Query: {
    async plans(
      _: unknown,
      args: PageArguments & { filter?: PlanFilter | null; order: PlanOrder },
      { reader, actor }: GraphContext,
    ) {
      const order = queries.planOrders[args.order]
      const page = pageArguments(args, order)
      const filter = args.filter ?? {}
      const rows = await queries.findPlans(await reader(), actor, filter, args.order, page)
      return toConnection(rows, page, order, async () => queries.countPlans(await reader(), actor, filter))
    },
    async plan(_: unknown, { id }: { id: string }, { reader, actor }: GraphContext) {
      return queries.planNamed(await reader(), actor, id)
    },
    /** A county's plan speaks for every partnership, but not for one that does not exist. */
    async planInForce(_: unknown, question: InForceQuestion, { reader, actor }: GraphContext) {
      const tx = await reader()
      if (!(await isPartnership(tx, question.partnership))) return null
      const [answer] = await plansInForce(tx, actor, [question])
      return answer
    },
  },
  Edition: {
    stateLabel: ({ state }: Edition) => editionStates[state].label,
    stateExplanation: ({ state }: Edition) => editionStates[state].explanation,
  },
}

/** Answers a field with the plan that the parent names by id. */
function planBy<Parent>(planId: (parent: Parent) => string) {
  return async (asked: LoaderQuery<Parent>[], { reader, actor }: GraphContext) =>
    oneFor(asked, planId, await queries.plansById(await reader(), actor, keysOf(asked, planId)), idOf)
}

export const loaders = {
  Plan: {
    async owners(asked: LoaderQuery<Plan>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await queries.ownersOf(await reader(), keysOf(asked, idOf)), (owner) => owner.planId)
    },
    async joint(asked: LoaderQuery<Plan>[], { reader }: GraphContext) {
      const owners = await queries.ownersOf(await reader(), keysOf(asked, idOf))
      return manyFor(asked, idOf, owners, (owner) => owner.planId).map((all) => all.length > 1)
    },
    async editions(asked: LoaderQuery<Plan>[], { reader, actor }: GraphContext) {
      return manyFor(
        asked,
        idOf,
        await queries.editionsOf(await reader(), actor, keysOf(asked, idOf)),
        (edition) => edition.planId,
      )
    },
    async currentEdition(asked: LoaderQuery<Plan>[], { reader, actor }: GraphContext) {
      const editions = await queries.editionsOf(await reader(), actor, keysOf(asked, idOf))
      return manyFor(asked, idOf, editions, (edition) => edition.planId).map(([newest]) => newest)
    },
    async supersedes(asked: LoaderQuery<Plan>[], { reader, actor }: GraphContext) {
      const rows = await queries.supersessionsOf(await reader(), actor, 'successorId', keysOf(asked, idOf))
      return manyFor(asked, idOf, rows, (row) => row.successorId)
    },
    async supersededBy(asked: LoaderQuery<Plan>[], { reader, actor }: GraphContext) {
      const rows = await queries.supersessionsOf(await reader(), actor, 'predecessorId', keysOf(asked, idOf))
      return manyFor(asked, idOf, rows, (row) => row.predecessorId)
    },
  },
  PlanOwner: {
    async lead(asked: LoaderQuery<PlanOwner>[], { reader }: GraphContext) {
      const post = (owner: PlanOwner) => owner.leadPostId
      return oneFor(asked, post, await holdingsOfPosts(await reader(), keysOf(asked, post)), (holding) => holding.postId)
    },
  },
  Edition: { plan: planBy<Edition>(({ planId }) => planId) },
  Supersession: {
    predecessor: planBy<Supersession>(({ predecessorId }) => predecessorId),
    successor: planBy<Supersession>(({ successorId }) => successorId),
  },
}
