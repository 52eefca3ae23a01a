import { targetStandings } from '@weald/domain'
import { idOf, keysOf, manyFor } from '../../graphql/batches.ts'
import type { GraphContext } from '../../graphql/context.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { readUuid } from '../accounts/ids.ts'
import type { Target } from '../actions/queries.ts'
import { agreedEditions } from '../agreement/queries.ts'
import type { Indicator } from '../indicators/queries.ts'
import { type Edition, editionsById } from '../plans/queries.ts'
import { type DecideInput, decideTargets, type ProposeInput, proposeTargets, type TargetsOutcome } from './commands.ts'
import { agreementsOf, type TargetAgreement, type TargetStep } from './queries.ts'
import { targetsOfPartnerships } from './together.ts'
import { warningsOf } from './warnings.ts'

/** Ids come from callers: what is no id names nothing. */
const withIds = <Input extends ProposeInput>(input: Input): Input => ({
  ...input,
  edition: readUuid(input.edition),
  targets: input.targets.map((each) => ({ ...each, id: readUuid(each.id) })),
})

export const resolvers = {
  Mutation: {
    proposeTargets(_: unknown, { input }: { input: ProposeInput }, { actor, now, transaction }: GraphContext) {
      return transaction('target:propose', (tx) => proposeTargets(tx, withIds(input), { actor, now: now() }))
    },
    decideTargets(_: unknown, { input }: { input: DecideInput }, { actor, now, transaction }: GraphContext) {
      return transaction('target:agree', (tx) => decideTargets(tx, withIds(input), { actor, now: now() }))
    },
  },
  TargetsPayload: {
    async edition(outcome: TargetsOutcome, _: unknown, { reader, actor }: GraphContext) {
      return 'edition' in outcome ? ((await editionsById(await reader(), actor, [outcome.edition]))[0] ?? null) : null
    },
    refusal: (outcome: TargetsOutcome) => ('refusal' in outcome ? outcome.refusal : null),
  },
  TargetAgreement: {
    standingLabel: ({ standing }: TargetAgreement) => targetStandings[standing].label,
  },
  TargetStep: { takenAt: ({ takenAt }: TargetStep) => new Date(takenAt) },
}

export const loaders = {
  Edition: {
    async targetAgreements(asked: LoaderQuery<Edition>[], { reader }: GraphContext) {
      const tx = await reader()
      const facts = await agreedEditions(tx, keysOf(asked, idOf))
      const involved = [...facts.values()].filter((each) => each.involved)
      const found = await agreementsOf(
        tx,
        involved.map(({ id }) => id),
        (id) => facts.get(id)?.owners ?? [],
      )
      const rows = manyFor(asked, idOf, found, ({ editionId }) => editionId)
      return asked.map(({ obj }, at) => (facts.get(obj.id)?.involved ? rows[at] : null))
    },
  },
  Target: {
    async warnings(asked: LoaderQuery<Target>[], { reader, actor }: GraphContext) {
      return warningsOf(
        await reader(),
        actor,
        asked.map(({ obj }) => obj),
      )
    },
  },
  Indicator: {
    async targetsTogether(asked: LoaderQuery<Indicator, { period: string }>[], { reader, actor }: GraphContext) {
      return targetsOfPartnerships(
        await reader(),
        actor,
        asked.map(({ obj, params }) => ({ indicator: obj, period: params.period })),
      )
    },
  },
}
