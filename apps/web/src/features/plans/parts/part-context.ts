import type { PlanDocument_EditionFragment, PlanSection_EditionFragment } from '../../../graphql/generated/graphql.ts'

export type PrintedSection = PlanDocument_EditionFragment['sections'][number]

/** What a part is drawn from. */
export type PartContext = {
  section: PrintedSection
  /** What of it, such as the code of a list. Null where there is only one. */
  argument: string | null
  edition: PlanSection_EditionFragment
  /** Code of the plan. */
  plan: string
}
