import { sql } from 'drizzle-orm'
import { bigint, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, moment } from './columns.ts'

/** What happened to one row, or one event of access. Written by the database alone; nobody changes it. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    id: id(),
    /** Code of a partnership, `county` for what belongs to none, or `access`. */
    chain: text('chain').notNull(),
    /** Place in the chain, from 1 without gaps. */
    number: bigint('number', { mode: 'number' }).notNull(),
    happenedAt: moment('happened_at').notNull(),
    /** `actorLabel` of the domain; `weald` where Weald itself acted. */
    actor: text('actor').notNull(),
    onBehalfOf: text('on_behalf_of'),
    action: text('action').notNull(),
    /** Which right reads it: see `audit:read` and its sisters in the policy. */
    matter: text('matter', { enum: ['plans', 'budgets', 'figures', 'system'] }).notNull(),
    subjectTable: text('subject_table'),
    subjectId: text('subject_id'),
    /** The same thing in every edition; of a thing without lineage its own id. */
    lineageId: uuid('lineage_id'),
    planCode: text('plan_code'),
    /** The edition that it is about or belongs to: who reads only some states reads what the trail tells of editions that stand there. */
    edition: uuid('edition'),
    before: jsonb('before').$type<Readonly<Record<string, unknown>>>(),
    after: jsonb('after').$type<Readonly<Record<string, unknown>>>(),
    reason: text('reason'),
    requestId: text('request_id'),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    unique('audit_entries_number').on(t.chain, t.number),
    index('audit_entries_plan').on(t.planCode, t.id),
    index('audit_entries_lineage').on(t.lineageId, t.id),
    index('audit_entries_actor').on(t.actor, t.id),
    index('audit_entries_request').on(t.requestId, t.id),
    index('audit_entries_subject').on(t.subjectId, t.id),
    index('audit_entries_matter').on(t.matter, t.id),
    index('audit_entries_action').on(t.action, t.id),
    index('audit_entries_thing').on(t.subjectTable, t.id),
    index('audit_entries_time').on(t.happenedAt),
    index('audit_entries_imports')
      .on(t.requestId)
      .where(sql`action = 'import.applied'`),
  ],
)

/** The last entry of each chain: what the next one follows on. */
export const auditHeads = pgTable('audit_heads', {
  chain: text('chain').primaryKey(),
  number: bigint('number', { mode: 'number' }).notNull(),
  hash: text('hash').notNull(),
})
