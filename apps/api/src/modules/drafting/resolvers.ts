import type { Action, Actor } from '@weald/domain'
import type { GraphContext } from '../../graphql/context.ts'
import { readUuid } from '../accounts/ids.ts'
import { editionsById, plansById } from '../plans/queries.ts'
import * as commands from './commands.ts'

type Tx = Awaited<ReturnType<GraphContext['reader']>>
type Outcome = Awaited<ReturnType<typeof commands.amendPlan>>

/** Does a command in one transaction that reaches as far as its right does. What it refuses has changed nothing, and is data. */
const command =
  <Input>(action: Action, work: (tx: Tx, input: Input, actor: Actor) => Promise<Outcome>) =>
  async (_: unknown, { input }: { input: Input }, { actor, transaction }: GraphContext) => {
    try {
      return await transaction(action, (tx) => work(tx, withIds(input), actor))
    } catch (error) {
      if (error instanceof commands.NothingToCopy) return { refusal: error.refusal }
      throw error
    }
  }

/** Ids come from callers: what is no id names nothing. */
function withIds<Input>(input: Input): Input {
  const given = { ...input } as Record<string, unknown>
  for (const name of ['edition', 'plan']) if (typeof given[name] === 'string') given[name] = readUuid(given[name])
  const start = given['start'] as { edition?: string | null } | null | undefined
  if (start?.edition) given['start'] = { ...start, edition: readUuid(start.edition) }
  return given as Input
}

export const resolvers = {
  Mutation: {
    createPlan: command('plan:create', commands.createPlan),
    amendPlan: command('plan:amend', commands.amendPlan),
    changePlan: command('plan:edit', commands.changePlan),
    changeEdition: command('plan:edit', commands.changeEdition),
  },
  DraftPayload: {
    async edition({ edition }: { edition?: string }, _: unknown, { reader, actor }: GraphContext) {
      return edition === undefined ? null : ((await editionsById(await reader(), actor, [edition]))[0] ?? null)
    },
    async plan({ edition }: { edition?: string }, _: unknown, { reader, actor }: GraphContext) {
      if (edition === undefined) return null
      const [found] = await editionsById(await reader(), actor, [edition])
      return found ? ((await plansById(await reader(), actor, [found.planId]))[0] ?? null) : null
    },
    refusal: ({ refusal }: { refusal?: unknown }) => refusal ?? null,
  },
}
