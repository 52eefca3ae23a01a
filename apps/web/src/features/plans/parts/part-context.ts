import type { PlanSection_EditionFragment } from '../../../graphql/generated/graphql.ts'
import type { ShownSection } from '../placed-sections.ts'

/** What a part is drawn from. */
export type PartContext = {
  section: ShownSection
  /** What of it, such as the code of a list. Null where there is only one. */
  argument: string | null
  edition: PlanSection_EditionFragment
  /** Code of the plan. */
  plan: string
}
