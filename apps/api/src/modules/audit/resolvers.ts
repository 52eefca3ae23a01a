import { changedFields, eventSentence, nameOfRow, trailSentence } from '@weald/domain'
import { keysOf, manyFor } from '../../graphql/batches.ts'
import type { GraphContext } from '../../graphql/context.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { type PageArguments, pageArguments, toConnection } from '../../graphql/paging.ts'
import * as queries from './queries.ts'
import type { AuditFilter } from './audit-filter.ts'
import type { AuditEntry, AuditSummary, SummaryPart } from './queries.ts'

type Asked = PageArguments & { filter?: AuditFilter | null }
/** `who`: the name of who did it; `files`: by table, those of the import that it was part of, if it was one. */
type Told<Row> = Row & { readonly who: string; readonly files: ReadonlyMap<string, string> | undefined }

/** Rows with what the trail itself does not hold of them, in a statement or two for all. */
async function told<Row extends { actor: string; requestId: string | null }>(
  { reader }: GraphContext,
  rows: readonly Row[],
): Promise<Told<Row>[]> {
  if (rows.length === 0) return []
  const tx = await reader()
  const requests = [...new Set(rows.map(({ requestId }) => requestId))].filter((request) => request !== null)
  const [names, files] = await Promise.all([
    queries.namesOf(tx, [...new Set(rows.map(({ actor }) => actor))]),
    queries.importFilesOf(tx, requests),
  ])
  return rows.map((row) => ({ ...row, who: names.get(row.actor) ?? row.actor, files: files.get(row.requestId ?? '') }))
}

const instant = ({ happenedAt }: { happenedAt: string | Date }) => new Date(happenedAt)

export const resolvers = {
  Query: {
    async auditEntries(_: unknown, { filter, ...args }: Asked, context: GraphContext) {
      const { reader, actor } = context
      const page = pageArguments(args, queries.newestFirst)
      const rows = await queries.findEntries(await reader(), actor, filter ?? {}, page)
      return toConnection(await told(context, rows), page, queries.newestFirst, async () =>
        queries.countEntries(await reader(), actor, filter ?? {}),
      )
    },
    async auditSummaries(_: unknown, { filter, ...args }: Asked, context: GraphContext) {
      const { reader, actor } = context
      const page = pageArguments(args, queries.newestSummaryFirst)
      const rows = await queries.findSummaries(await reader(), actor, filter ?? {}, page)
      return toConnection(await told(context, rows), page, queries.newestSummaryFirst, async () =>
        queries.countSummaries(await reader(), actor, filter ?? {}),
      )
    },
  },
  AuditEntry: {
    happenedAt: instant,
    thing: ({ subjectTable }: AuditEntry) => subjectTable,
    plan: ({ planCode }: AuditEntry) => planCode,
    about: ({ before, after }: AuditEntry) => nameOfRow(after ?? before),
    changes: ({ before, after }: AuditEntry) => changedFields(before, after),
    sentence: ({ who, action, subjectTable }: Told<AuditEntry>) => trailSentence(who, action, subjectTable, 1),
    fromFile: ({ subjectTable, files }: Told<AuditEntry>) => files?.get(subjectTable ?? '') ?? null,
  },
  AuditSummary: {
    happenedAt: instant,
    plan: ({ planCode }: AuditSummary) => planCode,
    about: ({ only }: AuditSummary) => nameOfRow(only),
    imported: ({ files }: Told<AuditSummary>) => files !== undefined,
    sentence: ({ who, parts, files }: Told<AuditSummary>) =>
      eventSentence(
        who,
        parts.map(({ subjectTable, ...part }) => ({ ...part, table: subjectTable })),
        files !== undefined,
      ),
    parts: ({ who, parts }: Told<AuditSummary>) => parts.map((part) => ({ ...part, who })),
  },
  AuditSummaryPart: {
    thing: ({ subjectTable }: SummaryPart) => subjectTable,
    sentence: ({ who, action, subjectTable, count }: SummaryPart & { who: string }) =>
      trailSentence(who, action, subjectTable, count),
  },
}

/** The history of each of several things, by the id that they keep. */
function historyBy<Parent>(keyOf: (parent: Parent) => string) {
  return async (asked: LoaderQuery<Parent>[], context: GraphContext) => {
    const entries = await queries.historyOfLineages(await context.reader(), context.actor, keysOf(asked, keyOf))
    return manyFor(asked, keyOf, await told(context, entries), ({ lineageId }) => lineageId ?? '')
  }
}

export const loaders = {
  Plan: {
    async history(asked: LoaderQuery<{ code: string }>[], context: GraphContext) {
      const codeOf = ({ code }: { code: string }) => code
      const entries = await queries.historyOfPlans(await context.reader(), context.actor, keysOf(asked, codeOf))
      return manyFor(asked, codeOf, await told(context, entries), ({ planCode }) => planCode ?? '')
    },
  },
  Priority: { history: historyBy(({ lineageId }: { lineageId: string }) => lineageId) },
  BudgetLine: { history: historyBy(({ lineageId }: { lineageId: string }) => lineageId) },
  Observation: { history: historyBy(({ id }: { id: string }) => id) },
}
