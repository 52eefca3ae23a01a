import { type Action, commands as commandTable, commandsFor, outcomes, type Outcome, type Command } from '@weald/domain'
import { editionsOpenTo } from '../../access/visible-editions.ts'
import { idOf, keysOf, manyFor } from '../../graphql/batches.ts'
import type { GraphContext } from '../../graphql/context.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { type Edition, editionsById } from '../plans/queries.ts'
import { readUuid } from '../accounts/ids.ts'
import * as answers from './answers.ts'
import * as consents from './consents.ts'
import type { StepInput } from './inputs.ts'
import * as queries from './queries.ts'
import * as steps from './steps.ts'
import * as supersessions from './supersessions.ts'

type Done = { readonly edition: string } | steps.Refused

/** Does a command in one transaction that reaches as far as its right does. What it refuses has changed nothing, and is data. */
const command =
  <Input>(
    action: Action,
    work: (tx: Awaited<ReturnType<GraphContext['reader']>>, input: Input, doing: steps.Doing) => Promise<Done>,
  ) =>
  (_: unknown, { input }: { input: Input }, { actor, now, transaction }: GraphContext) =>
    transaction(action, (tx) => work(tx, withIds(input), { actor, now: now() }))

/** A command of the workflow: one that does not reach its edition is refused for the reason that the list of commands gives. */
const step =
  <Input extends StepInput>(
    given: Command,
    work: (tx: Awaited<ReturnType<GraphContext['reader']>>, input: Input, doing: steps.Doing) => Promise<Done>,
  ) =>
  async (parent: unknown, { input }: { input: Input }, context: GraphContext) => {
    const done = await command(commandTable[given].action, work)(parent, { input }, context)
    if (done !== steps.outOfReach) return done
    return steps.whyOutOfReach(await context.reader(), given, withIds(input), { actor: context.actor, now: context.now() })
  }

/** Ids come from callers: what is no id names nothing. */
function withIds<Input>(input: Input): Input {
  const ids = ['edition', 'feedback', 'condition'] as const
  const given = { ...input } as Record<string, unknown>
  for (const name of ids) if (typeof given[name] === 'string') given[name] = readUuid(given[name])
  return given as Input
}

export const resolvers = {
  Mutation: {
    submitPriorities: step('submit_priorities', steps.stepOf('submit_priorities')),
    submitEdition: step('submit', steps.stepOf('submit')),
    withdrawEdition: step('withdraw', steps.stepOf('withdraw')),
    agreePriorities: step('agree_priorities', steps.decisionOf('agree_priorities')),
    endorseEdition: step('endorse', steps.decisionOf('endorse')),
    returnEdition: step('return', steps.returnEdition),
    approveEdition: step('approve', steps.approve),
    supersedeEdition: step('supersede', steps.stepOf('supersede')),
    recordSupersession: command('plan:archive', supersessions.recordSupersession),
    removeSupersession: command('plan:archive', supersessions.removeSupersession),
    consentToEdition: command('plan:consent', consents.consent),
    withdrawConsent: command('plan:consent', consents.withdrawConsent),
    answerFeedback: command('plan:edit', answers.answerFeedback),
    dischargeCondition: command('plan:discharge', answers.dischargeCondition),
  },
  EditionStepPayload: {
    async edition({ edition }: { edition?: string }, _: unknown, { reader, actor }: GraphContext) {
      return edition === undefined ? null : ((await editionsById(await reader(), actor, [edition]))[0] ?? null)
    },
    refusal: ({ refusal }: Partial<steps.Refused>) => refusal ?? null,
  },
  EditionStep: {
    done: ({ command: given }: queries.EditionStep) => commandTable[given as Command].done,
    from: ({ fromState }: queries.EditionStep) => fromState,
    to: ({ toState }: queries.EditionStep) => toState,
    takenAt: ({ takenAt }: queries.EditionStep) => new Date(takenAt),
  },
  Decision: {
    outcomeLabel: ({ outcome }: queries.Decision) => outcomes[outcome as Outcome],
  },
  Feedback: {
    step: ({ stepId }: queries.Feedback) => stepId,
    about: ({ subjectTable, subjectLineageId }: queries.Feedback) =>
      subjectTable === null ? null : { thing: subjectTable, lineage: subjectLineageId },
    answeredAt: ({ answeredAt }: queries.Feedback) => (answeredAt === null ? null : new Date(answeredAt)),
  },
  Condition: {
    dischargedAt: ({ dischargedAt }: queries.Condition) => (dischargedAt === null ? null : new Date(dischargedAt)),
  },
}

type Tx = Awaited<ReturnType<GraphContext['reader']>>

/** Answers a field of editions from a list that is read for all of them at once; nothing where the asker has no part in one. */
function ofEdition<Row extends { readonly editionId: string }>(read: (tx: Tx, ids: string[]) => Promise<Row[]>) {
  return async (asked: LoaderQuery<Edition>[], { reader }: GraphContext) => {
    const tx = await reader()
    const involved = await queries.involvedIn(tx, keysOf(asked, idOf))
    const rows = manyFor(asked, idOf, await read(tx, [...involved]), ({ editionId }) => editionId)
    return asked.map(({ obj }, index) => (involved.has(obj.id) ? rows[index] : null))
  }
}

/** Answers a field of editions from what commands ask of them; nothing where the asker has no part in one. */
function fromFacts<Answer>(answer: (facts: queries.AgreedEdition, context: GraphContext) => Answer) {
  return async (asked: LoaderQuery<Edition>[], context: GraphContext) => {
    const facts = await queries.agreedEditions(await context.reader(), keysOf(asked, idOf))
    return asked.map(({ obj }) => {
      const own = facts.get(obj.id)
      return own?.involved ? answer(own, context) : null
    })
  }
}

export const loaders = {
  Edition: {
    commands: fromFacts((facts, { actor }) =>
      commandsFor(actor, facts).map(({ command: given, refusal }) => ({
        command: given,
        label: commandTable[given].label,
        allowed: refusal === null,
        refusal,
      })),
    ),
    consents: fromFacts(({ joint, consents: given }) => (joint ? given : [])),
    missing: fromFacts(({ missing }) => missing),
    steps: ofEdition(queries.stepsOf),
    async decisions(asked: LoaderQuery<Edition>[], { reader }: GraphContext) {
      const made = await queries.decisionsOf(await reader(), keysOf(asked, idOf))
      return manyFor(asked, idOf, made, ({ editionId }) => editionId)
    },
    feedback: ofEdition(queries.feedbackOf),
    conditions: ofEdition(queries.conditionsOf),
  },
  Decision: {
    /** That there is a decision is told with its edition; who was there, to whoever has a part in it. */
    async people(asked: LoaderQuery<queries.Decision>[], { reader, actor }: GraphContext) {
      const open = await editionsOpenTo(
        reader,
        actor,
        'agreement:read',
        keysOf(asked, ({ editionId }) => editionId),
      )
      const told = asked.filter(({ obj }) => open.has(obj.editionId))
      const people = await queries.peopleOfDecisions(await reader(), keysOf(told, idOf))
      return manyFor(asked, idOf, people, ({ decisionId }) => decisionId)
    },
  },
}
