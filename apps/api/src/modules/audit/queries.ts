import { type Actor, demonstrationPerson } from '@weald/domain'
import { and, count, type SQL, sql } from 'drizzle-orm'
import { readableEntry } from '../../audit/reading-rights.ts'
import type { Tx } from '../../db/client.ts'
import { auditEntries } from '../../db/tables/index.ts'
import { keyset } from '../../graphql/keyset.ts'
import { listOrder } from '../../graphql/list-order.ts'
import type { Page, PageOrder } from '../../graphql/paging.ts'
import { type AuditFilter, matching } from './audit-filter.ts'

export type AuditEntry = typeof auditEntries.$inferSelect

/** What one request did in one way to one kind of row. */
export type SummaryPart = Pick<AuditEntry, 'action' | 'matter' | 'subjectTable'> & { readonly count: number }

/** All that one request did. */
export type AuditSummary = Pick<AuditEntry, 'id' | 'happenedAt' | 'actor' | 'requestId' | 'planCode'> & {
  readonly count: number
  readonly parts: readonly SummaryPart[]
  /** The row, where it is about one only. */
  readonly only: AuditEntry['after']
}

/** Ids are made in the order of time. */
export const newestFirst = listOrder('audit entries by time', auditEntries, ['id'])

export async function findEntries(tx: Tx, actor: Actor, filter: AuditFilter, page: Page): Promise<AuditEntry[]> {
  const { where, orderBy, limit } = keyset(page, newestFirst.columns, 'descending')
  return tx
    .select()
    .from(auditEntries)
    .where(and(matching(actor, filter), where))
    .orderBy(...orderBy)
    .limit(limit)
}

export async function countEntries(tx: Tx, actor: Actor, filter: AuditFilter): Promise<number> {
  const [row] = await tx.select({ all: count() }).from(auditEntries).where(matching(actor, filter))
  return row?.all ?? 0
}

/** An entry as a line of the file tells it. */
export type EntryRow = Omit<AuditEntry, 'previousHash' | 'lineageId' | 'happenedAt'> & { readonly happenedAt: Date | string }

/** What the file of the trail is read from, newest first. */
export function everyEntry(actor: Actor, filter: AuditFilter): SQL {
  return sql`
    select id, chain, number, happened_at as "happenedAt", actor, on_behalf_of as "onBehalfOf", action, matter, subject_table as "subjectTable",
      subject_id as "subjectId", plan_code as "planCode", before, after, reason, request_id as "requestId", hash
    from ${auditEntries} where ${matching(actor, filter)} order by id desc`
}

export const newestSummaryFirst: PageOrder<AuditSummary> & { columns: SQL[] } = {
  name: 'audit summaries by time',
  kinds: ['uuid'],
  columns: [sql`e.id`],
  keyOf: ({ id }) => [id],
}

/**
 * Entries of one request belong together; what was part of none stands for itself. Only the requests of the page are summed up. To find
 * them, ids are read of all that matches: the entries of a request need not lie together, so no index gives the newest of each.
 */
