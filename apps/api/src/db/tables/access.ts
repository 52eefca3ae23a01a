import { sql } from 'drizzle-orm'
import { boolean, foreignKey, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { accounts } from './accounts.ts'
import { id, moment } from './columns.ts'
import { partnerships } from './partnerships.ts'

/** A signed-in browser, of an account or of an example person. Only the hash of its cookie is kept. */
export const sessions = pgTable(
  'sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    personCode: text('person_code'),
    accountId: uuid('account_id').references(() => accounts.id),
    startedAt: moment('started_at').notNull().defaultNow(),
    /** It ends then, whatever happens. */
    expiresAt: moment('expires_at').notNull(),
    /** It ends then, unless it is used before. */
    idleUntil: moment('idle_until').notNull(),
    userAgentHash: text('user_agent_hash').notNull(),
  },
  (t) => [index('sessions_expiry').on(t.expiresAt), index('sessions_account').on(t.accountId)],
)

/** A browser that went to the provider to sign in. */
export const providerVisits = pgTable(
  'provider_visits',
  {
    secretHash: text('secret_hash').primaryKey(),
    state: text('state').notNull(),
    nonce: text('nonce').notNull(),
    verifier: text('verifier').notNull(),
    wayBack: text('way_back').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [index('provider_visits_expiry').on(t.expiresAt)],
)

/** A password that was tried. */
export const passwordTries = pgTable(
  'password_tries',
  { id: id(), keyHash: text('key_hash').notNull(), triedAt: moment('tried_at').notNull() },
  (t) => [index('password_tries_key').on(t.keyHash, t.triedAt), index('password_tries_age').on(t.triedAt)],
)

/** A browser that has signed in to an account before. */
export const knownDevices = pgTable(
  'known_devices',
  {
    deviceHash: text('device_hash').notNull(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    lastUsedAt: moment('last_used_at').notNull(),
  },
  (t) => [unique('known_devices_key').on(t.accountId, t.deviceHash)],
)

/** Another system that may ask and bring data, with somebody who answers for it. */
export const serviceAccounts = pgTable(
  'service_accounts',
  {
    id: id(),
    name: text('name').notNull(),
    ownerId: uuid('owner_id').references(() => accounts.id),
    ownerName: text('owner_name').notNull(),
    scopes: text('scopes').array().notNull(),
    county: boolean('county').notNull(),
    costPerMinute: integer('cost_per_minute').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    createdBy: text('created_by').notNull(),
    revokedAt: moment('revoked_at'),
    revokedBy: text('revoked_by'),
  },
  (t) => [index('service_accounts_owner').on(t.ownerId)],
)

/** Where a service account reaches that is not for the whole county. */
export const serviceAccountPartnerships = pgTable(
  'service_account_partnerships',
  { id: id(), serviceAccountId: uuid('service_account_id').notNull(), partnershipId: uuid('partnership_id').notNull() },
  (t) => [
    unique('service_account_partnerships_key').on(t.serviceAccountId, t.partnershipId),
    index('service_account_partnerships_partnership').on(t.partnershipId),
    // PostgreSQL would cut off the names that these get by themselves.
    foreignKey({
      name: 'service_account_partnerships_account_fk',
      columns: [t.serviceAccountId],
      foreignColumns: [serviceAccounts.id],
    }),
    foreignKey({
      name: 'service_account_partnerships_partnership_fk',
      columns: [t.partnershipId],
      foreignColumns: [partnerships.id],
    }),
  ],
)

/** A key of a service account. It is shown once and kept only as a hash. */
export const serviceKeys = pgTable(
  'service_keys',
  {
    id: id(),
    serviceAccountId: uuid('service_account_id')
      .notNull()
      .references(() => serviceAccounts.id),
    keyHash: text('key_hash').notNull().unique(),
    ending: text('ending').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    createdBy: text('created_by').notNull(),
    expiresAt: moment('expires_at').notNull(),
    lastUsedAt: moment('last_used_at'),
    revokedAt: moment('revoked_at'),
    revokedBy: text('revoked_by'),
  },
  (t) => [index('service_keys_account').on(t.serviceAccountId)],
)

/** One run of the import pipeline that changed something. */
export const importBatches = pgTable(
  'import_batches',
  {
    id: id(),
    appliedAt: moment('applied_at').notNull().defaultNow(),
    actor: text('actor').notNull(),
    created: integer('created').notNull(),
    changed: integer('changed').notNull(),
    unchanged: integer('unchanged').notNull(),
    /** Per file: dataset, name, SHA-256 and counts. */
    files: jsonb('files')
      .notNull()
      .default(sql`'[]'`),
    /** The request that sent it, as logs name it; the trail names its entries by the batch itself. */
    requestId: text('request_id'),
    undoneAt: moment('undone_at'),
    undoneBy: text('undone_by'),
  },
  (t) => [index('import_batches_time').on(t.appliedAt)],
)

/** What was answered to an import that came with an Idempotency-Key. */
export const importAnswers = pgTable(
  'import_answers',
  {
    key: text('key').primaryKey(),
    actor: text('actor').notNull(),
    requestHash: text('request_hash').notNull(),
    status: integer('status').notNull(),
    body: text('body').notNull(),
    answeredAt: moment('answered_at').notNull().defaultNow(),
  },
  (t) => [index('import_answers_time').on(t.answeredAt)],
)
