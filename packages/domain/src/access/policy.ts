import type { Actor, Role, ServiceScope } from './actor.ts'

/** Everything that can be asked of Weald so far, as verb on thing. */
export const actions = {
  'plan:read': 'Read an edition of a plan',
  'import:apply': 'Bring data in through the import pipeline',
  'import:read': 'See what was imported and when',
} as const
export type Action = keyof typeof actions

/** What an edition is to a rule: who owns it and who may see it. */
export type EditionSubject = { readonly visibility: 'owners' | 'county' | 'public'; readonly owners: readonly string[] }

/** How far a right reaches: what is public, the own partnerships’ plans, or all. */
export type Reach = 'public' | 'own' | 'all'

type Rule = {
  readonly anonymous?: Reach
  readonly roles: Partial<Record<Role, Reach>>
  readonly scopes: Partial<Record<ServiceScope, Reach>>
}

/** The one table that grants. What is not in it is refused. */
export const policy = {
  'plan:read': {
    anonymous: 'public',
    roles: {
      plan_author: 'own',
      partner_contributor: 'own',
      chair: 'own',
      director_of_operations: 'all',
      senior_team: 'all',
      county_board: 'all',
      finance: 'all',
      analyst: 'all',
      reader: 'public',
      administrator: 'public',
    },
    scopes: { read: 'public' },
  },
  'import:apply': { roles: {}, scopes: { import: 'all' } },
  'import:read': { roles: { director_of_operations: 'all', analyst: 'all' }, scopes: { import: 'all' } },
} as const satisfies Record<Action, Rule>

/** How far an actor's right to an action reaches. Several roles give the widest; `partnerships` are those of 'own'. */
export type Scope = { readonly reach: Reach | 'none'; readonly partnerships: readonly string[] }

const width: Record<Reach, number> = { public: 1, own: 2, all: 3 }

/** The reach of an actor, for list queries: the same table that single decisions come from. */
export function scopeFor(actor: Actor, action: Action): Scope {
  const rule: Rule = policy[action]
  const reaches: { reach: Reach; partnership: string | null }[] = []
  if (rule.anonymous) reaches.push({ reach: rule.anonymous, partnership: null })
  if (actor.kind === 'person') {
    for (const grant of actor.grants) {
      const reach = rule.roles[grant.role]
      if (reach) reaches.push({ reach, partnership: grant.partnership })
    }
  }
  if (actor.kind === 'service') {
    for (const scope of actor.scopes) {
      const reach = rule.scopes[scope]
      if (reach) reaches.push({ reach, partnership: null })
    }
  }
  let widest: Reach | 'none' = 'none'
  for (const { reach } of reaches) if (widest === 'none' || width[reach] > width[widest]) widest = reach
  const partnerships = reaches.flatMap(({ reach, partnership }) => (reach === 'own' && partnership ? [partnership] : []))
  return { reach: widest, partnerships: [...new Set(partnerships)] }
}

/** Whether an actor may do this to this edition; without an edition, whether it may do it at all. */
export function may(actor: Actor, action: Action, edition?: EditionSubject): boolean {
  const { reach, partnerships } = scopeFor(actor, action)
  if (reach === 'none') return false
  if (!edition) return true
  if (reach === 'all' || edition.visibility === 'public') return true
  return reach === 'own' && edition.owners.some((owner) => partnerships.includes(owner))
}
