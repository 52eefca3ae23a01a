import type { GraphContext } from '../../graphql/context.ts'
import { idOf, keysOf, manyFor, oneFor } from '../../graphql/batches.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { indicatorsById } from '../indicators/queries.ts'
import { leadsOf } from '../programme/queries.ts'
import { writtenDate } from '../programme/written-date.ts'
import { baselineOf } from './baseline.ts'
import * as queries from './queries.ts'
import type { Action, ActionMilestone, Measure, Target } from './queries.ts'

type Thing = { id: string }

export const resolvers = {
  Action: {
    starts: (a: Action) => writtenDate(a.startsPrinted, a.startsStart, a.startsEnd, a.startsPrecision),
    ends: (a: Action) => writtenDate(a.endsPrinted, a.endsStart, a.endsEnd, a.endsPrecision),
  },
  ActionMilestone: {
    date: (m: ActionMilestone) => writtenDate(m.datePrinted, m.dateStart, m.dateEnd, m.datePrecision),
  },
  Measure: { baseline: baselineOf },
  Target: {
    period: ({ periodKind, periodLabel, periodStart, periodEnd }: Target) => ({
      kind: periodKind,
      label: periodLabel,
      start: periodStart,
      end: periodEnd,
    }),
    cell: (target: Target) => target,
  },
}

/** Answers the measures of a kind of thing. */
function measuresFor(thing: 'priorityId' | 'actionId') {
  return async (asked: LoaderQuery<Thing>[], { reader }: GraphContext) =>
    manyFor(asked, idOf, await queries.measuresOf(await reader(), thing, keysOf(asked, idOf)), (measure) => measure[thing] ?? '')
}

export const loaders = {
  Edition: queries.actionsOfEdition,
  Priority: {
    async actions(asked: LoaderQuery<Thing>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await queries.actionsOf(await reader(), keysOf(asked, idOf)), (row) => row.priorityId ?? '')
    },
    measures: measuresFor('priorityId'),
    async evidence(asked: LoaderQuery<Thing>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await queries.evidenceOf(await reader(), keysOf(asked, idOf)), (row) => row.priorityId ?? '')
    },
  },
  Action: {
    async leads(asked: LoaderQuery<Action>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await leadsOf(await reader(), 'actionId', keysOf(asked, idOf)), (lead) => lead.actionId ?? '')
    },
    async partners(asked: LoaderQuery<Action>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await queries.partnersOf(await reader(), keysOf(asked, idOf)), (row) => row.actionId)
    },
    async milestones(asked: LoaderQuery<Action>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await queries.milestonesOf(await reader(), keysOf(asked, idOf)), (row) => row.actionId)
    },
    measures: measuresFor('actionId'),
  },
  Measure: {
    async indicator(asked: LoaderQuery<Measure>[], { reader }: GraphContext) {
      const indicator = ({ indicatorId }: Measure) => indicatorId
      return oneFor(asked, indicator, await indicatorsById(await reader(), keysOf(asked, indicator)), idOf)
    },
    async targets(asked: LoaderQuery<Measure>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await queries.targetsOf(await reader(), keysOf(asked, idOf)), (row) => row.measureId)
    },
  },
  Risk: {
    async controls(asked: LoaderQuery<Thing>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await queries.controlsOf(await reader(), keysOf(asked, idOf)), (row) => row.riskId)
    },
  },
}
