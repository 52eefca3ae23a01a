import { date, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import type { MailChoice, NoticeKindName } from '@weald/domain'
import { accounts } from './accounts.ts'
import { id, moment } from './columns.ts'
import { editions } from './plans.ts'
import { reviews } from './reviews.ts'

/** Something that people are told of. Written by the database with what caused it. */
export const notices = pgTable(
  'notices',
  {
    id: id(),
    /** What it is about: an edition or a review. */
    editionId: uuid('edition_id').references(() => editions.id),
    reviewId: uuid('review_id').references(() => reviews.id),
    kind: text('kind').notNull().$type<NoticeKindName>(),
    actor: text('actor').notNull(),
    happenedAt: moment('happened_at')
      .notNull()
      .default(sql`clock_timestamp()`),
    subjectId: uuid('subject_id').notNull(),
    detail: text('detail'),
    /** The label of the one person whom it is for; null: those whom the kind tells. */
    person: text('person'),
    rung: integer('rung').notNull().default(0),
    countsFrom: date('counts_from'),
    mailsPlannedAt: moment('mails_planned_at'),
  },
  (t) => [
    unique('notices_key').on(t.subjectId, t.kind, t.rung, t.person, t.editionId).nullsNotDistinct(),
    index('notices_edition').on(t.editionId, t.id),
    index('notices_review').on(t.reviewId, t.id),
    index('notices_person').on(t.person, t.id),
    index('notices_unplanned')
      .on(t.id)
      .where(sql`mails_planned_at is null`),
  ],
)

/** Who has read what. */
export const noticeMarks = pgTable(
  'notice_marks',
  {
    reader: text('reader').notNull(),
    noticeId: uuid('notice_id')
      .notNull()
      .references(() => notices.id),
    readAt: moment('read_at')
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [primaryKey({ columns: [t.reader, t.noticeId] }), index('notice_marks_notice').on(t.noticeId)],
)

/** How somebody wants to be told by e-mail. */
export const mailPreferences = pgTable('mail_preferences', {
  person: text('person').primaryKey(),
  choice: text('choice').notNull().$type<MailChoice>(),
})

/** An e-mail that is to be sent, or was. */
export const mails = pgTable(
  'mails',
  {
    id: id(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    digestDay: date('digest_day'),
    plannedAt: moment('planned_at').notNull(),
    dueAt: moment('due_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    lastFault: text('last_fault'),
    sentAt: moment('sent_at'),
    droppedAt: moment('dropped_at'),
    droppedBecause: text('dropped_because'),
  },
  (t) => [
    unique('mails_one_digest_a_day').on(t.accountId, t.digestDay),
    index('mails_due')
      .on(t.dueAt)
      .where(sql`sent_at is null and dropped_at is null`),
  ],
)

/** What an e-mail tells, or what waits for somebody's next digest. */
export const mailItems = pgTable(
  'mail_items',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    noticeId: uuid('notice_id')
      .notNull()
      .references(() => notices.id),
    mailId: uuid('mail_id').references(() => mails.id),
    plannedAt: moment('planned_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.noticeId] }),
    index('mail_items_notice').on(t.noticeId),
    index('mail_items_mail').on(t.mailId),
    index('mail_items_waiting')
      .on(t.accountId)
      .where(sql`mail_id is null`),
  ],
)
