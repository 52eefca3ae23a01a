import { type Action, type Actor, actionTable, actorLabel, may, waysTo } from '@weald/domain'

/** Actions by which rows of a plan or of the county come to be changed: a transaction of an actor that is for none of them can write none. */
const writing: ReadonlySet<Action> = new Set([
  'import:apply',
  'plan:create',
  'plan:edit',
  'plan:consent',
  'plan:submit',
  'plan:withdraw',
  'plan:endorse',
  'plan:return',
  'plan:approve',
  'plan:discharge',
  'plan:amend',
  'plan:archive',
  'budget:edit',
  'target:propose',
  'target:agree',
  'rating:override',
  'intervention:propose',
  'intervention:decide',
  'intervention:review',
  'intervention:lift',
  'intervention:setRule',
] satisfies Action[])

/** What a transaction for an action may do with figures as they were entered; for any other action there are none. */
const figureDoors: Readonly<Partial<Record<Action, 'read' | 'enter' | 'sign' | 'lock' | 'release'>>> = {
  'indicator:readRaw': 'read',
  'indicator:enter': 'enter',
  'indicator:signOff': 'sign',
  'indicator:lock': 'lock',
  'indicator:unlock': 'lock',
  'indicator:release': 'release',
}

/** Actions by which rows of reviews come to be changed, or who looks after what; none of them writes in a plan. */
const reviewing: ReadonlySet<Action> = new Set([
  'review:update',
  'review:submit',
  'review:sign',
  'review:meet',
  'review:followUp',
  'review:oversee',
  'owner:assign',
] satisfies Action[])

/**
 * What row-level security is told of an actor, from the same table that the service layer asks; migrations/0004-second-lock.sql reads
 * it. Who may write does not therefore read more: reading and writing reach as far as `action` does.
 */
export function transactionSettings(actor: Actor, action: Action, readOnly: boolean): Readonly<Record<string, string>> {
  // What runs Weald reaches no plan: an administrator has no more of them than everybody.
  const ways = waysTo(actor, actionTable[action].data === 'business' ? action : 'plan:read')
  const everything = ways.some(({ reach, states }) => reach === 'all' && states === null)
  const partnerships = ways.flatMap((way) => (way.reach === 'own' ? way.partnerships : []))
  // Who reaches everything that stands somewhere, as the county board does, reads what is public and this besides.
  const states = ways.flatMap((way) => (way.reach === 'all' ? (way.states ?? []) : []))
  const reviews = waysTo(actor, 'review:read')
  return {
    'app.actor': actorLabel(actor),
    'app.reach': everything ? 'all' : partnerships.length > 0 ? 'own' : ways.length > 0 ? 'public' : 'none',
    'app.partnerships': textArray(partnerships),
    'app.states': textArray(states),
    // Accounts, grants and keys are opened by this alone: migrations/0005-people-and-rights.sql.
    'app.administers': String(may(actor, 'account:manage')),
    'app.writes': String(!readOnly && writing.has(action) && may(actor, action)),
    // migrations/0013-figures.sql.
    'app.figures': figureDoor(actor, action, readOnly),
    // Reviews are read as far as the right to read them goes, whatever the transaction is for: migrations/0026-reviews.sql.
    'app.review_reach': reviews.some(({ reach }) => reach === 'all') ? 'all' : reviews.length > 0 ? 'own' : 'none',
    'app.review_partnerships': textArray(reviews.flatMap(({ partnerships }) => partnerships)),
    'app.reviewing': !readOnly && reviewing.has(action) && may(actor, action) ? action : '',
  }
}

/** Whoever only reads is shown figures, whatever for, and changes none. */
function figureDoor(actor: Actor, action: Action, readOnly: boolean): string {
  const door = figureDoors[action]
  if (!door || !may(actor, action)) return 'none'
  return readOnly && door !== 'lock' ? 'read' : door
}

/** A list as PostgreSQL reads one from text: `{"dover","deal-sandwich"}`. */
function textArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`
}
