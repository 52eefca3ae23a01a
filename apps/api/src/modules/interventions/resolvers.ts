import {
  interventionCommands,
  interventionCommandsFor,
  interventionKinds,
  interventionStateOn,
  interventionStates,
  powers as powerTable,
  ruleInWords,
} from '@weald/domain'
import type { Action } from '@weald/domain'
import { dayOf } from '../../access/today.ts'
import type { Tx } from '../../db/client.ts'
import { idOf, keysOf, manyFor, oneFor } from '../../graphql/batches.ts'
import type { GraphContext } from '../../graphql/context.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { type PageArguments, pageArguments, toConnection } from '../../graphql/paging.ts'
import { partnershipsById } from '../partnerships/queries.ts'
import * as commands from './commands.ts'
import * as queries from './queries.ts'

const command =
  <Input>(action: Action, work: (tx: Tx, input: Input, doing: commands.Doing) => Promise<commands.Outcome>) =>
  (_: unknown, { input }: { input: Input }, { actor, now, transaction }: GraphContext) =>
    transaction(action, (tx) => work(tx, input, { actor, now: now() }))

const stateOf = (intervention: queries.Intervention, { now }: GraphContext) => interventionStateOn(intervention, dayOf(now()))

export const resolvers = {
  Query: {
    async interventions(
      _: unknown,
      { first, after, last, before, ...filter }: PageArguments & queries.InterventionFilter,
      { reader, actor }: GraphContext,
    ) {
      const page = pageArguments({ first, after, last, before }, queries.newestFirst)
      const rows = await queries.findInterventions(await reader(), actor, filter, page)
      return toConnection(rows, page, queries.newestFirst, async () => queries.countInterventions(await reader(), actor, filter))
    },
    intervention: async (_: unknown, { number }: { number: number }, { reader, actor }: GraphContext) =>
      queries.interventionNumbered(await reader(), actor, number),
    interventionRule: async (_: unknown, _args: unknown, { reader }: GraphContext) => queries.currentRule(await reader()),
  },
  Mutation: {
    proposeIntervention: command('intervention:propose', commands.propose),
    applyInterventionRule: command('intervention:propose', commands.applyRule),
    decideIntervention: command('intervention:decide', commands.decide),
    declineIntervention: command('intervention:decide', commands.decline),
    reviewIntervention: command('intervention:review', commands.review),
    liftIntervention: command('intervention:lift', commands.lift),
    setInterventionRule: (_: unknown, { input }: { input: commands.RuleInput }, { actor, now, transaction }: GraphContext) =>
      transaction('intervention:setRule', async (tx) => {
        const refusal = await commands.setRule(tx, input, { actor, now: now() })
        return { rule: await queries.currentRule(tx), refusal }
      }),
  },
  InterventionPayload: {
    intervention: async ({ number }: commands.Outcome, _: unknown, { reader, actor }: GraphContext) =>
      number === null ? null : queries.interventionNumbered(await reader(), actor, number),
  },
  InterventionRule: { sentence: ruleInWords },
  Intervention: {
    kindLabel: ({ kind }: queries.Intervention) => interventionKinds[kind].label,
    effects: ({ kind, powers }: queries.Intervention) => [
      interventionKinds[kind].effect,
      ...powers.map((power) => powerTable[power].without),
    ],
    state: (intervention: queries.Intervention, _: unknown, context: GraphContext) => stateOf(intervention, context),
    stateLabel: (intervention: queries.Intervention, _: unknown, context: GraphContext) =>
      interventionStates[stateOf(intervention, context)].label,
    byRule: ({ ruleId }: queries.Intervention) => ruleId !== null,
    proposedAt: ({ proposedAt }: queries.Intervention) => new Date(proposedAt),
    liftedAt: ({ liftedAt }: queries.Intervention) => (liftedAt === null ? null : new Date(liftedAt)),
    commands: (intervention: queries.Intervention, _: unknown, { actor, now }: GraphContext) =>
      interventionCommandsFor(actor, commands.factsOf(intervention, dayOf(now()))).map(({ command: given, refusal }) => ({
        command: given,
        label: interventionCommands[given].label,
        allowed: refusal === null,
        refusal,
      })),
  },
}

/** Answers a field of interventions from a list that is read for all of them at once. */
function ofIntervention<Row extends { readonly interventionId: string }>(read: (tx: Tx, ids: string[]) => Promise<Row[]>) {
  return async (asked: LoaderQuery<queries.Intervention>[], { reader }: GraphContext) =>
    manyFor(asked, idOf, await read(await reader(), keysOf(asked, idOf)), ({ interventionId }) => interventionId)
}

export const loaders = {
  Intervention: {
    async partnership(asked: LoaderQuery<queries.Intervention>[], { reader }: GraphContext) {
      const key = ({ partnershipId }: queries.Intervention) => partnershipId
      return oneFor(asked, key, await partnershipsById(await reader(), keysOf(asked, key)), idOf)
    },
    targets: ofIntervention(queries.targetsOf),
    people: ofIntervention(queries.peopleOf),
    reviews: ofIntervention(queries.reviewsOf),
  },
}
