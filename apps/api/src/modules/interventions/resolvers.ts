import {
  interventionCommands,
  interventionCommandsFor,
  interventionKinds,
  interventionStateOn,
  interventionStates,
  powers as powerTable,
  ruleInWords,
  suspensionSentence,
} from '@weald/domain'
import type { Action } from '@weald/domain'
import { dayOf } from '../../access/today.ts'
import type { Tx } from '../../db/client.ts'
import { idOf, keysOf, manyFor, oneFor } from '../../graphql/batches.ts'
import type { GraphContext } from '../../graphql/context.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { type PageArguments, pageArguments, toConnection } from '../../graphql/paging.ts'
import { namesOf } from '../audit/queries.ts'
import { involvedIn } from '../agreement/queries.ts'
import { partnershipsById } from '../partnerships/queries.ts'
import { type RuleInput, setRule } from './county-rule.ts'
import { dueFindings, type Finding } from './findings.ts'
import type { Doing, Outcome } from './outcomes.ts'
import { applyRule, propose } from './proposals.ts'
import type { Edition } from '../plans/queries.ts'
import * as queries from './queries.ts'
import * as steps from './steps.ts'
import { suspendedPowersOf } from './suspended-powers.ts'

const command =
  <Input>(action: Action, work: (tx: Tx, input: Input, doing: Doing) => Promise<Outcome>) =>
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
    interventionsDue: async (_: unknown, _args: unknown, { reader, actor, now }: GraphContext) =>
      dueFindings(await reader(), actor, dayOf(now())),
  },
  Mutation: {
    proposeIntervention: command('intervention:propose', propose),
    applyInterventionRule: command('intervention:propose', applyRule),
    decideIntervention: command('intervention:decide', steps.decide),
    declineIntervention: command('intervention:decide', steps.decline),
    reviewIntervention: command('intervention:review', steps.review),
    liftIntervention: command('intervention:lift', steps.lift),
    setInterventionRule: (_: unknown, { input }: { input: RuleInput }, { actor, now, transaction }: GraphContext) =>
      transaction('intervention:setRule', async (tx) => {
        const refusal = await setRule(tx, input, { actor, now: now() })
        return { rule: await queries.currentRule(tx), refusal }
      }),
  },
  InterventionPayload: {
    intervention: async ({ number }: Outcome, _: unknown, { reader, actor }: GraphContext) =>
      number === null ? null : queries.interventionNumbered(await reader(), actor, number),
  },
  InterventionRule: { sentence: ruleInWords },
  SuspendedPower: { sentence: suspensionSentence },
  InterventionDue: { targets: ({ missed }: Finding) => missed },
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
      interventionCommandsFor(actor, steps.factsOf(intervention, dayOf(now()))).map(({ command: given, refusal }) => ({
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

/** Answers a field with the name of whom a record names, for all at once; null where nobody is named. */
function nameOf<Row>(label: (row: Row) => string | null) {
  return async (asked: LoaderQuery<Row>[], { reader }: GraphContext) => {
    const labels = asked.map(({ obj }) => label(obj))
    const names = await namesOf(await reader(), [...new Set(labels.filter((each) => each !== null))])
    return labels.map((each) => (each === null ? null : (names.get(each) ?? each)))
  }
}

export const loaders = {
  Edition: {
    async suspendedPowers(asked: LoaderQuery<Edition>[], { reader }: GraphContext) {
      const tx = await reader()
      const involved = await involvedIn(tx, keysOf(asked, idOf))
      const suspended = await suspendedPowersOf(tx, [...involved])
      return asked.map(({ obj }) => suspended.get(obj.id) ?? null)
    },
  },
  InterventionReview: { reviewedBy: nameOf(({ reviewedBy }: queries.InterventionReview) => reviewedBy) },
  Intervention: {
    proposedBy: nameOf(({ proposedBy }: queries.Intervention) => proposedBy),
    decidedBy: nameOf(({ decidedBy }: queries.Intervention) => decidedBy),
    liftedBy: nameOf(({ liftedBy }: queries.Intervention) => liftedBy),
    async partnership(asked: LoaderQuery<queries.Intervention>[], { reader }: GraphContext) {
      const key = ({ partnershipId }: queries.Intervention) => partnershipId
      return oneFor(asked, key, await partnershipsById(await reader(), keysOf(asked, key)), idOf)
    },
    targets: ofIntervention(queries.targetsOf),
    people: ofIntervention(queries.peopleOf),
    reviews: ofIntervention(queries.reviewsOf),
  },
}
