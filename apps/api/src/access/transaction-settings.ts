import { type Action, type Actor, actorLabel, may, waysTo } from '@weald/domain'

/** Actions by which rows of a plan or of the county come to be changed; every other transaction of an actor can write none of them. */
const writing = ['import:apply'] as const satisfies readonly Action[]

/**
 * What row-level security is told of an actor, from the same table that the service layer asks; migrations/0004-second-lock.sql reads
 * it. Who may write does not therefore read more: reading reaches as far as `action` does.
 */
export function transactionSettings(actor: Actor, action: Action, readOnly: boolean): Readonly<Record<string, string>> {
  const ways = waysTo(actor, action)
  const everything = ways.some(({ reach, states }) => reach === 'all' && states === null)
  const partnerships = ways.flatMap((way) => (way.reach === 'own' ? way.partnerships : []))
  // Who reaches everything that stands somewhere, as the county board does, reads what is public and this besides.
  const states = ways.flatMap((way) => (way.reach === 'all' ? (way.states ?? []) : []))
  return {
    'app.actor': actorLabel(actor),
    'app.reach': everything ? 'all' : partnerships.length > 0 ? 'own' : ways.length > 0 ? 'public' : 'none',
    'app.partnerships': textArray(partnerships),
    'app.states': textArray(states),
    // Accounts, grants and keys are opened by this alone: migrations/0005-people-and-rights.sql.
    'app.administers': String(may(actor, 'account:manage')),
    'app.writes': String(!readOnly && writing.some((one) => may(actor, one))),
  }
}

/** A list as PostgreSQL reads one from text: `{"dover","deal-sandwich"}`. */
function textArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`
}