export async function findSummaries(tx: Tx, actor: Actor, filter: AuditFilter, page: Page): Promise<AuditSummary[]> {
  const { where, orderBy, limit } = keyset(page, newestSummaryFirst.columns, 'descending')
  const readable = matching(actor, filter)
  const { rows } = await tx.execute<AuditSummary>(sql`
    with newest as materialized (
      select e.id, e.request_id, e.actor from (
        select max(id::text)::uuid as id, request_id, actor from ${auditEntries} where ${readable}
        group by coalesce(request_id, id::text), request_id, actor
      ) e
      where ${where ?? sql`true`}
      order by ${sql.join(orderBy, sql`, `)} limit ${limit}
    )
    select e.id, e.request_id as "requestId", e.actor, summed.* from newest e cross join lateral (
      select max(p.at) as "happenedAt", sum(p.count)::int as count,
        case when min(p.first_plan) = max(p.last_plan) and bool_and(p.all_in_plans) then min(p.first_plan) end as "planCode",
        case when sum(p.count) = 1 then min(p.any_row::text)::jsonb end as only,
        jsonb_agg(jsonb_build_object('action', p.action, 'matter', p.matter, 'subjectTable', p.subject_table, 'count', p.count)
          order by p.count desc, p.subject_table, p.action) as parts
      from (
        select action, matter, subject_table, count(*)::int as count, max(happened_at) as at, min(plan_code) as first_plan,
          max(plan_code) as last_plan, any_value(coalesce(after, before)) as any_row, count(plan_code) = count(*) as all_in_plans
        from ${auditEntries}
        where ${readable} and (${auditEntries.id} = e.id or ${auditEntries.requestId} = e.request_id and ${auditEntries.actor} = e.actor)
        group by action, matter, subject_table
      ) p
    ) summed
    order by ${sql.join(orderBy, sql`, `)}`)
  return rows
}

export async function countSummaries(tx: Tx, actor: Actor, filter: AuditFilter): Promise<number> {
  const { rows } = await tx.execute<{ all: number }>(sql`
    select count(*)::int as all from (
      select distinct coalesce(request_id, id::text), actor from ${auditEntries} where ${matching(actor, filter)}
    ) s`)
  return rows[0]?.all ?? 0
}

const atMost = 50

/** The newest entries of each of several subjects, newest first. @param key the column that tells subjects apart; `of` its values */
async function newestOf(tx: Tx, actor: Actor, key: SQL, of: SQL, also: SQL = sql`true`): Promise<AuditEntry[]> {
  const ranked = sql`select id, row_number() over (partition by ${key} order by id desc) as place from ${auditEntries} where ${key} = any (${of}) and ${also} and ${readableEntry(actor)}`
  return tx
    .select()
    .from(auditEntries)
    .where(sql`${auditEntries.id} in (select id from (${ranked}) r where place <= ${atMost})`)
    .orderBy(sql`${auditEntries.id} desc`)
}

export function historyOfLineages(tx: Tx, actor: Actor, lineages: readonly string[]): Promise<AuditEntry[]> {
  return newestOf(tx, actor, sql`${auditEntries.lineageId}`, sql`${sql.param(lineages)}::uuid[]`)
}

export function historyOfPlans(tx: Tx, actor: Actor, codes: readonly string[]): Promise<AuditEntry[]> {
  const itself = sql`${auditEntries.subjectTable} in ('plans', 'plan_owners', 'editions', 'decisions')`
  return newestOf(tx, actor, sql`${auditEntries.planCode}`, sql`${sql.param(codes)}::text[]`, itself)
}

/** What people call each of some actors; who is not known goes by their label. */
export async function namesOf(tx: Tx, labels: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.execute<{ label: string; name: string }>(
    sql`select label, name from audit.actor_names(${sql.param(labels)}::text[])`,
  )
  const known = new Map(rows.map(({ label, name }) => [label, name]))
  return new Map(labels.map((label) => [label, known.get(label) ?? withoutAccount(label)]))
}

function withoutAccount(label: string): string {
  if (label === 'weald') return 'Weald'
  if (label === 'anonymous') return 'Somebody unknown'
  return demonstrationPerson(label.replace(/^person:/, ''))?.name ?? label
}

/** The files of those requests that were imports: by request, and then by the table that a file fills. */
export async function importFilesOf(
  tx: Tx,
  requests: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  if (requests.length === 0) return new Map()
  const { rows } = await tx.execute<{ request: string; dataset: string; file: string }>(
    sql`select request, dataset, file from audit.import_files(${sql.param(requests)}::text[])`,
  )
  return new Map(
    [...Map.groupBy(rows, ({ request }) => request)].map(([request, files]) => [
      request,
      // A dataset and its table have the same name, each in its own writing.
      new Map(files.map(({ dataset, file }) => [dataset.replaceAll('-', '_'), file])),
    ]),
  )
}
