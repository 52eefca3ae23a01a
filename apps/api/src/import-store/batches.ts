import { desc, eq, lt, sql } from 'drizzle-orm'
import type { FileReport } from '@weald/domain'
import type { Tx } from '../db/client.ts'
import { importBatches } from '../db/tables/index.ts'

/** A file of a batch as it is remembered: what it brought, and the hash by which it is known again. */
export type BatchFile = Omit<FileReport, 'faults'> & { readonly sha256: string }

export type Batch = Omit<typeof importBatches.$inferSelect, 'files'> & { readonly files: readonly BatchFile[] }

/** The number that imports wait for, so that two at once come one after the other. */
const turn = 2_008_0902

/**
 * Waits until no other import runs; held until the transaction ends. What is written meanwhile may name the batch that it comes with, and
 * the audit trail does: by that an import can be taken back.
 */
export async function takeTurn(tx: Tx): Promise<void> {
  await waitForTurn(tx)
  await tx.execute(
    sql`with batch as materialized (select uuidv7()::text as id) select set_config('app.import_batch', id, true), set_config('app.request', id, true) from batch`,
  )
}

/** Waits until no import runs, without beginning one. */
export async function waitForTurn(tx: Tx): Promise<void> {
  await tx.execute(sql`select set_config('lock_timeout', '60s', true)`)
  await tx.execute(sql`select pg_advisory_xact_lock(${turn})`)
}

/** A load of a whole county takes longer than a page may. */
export async function allowLongStatements(tx: Tx): Promise<void> {
  await tx.execute(
    sql`select set_config('statement_timeout', '100s', true), set_config('idle_in_transaction_session_timeout', '100s', true)`,
  )
}

export async function recordBatch(
  tx: Tx,
  { actor, requestId, files }: { actor: string; requestId: string | null; files: readonly BatchFile[] },
): Promise<string> {
  const total = (count: 'created' | 'changed' | 'unchanged') => files.reduce((sum, file) => sum + file[count], 0)
  const [batch] = await tx
    .insert(importBatches)
    .values({
      id: sql`current_setting('app.import_batch')::uuid`,
      actor,
      requestId,
      created: total('created'),
      changed: total('changed'),
      unchanged: total('unchanged'),
      files,
    })
    .returning({ id: importBatches.id })
  if (!batch) throw new Error('PostgreSQL kept a batch and did not name it')
  return batch.id
}

/** Newest first. Ids sort by time, so a page ends where the next begins. */
export async function batchesBefore(tx: Tx, before: string | null, limit: number): Promise<readonly Batch[]> {
  const rows = await tx
    .select()
    .from(importBatches)
    .where(before === null ? undefined : lt(importBatches.id, before))
    .orderBy(desc(importBatches.id))
    .limit(limit)
  return rows as Batch[]
}

export async function batchWithId(tx: Tx, id: string): Promise<Batch | null> {
  const [row] = await tx.select().from(importBatches).where(eq(importBatches.id, id))
  return (row as Batch | undefined) ?? null
}
