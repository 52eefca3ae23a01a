import type { Actor, RoleGrant } from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'

/** What the statement of a source gives for each thing that is owed. */
export type OwedRow = {
  /** Of what is owed, the same for as long as it is. */
  readonly id: string
  /** What it is about, for people. */
  readonly about: string
  /** Code of the plan, or id of the review, that its page is of. */
  readonly page: string
  /** How many, or a word that the sentence needs. */
  readonly detail: string | null
  readonly due_on: string | null
  /** Since when it is owed. */
  readonly since: string | null
}

/** Something that people can owe: who owes it, as a statement, and in which words. */
export type OwedSource = {
  /** Selects the columns of `OwedRow` in their order; null for whoever can owe none of it, so that nothing is asked. */
  readonly owed: (actor: Actor & { readonly kind: 'person' }) => SQL | null
  readonly sentence: (row: OwedRow) => string
  /** By when, where the statement gives no day. */
  readonly dueOn?: (row: OwedRow) => string | null
  readonly path: (row: OwedRow) => string
}

/** Where somebody holds a role: codes of partnerships, or null for the whole county. */
export function held(grants: readonly RoleGrant[], role: RoleGrant['role']): readonly (string | null)[] {
  return grants.filter((grant) => grant.role === role).map(({ partnership }) => partnership)
}

/** Whether a plan is owned by one of some partnerships; any is, where the county is among them. */
export function ownedByOneOf(planId: SQL, places: readonly (string | null)[]): SQL {
  if (places.includes(null)) return sql`true`
  return sql`exists (select 1 from plan_owners o join partnerships p on p.id = o.partnership_id
    where o.plan_id = ${planId} and p.code = any (${sql.param(places)}::text[]))`
}
