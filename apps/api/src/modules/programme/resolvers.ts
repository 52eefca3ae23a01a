import type { GraphContext } from '../../graphql/context.ts'
import { idOf, keysOf, manyFor } from '../../graphql/batches.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import * as queries from './queries.ts'
import type { Commitment, Consultation, Milestone, Objective } from './queries.ts'
import { writtenDate } from './written-date.ts'

export const resolvers = {
  Milestone: { date: (m: Milestone) => writtenDate(m.datePrinted, m.dateStart, m.dateEnd, m.datePrecision) },
  Objective: {
    targetDate: (o: Objective) => writtenDate(o.targetDatePrinted, o.targetDateStart, o.targetDateEnd, o.targetDatePrecision),
  },
  Consultation: {
    starts: (c: Consultation) => writtenDate(c.startsPrinted, c.startsStart, c.startsEnd, c.startsPrecision),
    ends: (c: Consultation) => writtenDate(c.endsPrinted, c.endsStart, c.endsEnd, c.endsPrecision),
    feedback: (c: Consultation) => writtenDate(c.feedbackPrinted, c.feedbackStart, c.feedbackEnd, c.feedbackPrecision),
  },
}

/** Answers the leads of a kind of thing. */
function leadsFor(thing: 'objectiveId' | 'commitmentId') {
  return async (asked: LoaderQuery<{ id: string }>[], { reader }: GraphContext) =>
    manyFor(asked, idOf, await queries.leadsOf(await reader(), thing, keysOf(asked, idOf)), (lead) => lead[thing] ?? '')
}

export const loaders = {
  Edition: queries.programmeOf,
  Objective: {
    leads: leadsFor('objectiveId'),
    async deliverables(asked: LoaderQuery<Objective>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await queries.deliverablesOf(await reader(), keysOf(asked, idOf)), (row) => row.objectiveId)
    },
  },
  Commitment: {
    leads: leadsFor('commitmentId'),
    async references(asked: LoaderQuery<Commitment>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await queries.referencesOf(await reader(), keysOf(asked, idOf)), (row) => row.commitmentId)
    },
  },
}
