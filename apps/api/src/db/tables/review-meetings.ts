import { sql } from 'drizzle-orm'
import { date, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, moment } from './columns.ts'
import { partnershipId, reviewId, written } from './reviews.ts'

/** The record of the meeting about a review. */
export const reviewMeetings = pgTable(
  'review_meetings',
  {
    id: id(),
    reviewId: reviewId(),
    partnershipId: partnershipId(),
    heldOn: date('held_on').notNull(),
    present: text('present').notNull(),
    record: text('record').notNull(),
    ...written(),
  },
  (t) => [unique('review_meetings_key').on(t.reviewId), index('review_meetings_partnership').on(t.partnershipId)],
)

/** What was found, and who follows it up by when. */
export const reviewFindings = pgTable(
  'review_findings',
  {
    id: uuid('id').primaryKey(),
    reviewId: reviewId(),
    partnershipId: partnershipId(),
    finding: text('finding').notNull(),
    followUp: text('follow_up'),
    /** As the trail names people. */
    owner: text('owner'),
    dueOn: date('due_on'),
    doneAt: moment('done_at'),
    doneBy: text('done_by'),
    outcome: text('outcome'),
    ...written(),
  },
  (t) => [
    index('review_findings_review').on(t.reviewId),
    index('review_findings_partnership')
      .on(t.partnershipId)
      .where(sql`done_at is null and follow_up is not null`),
    index('review_findings_owner')
      .on(t.owner)
      .where(sql`done_at is null`),
  ],
)
