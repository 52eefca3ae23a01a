import { MAX_AGE, type PrintedFigure, type RatedPart } from '@weald/domain'
import { dayOf } from '../../access/today.ts'
import { readUuid } from '../accounts/ids.ts'
import { idOf, keysOf, oneFor } from '../../graphql/batches.ts'
import type { GraphContext } from '../../graphql/context.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import type { Indicator } from '../indicators/queries.ts'
import { allPartnerships, type Partnership, partnershipsById } from '../partnerships/queries.ts'
import { countyValues } from './county-value.ts'
import { latestOf } from './latest.ts'
import { standingsOf } from './of-partnerships.ts'
import { countyRatings } from './of-the-county.ts'
import { countyOverview } from './overview.ts'
import { inputsHash, overridesOf, type RatingOverride } from './overrides.ts'
import { type OverrideInput, overrideRating, type RatingOutcome, type WithdrawInput, withdrawOverride } from './overriding.ts'
import { colourOf, type RatingRow } from './rating-row.ts'
import { partnershipStandings } from './standing.ts'

type On = { readonly on?: string | null }

const dayAsked = ({ on }: On, { now }: GraphContext) => on ?? dayOf(now())

const figure = (part: RatedPart, { printed, printedUnder, rowUnit }: PrintedFigure) => ({
  part,
  printed,
  printedUnder,
  unit: rowUnit,
})

export const resolvers = {
  Query: {
    async countyOverview(_: unknown, args: On, context: GraphContext) {
      return countyOverview(await context.reader(), context.actor, dayAsked(args, context))
    },
  },
  Mutation: {
    overrideRating(_: unknown, { input }: { input: OverrideInput }, { actor, transaction }: GraphContext) {
      return transaction('rating:override', (tx) => overrideRating(tx, actor, input))
    },
    withdrawOverride(_: unknown, { input }: { input: WithdrawInput }, { actor, transaction }: GraphContext) {
      const named = { ...input, override: readUuid(input.override) }
      return transaction('rating:override', (tx) => withdrawOverride(tx, actor, named))
    },
  },
  RatingPayload: {
    rating: (outcome: RatingOutcome) => ('rating' in outcome ? outcome.rating : null),
    refusal: (outcome: RatingOutcome) => ('refusal' in outcome ? outcome.refusal : null),
  },
  RatingOverride: {
    until: ({ lastDay }: RatingOverride) => lastDay,
    madeAt: ({ madeAt }: RatingOverride) => new Date(madeAt),
  },
  Rating: {
    inputsHash,
    keyTarget: ({ measure }: RatingRow) => measure?.keyTarget ?? false,
    colour: colourOf,
    explanation: ({ rated }: RatingRow) => rated.explanation,
  },
  RatingExplanation: {
    greyReason: ({ grey }: RatingRow['rated']['explanation']) => grey?.reason ?? null,
    greyBecauseOf: ({ grey }: RatingRow['rated']['explanation']) => grey?.of ?? null,
    rangeLow: ({ range }: RatingRow['rated']['explanation']) => range?.low ?? null,
    rangeHigh: ({ range }: RatingRow['rated']['explanation']) => range?.high ?? null,
    maxAgeInMonths: ({ inputs: { maxAge, actual } }: RatingRow['rated']['explanation']) =>
      maxAge ?? (actual?.calendar ? MAX_AGE[actual.calendar] : null),
    polarity: ({ inputs }: RatingRow['rated']['explanation']) => inputs.polarity,
    inputs: ({ inputs: { actual, baseline, targets } }: RatingRow['rated']['explanation']) => [
      ...(actual ? [figure('actual', actual)] : []),
      ...(baseline ? [figure('baseline', baseline)] : []),
      ...targets.map((target) => figure('target', target)),
    ],
  },
}

export const loaders = {
  Partnership: {
    async ratings(asked: LoaderQuery<Partnership, On>[], context: GraphContext) {
      const questions = asked.map(({ obj, params }) => ({ partnership: obj, on: dayAsked(params, context) }))
      return (await standingsOf(await context.reader(), context.actor, questions)).map(({ ratings }) => ratings)
    },
    async standing(asked: LoaderQuery<Partnership, On>[], context: GraphContext) {
      const questions = asked.map(({ obj, params }) => ({ partnership: obj, on: dayAsked(params, context) }))
      return partnershipStandings(await context.reader(), context.actor, questions)
    },
  },
  Indicator: {
    async ratings(asked: LoaderQuery<Indicator, On>[], context: GraphContext) {
      const tx = await context.reader()
      const days = [...new Set(asked.map(({ params }) => dayAsked(params, context)))]
      const indicatorIds = keysOf(asked, idOf)
      const questions = (await allPartnerships(tx)).flatMap((partnership) => days.map((on) => ({ partnership, on })))
      const local = (await standingsOf(tx, context.actor, questions, indicatorIds)).flatMap(({ ratings }) => ratings)
      const county = await countyRatings(tx, context.actor, days, indicatorIds)
      return asked.map(({ obj, params }) => {
        const on = dayAsked(params, context)
        return [...(county.get(on) ?? []), ...local].filter((row) => row.on === on && row.indicator.id === obj.id)
      })
    },
    async countyValue(
      asked: LoaderQuery<Indicator, { period: string; kind: 'actual' | 'target' }>[],
      { reader, actor }: GraphContext,
    ) {
      return countyValues(
        await reader(),
        actor,
        asked.map(({ obj, params }) => ({ indicator: obj, ...params })),
      )
    },
    async comparators(asked: LoaderQuery<Indicator, On>[], context: GraphContext) {
      const areas = ['county', 'england', 'neighbours'] as const
      const series = asked.flatMap(({ obj, params }) =>
        areas.map((area) => ({ indicatorId: obj.id, area, partnershipId: null, on: dayAsked(params, context) })),
      )
      const found = await latestOf(await context.reader(), context.actor, series, 'compared')
      return asked.map((_, at) => found.slice(at * areas.length, (at + 1) * areas.length).filter((value) => value !== null))
    },
  },
  Rating: {
    async override(asked: LoaderQuery<RatingRow>[], { reader }: GraphContext) {
      return overridesOf(
        await reader(),
        asked.map(({ obj }) => obj),
      )
    },
    async partnership(asked: LoaderQuery<RatingRow>[], { reader }: GraphContext) {
      const partnership = ({ partnershipId }: RatingRow) => partnershipId
      return oneFor(asked, partnership, await partnershipsById(await reader(), keysOf(asked, partnership)), idOf)
    },
  },
}
