import type { Day } from '../calendar.ts'

/** Roles of signed-in people, with the words that screens use. */
export const roles = {
  plan_author: 'Plan author',
  partner_contributor: 'Partner contributor',
  chair: 'Chair of a partnership board',
  director_of_operations: 'Director of Operations',
  senior_team: 'Senior team (CFE SMT)',
  county_board: 'County board (Kent Children’s Trust)',
  finance: 'Finance',
  analyst: 'Analyst',
  reader: 'Reader',
  administrator: 'Administrator',
} as const
export type Role = keyof typeof roles

/** What a service token may be given. */
export const serviceScopes = ['read', 'import'] as const
export type ServiceScope = (typeof serviceScopes)[number]

/** A role, within a partnership or, without one, within the county; from a first day to a last day, where these are set. */
export type RoleGrant = {
  readonly role: Role
  readonly partnership: string | null
  readonly from?: Day | null
  readonly to?: Day | null
}

/** Whoever asks. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'person'; readonly code: string; readonly name: string; readonly grants: readonly RoleGrant[] }
  | {
      readonly kind: 'service'
      readonly id: string
      readonly name: string
      readonly scopes: readonly ServiceScope[]
      /** Codes of the partnerships that its key names; null or left out: a key of the county. */
      readonly partnerships?: readonly string[] | null
      /** What its queries may cost in a minute, in fields; left out: no budget of its own. */
      readonly costPerMinute?: number
    }

export const anonymous: Actor = { kind: 'anonymous' }

/** Whether a grant counts on a day. Both ends belong to it. */
export function inForce({ from, to }: RoleGrant, day: Day): boolean {
  return (from == null || from <= day) && (to == null || day <= to)
}

/** An actor with only the grants that count on a day. */
export function onDay(actor: Actor, day: Day): Actor {
  if (actor.kind !== 'person') return actor
  return { ...actor, grants: actor.grants.filter((grant) => inForce(grant, day)) }
}

/** How records name an actor: never empty, never personal beyond the code. */
export function actorLabel(actor: Actor): string {
  switch (actor.kind) {
    case 'anonymous':
      return 'anonymous'
    case 'person':
      return `person:${actor.code}`
    case 'service':
      return `service:${actor.id}`
  }
}
