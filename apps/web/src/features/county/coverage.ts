import { type FragmentType, graphql, readFragment } from '../../graphql/generated'

export const coveragePlan = graphql(`
  fragment Coverage_plan on Plan {
    code
    owners {
      partnership {
        code
      }
    }
    currentEdition {
      priorities {
        kind
        outcomes {
          code
        }
      }
    }
  }
`)

/** A plan as far as coverage goes: who owns it, and the outcomes that each of its priorities serves. */
export type PlanCoverage = {
  readonly code: string
  readonly owners: readonly string[]
  readonly priorities: readonly (readonly string[])[]
}

/** How many priorities there are, for each outcome, and how many serve none. One that serves two outcomes counts under both. */
export type Coverage = { readonly all: number; readonly unmapped: number; readonly byOutcome: ReadonlyMap<string, number> }

/** Introductory sentences and illegible remains are printed among the priorities, but are none. */
export function plansForCoverage(plans: readonly FragmentType<typeof coveragePlan>[]): PlanCoverage[] {
  return plans.map((gql) => {
    const { code, owners, currentEdition } = readFragment(coveragePlan, gql)
    return {
      code,
      owners: owners.map(({ partnership }) => partnership.code),
      priorities: currentEdition.priorities
        .filter(({ kind }) => kind === 'PRIORITY')
        .map(({ outcomes }) => outcomes.map((outcome) => outcome.code)),
    }
  })
}

/** Each priority once, however many partnerships share its plan. */
export function coverageOf(plans: readonly PlanCoverage[]): Coverage {
  return counted(plans.flatMap(({ priorities }) => priorities))
}

/** What the plans of one partnership cover; a joint plan counts in full for each of its owners. */
export function coverageFor(partnership: string, plans: readonly PlanCoverage[]): Coverage {
  return coverageOf(plans.filter(({ owners }) => owners.includes(partnership)))
}

/** Each priority once for every partnership that owns its plan. */
export function coveragePerPartnership(plans: readonly PlanCoverage[]): Coverage {
  return counted(plans.flatMap(({ owners, priorities }) => owners.flatMap(() => priorities)))
}

function counted(priorities: readonly (readonly string[])[]): Coverage {
  const byOutcome = new Map<string, number>()
  for (const outcome of priorities.flat()) byOutcome.set(outcome, (byOutcome.get(outcome) ?? 0) + 1)
  return { all: priorities.length, unmapped: priorities.filter((outcomes) => outcomes.length === 0).length, byOutcome }
}
