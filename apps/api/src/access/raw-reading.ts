import type { Actor } from '@weald/domain'
import { recordEvent } from '../audit/record-event.ts'
import type { Database, Tx } from '../db/client.ts'
import { CodedError } from '../errors.ts'

const longestReason = 500

/** Why figures are opened, as the trail keeps it. `about` names indicators and the like, never a figure. */
export type RawReading = { readonly reason: string; readonly about: Readonly<Record<string, string | readonly string[]>> }

/**
 * The one place where figures are opened as they were entered: the reason goes on the trail first, in a transaction of its own, and only
 * when that is kept is anything read. Begin reading with `action: 'indicator:readRaw'` nowhere else.
 */
export async function logRawReading(
  database: Pick<Database, 'transaction'>,
  actor: Actor,
  requestId: string,
  { reason, about }: RawReading,
): Promise<void> {
  const given = reason.trim()
  if (given === '' || given.length > longestReason) {
    throw new CodedError(
      'BAD_REQUEST',
      `Say in up to ${longestReason} characters why you read figures before small numbers are hidden; the reason is kept.`,
    )
  }
  await database.transaction(null, (tx) =>
    recordEvent(tx, { action: 'figures.opened', actor, details: about, reason: given, requestId }),
  )
}

/** Logs the reason, then reads in a transaction that is shown figures. */
export async function readRaw<T>(
  database: Pick<Database, 'transaction'>,
  actor: Actor,
  requestId: string,
  reading: RawReading,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  await logRawReading(database, actor, requestId, reading)
  return database.transaction(actor, work, { readOnly: true, action: 'indicator:readRaw', requestId })
}
