import type { PlanKind } from '../../graphql/generated/graphql.ts'
import { counted, inWords, planKinds } from './plan-words.ts'

export type CountedPlan = {
  kind: PlanKind
  countyOwned: boolean
  owners: readonly { partnership: { code: string } }[]
}

/**
 * "19 local plans of 23 partnerships": a joint plan is one plan, and each of its partnerships counts once however many
 * plans it owns.
 */
export function planCount(plans: readonly CountedPlan[]): string {
  if (plans.length === 0) return 'No plans'
  const parts = [...Map.groupBy(plans, (plan) => plan.kind)].map(([kind, these]) => {
    const { one, several } = planKinds[kind]
    return `${counted(these.length, one, several)} of ${ownersOf(these)}`
  })
  return parts.length === 1 ? (parts[0] ?? '') : `${plans.length} plans: ${inWords(parts)}`
}

function ownersOf(plans: readonly CountedPlan[]): string {
  const partnerships = new Set(plans.flatMap((plan) => plan.owners.map((owner) => owner.partnership.code)))
  const words = partnerships.size ? [counted(partnerships.size, 'partnership', 'partnerships')] : []
  return inWords(plans.some((plan) => plan.countyOwned) ? ['the county', ...words] : words)
}
