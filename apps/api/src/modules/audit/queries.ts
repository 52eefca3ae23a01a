import { type Actor, demonstrationPerson, type Matter } from '@weald/domain'
import { and, count, eq, or, type SQL, sql } from 'drizzle-orm'
import { readableEntry } from '../../audit/reading-rights.ts'
import type { Tx } from '../../db/client.ts'
import { auditEntries } from '../../db/tables/index.ts'
import { keyset } from '../../graphql/keyset.ts'
import { listOrder } from '../../graphql/list-order.ts'
import type { Page, PageOrder } from '../../graphql/paging.ts'

export type AuditFilter = {
  readonly matter?: Matter | null
  readonly plan?: string | null
  readonly subject?: string | null
  readonly thing?: string | null
  readonly actor?: string | null
  readonly action?: string | null
  readonly request?: string | null
  readonly from?: string | null
  readonly to?: string | null
}

export type AuditEntry = typeof auditEntries.$inferSelect

/** All that one request did in one way to one kind of row. */
export type AuditSummary = Pick<
  AuditEntry,
  'id' | 'happenedAt' | 'actor' | 'action' | 'matter' | 'subjectTable' | 'requestId' | 'planCode'
> & { readonly count: number }

/** Ids are made in the order of time. */
export const newestFirst = listOrder('audit entries by time', auditEntries, ['id'])

const inCounty = sql`(${auditEntries.happenedAt} at time zone 'Europe/London')::date`

function matching(actor: Actor, filter: AuditFilter): SQL | undefined {
  const same = (column: Parameters<typeof eq>[0], value: string | null | undefined) =>
    value == null ? undefined : eq(column, value)
  return and(
    readableEntry(actor),
    same(auditEntries.matter, filter.matter),
    same(auditEntries.planCode, filter.plan),
    // As text, so that what is no id at all finds nothing rather than being a fault.
    filter.subject == null
      ? undefined
      : or(eq(auditEntries.subjectId, filter.subject), sql`${auditEntries.lineageId}::text = ${filter.subject}`),
    same(auditEntries.subjectTable, filter.thing),
    same(auditEntries.actor, filter.actor),
    same(auditEntries.action, filter.action),
    same(auditEntries.requestId, filter.request),
    filter.from == null ? undefined : sql`${inCounty} >= ${filter.from}::date`,
    filter.to == null ? undefined : sql`${inCounty} <= ${filter.to}::date`,
  )
}

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
  columns: [sql`s.id`],
  keyOf: ({ id }) => [id],
}

/** Entries of one request belong together; what was part of none stands for itself. */
function summaries(actor: Actor, filter: AuditFilter): SQL {
  return sql`
    select max(id::text)::uuid as id, max(happened_at) as "happenedAt", actor, action, matter, subject_table as "subjectTable", request_id as "requestId",
      case when count(distinct plan_code) = 1 and count(plan_code) = count(*) then max(plan_code) end as "planCode", count(*)::int as count
    from ${auditEntries} where ${matching(actor, filter)}
    group by coalesce(request_id, id::text), request_id, actor, action, matter, subject_table`
}

export async function findSummaries(tx: Tx, actor: Actor, filter: AuditFilter, page: Page): Promise<AuditSummary[]> {
  const { where, orderBy, limit } = keyset(page, newestSummaryFirst.columns, 'descending')
  const { rows } = await tx.execute<AuditSummary>(
    sql`select * from (${summaries(actor, filter)}) s where ${where ?? sql`true`} order by ${sql.join(orderBy, sql`, `)} limit ${limit}`,
  )
  return rows
}

export async function countSummaries(tx: Tx, actor: Actor, filter: AuditFilter): Promise<number> {
  const { rows } = await tx.execute<{ all: number }>(sql`select count(*)::int as all from (${summaries(actor, filter)}) s`)
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
