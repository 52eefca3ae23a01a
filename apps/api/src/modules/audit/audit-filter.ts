import { type Actor, demonstrationPeople, type Matter } from '@weald/domain'
import { and, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import { readableEntry } from '../../audit/reading-rights.ts'
import { auditEntries } from '../../db/tables/index.ts'

export type AuditFilter = {
  readonly matter?: Matter | null
  readonly plan?: string | null
  readonly partnership?: string | null
  readonly subject?: string | null
  readonly thing?: string | null
  readonly actor?: string | null
  readonly action?: string | null
  readonly request?: string | null
  readonly from?: string | null
  readonly to?: string | null
}

/** The instant at which a day begins in the county. */
const dayBegins = (day: SQL) => sql`(${day})::timestamp at time zone 'Europe/London'`
const isUuid = (text: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)

/** What belongs to a partnership: its plans, and what of it belongs to no plan. */
const ofPartnership = (code: string) => sql`(
  ${auditEntries.planCode} in (select l.code from plans l join plan_owners o on o.plan_id = l.id
    join partnerships p on p.id = o.partnership_id where p.code = ${code})
  or ${auditEntries.planCode} is null and ${auditEntries.chain} = ${code})`

/** One row in every edition, by its id in any of them or by the id that it keeps. What is no id at all finds nothing, and is no fault. */
function ofSubject(id: string): SQL | undefined {
  const kept = sql`select ${auditEntries.lineageId} from ${auditEntries} where ${auditEntries.subjectId} = ${id}`
  return or(
    eq(auditEntries.subjectId, id),
    sql`${auditEntries.lineageId} = any (array(${kept}))`,
    isUuid(id) ? eq(auditEntries.lineageId, id) : undefined,
  )
}

/** What was part of no request goes by the id of its entry. */
function ofRequest(id: string): SQL | undefined {
  return or(eq(auditEntries.requestId, id), isUuid(id) ? and(eq(auditEntries.id, id), isNull(auditEntries.requestId)) : undefined)
}

/** By label, or by words of the name that people see. */
function byActor(given: string): SQL {
  const words = given.toLowerCase()
  const invented = demonstrationPeople
    .filter(({ name }) => name.toLowerCase().includes(words))
    .map(({ code }) => `person:${code}`)
  const labels = [given, ...invented, ...(words === 'weald' ? ['weald'] : [])]
  return sql`${auditEntries.actor} = any (array(select audit.actors_named(${given})) || ${sql.param(labels)}::text[])`
}

/** What of the trail somebody may read and asks for. */
export function matching(actor: Actor, filter: AuditFilter): SQL | undefined {
  const same = (column: Parameters<typeof eq>[0], value: string | null | undefined) =>
    value == null ? undefined : eq(column, value)
  return and(
    readableEntry(actor),
    same(auditEntries.matter, filter.matter),
    same(auditEntries.planCode, filter.plan),
    filter.partnership == null ? undefined : ofPartnership(filter.partnership),
    filter.subject == null ? undefined : ofSubject(filter.subject),
    same(auditEntries.subjectTable, filter.thing),
    filter.actor == null ? undefined : byActor(filter.actor),
    same(auditEntries.action, filter.action),
    filter.request == null ? undefined : ofRequest(filter.request),
    filter.from == null ? undefined : sql`${auditEntries.happenedAt} >= ${dayBegins(sql`${filter.from}::date`)}`,
    filter.to == null ? undefined : sql`${auditEntries.happenedAt} < ${dayBegins(sql`${filter.to}::date + 1`)}`,
  )
}
