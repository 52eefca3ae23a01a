import type { Dataset, KeyText, Row, Value } from '@weald/domain'
import { keyOf, rowsOf } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { contractView, keysView, sameKey } from './contract-view.ts'
import { quote, recordColumns } from './stored-dataset.ts'

type Found = Record<string, Value>

/** Which of `keys` the database holds: one statement however many keys. */
export async function storedKeys(tx: Tx, dataset: Dataset, keys: readonly (readonly Value[])[]): Promise<ReadonlySet<KeyText>> {
  const found = await atKeys(tx, dataset, keysView(dataset), keys)
  return new Set(found.map((row) => keyOf(dataset, row)))
}

/** The rows that stand under `keys`, in the form of the contract, by key: one statement however many keys. */
export async function storedRows(
  tx: Tx,
  dataset: Dataset,
  keys: readonly (readonly Value[])[],
): Promise<ReadonlyMap<KeyText, Row>> {
  const found = await atKeys(
    tx,
    dataset,
    contractView(
      dataset,
      dataset.columns.map((column) => column.name),
    ),
    keys,
  )
  return new Map(found.map((row) => [keyOf(dataset, row), row]))
}

/** What a misspelt reference to `dataset` may have meant. Beyond this many keys no suggestion is worth the reading. */
export async function someKeys(tx: Tx, dataset: Dataset): Promise<readonly KeyText[]> {
  const { rows } = await tx.execute<Found>(sql.raw(`select * from (${keysView(dataset)}) v limit 20000`))
  return rows.map((row) => keyOf(dataset, row))
}

/** Rows of edition content by edition: one statement per dataset, for all editions at once. */
export async function rowsOfEditions(
  tx: Tx,
  dataset: Dataset,
  editionIds: readonly string[],
): Promise<readonly (Row & { edition_id: string })[]> {
  const view = contractView(
    dataset,
    dataset.columns.map((column) => column.name),
    ['edition_id'],
  )
  const { rows } = await tx.execute<Found>(
    sql`select * from (${sql.raw(view)}) v where v.edition_id in (select jsonb_array_elements_text(${JSON.stringify(editionIds)}::jsonb)::uuid)`,
  )
  return rows as (Found & { edition_id: string })[]
}

/** Holds the editions of `keys` still until the transaction ends, so that nobody closes one while it is written. */
export async function holdEditions(tx: Tx, editions: Dataset, keys: readonly (readonly Value[])[]): Promise<void> {
  const condition = sql.raw(sameKey(editions, 'v', 'k'))
  await tx.execute(sql`
    select 1 from editions e where e.id in (
      select v.id from ${recordSet(editions, keys)} join (${sql.raw(keysView(editions))}) v on ${condition}
    ) order by e.id for share`)
}

async function atKeys(tx: Tx, dataset: Dataset, view: string, keys: readonly (readonly Value[])[]): Promise<readonly Found[]> {
  if (keys.length === 0) return []
  const { rows } = await tx.execute<Found>(
    sql`select v.* from ${recordSet(dataset, keys)} join (${sql.raw(view)}) v on ${sql.raw(sameKey(dataset, 'v', 'k'))}`,
  )
  return rows
}

/** Keys as a row set named k. */
function recordSet(dataset: Dataset, keys: readonly (readonly Value[])[]) {
  const records = keys.map((values) => Object.fromEntries(dataset.key.map((name, position) => [name, values[position] ?? null])))
  return sql`jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as k(${sql.raw(recordColumns(dataset, dataset.key))})`
}

/** SQL of an export: every row in the order of its key, or only those that the public may read. */
export function exportView(dataset: Dataset, publicOnly: boolean): string {
  const columns = dataset.columns.map((column) => column.name)
  const order = dataset.key.map((name) => `v.${quote(name)}`).join(', ')
  const edition = editionColumn(dataset)
  if (!publicOnly || edition === null) return `select v.* from (${contractView(dataset, columns)}) v order by ${order}`
  return `select v.* from (${contractView(dataset, columns, edition === 'id' ? [] : [edition])}) v
    where v.${quote(edition)} is null or v.${quote(edition)} in (select id from editions where visibility = 'public') order by ${order}`
}

/** The column of the table that says which edition, with its visibility, a row belongs to. */
function editionColumn(dataset: Dataset): string | null {
  if (rowsOf(dataset).name === 'editions') return 'id'
  return dataset.references.find((reference) => reference.to === 'editions')?.into ?? null
}
