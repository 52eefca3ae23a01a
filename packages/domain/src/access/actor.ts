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

/** A role, within a partnership or, without one, within the county. */
export type RoleGrant = { readonly role: Role; readonly partnership: string | null }

/** Whoever asks. `label` is what records of their deeds carry. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'person'; readonly code: string; readonly name: string; readonly grants: readonly RoleGrant[] }
  | { readonly kind: 'service'; readonly id: string; readonly name: string; readonly scopes: readonly ServiceScope[] }

export const anonymous: Actor = { kind: 'anonymous' }

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
