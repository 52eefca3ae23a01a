import type { Day } from '../calendar.ts'
import type { EditionState } from '../plans/edition-state.ts'
import { type SuspendedPower, suspensionsOf } from '../interventions/suspension.ts'
import { type Action, actionTable } from './actions.ts'
import { type Actor, actorLabel, onDay } from './actor.ts'
import { type Exclusion, policy, type Right, type Rule } from './policy.ts'

/** What an edition is to a rule. What a rule asks for and a subject does not say counts against the actor. */
export type EditionSubject = {
  readonly visibility: 'owners' | 'county' | 'public'
  /** Codes of the partnerships that own its plan. */
  readonly owners: readonly string[]
  readonly state?: EditionState
  /** Labels of those who changed it. */
  readonly editors?: readonly string[]
  /** Powers that its owners are without today. */
  readonly suspended?: readonly SuspendedPower[]
}

/** The person, by code, whom an action would be done to. */
export type PersonSubject = { readonly person: string }

export type Subject = EditionSubject | PersonSubject

/** What is public, the plans of some partnerships, or all. */
export type Reach = 'public' | 'own' | 'all'

/** One of the ways in which an actor has a right. Several are alternatives: any of them is enough. */
export type Way = {
  readonly reach: Reach
  /** Codes, for 'own'. */
  readonly partnerships: readonly string[]
  /** The states in which an edition must stand for this way; null for any. */
  readonly states: readonly EditionState[] | null
}

/**
 * Every way in which an actor has a right to an action, for lists and for single decisions alike; none means no. What is public
 * to everybody is public to each.
 * @param day ignores grants that do not count on this day; without it the actor's grants are taken to be those of today
 */
export function waysTo(actor: Actor, action: Action, day?: Day): readonly Way[] {
  const { anonymous, signedIn, roles = {}, keys = {} }: Rule = policy[action]
  const ways: Way[] = anonymous ? [everywhere(anonymous)] : []
  if (actor.kind === 'person') {
    const { grants } = day === undefined ? actor : (onDay(actor, day) as typeof actor)
    if (signedIn) ways.push(everywhere(signedIn))
    const system = actionTable[action].data === 'system'
    if (!system && grants.some(({ role }) => role === 'administrator')) return ways
    for (const { role, partnership } of grants) {
      const right = roles[role]
      // Weald is run for the county: a partnership's own administrator is none.
      if (right && !(system && partnership !== null)) ways.push(within(right, partnership === null ? null : [partnership]))
    }
  }
  if (actor.kind === 'service') {
    const named = actor.partnerships ?? null
    for (const scope of actor.scopes) {
      const right = keys[scope]
      if (right) ways.push(within(right, named))
    }
  }
  return ways
}

const everywhere = (reach: 'public' | 'all'): Way => ({ reach, partnerships: [], states: null })

/** A right as far as it goes for a grant or a key: a wide right within some partnerships reaches no further than these. */
function within(right: Right, partnerships: readonly string[] | null): Way {
  const [extent, states] = typeof right === 'string' ? [right, null] : [right.to, right.in]
  if (extent === 'public' || (extent === 'key' && partnerships === null)) return everywhere('public')
  if (extent === 'all' && partnerships === null) return { reach: 'all', partnerships: [], states }
  return { reach: 'own', partnerships: partnerships ?? [], states }
}

/** The width of an actor's right: the widest of its ways, whatever the states. `partnerships` are those of 'own'. */
export type Scope = { readonly reach: Reach | 'none'; readonly partnerships: readonly string[] }

const width: Record<Scope['reach'], number> = { none: 0, public: 1, own: 2, all: 3 }

/** For what cannot look at each edition, such as the setting that row-level security reads. */
export function scopeFor(actor: Actor, action: Action, day?: Day): Scope {
  const ways = waysTo(actor, action, day)
  const reach = ways.reduce<Scope['reach']>((widest, way) => (width[way.reach] > width[widest] ? way.reach : widest), 'none')
  return { reach, partnerships: [...new Set(ways.flatMap(({ partnerships }) => partnerships))] }
}

/**
 * Whether an actor may do this to this edition or person; without a subject, whether it may do it at all.
 * Roles add up; exclusions win.
 */
export function may(actor: Actor, action: Action, subject?: Subject, day?: Day): boolean {
  const ways = waysTo(actor, action, day)
  if (!subject || ways.length === 0) return ways.length > 0
  const { unless = [] }: Rule = policy[action]
  if (unless.some((exclusion) => isExcluded[exclusion](actor, subject, action))) return false
  return 'person' in subject || ways.some((way) => leadsTo(way, subject))
}

function leadsTo({ reach, partnerships, states }: Way, { visibility, owners, state }: EditionSubject): boolean {
  if (states && !(state && states.includes(state))) return false
  if (reach === 'public') return visibility === 'public'
  return reach === 'all' || owners.some((owner) => partnerships.includes(owner))
}

/** An exclusion holds unless the subject shows that it does not. */
const isExcluded: Record<Exclude<Exclusion, 'administrator'>, (actor: Actor, subject: Subject, action: Action) => boolean> = {
  editor: (actor, subject) => !('editors' in subject && subject.editors && !subject.editors.includes(actorLabel(actor))),
  self: (actor, subject) => !('person' in subject) || (actor.kind === 'person' && subject.person === actor.code),
  suspended: (_actor, subject, action) =>
    !('suspended' in subject && subject.suspended && suspensionsOf(action, subject.suspended).length === 0),
  concerned: (actor, subject) => !('owners' in subject) || subject.owners.some((owner) => hasPartIn(actor, owner)),
}

const hasPartIn = (actor: Actor, partnership: string) =>
  actor.kind === 'person' && actor.grants.some((grant) => grant.partnership === partnership)
