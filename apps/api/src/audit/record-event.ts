import { type Actor, actorLabel } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/**
 * What can happen around access and leaves no row behind. Sessions, accounts, grants and keys are not recorded here: the database itself
 * follows their tables (migrations/0006-audit.sql). Readers filter by these words: add, never rename.
 */
export type AccessEvent =
  | 'refusal'
  | 'session.refused'
  | 'token.refused'
  | 'account.passwordChanged'
  | 'session.endedEverywhere'
  | 'figures.opened'

export interface EventToRecord {
  readonly action: AccessEvent
  /** Who did it; without one, the actor of the transaction, or Weald itself. */
  readonly actor?: Actor | null
  /** What it was done to, such as a service key. Never a secret nor the hash of one. */
  readonly subject?: { readonly table: string; readonly id: string } | null
  /** What there is to know besides. Never a secret, nor people's words. */
  readonly details?: Readonly<Record<string, string | number | boolean | null | readonly string[]>> | null
  readonly reason?: string | null
  readonly requestId?: string | null
}

/** Puts an event of access on the audit trail, in Weald's own transaction: it is kept when, and only when, that commits. */
export async function recordEvent(tx: Tx, { action, actor, subject, details, reason, requestId }: EventToRecord): Promise<void> {
  await tx.execute(sql`
    select audit.record_event(
      ${action}::text, ${subject?.table ?? null}::text, ${subject?.id ?? null}::text, ${details ? JSON.stringify(details) : null}::jsonb,
      reason => ${reason ?? null}::text, actor => ${actor ? actorLabel(actor) : null}::text, request_id => ${requestId ?? null}::text)`)
}
