import { budgetSums } from './budget.ts'
import type { EditionContent } from './content.ts'
import { differentDates } from './dates.ts'
import { differentFigures, fundedStaffAgainstBudget, staffingAgainstBudget } from './figures.ts'
import type { Finding, FindingKind, Noticed } from './finding.ts'
import { quotedYears, targetsWorseThanActual, targetsWorseThanEstimate, unitClashes, unsupportedJumps } from './indicators.ts'
import { refsOutOfSequence, repeatedPriorities, risksInTwoAreas } from './statements.ts'

type Detector = { kind: FindingKind; title: string; notice: (content: EditionContent) => Noticed[] }

/** Everything that Weald looks for in a plan's own figures. It reports; it never repairs. */
export const DETECTORS = {
  different_figures: { kind: 'conflict', title: 'One thing, different figures', notice: differentFigures },
  staffing_and_budget_differ: { kind: 'conflict', title: 'Staffing and budget differ', notice: staffingAgainstBudget },
  funded_staff_and_budget_differ: {
    kind: 'conflict',
    title: 'Funded staff and budget line differ',
    notice: fundedStaffAgainstBudget,
  },
  different_dates: { kind: 'conflict', title: 'One event, different dates', notice: differentDates },
  unit_clash: { kind: 'conflict', title: 'Figure in another unit than its row', notice: unitClashes },
  quotes_another_year: { kind: 'conflict', title: 'Figure of another year in this column', notice: quotedYears },
  target_worse_than_actual: {
    kind: 'sense_check',
    title: 'Target worse than the actual',
    notice: targetsWorseThanActual,
  },
  target_worse_than_estimate: {
    kind: 'sense_check',
    title: 'Target worse than the estimate',
    notice: targetsWorseThanEstimate,
  },
  unsupported_jump: { kind: 'sense_check', title: 'Target asks more than the past supports', notice: unsupportedJumps },
  budget_sum_differs: { kind: 'identity', title: 'Stated and computed sums differ', notice: budgetSums },
  repeated_priority: { kind: 'conflict', title: 'Same statement more than once', notice: repeatedPriorities },
  risk_in_two_areas: { kind: 'conflict', title: 'Same risk in two areas', notice: risksInTwoAreas },
  ref_out_of_sequence: { kind: 'conflict', title: 'Number out of sequence', notice: refsOutOfSequence },
} as const satisfies Record<string, Detector>

export type FindingCode = keyof typeof DETECTORS

/** Every finding of an edition, in the order of the table and then of the plan. */
export function findConflicts(content: EditionContent): Finding[] {
  return Object.entries<Detector>(DETECTORS).flatMap(([code, { kind, title, notice }]) =>
    notice(content).map((noticed) => ({ code, kind, title, ...noticed })),
  )
}
