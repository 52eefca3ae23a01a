import type { EditionState } from '../plans/edition-state.ts'
import type { Role, ServiceScope } from './actor.ts'
import type { Action } from './actions.ts'

/** How far a right reaches, in the words of the table; `never` is what the table does not say. */
export const extents = {
  public: 'what everybody may read',
  own: 'the plans in which the own partnership has a share',
  cluster: 'the plans of the own cluster, which since 1 September 2008 is the own partnership, joint plans with it',
  all: 'everything',
  key: 'the plans of the partnerships that the key names; where it names none, what everybody may read',
  never: 'nothing',
} as const
export type Extent = keyof typeof extents

/** What a cell of the table grants: an extent, or an extent while an edition stands in one of some states. */
export type Right = Exclude<Extent, 'never'> | { readonly to: 'own' | 'cluster' | 'all'; readonly in: readonly EditionState[] }

/** Rules that win over whatever roles grant together. */
export const exclusions = {
  administrator: 'Whoever is an administrator holds no business data: beyond what is public, no other role helps.',
  editor: 'Nobody decides on what they edited themselves.',
  self: 'Nobody does this to themselves.',
  suspended: 'Nobody does this to a plan while one of its owners is without the power to, by an intervention of the county.',
  concerned: 'Nobody decides on an intervention in a partnership in which they have a part.',
} as const
export type Exclusion = keyof typeof exclusions

export type Rule = {
  readonly anonymous?: 'public' | 'all'
  /** Every signed-in person, whatever the roles, also without one. */
  readonly signedIn?: 'all'
  readonly roles?: { readonly [Name in Role]?: Right }
  readonly keys?: { readonly [Name in ServiceScope]?: Right }
  /** `administrator` is not named here: it holds for all business data. */
  readonly unless?: readonly Exclude<Exclusion, 'administrator'>[]
}

const everybody = { anonymous: 'all' } as const satisfies Rule

const written: readonly EditionState[] = ['draft', 'priorities_agreed']
const atSeniorTeam: readonly EditionState[] = ['priorities_submitted', 'submitted']
const open: readonly EditionState[] = ['draft', 'priorities_submitted', 'priorities_agreed', 'submitted', 'endorsed']
/** The county board reads what was put before it, not what is still being written. */
const presented = {
  to: 'all',
  in: ['priorities_submitted', 'submitted', 'endorsed', 'approved', 'superseded'],
} as const satisfies Right

/** Who reads plans. What is printed in an edition follows it, so several actions share this row: none may reach further than plan:read. */
const readers = {
  anonymous: 'public',
  roles: {
    plan_author: 'own',
    partner_contributor: 'own',
    chair: 'cluster',
    director_of_operations: 'all',
    senior_team: 'all',
    county_board: presented,
    finance: 'all',
    analyst: 'all',
  },
  keys: { read: 'key' },
} as const satisfies Rule

