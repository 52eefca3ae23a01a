import type { Day } from '../calendar.ts'
import type { Rated, RatingInputs } from './rating.ts'
import type { RatingColour } from './rating-rules.ts'
import { type Issue } from '../refusal.ts'
import { isReported } from './tally.ts'

/** What a person may make of a rating. Grey is no judgement, so nobody sets it. */
export const overrideColours = ['green', 'amber', 'red'] as const satisfies readonly RatingColour[]
export type OverrideColour = (typeof overrideColours)[number]

/** All that a rating was made of but the day on which it is looked at: what a person judged otherwise was exactly this. */
export function ratedOn({ polarity, baseline, targets, actual, period, range, tolerance, maxAge }: RatingInputs): string {
  return JSON.stringify([polarity, baseline, targets, actual, period, range, tolerance, maxAge])
}

/** Whether what a person once made of a rating stands beside it on a day: it falls away with its figures, and after its last day. */
export function overrideStands(override: { readonly until: Day | null; readonly isOfTheseInputs: boolean }, on: Day): boolean {
  return override.isOfTheseInputs && (override.until === null || on <= override.until)
}

/** Why a rating is not judged otherwise. */
export function overrideFaults(
  rated: Rated,
  { colour, reason, until, on }: { colour: RatingColour; reason: string; until: Day | null; on: Day },
): Issue[] {
  const fault = (path: string, code: string, message: string): Issue => ({ path, code, message })
  return [
    ...(isReported(rated)
      ? []
      : [fault('colour', 'NOTHING_REPORTED', 'Nothing has been reported, so there is nothing to judge. Enter a figure first.')]),
    ...(colour === rated.rating
      ? [fault('colour', 'SAME', 'That is what was worked out. Choose another colour, or leave it as it is.')]
      : []),
    ...(reason.trim() === ''
      ? [fault('reason', 'REASON', 'Say why you judge it otherwise; the reason is shown beside it.')]
      : []),
    ...(reason.length > 1000 ? [fault('reason', 'TOO_LONG', 'Shorten the reason to 1,000 characters.')] : []),
    ...(until !== null && until < on
      ? [fault('until', 'OVER', 'The last day on which it counts is over. Choose a later one, or none.')]
      : []),
  ]
}
