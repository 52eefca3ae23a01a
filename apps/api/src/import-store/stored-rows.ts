import type { Dataset, KeyText, Row, Value } from '@weald/domain'
import { keyOf, rowsOf } from '@weald/domain'
import { and, type SQL, sql } from 'drizzle-orm'
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

/** Rows about a plan itself, such as who owns it. @param dataset one whose column `plan` names a plan */
export async function rowsOfPlan(tx: Tx, dataset: Dataset, plan: string): Promise<readonly Row[]> {
  const view = contractView(
    dataset,
    dataset.columns.map((column) => column.name),
  )
  const { rows } = await tx.execute<Found>(
    sql`select * from (${sql.raw(view)}) v where v.plan = ${plan} order by ${sql.raw(dataset.key.map((name) => `v.${quote(name)}`).join(', '))}`,
  )
  return rows
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

/**
 * SQL of an export, in the order of its key.
 * @param visible the editions, as a condition on `editions`, with which rows may go out; null for every row there is
 */
export function exportView(dataset: Dataset, visible: SQL | null): SQL {
  const columns = dataset.columns.map((column) => column.name)
  const order = sql.raw(dataset.key.map((name) => `v.${quote(name)}`).join(', '))
  const bounds = visible ? boundBy(dataset) : []
  const view = sql.raw(
    contractView(
      dataset,
      columns,
      bounds.map(({ column }) => column).filter((column) => column !== 'id'),
    ),
  )
  const within = bounds.map(
    ({ column, among }) =>
      sql`(v.${sql.raw(quote(column))} is null or v.${sql.raw(quote(column))} in (${sql.raw(among)} where ${visible}))`,
  )
  return sql`select v.* from (${view}) v ${within.length > 0 ? sql`where ${and(...within)}` : sql``} order by ${order}`
}

/** The columns of the table by which a row belongs to editions, with the ids that these have in `editions`: it goes out with one of them. */
function boundBy(dataset: Dataset): readonly { readonly column: string; readonly among: string }[] {
  const { name } = rowsOf(dataset)
  if (Object.hasOwn(boundThemselves, name)) return [{ column: 'id', among: boundThemselves[name] ?? '' }]
  const to = (target: string, among: string) =>
    dataset.references.filter((reference) => reference.to === target).map(({ into }) => ({ column: into, among }))
  const editions = to('editions', 'select id from editions')
  return editions.length > 0 ? editions : to('plans', 'select plan_id from editions')
}

const boundThemselves: Readonly<Record<string, string>> = {
  editions: 'select id from editions',
  plans: 'select plan_id from editions',
  files: 'select a.file_id from attachments a join editions on editions.id = a.edition_id',
}