/** The one table that grants. What is not in it is refused. */
export const policy = {
  'weald:open': everybody,
  'policy:read': everybody,
  'session:read': everybody,
  'session:start': everybody,
  'session:end': everybody,

  'county:read': everybody,
  'plan:read': readers,
  'edition:read': readers,
  'risk:read': readers,
  'finding:read': readers,
  'search:use': readers,
  'indicator:read': readers,
  'budget:read': {
    anonymous: 'public',
    roles: {
      plan_author: 'own',
      partner_contributor: 'own',
      chair: 'cluster',
      director_of_operations: 'all',
      senior_team: 'all',
      county_board: presented,
      finance: 'all',
    },
    keys: { read: 'key' },
  },
  // An import key takes everything out, since what it brings in must be comparable with what stands.
  'export:read': { ...readers, keys: { read: 'key', import: 'all' } },

  // As far as plans are read, but not by whoever reads only what is public: how a body came to decide is not printed.
  'agreement:read': {
    roles: {
      plan_author: 'own',
      partner_contributor: 'own',
      chair: 'cluster',
      director_of_operations: 'all',
      senior_team: 'all',
      county_board: presented,
      finance: 'all',
      analyst: 'all',
    },
  },
  'plan:create': { roles: { plan_author: 'own', director_of_operations: 'all' } },
  'plan:edit': {
    roles: { plan_author: { to: 'own', in: written }, partner_contributor: { to: 'own', in: written } },
    keys: { import: { to: 'all', in: open } },
  },
  'plan:consent': { roles: { chair: { to: 'cluster', in: written } }, unless: ['editor', 'suspended'] },
  'plan:submit': { roles: { plan_author: { to: 'own', in: written } }, unless: ['suspended'] },
  'plan:withdraw': { roles: { plan_author: { to: 'own', in: atSeniorTeam } } },
  'plan:endorse': { roles: { senior_team: { to: 'all', in: atSeniorTeam } }, unless: ['editor'] },
  'plan:return': {
    roles: {
      director_of_operations: { to: 'all', in: atSeniorTeam },
      senior_team: { to: 'all', in: atSeniorTeam },
      county_board: { to: 'all', in: ['endorsed'] },
    },
    unless: ['editor'],
  },
  'plan:approve': { roles: { county_board: { to: 'all', in: ['endorsed'] } }, unless: ['editor', 'suspended'] },
  'plan:amend': {
    roles: { plan_author: { to: 'own', in: ['approved'] }, director_of_operations: { to: 'all', in: ['approved'] } },
  },
  'plan:discharge': { roles: { county_board: { to: 'all', in: ['approved'] } }, unless: ['editor'] },
  'plan:archive': { roles: { director_of_operations: { to: 'all', in: ['approved'] } } },
  'comment:add': {
    roles: {
      plan_author: 'own',
      partner_contributor: 'own',
      chair: 'cluster',
      director_of_operations: 'all',
      senior_team: 'all',
      county_board: { to: 'all', in: ['endorsed'] },
      finance: 'all',
      analyst: 'all',
    },
  },
  // Targets are agreed between who leads and the board, while there is something to agree: an approved edition stays as it is.
  'target:propose': {
    roles: { plan_author: { to: 'own', in: written }, partner_contributor: { to: 'own', in: written } },
  },
  'target:agree': {
    roles: { chair: { to: 'cluster', in: open }, county_board: { to: 'all', in: ['submitted', 'endorsed'] } },
    unless: ['editor'],
  },
  'budget:edit': {
    roles: { plan_author: { to: 'own', in: written }, finance: { to: 'all', in: open } },
    keys: { import: { to: 'all', in: open } },
    unless: ['suspended'],
  },
  'budget:confirm': { roles: { finance: { to: 'all', in: open } }, unless: ['editor', 'suspended'] },
  // As they were entered, before small numbers are hidden. No key does: an import that says “unchanged” would answer whoever guesses.
  'indicator:enter': { roles: { analyst: 'all' } },
  'indicator:signOff': { roles: { analyst: 'all' }, unless: ['editor'] },
  'indicator:readRaw': { roles: { analyst: 'all' } },
  // Closing a period may be undone, but never by whoever closed it: two people know of every figure that changes afterwards.
  'indicator:lock': { roles: { director_of_operations: 'all', analyst: 'all' } },
  'indicator:unlock': { roles: { director_of_operations: 'all', analyst: 'all' }, unless: ['editor'] },
  'indicator:release': { roles: { analyst: 'all' }, unless: ['editor'] },

  // Beside what was worked out, never instead of it; whoever answers for a figure is not who judges it.
  'rating:override': { roles: { director_of_operations: 'all', senior_team: 'all' } },
  // What the county considers doing about a partnership is told to it and to those who act, and is not printed.
  'intervention:read': {
    roles: {
      plan_author: 'own',
      partner_contributor: 'own',
      chair: 'cluster',
      director_of_operations: 'all',
      senior_team: 'all',
      county_board: 'all',
      finance: 'all',
      analyst: 'all',
    },
  },
  'intervention:propose': {
    roles: { director_of_operations: 'all', senior_team: 'all', county_board: 'all' },
    unless: ['concerned'],
  },
  'intervention:decide': { roles: { director_of_operations: 'all', county_board: 'all' }, unless: ['editor', 'concerned'] },
  'intervention:review': {
    roles: { director_of_operations: 'all', senior_team: 'all', county_board: 'all' },
    unless: ['concerned'],
  },
  'intervention:lift': { roles: { director_of_operations: 'all', county_board: 'all' }, unless: ['concerned'] },
  'intervention:setRule': { roles: { county_board: 'all' } },
  // What a partnership says of itself is not printed: those read it who hold it to account, and those whom it is about.
  'review:read': {
    roles: {
      plan_author: 'own',
      partner_contributor: 'own',
      chair: 'cluster',
      director_of_operations: 'all',
      senior_team: 'all',
      county_board: 'all',
      finance: 'all',
      analyst: 'all',
    },
  },
  'review:update': { roles: { plan_author: 'own', partner_contributor: 'own' } },
  'review:submit': { roles: { plan_author: 'own' } },
  'review:sign': { roles: { chair: 'cluster' } },
  'review:meet': { roles: { chair: 'cluster', director_of_operations: 'all' } },
  'review:followUp': {
    roles: { plan_author: 'own', partner_contributor: 'own', chair: 'cluster', director_of_operations: 'all' },
  },
  'review:oversee': { roles: { director_of_operations: 'all' } },

  // Who looks after what is told to those who can see to it. An approved plan stays as it is: what is given to somebody is kept beside it.
  'owner:read': {
    roles: {
      plan_author: 'own',
      partner_contributor: 'own',
      chair: 'cluster',
      director_of_operations: 'all',
      senior_team: 'all',
    },
  },
  'owner:assign': { roles: { plan_author: 'own', director_of_operations: 'all' } },

  'import:describe': everybody,
  'import:apply': { keys: { import: 'all' } },
  'import:read': { roles: { director_of_operations: 'all', analyst: 'all' }, keys: { import: 'all' } },

  'audit:read': {
    roles: {
      plan_author: 'own',
      partner_contributor: 'own',
      chair: 'cluster',
      director_of_operations: 'all',
      senior_team: 'all',
      county_board: presented,
    },
  },
  'audit:readBudgets': {
    roles: {
      plan_author: 'own',
      partner_contributor: 'own',
      chair: 'cluster',
      director_of_operations: 'all',
      senior_team: 'all',
      county_board: presented,
      finance: 'all',
    },
  },
  'audit:readFigures': {
    roles: {
      plan_author: 'own',
      partner_contributor: 'own',
      chair: 'cluster',
      director_of_operations: 'all',
      senior_team: 'all',
      county_board: presented,
      analyst: 'all',
    },
  },
  'audit:readSystem': { roles: { administrator: 'all' } },

  'account:readOwn': { signedIn: 'all' },
  'account:changeOwn': { signedIn: 'all' },
  'account:accept': everybody,
  'account:manage': { roles: { administrator: 'all' }, unless: ['self'] },
  'role:manage': { roles: { administrator: 'all' }, unless: ['self'] },
  'token:manage': { roles: { administrator: 'all' }, unless: ['self'] },
  'config:propose': { roles: { analyst: 'all' } },
  'config:confirm': { roles: { administrator: 'all' }, unless: ['self'] },
} as const satisfies Record<Action, Rule>
