import { sql } from 'drizzle-orm'
import { integer, jsonb, pgTable, text, index } from 'drizzle-orm/pg-core'
import { id, moment } from './columns.ts'

/** A signed-in browser. Only the hash of its cookie is kept. */
export const sessions = pgTable(
  'sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    personCode: text('person_code').notNull(),
    startedAt: moment('started_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [index('sessions_expiry').on(t.expiresAt)],
)

/** A key for another system. It is shown once and kept only as a hash. */
export const serviceTokens = pgTable('service_tokens', {
  id: id(),
  name: text('name').notNull(),
  tokenHash: text('token_hash').notNull().unique(),
  scopes: text('scopes').array().notNull(),
  createdAt: moment('created_at').notNull().defaultNow(),
  expiresAt: moment('expires_at').notNull(),
  lastUsedAt: moment('last_used_at'),
  revokedAt: moment('revoked_at'),
})

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
  },
  (t) => [index('import_batches_time').on(t.appliedAt)],
)
