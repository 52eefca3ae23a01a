import { type Action, type Actor, type Matter, matters, waysTo } from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'
import { auditEntries } from '../db/tables/index.ts'

/** The right that reads entries of each matter. */
export const rightTo = {
  plans: 'audit:read',
  budgets: 'audit:readBudgets',
  figures: 'audit:readFigures',
  system: 'audit:readSystem',
} as const satisfies Record<Matter, Action>

/** How far somebody reads the trail, from the policy table: matters that they read everywhere, and within which partnerships others. */
export type TrailReach = {
  readonly all: readonly Matter[]
  readonly own: readonly { readonly matter: Matter; readonly partnerships: readonly string[] }[]
}

/** A right that holds only in some states of an edition reads no history: a history has seen them all. */
export function trailReach(actor: Actor): TrailReach {
  const ways = matters.flatMap((matter) => waysTo(actor, rightTo[matter]).map((way) => ({ ...way, matter })))
  const lasting = ways.filter(({ states }) => states === null)
  const all = [...new Set(lasting.filter(({ reach }) => reach === 'all').map(({ matter }) => matter))]
  const own = lasting.filter(({ reach, matter }) => reach === 'own' && !all.includes(matter))
  return { all, own: own.map(({ matter, partnerships }) => ({ matter, partnerships })) }
}

/** Whether somebody reads anything of the trail at all. */
export function readsTrail(actor: Actor): boolean {
  const { all, own } = trailReach(actor)
  return all.length + own.length > 0
}

/** Which entries somebody may read, as a condition on `audit_entries`. */
export function readableEntry(actor: Actor): SQL {
  const { all, own } = trailReach(actor)
  const ways = own.map(
    ({ matter, partnerships }) => sql`(${auditEntries.matter} = ${matter} and (
      ${auditEntries.planCode} in (select l.code from plans l join plan_owners o on o.plan_id = l.id
        join partnerships p on p.id = o.partnership_id where p.code = any (${sql.param(partnerships)}::text[]))
      or ${auditEntries.planCode} is null and ${auditEntries.chain} = any (${sql.param(partnerships)}::text[])))`,
  )
  return sql`(${sql.join([sql`${auditEntries.matter} = any (${sql.param(all)}::text[])`, ...ways], sql` or `)})`
}
