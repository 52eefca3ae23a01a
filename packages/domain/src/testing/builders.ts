import type { Actor, Role } from '../access/actor.ts'
import type { PlanCandidate } from '../plans/plan-in-force.ts'

/** A local plan of Dover's own for 2008–2011 at the first gate; say only what the test is about. */
export function aPlan(differences: Partial<PlanCandidate> = {}): PlanCandidate {
  return {
    code: 'dover-2008',
    termStart: '2008-09-01',
    termEnd: '2011-08-31',
    owners: ['dover'],
    countyOwned: false,
    state: 'priorities_submitted',
    ...differences,
  }
}

/** The county's approved plan for the financial year 2008/09. */
export function aCountyPlan(differences: Partial<PlanCandidate> = {}): PlanCandidate {
  return aPlan({
    code: 'county-2008',
    termStart: '2008-04-01',
    termEnd: '2009-03-31',
    owners: [],
    countyOwned: true,
    state: 'approved',
    ...differences,
  })
}

/** A signed-in person with one role, in Dover unless told otherwise; `null` is the whole county. */
export function aPerson(role: Role, partnership: string | null = 'dover'): Actor {
  return { kind: 'person', code: 'somebody', name: 'Somebody', grants: [{ role, partnership }] }
}

export { changesAreExact } from '../changes/testing/changes-are-exact.ts'
export { type HiddenTally, smallNumbersStayHidden } from '../release/testing/small-numbers-stay-hidden.ts'
