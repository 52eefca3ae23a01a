import type { Dataset } from '@weald/domain'
import { datasets, describeKey, keyOf, keyParts, obstaclesListed, rowsOf, type Row } from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { importBatches } from '../db/tables/index.ts'
import { keysView } from './contract-view.ts'
import { quote, stored } from './stored-dataset.ts'

/** What an import did to the rows of one dataset. */
export type Done = { readonly dataset: Dataset; readonly created: number; readonly changed: number }

/** A row that stands in the way of taking an import back, as people know it. */
export type InTheWay = { readonly subject: string; readonly all: number }

/** What the trail tells that a batch did, in load order. States of editions are rows of editions. */
export async function whatBatchDid(tx: Tx, batch: string): Promise<readonly Done[]> {
  const rows = await ask<{ table: string; created: number; changed: number }>(
    tx,
    sql`select in_table as table, created::int, changed::int from imports.did(${batch})`,
  )
  const byTable = new Map(rows.map((row) => [row.table, row]))
  return datasets
    .filter((dataset) => rowsOf(dataset) === dataset)
    .flatMap((dataset) => {
      const found = byTable.get(stored(dataset).table)
      return found ? [{ dataset, created: found.created, changed: found.changed }] : []
    })
}

/** Approved editions that a batch wrote in. */
export function closedByNow(tx: Tx, batch: string): Promise<readonly { plan: string; number: number }[]> {
  return ask(tx, sql`select plan_code as plan, number from imports.closed(${batch})`)
}

/** Rows of a batch that have been changed since; `all` of them, of which some are named. */
export function changedSince(tx: Tx, batch: string, dataset: Dataset): Promise<readonly InTheWay[]> {
  const { table } = stored(dataset)
  return named(tx, dataset, sql`select c as id, ''::text as by_table, 1 as rows from imports.changed_since(${batch}, ${table}) c`)
}

/** Rows that came with a batch and that rows which did not refer to; how many, and in which table. */
export function neededBy(
  tx: Tx,
  batch: string,
  dataset: Dataset,
): Promise<readonly (InTheWay & { readonly by: string; readonly rows: number })[]> {
  return named(tx, dataset, sql`select id, by_table, rows from imports.needed(${batch}, ${stored(dataset).table})`)
}

/** Makes changed rows again what they were, in all but their version: who read them meanwhile must not overwrite them unseen. */
export async function restoreChanged(tx: Tx, batch: string, dataset: Dataset): Promise<void> {
  const { table, columns } = stored(dataset)
  const name = sql.raw(quote(table))
  const kept = [...columns.keys()]
    .filter((column) => column !== 'id' && column !== 'version')
    .map((column) => sql.raw(quote(column)))
  await tx.execute(sql`
    update ${name} t set ${sql.join(
      kept.map((column) => sql`${column} = r.${column}`),
      sql`, `,
    )}, version = t.version + 1
    from imports.changed(${batch}, ${table}) c cross join lateral jsonb_populate_record(null::${name}, c.before) r
    where t.id = c.id and to_jsonb(t) - 'version' <> c.before - 'version'`)
}

/** Removes the rows that a batch created. */
export async function removeCreated(tx: Tx, batch: string, dataset: Dataset): Promise<void> {
  const { table } = stored(dataset)
  for (let gone = 1; gone > 0;) {
    const [row] = await ask<{ gone: number }>(tx, sql`select imports.remove(${batch}, ${table}) as gone`)
    gone = row?.gone ?? 0
  }
}

export async function markUndone(tx: Tx, batch: string, by: string): Promise<void> {
  const { rowCount } = await tx
    .update(importBatches)
    .set({ undoneAt: sql`now()`, undoneBy: by })
    .where(sql`${importBatches.id} = ${batch} and ${importBatches.undoneAt} is null`)
  if (rowCount !== 1) throw new Error('A batch was taken back twice')
}

async function ask<Found extends Record<string, unknown>>(tx: Tx, statement: SQL): Promise<Found[]> {
  return (await tx.execute(statement)).rows as Found[]
}

/** Rows by their keys, of which no more are told than a report lists. */
async function named(tx: Tx, dataset: Dataset, found: SQL): Promise<readonly (InTheWay & { by: string; rows: number })[]> {
  const rows = await ask<Row & { by: string; rows: number; all: number }>(
    tx,
    sql`
      with found as (${found}), told as (select *, count(*) over ()::int as total from found order by id limit ${obstaclesListed})
      select v.*, told.by_table as by, told.rows::int as rows, told.total as all
      from told join (${sql.raw(keysView(dataset))}) v on v.id = told.id order by v.id`,
  )
  return rows.map((row) => ({
    subject: describeKey(dataset.key, keyParts(keyOf(dataset, row))),
    by: String(row.by).replaceAll('_', '-'),
    rows: Number(row.rows),
    all: Number(row.all),
  }))
}
