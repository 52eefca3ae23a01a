import {
  type Action,
  type Actor,
  dueSentence,
  isReported,
  may,
  ofPartnership,
  owedOnReview,
  type Refusal,
  type ReviewCommand,
  reviewCommands,
  reviewCommandsFor,
  reviewStates,
} from '@weald/domain'
import { dayOf } from '../../access/today.ts'
import { idOf, keysOf, manyFor, oneFor } from '../../graphql/batches.ts'
import type { GraphContext } from '../../graphql/context.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { readUuid } from '../accounts/ids.ts'
import { namesOf } from '../audit/queries.ts'
import { editionsById } from '../plans/queries.ts'
import { contentsOf } from './contents.ts'
import { type MoveInput, moveReview } from './move-review.ts'
import { openCycle, type OpenCycleInput } from './open-cycle.ts'
import * as queries from './queries.ts'
import { ratingsOf, type ReviewRating } from './ratings.ts'
import { saveEntry, saveProgress, saveSpend } from './write-review.ts'
import type { Review, ReviewCycle } from './queries.ts'

type Tx = Awaited<ReturnType<GraphContext['reader']>>
type Moved = { readonly review: string; readonly refusal: Refusal | null }

/** Does a command on one review in a transaction that reaches as far as its right does. What it refuses has changed nothing. */
const onReview =
  <Input extends { readonly review: string; readonly lineage?: string | null }>(
    action: Action | ((input: Input) => Action),
    work: (tx: Tx, input: Input, actor: Actor) => Promise<Refusal | null>,
  ) =>
  async (_: unknown, { input }: { input: Input }, { actor, transaction }: GraphContext): Promise<Moved> => {
    const named = { ...input, review: readUuid(input.review), ...(input.lineage ? { lineage: readUuid(input.lineage) } : {}) }
    const refusal = await transaction(typeof action === 'function' ? action(input) : action, (tx) => work(tx, named, actor))
    return { review: named.review, refusal }
  }

/** By when what is next for a review is due; null when nothing is. */
function nextDueOn({ state, cycle, standsSince }: Review): string | null {
  return owedOnReview[state]?.dueOn(cycle.dueOn, dayOf(new Date(standsSince))) ?? null
}

export const resolvers = {
  Query: {
    reviewCycles: async (_: unknown, _args: unknown, { reader }: GraphContext) => queries.findCycles(await reader()),
    async reviewCycle(_: unknown, { quarter }: { quarter: string }, { reader }: GraphContext) {
      return (await queries.findCycles(await reader(), quarter))[0] ?? null
    },
    review: async (_: unknown, { id }: { id: string }, { reader, actor }: GraphContext) =>
      queries.reviewById(await reader(), actor, readUuid(id)),
  },
  Mutation: {
    openReviewCycle: (_: unknown, { input }: { input: OpenCycleInput }, { actor, transaction }: GraphContext) =>
      transaction('review:oversee', (tx) => openCycle(tx, input, actor)),
    saveReviewEntry: onReview('review:update', saveEntry),
    saveProgress: onReview('review:update', saveProgress),
    saveSpend: onReview('review:update', saveSpend),
    moveReview: onReview(({ command }: MoveInput) => reviewCommands[command].action, moveReview),
  },
  ReviewCyclePayload: {
    cycle: async ({ cycle }: { cycle?: string }, _: unknown, { reader }: GraphContext) =>
      cycle === undefined ? null : queries.cycleById(await reader(), cycle),
    refusal: ({ refusal }: { refusal?: Refusal }) => refusal ?? null,
  },
  ReviewPayload: {
    review: async ({ review }: Moved, _: unknown, { reader, actor }: GraphContext) =>
      queries.reviewById(await reader(), actor, review),
  },
  ReviewCycle: { due: ({ dueOn }: ReviewCycle, _: unknown, { now }: GraphContext) => dueSentence(dueOn, dayOf(now())) },
  Review: {
    stateLabel: ({ state }: Review) => reviewStates[state].label,
    stateExplanation: ({ state }: Review) => reviewStates[state].explanation,
    due(review: Review, _: unknown, { now }: GraphContext) {
      const day = nextDueOn(review)
      return day && dueSentence(day, dayOf(now()))
    },
    late(review: Review, _: unknown, { now }: GraphContext) {
      const day = nextDueOn(review)
      return day !== null && day < dayOf(now())
    },
  },
  ReviewRating: {
    reported: ({ reviewed }: ReviewRating) => isReported(reviewed),
    colour: ({ reviewed }: ReviewRating) => reviewed.rating,
    explanation: ({ reviewed }: ReviewRating) => reviewed.explanation,
  },
  ReviewStep: {
    done: ({ command }: { command: ReviewCommand }) => reviewCommands[command].done,
    takenAt: ({ takenAt }: { takenAt: string }) => new Date(takenAt),
  },
}

