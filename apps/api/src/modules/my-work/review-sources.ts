import { type Actor, actorLabel, may, owedOnReview, type ReviewState, reviewCommands } from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'
import { reviewedPartnership } from '../../access/visible-reviews.ts'
import { partnerships } from '../../db/tables/index.ts'
import type { OwedRow, OwedSource } from './source.ts'

/** Whoever signs next owes the review. */
const next = { open: 'submit', submitted: 'chair', chaired: 'sign' } as const

/** Reviews that stand in a state, for those who may sign them there. */
const reviewsAt = (state: keyof typeof next): OwedSource => ({
  owed: (actor) => {
    const { action } = reviewCommands[next[state]]
    return may(actor, action) ? standing(actor, state, action) : null
  },
  sentence: ({ about, detail }) => owedOnReview[state]?.sentence(about, detail ?? '') ?? '',
  dueOn: ({ due_on, since }: OwedRow) => (due_on && since ? (owedOnReview[state]?.dueOn(due_on, since) ?? null) : null),
  path: ({ page }) => `/reviews/${page}`,
})

function standing(actor: Actor, state: ReviewState, action: Parameters<typeof may>[1]): SQL {
  return sql`select r.id::text as id, ${partnerships.name} as about, r.id::text as page, c.quarter as detail, c.due_on::text as due_on,
      (r.stands_since at time zone 'Europe/London')::date::text as since
    from reviews r join review_cycles c on c.id = r.cycle_id join ${partnerships} on ${partnerships.id} = r.partnership_id
    where r.state = ${state} and ${reviewedPartnership(actor, action)}`
}

export const reviewSources = {
  reviews_to_write: reviewsAt('open'),
  reviews_to_sign_as_chair: reviewsAt('submitted'),
  reviews_to_sign_as_director: reviewsAt('chaired'),
  follow_ups: {
    owed: (actor) =>
      may(actor, 'review:followUp')
        ? sql`select f.id::text as id, ${partnerships.name} || ', review for ' || c.quarter as about, f.review_id::text as page,
              f.follow_up as detail, f.due_on::text as due_on, (f.written_at at time zone 'Europe/London')::date::text as since
            from review_findings f join reviews r on r.id = f.review_id join review_cycles c on c.id = r.cycle_id
              join ${partnerships} on ${partnerships.id} = f.partnership_id
            where f.owner = ${actorLabel(actor)} and f.done_at is null and ${reviewedPartnership(actor, 'review:followUp')}`
        : null,
    sentence: ({ detail }) => `Follow up: ${detail}`,
    path: ({ page }) => `/reviews/${page}#meeting`,
  },
} as const satisfies Record<string, OwedSource>
