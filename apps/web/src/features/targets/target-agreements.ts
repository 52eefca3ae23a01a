import { computed, reactive } from 'vue'
import { graphql } from '../../graphql/generated'
import type { TargetAgreementsQuery } from '../../graphql/generated/graphql.ts'
import { useQueryState } from '../../graphql/useQueryState.ts'

const query = graphql(`
  query TargetAgreements($plan: ID!) {
    plan(id: $plan) {
      id
      code
      title
      owners {
        partnership {
          code
          name
        }
      }
      currentEdition {
        id
        viewerCan
        targetAgreements {
          standing
          standingLabel
          measure {
            id
            keyTarget
            indicator {
              ref
              title
            }
            baseline {
              period {
                label
              }
              cell {
                printed
              }
            }
          }
          target {
            id
            version
            printedUnder
            reason
            cell {
              printed
              status
              bound
              footnoteMarks
            }
            warnings {
              code
              message
            }
          }
          steps {
            id
            step
            printed
            body
            decidedOn
            minuteReference
            note
            takenByName
            takenAt
          }
        }
      }
    }
  }
`)

export type Agreement = NonNullable<NonNullable<TargetAgreementsQuery['plan']>['currentEdition']['targetAgreements']>[number]

/** How far the targets of a plan's current edition are agreed, by the ids of the targets. */
export function useTargetAgreements(plan: () => string) {
  const answer = useQueryState(
    query,
    computed(() => ({ plan: plan() })),
  )
  const all = computed(() => answer.data?.plan?.currentEdition.targetAgreements ?? [])
  const byTarget = computed(() => new Map(all.value.map((each) => [each.target.id, each])))
  return reactive({
    answer,
    all,
    retry: () => answer.retry(),
    of: (target: string): Agreement | undefined => byTarget.value.get(target),
  })
}
