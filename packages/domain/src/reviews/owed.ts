import type { Role } from '../access/actor.ts'
import type { Day } from '../calendar.ts'
import { workingDaysAfter } from '../notifications/working-days.ts'
import type { ReviewState } from './workflow.ts'

type Owed = {
  /** Who owes it, within the partnership or, for a role of the county, for all of them. */
  readonly by: Role
  /** What they are to do with the review of a partnership for a quarter. */
  readonly sentence: (partnership: string, quarter: string) => string
  /** By when. @param since the day on which it came to stand there */
  readonly dueOn: (cycleDueOn: Day, since: Day) => Day
}

/** A signature is to follow within so many working days. */
export const daysToSign = 10

/** What is owed on a review while it stands in a state; a review that is signed owes nothing. */
export const owedOnReview: Readonly<Record<ReviewState, Owed | null>> = {
  open: {
    by: 'plan_author',
    sentence: (partnership, quarter) => `Write and hand in the review of ${partnership} for ${quarter}`,
    dueOn: (cycleDueOn) => cycleDueOn,
  },
  submitted: {
    by: 'chair',
    sentence: (partnership, quarter) => `Read and sign the review of ${partnership} for ${quarter}`,
    dueOn: (_, since) => workingDaysAfter(since, daysToSign),
  },
  chaired: {
    by: 'director_of_operations',
    sentence: (partnership, quarter) => `Read and sign the review of ${partnership} for ${quarter}`,
    dueOn: (_, since) => workingDaysAfter(since, daysToSign),
  },
  signed: null,
}

/** Something that somebody owes, as far as its urgency goes. */
export type Owing = { readonly dueOn: Day | null; readonly since: Day | null }

/** The most urgent first: what is due first, then, without a due day, what has waited longest. */
export function byUrgency(a: Owing, b: Owing): number {
  const key = ({ dueOn, since }: Owing) => `${dueOn ?? '9999'} ${since ?? '9999'}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}

export const urgencies = {
  late: 'Late',
  this_week: 'Due within a week',
  later: 'Later',
  whenever: 'Waiting, with no due day',
} as const
export type Urgency = keyof typeof urgencies

/** Under which heading something stands. */
export function urgencyOf({ dueOn }: Owing, today: Day, inAWeek: Day): Urgency {
  if (dueOn === null) return 'whenever'
  if (dueOn < today) return 'late'
  return dueOn <= inAWeek ? 'this_week' : 'later'
}