export const loaders = {
  ReviewCycle: {
    async progress(asked: LoaderQuery<ReviewCycle>[], { reader, actor }: GraphContext) {
      const told = await queries.progressOf(await reader(), actor, keysOf(asked, idOf))
      return asked.map(({ obj }) => told.get(obj.id) ?? 'Nothing to read for you')
    },
    async reviews(asked: LoaderQuery<ReviewCycle>[], { reader, actor }: GraphContext) {
      const rows = await queries.reviewsOf(await reader(), actor, keysOf(asked, idOf))
      return manyFor(asked, idOf, rows, ({ cycleId }) => cycleId)
    },
  },
  Review: {
    async edition(asked: LoaderQuery<Review>[], { reader, actor }: GraphContext) {
      const of = ({ planEditionId }: Review) => planEditionId
      return oneFor(asked, of, await editionsById(await reader(), actor, keysOf(asked, of)), idOf)
    },
    async steps(asked: LoaderQuery<Review>[], { reader }: GraphContext) {
      const tx = await reader()
      const rows = await queries.stepsOf(tx, keysOf(asked, idOf))
      const names = await namesOf(tx, [...new Set(rows.map(({ actor }) => actor))])
      const named = rows.map((step) => ({ ...step, actor: names.get(step.actor) ?? step.actor }))
      return manyFor(asked, idOf, named, ({ reviewId }) => reviewId)
    },
    async ratings(asked: LoaderQuery<Review, { readonly on?: string | null }>[], { reader, actor, now }: GraphContext) {
      const tx = await reader()
      const byDay = Map.groupBy(asked, ({ params }) => params.on ?? dayOf(now()))
      const found = new Map<string, ReadonlyMap<string, readonly ReviewRating[]>>()
      for (const [day, of] of byDay) {
        const reviews = of.map(({ obj }) => obj)
        found.set(day, await ratingsOf(tx, actor, reviews, day))
      }
      return asked.map(({ obj, params }) => found.get(params.on ?? dayOf(now()))?.get(obj.id) ?? [])
    },
    async contents(asked: LoaderQuery<Review>[], { reader, actor }: GraphContext) {
      const tx = await reader()
      const of = asked.map(({ obj }) => obj)
      const contents = await contentsOf(tx, actor, of)
      const steps = Map.groupBy(await queries.stepsOf(tx, keysOf(asked, idOf)), ({ reviewId }) => reviewId)
      return of.map((review) => {
        const held = contents.get(review.id)
        const { state, partnership } = review
        const facts = {
          partnership: partnership.code,
          state,
          signers: queries.signersOf(steps.get(review.id) ?? []),
          missing: held?.missing ?? [],
        }
        return {
          ...held,
          mayWrite: state === 'open' && may(actor, 'review:update', ofPartnership(partnership.code)),
          moves: reviewCommandsFor(actor, facts).map(({ command, refusal }) => ({
            command,
            label: reviewCommands[command].label,
            allowed: refusal === null,
            refusal,
          })),
        }
      })
    },
  },
}
