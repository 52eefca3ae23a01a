import { type Action, type Actor, type EditionState, type Matter, matters, type Way, waysTo } from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'
import { auditEntries } from '../db/tables/index.ts'

/** The right that reads entries of each matter. */
export const rightTo = {
  plans: 'audit:read',
  budgets: 'audit:readBudgets',
  figures: 'audit:readFigures',
  system: 'audit:readSystem',
} as const satisfies Record<Matter, Action>

/** Which entries somebody may read, as a condition on `audit_entries`. */
export function readableEntry(actor: Actor): SQL {
  const ways = matters.flatMap((matter) =>
    waysTo(actor, rightTo[matter]).map((way) => sql`(${auditEntries.matter} = ${matter} and ${along(way)})`),
  )
  return ways.length === 0 ? sql`false` : sql`(${sql.join(ways, sql` or `)})`
}

/** The condition of one way. What is public is public in an edition: its history is nobody's by that alone. */
function along({ reach, partnerships, states }: Way): SQL {
  if (reach === 'public') return sql`false`
  const within = reach === 'own' ? ofPartnerships(partnerships) : sql`true`
  return states === null ? within : sql`(${within} and ${standingIn(states)})`
}

const ofPartnerships = (codes: readonly string[]) => sql`(
  ${auditEntries.planCode} in (select l.code from plans l join plan_owners o on o.plan_id = l.id
    join partnerships p on p.id = o.partnership_id where p.code = any (${sql.param(codes)}::text[]))
  or ${auditEntries.planCode} is null and ${auditEntries.chain} = any (${sql.param(codes)}::text[]))`

/**
 * A right that holds in some states follows where things stand now: it reads of an edition that stands there all that ever happened to
 * it, of a plan when one of its editions does, and of what belongs to no plan everything, except what ties two plans together.
 */
const standingIn = (states: readonly EditionState[]) => sql`case
  when ${auditEntries.edition} is not null
    then ${auditEntries.edition} in (select e.id from editions e where e.state = any (${sql.param(states)}::text[]))
  when ${auditEntries.planCode} is not null
    then ${auditEntries.planCode} in (select l.code from plans l join editions e on e.plan_id = l.id
      where e.state = any (${sql.param(states)}::text[]))
  else ${auditEntries.subjectTable} is distinct from 'supersessions' end`
