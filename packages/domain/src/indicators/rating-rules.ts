import type { Unit } from '../cell/units.ts'
import type { Decimal } from '../decimal.ts'
import type { PeriodKind } from '../period.ts'

/** What a rating can be. Grey says that there is none, always with a reason. */
export const RATINGS = {
  green: { word: 'Green', meaning: 'At or beyond what was to be reached.' },
  amber: { word: 'Amber', meaning: 'Short of what was to be reached, by no more than is tolerated.' },
  red: { word: 'Red', meaning: 'Short of what was to be reached, by more than is tolerated.' },
  grey: { word: 'Grey', meaning: 'Nothing that can be judged.' },
} as const
export type RatingColour = keyof typeof RATINGS

/** What a figure is in a rating. */
export type RatedPart = 'actual' | 'target' | 'baseline'

/** Why there is no rating. `says` is given the words of the figure that is to blame, and what it is. */
export const GREY_REASONS = {
  no_direction: {
    says: () => 'Nobody has said which way is better, so nothing can be called better or worse. Ask the indicator’s owner.',
  },
  no_range: {
    says: () => 'Within a range is better here, but no range is stated. Write the target as a range, such as 10% – 15%.',
  },
  no_actual: { says: () => 'Nothing has been reported yet.' },
  no_target: { says: (_, when) => `There is no target for ${when}, nor one on each side of it.` },
  absent: { says: (printed, what) => `The ${what} is ${printed === '' ? 'not printed' : `“${printed}”`}: there is no figure.` },
  to_be_confirmed: { says: (printed, what) => `The ${what} is still to be confirmed (“${printed}”).` },
  suppressed: { says: (_, what) => `The ${what} is withheld to protect small numbers.` },
  quotes_another_year: {
    says: (printed, what) => `The ${what} “${printed}” is a figure of another year than the one it stands under.`,
  },
  no_number: { says: (printed, what) => `The ${what} “${printed}” is words, not a figure.` },
  unit_clash: { says: (printed, what) => `The ${what} “${printed}” is in another unit than it is to be compared in.` },
  unit_not_stated: { says: (printed, what) => `Nobody has said in which unit the ${what} “${printed}” is.` },
  bounded: { says: (printed, what) => `The ${what} “${printed}” says a bound, not how much.` },
  not_over: { says: (_, when) => `${when} is not over yet.` },
  stale: { says: (_, when) => `The latest figure is for ${when}: too old to say how things stand.` },
} as const satisfies Record<string, { says: (printed: string, what: string) => string }>
export type GreyReason = keyof typeof GREY_REASONS

/** By which rule a figure was judged. */
export const RATING_RULES = {
  target: { says: 'Against the target of the year.' },
  trajectory: { says: 'Against the straight line between the figures stated on each side of the year.' },
  range: { says: 'Against the range within which the figure is to stay.' },
} as const
export type RatingRule = keyof typeof RATING_RULES

/** How far short is amber: so many points where the unit is itself a share, else so large a share of what was to be reached. */
export type Tolerance = { readonly points: Decimal; readonly share: Decimal }
export const TOLERANCE: Tolerance = { points: '2', share: '0.05' }

/** How a unit is tolerated. A band or a yes is reached or is not. */
export const TOLERATED_BY = {
  percent: 'points',
  percentage_points: 'points',
  count: 'share',
  rate: 'share',
  ratio: 'share',
  score: 'share',
  money: 'share',
  fte: 'share',
  years: 'share',
  yes_no: 'nothing',
  band: 'nothing',
  not_stated: 'nothing',
  text: 'nothing',
} as const satisfies Record<Unit, keyof Tolerance | 'nothing'>

/** Months after the end of its period for which a figure says how things stand: results of a year are published up to a year late. */
export const MAX_AGE = {
  financial_year: 18,
  academic_year: 18,
  plan_year: 18,
  exam_summer: 18,
  calendar_year: 18,
  term: 9,
  quarter: 6,
  month: 4,
} as const satisfies Record<PeriodKind, number>
