import { changedFields, trailSentence } from '@weald/domain'
import { keysOf, manyFor } from '../../graphql/batches.ts'
import type { GraphContext } from '../../graphql/context.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { type PageArguments, pageArguments, toConnection } from '../../graphql/paging.ts'
import * as queries from './queries.ts'
import type { AuditEntry, AuditFilter, AuditSummary } from './queries.ts'

type Asked = PageArguments & { filter?: AuditFilter | null }
type Named<Row> = Row & { readonly who: string }

/** Rows with the names of those who did it, in one statement for all of them. */
async function named<Row extends { actor: string }>({ reader }: GraphContext, rows: readonly Row[]): Promise<Named<Row>[]> {
  if (rows.length === 0) return []
  const names = await queries.namesOf(await reader(), [...new Set(rows.map(({ actor }) => actor))])
  return rows.map((row) => ({ ...row, who: names.get(row.actor) ?? row.actor }))
}

const instant = ({ happenedAt }: { happenedAt: string | Date }) => new Date(happenedAt)

export const resolvers = {
  Query: {
    async auditEntries(_: unknown, { filter, ...args }: Asked, context: GraphContext) {
      const { reader, actor } = context
      const page = pageArguments(args, queries.newestFirst)
      const rows = await queries.findEntries(await reader(), actor, filter ?? {}, page)
      return toConnection(await named(context, rows), page, queries.newestFirst, async () =>
        queries.countEntries(await reader(), actor, filter ?? {}),
      )
    },
    async auditSummaries(_: unknown, { filter, ...args }: Asked, context: GraphContext) {
      const { reader, actor } = context
      const page = pageArguments(args, queries.newestSummaryFirst)
      const rows = await queries.findSummaries(await reader(), actor, filter ?? {}, page)
      return toConnection(await named(context, rows), page, queries.newestSummaryFirst, async () =>
        queries.countSummaries(await reader(), actor, filter ?? {}),
      )
    },
  },
  AuditEntry: {
    happenedAt: instant,
    thing: ({ subjectTable }: AuditEntry) => subjectTable,
    plan: ({ planCode }: AuditEntry) => planCode,
    changes: ({ before, after }: AuditEntry) => changedFields(before, after),
    sentence: ({ who, action, subjectTable }: Named<AuditEntry>) => trailSentence(who, action, subjectTable, 1),
  },
  AuditSummary: {
    happenedAt: instant,
    thing: ({ subjectTable }: AuditSummary) => subjectTable,
    plan: ({ planCode }: AuditSummary) => planCode,
    sentence: ({ who, action, subjectTable, count }: Named<AuditSummary>) => trailSentence(who, action, subjectTable, count),
  },
}

/** The history of each of several things, by the id that they keep. */
function historyBy<Parent>(keyOf: (parent: Parent) => string) {
  return async (asked: LoaderQuery<Parent>[], context: GraphContext) => {
    const entries = await queries.historyOfLineages(await context.reader(), context.actor, keysOf(asked, keyOf))
    return manyFor(asked, keyOf, await named(context, entries), ({ lineageId }) => lineageId ?? '')
  }
}

export const loaders = {
  Plan: {
    async history(asked: LoaderQuery<{ code: string }>[], context: GraphContext) {
      const codeOf = ({ code }: { code: string }) => code
      const entries = await queries.historyOfPlans(await context.reader(), context.actor, keysOf(asked, codeOf))
      return manyFor(asked, codeOf, await named(context, entries), ({ planCode }) => planCode ?? '')
    },
  },
  Priority: { history: historyBy(({ lineageId }: { lineageId: string }) => lineageId) },
  BudgetLine: { history: historyBy(({ lineageId }: { lineageId: string }) => lineageId) },
  Observation: { history: historyBy(({ id }: { id: string }) => id) },
}
