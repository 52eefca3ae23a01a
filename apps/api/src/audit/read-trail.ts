import type { ChainHead, TrailEntry } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

const entriesAtATime = 2_000

/** Every entry in the text that was hashed, by chain and number, a few thousand at a time however long the trail is. */
export async function* readTrail(tx: Tx): AsyncGenerator<TrailEntry> {
  await tx.execute(
    sql.raw(`
    declare trail no scroll cursor for
    select chain, number::text, id::text, audit.instant(happened_at) as "happenedAt", actor, on_behalf_of as "onBehalfOf", action, matter,
      subject_table as "subjectTable", subject_id as "subjectId", lineage_id::text as "lineageId", plan_code as "planCode", edition::text,
      before::text, after::text, reason, request_id as "requestId", previous_hash as "previousHash", hash
    from audit_entries order by chain, audit_entries.number, audit_entries.id`),
  )
  for (let more = true; more;) {
    const { rows } = await tx.execute<Omit<TrailEntry, 'number'> & { number: string }>(
      sql.raw(`fetch ${entriesAtATime} from trail`),
    )
    for (const row of rows) yield { ...row, number: Number(row.number) }
    more = rows.length === entriesAtATime
  }
  await tx.execute(sql.raw('close trail'))
}

/** Where the database says that each chain ends. */
export async function chainHeads(tx: Tx): Promise<readonly ChainHead[]> {
  const { rows } = await tx.execute<{ chain: string; number: string; hash: string }>(
    sql`select chain, number::text, hash from audit_heads order by chain`,
  )
  return rows.map((row) => ({ ...row, number: Number(row.number) }))
}
