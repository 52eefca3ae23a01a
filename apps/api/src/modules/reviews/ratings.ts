import type { Actor, Rated } from '@weald/domain'
import { and, asc, inArray, sql } from 'drizzle-orm'
import { visibleEdition } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import { editions, reviewRatings, reviewSteps } from '../../db/tables/index.ts'
import { type Indicator, indicatorsById } from '../indicators/queries.ts'
import { standingsOf } from '../ratings/of-partnerships.ts'
import type { RatingRow } from '../ratings/rating-row.ts'
import type { Review } from './queries.ts'

/** How a partnership stands against a measure of the plan that is reviewed, and how it stands now. */
export type ReviewRating = {
  readonly id: string
  readonly indicator: Indicator
  readonly keyTarget: boolean
  readonly reviewed: Rated
  /** When that was kept with the review; null while it is still worked out anew. */
  readonly keptAt: Date | null
  readonly now: RatingRow | null
}

/** Reviews look at the last day of their quarter, on which also their plan was in force. */
const asReviewed = ({ partnership, cycle }: Review) => ({ partnership, on: cycle.quarterEnd })

/** Keeps how the partnership stands with the step that hands its review in. */
export async function keepRatings(tx: Tx, actor: Actor, review: Review, stepId: string): Promise<void> {
  const [stands] = await standingsOf(tx, actor, [asReviewed(review)])
  const rows = (stands?.ratings ?? []).flatMap(({ measure, indicator, rated }, position) =>
    measure
      ? [
          {
            reviewId: review.id,
            stepId,
            partnershipId: review.partnershipId,
            planEditionId: measure.editionId,
            measureLineageId: measure.lineageId,
            indicatorId: indicator.id,
            position,
            keyTarget: measure.keyTarget,
            colour: rated.rating,
            explanation: rated.explanation,
          },
        ]
      : [],
  )
  if (rows.length > 0) await tx.insert(reviewRatings).values(rows)
}

type Kept = typeof reviewRatings.$inferSelect & { readonly keptAt: string }

/** What is kept with reviews that stand handed in, in the order of the plan; as far as an actor may read the editions that promised it. */
async function keptRatings(tx: Tx, actor: Actor, reviewIds: readonly string[]): Promise<Kept[]> {
  // Of several times that it was handed in, the last counts.
  const last = sql`(select max(s.number) from review_steps s where s.review_id = ${reviewSteps.reviewId} and s.command = 'submit')`
  const rows = await tx
    .select({ rating: reviewRatings, keptAt: reviewSteps.takenAt })
    .from(reviewRatings)
    .innerJoin(reviewSteps, and(sql`${reviewSteps.id} = ${reviewRatings.stepId}`, sql`${reviewSteps.number} = ${last}`))
    .innerJoin(editions, and(sql`${editions.id} = ${reviewRatings.planEditionId}`, visibleEdition(actor)))
    .where(inArray(reviewRatings.reviewId, [...reviewIds]))
    .orderBy(asc(reviewRatings.position))
  return rows.map(({ rating, keptAt }) => ({ ...rating, keptAt }))
}

/**
 * The ratings of reviews by the ids of these: kept where a review has been handed in, and worked out where it is still being written.
 * As many statements for 23 reviews as for one.
 * @param on the day that "now" is
 */
export async function ratingsOf(
  tx: Tx,
  actor: Actor,
  reviews: readonly Review[],
  on: string,
): Promise<ReadonlyMap<string, readonly ReviewRating[]>> {
  const open = reviews.filter(({ state }) => state === 'open')
  const closed = reviews.filter(({ state }) => state !== 'open')
  const asked = [...open.map(asReviewed), ...reviews.map(({ partnership }) => ({ partnership, on }))]
  const stands = (await standingsOf(tx, actor, asked)).map(({ ratings }) => ratings)
  const kept = Map.groupBy(
    await keptRatings(
      tx,
      actor,
      closed.map(({ id }) => id),
    ),
    ({ reviewId }) => reviewId,
  )
  const ids = new Set([...kept.values()].flatMap((rows) => rows.map(({ indicatorId }) => indicatorId)))
  const indicators = new Map((await indicatorsById(tx, [...ids])).map((indicator) => [indicator.id, indicator]))
  const today = new Map(reviews.map(({ id }, at) => [id, byId(stands[open.length + at] ?? [])]))
  const lasting = (review: Review, lineage: string) => `${lineage}:${review.partnershipId}`

  return new Map([
    ...open.map((review, at): [string, ReviewRating[]] => [
      review.id,
      (stands[at] ?? []).map(({ id, indicator, measure, rated }) => ({
        id: `${review.id}:${id}`,
        indicator,
        keyTarget: measure?.keyTarget ?? false,
        reviewed: rated,
        keptAt: null,
        now: today.get(review.id)?.get(id) ?? null,
      })),
    ]),
    ...closed.map((review): [string, ReviewRating[]] => [
      review.id,
      (kept.get(review.id) ?? []).flatMap(({ indicatorId, measureLineageId, colour, explanation, keyTarget, keptAt }) => {
        const indicator = indicators.get(indicatorId)
        const id = lasting(review, measureLineageId)
        return indicator
          ? [
              {
                id: `${review.id}:${id}`,
                indicator,
                keyTarget,
                reviewed: { rating: colour, explanation },
                keptAt: new Date(keptAt),
                now: today.get(review.id)?.get(id) ?? null,
              },
            ]
          : []
      }),
    ]),
  ])
}

const byId = (rows: readonly RatingRow[]) => new Map(rows.map((row) => [row.id, row]))
