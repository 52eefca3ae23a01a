import { sql } from 'drizzle-orm'
import { boolean, date, index, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, moment } from './columns.ts'
import { partnerships, people, posts } from './partnerships.ts'

/** Somebody who may sign in. `code` is the name in records. Secrets in it are hashes, and no actor's transaction may read them. */
export const accounts = pgTable(
  'accounts',
  {
    id: id(),
    code: text('code').notNull().unique(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    personId: uuid('person_id').references(() => people.id),
    status: text('status', { enum: ['active', 'closed'] })
      .notNull()
      .default('active'),
    passwordHash: text('password_hash'),
    issuer: text('issuer'),
    subject: text('subject'),
    createdAt: moment('created_at').notNull().defaultNow(),
    createdBy: text('created_by').notNull(),
    closedAt: moment('closed_at'),
    closedBy: text('closed_by'),
    closedBecause: text('closed_because'),
  },
  (t) => [
    unique('accounts_subject_key').on(t.issuer, t.subject),
    uniqueIndex('accounts_email')
      .on(t.email)
      .where(sql`status = 'active'`),
    index('accounts_person').on(t.personId),
  ],
)

/** A link that lets somebody take up an account, once. Only its hash is kept. */
export const invitations = pgTable(
  'invitations',
  {
    id: id(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    tokenHash: text('token_hash').notNull().unique(),
    createdAt: moment('created_at').notNull().defaultNow(),
    createdBy: text('created_by').notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [index('invitations_account').on(t.accountId)],
)

/** A role of a person, or of whoever holds a post, from a first to a last day. */
export const roleGrants = pgTable(
  'role_grants',
  {
    id: id(),
    accountId: uuid('account_id').references(() => accounts.id),
    postId: uuid('post_id').references(() => posts.id),
    role: text('role').notNull(),
    county: boolean('county').notNull(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on'),
    grantedAt: moment('granted_at').notNull().defaultNow(),
    grantedBy: text('granted_by').notNull(),
    reason: text('reason').notNull(),
    endedAt: moment('ended_at'),
    endedBy: text('ended_by'),
    endedBecause: text('ended_because'),
  },
  (t) => [index('role_grants_account').on(t.accountId), index('role_grants_post').on(t.postId)],
)

/** Where a grant holds that is not for the whole county: one partnership, or a cluster of several. */
export const roleGrantPartnerships = pgTable(
  'role_grant_partnerships',
  {
    id: id(),
    grantId: uuid('grant_id')
      .notNull()
      .references(() => roleGrants.id),
    partnershipId: uuid('partnership_id')
      .notNull()
      .references(() => partnerships.id),
  },
  (t) => [
    unique('role_grant_partnerships_key').on(t.grantId, t.partnershipId),
    index('role_grant_partnerships_partnership').on(t.partnershipId),
  ],
)
