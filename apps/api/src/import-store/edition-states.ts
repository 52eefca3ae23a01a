import { createHash } from 'node:crypto'
import type { Dataset, Row } from '@weald/domain'
import { canonicalContent, datasets, isClosed } from '@weald/domain'
import type { EditionState } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { keysView, sameKey } from './contract-view.ts'
import { rowsOfEditions } from './stored-rows.ts'
import { recordColumns } from './stored-dataset.ts'

/** Moves editions to where the rows say they stand; an edition that closes is given the hash of its content as it is now. */
export async function moveEditions(tx: Tx, editionStates: Dataset, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const ids = await closing(tx, editionStates, rows)
  const hashes = await contentHashes(tx, ids)
  const columns = sql.raw(
    recordColumns(
      editionStates,
      editionStates.columns.map((column) => column.name),
    ),
  )
  await tx.execute(sql`
    update editions e
    set state = s.state, visibility = s.visibility, state_note = s.state_note, version = e.version + 1,
      content_hash = coalesce(e.content_hash, ${JSON.stringify(Object.fromEntries(hashes))}::jsonb ->> e.id::text)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s(${columns})
    join (${sql.raw(keysView(editionStates))}) v on ${sql.raw(sameKey(editionStates, 'v', 's'))}
    where e.id = v.id`)
}

/** SHA-256, in hex, of the canonical content of each edition. An approval names it. */
export async function contentHashes(tx: Tx, editionIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (editionIds.length === 0) return new Map()
  const content: { dataset: Dataset; rows: readonly (Row & { edition_id: string })[] }[] = []
  for (const dataset of datasets) {
    if (dataset.editionContent) content.push({ dataset, rows: await rowsOfEditions(tx, dataset, editionIds) })
  }
  return new Map(
    editionIds.map((id) => {
      const parts = content.map(({ dataset, rows }) => ({ dataset, rows: rows.filter((row) => row.edition_id === id) }))
      return [id, createHash('sha256').update(canonicalContent(parts)).digest('hex')]
    }),
  )
}

/** Ids of the editions that these rows close. */
async function closing(tx: Tx, editionStates: Dataset, rows: readonly Row[]): Promise<readonly string[]> {
  const closed = rows.filter((row) => isClosed(row['state'] as EditionState))
  if (closed.length === 0) return []
  const found = await tx.execute<{ id: string }>(sql`
    select v.id from jsonb_to_recordset(${JSON.stringify(closed)}::jsonb) as k(${sql.raw(recordColumns(editionStates, editionStates.key))})
    join (${sql.raw(keysView(editionStates))}) v on ${sql.raw(sameKey(editionStates, 'v', 'k'))}`)
  return found.rows.map((row) => row.id)
}
