import type { Actor } from '@weald/domain'
import { CodedError } from '../errors.ts'

const minute = 60_000

type Spent = { readonly since: number; cost: number }

/**
 * What each service account has spent of its cost in the current minute. Counted in memory, per process, as requests are. Whoever has
 * no budget of their own (people, and everybody unknown) is held by the limits of one query and of requests alone.
 */
export function costBudgets(now: () => Date): { charge(actor: Actor, cost: number): void } {
  const spent = new Map<string, Spent>()

  function spentBy(id: string, instant: number): Spent {
    const known = spent.get(id)
    if (known && instant - known.since < minute) return known
    const fresh = { since: instant, cost: 0 }
    spent.set(id, fresh)
    return fresh
  }

  return {
    /** @throws CodedError when the budget does not hold it; what is refused costs nothing */
    charge(actor, cost) {
      if (actor.kind !== 'service' || actor.costPerMinute === undefined) return
      const instant = now().getTime()
      const account = spentBy(actor.id, instant)
      if (account.cost + cost > actor.costPerMinute) {
        const seconds = Math.max(1, Math.ceil((account.since + minute - instant) / 1000))
        throw new CodedError(
          'TOO_MANY_REQUESTS',
          `The queries of this service account may touch ${actor.costPerMinute} fields in a minute. Wait ${seconds} second${seconds === 1 ? '' : 's'}, or ask for less at a time.`,
        )
      }
      account.cost += cost
    },
  }
}
