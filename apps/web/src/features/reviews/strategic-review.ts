import type { StrategicReviewPageQuery } from '../../graphql/generated/graphql.ts'
import type { Tally } from '../ratings/tally-sign.ts'

export type Reviewed = NonNullable<StrategicReviewPageQuery['reviewCycle']>['reviews'][number]

/** How many of the measures of a review have which colour. */
export function ratedCounts({ ratings }: Pick<Reviewed, 'ratings'>): Tally {
  const of = (wanted: string) => ratings.filter(({ colour }) => colour === wanted).length
  const reported = ratings.filter((each) => each.reported).length
  return { green: of('GREEN'), amber: of('AMBER'), red: of('RED'), grey: of('GREY'), reported, of: ratings.length }
}

const labels = { AHEAD: 'ahead', ON_TRACK: 'on track', AT_RISK: 'at risk', OFF_TRACK: 'off track' } as const

/** "3 on track, 1 at risk, 2 not said" */
export function assessedText({ contents: { priorities } }: Pick<Reviewed, 'contents'>): string {
  if (priorities.length === 0) return 'No priorities'
  const counts = Object.entries(labels).map(
    ([name, label]) => [priorities.filter(({ assessment }) => assessment === name).length, label] as const,
  )
  const unsaid = [priorities.filter(({ assessment }) => assessment === null).length, 'not said'] as const
  return [...counts, unsaid].flatMap(([count, label]) => (count > 0 ? [`${count} ${label}`] : [])).join(', ')
}

/** The key targets that were missed when their partnerships were reviewed. */
export function missedTargets(reviews: readonly Reviewed[]) {
  return reviews.flatMap((review) =>
    review.ratings.filter(({ keyTarget, colour }) => keyTarget && colour === 'RED').map((rating) => ({ review, rating })),
  )
}

export function overdueFollowUps(reviews: readonly Reviewed[]) {
  return reviews.flatMap((review) =>
    [...review.findings, ...review.openFollowUps].filter(({ overdue }) => overdue).map((finding) => ({ review, finding })),
  )
}

const counted = (count: number, one: string, many: string) => `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`

/** Progress, missed key targets and what is late, in one sentence. */
export function inOneLine(reviews: readonly Reviewed[], progress: string): string {
  const late = reviews.filter((review) => review.late).length
  return `${progress}; ${counted(late, 'review is', 'reviews are')} late, ${counted(missedTargets(reviews).length, 'key target is', 'key targets are')} missed, and ${counted(overdueFollowUps(reviews).length, 'follow-up is', 'follow-ups are')} overdue.`
}
