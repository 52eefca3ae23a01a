import type { Dataset, Reference, Row, Value } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { keysView, sameKey, target } from './contract-view.ts'
import type { StoredDataset } from './stored-dataset.ts'
import { conflictColumns, quote, recordColumns, stored } from './stored-dataset.ts'

/**
 * Writes rows that are new or changed, as one statement however many: what a row refers to must stand in the database already,
 * except rows of its own dataset, which a second statement ties together once all of them exist.
 */
export async function writeRows(tx: Tx, dataset: Dataset, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const place = stored(dataset)
  const derived = rows.map((row) => derivedFrom(dataset, row))
  const extra = [...new Set(derived.flatMap((row) => Object.keys(row)))]
  const records = JSON.stringify(rows.map((row, index) => record(place, row, derived[index] ?? {})))

  const others = place.references.filter((reference) => reference.to !== dataset.name)
  await tx.execute(
    sql`${sql.raw(insertInto(place, others, extra))} from ${recordSet(place, extra, records)} ${sql.raw(`${joins(others)} ${onConflict(place, others, extra)}`)}`,
  )
  for (const reference of place.references) {
    if (reference.to === dataset.name)
      await tx.execute(
        sql`${sql.raw(tieBefore(place, reference))} ${recordSet(place, extra, records)} ${sql.raw(tieAfter(place, reference))}`,
      )
  }
}

function insertInto({ table, ...place }: StoredDataset, references: readonly Reference[], extra: readonly string[]): string {
  const written = kept(place, extra)
  const columns = [...references.map((reference) => reference.into), ...written].map(quote)
  const values = [...references.map((_, index) => `r${index}.id`), ...written.map((name) => `s.${quote(name)}`)]
  return `insert into ${quote(table)} (${columns.join(', ')}) select ${values.join(', ')}`
}

function onConflict(place: StoredDataset, references: readonly Reference[], extra: readonly string[]): string {
  const key = conflictColumns(place)
  const changing = [...references.map((reference) => reference.into), ...kept(place, extra)].filter((name) => !key.includes(name))
  const set = changing.map((name) => `${quote(name)} = excluded.${quote(name)}`)
  return `on conflict (${key.map(quote).join(', ')}) do update set ${[...set, `version = ${quote(place.table)}.version + 1`].join(', ')}`
}

/** A reference is looked up by the key of what it names; without one, its id stays empty. */
function joins(references: readonly Reference[]): string {
  return references
    .map(
      (reference, index) =>
        `left join (${keysView(target(reference))}) r${index} on ${sameKey(target(reference), `r${index}`, 's', reference.columns)}`,
    )
    .join(' ')
}

function tieBefore({ table }: StoredDataset, { into }: Reference): string {
  return `update ${quote(table)} t set ${quote(into)} = r.id from`
}

function tieAfter({ dataset }: StoredDataset, { into, columns }: Reference): string {
  const keys = keysView(dataset)
  return `join (${keys}) v on ${sameKey(dataset, 'v', 's')} left join (${keys}) r on ${sameKey(dataset, 'r', 's', columns)}
    where t.id = v.id and t.${quote(into)} is distinct from r.id`
}

/** Columns of the table that come from the row itself; what follows from it may also replace what was written. */
function kept({ plain }: Pick<StoredDataset, 'plain'>, extra: readonly string[]): readonly string[] {
  return [...new Set([...plain.map((column) => column.name), ...extra])]
}

function recordSet({ dataset, columns }: StoredDataset, extra: readonly string[], records: string) {
  const names = dataset.columns.map((column) => column.name)
  const added = extra
    .filter((name) => !names.includes(name))
    .map((name) => `, ${quote(name)} ${columns.get(name)?.sqlType ?? missing(dataset, name)}`)
  return sql`jsonb_to_recordset(${records}::jsonb) as s(${sql.raw(recordColumns(dataset, names) + added.join(''))})`
}

/** A row as the database takes it: a text that may not be null is empty where the file has nothing. */
function record({ plain, columns }: StoredDataset, row: Row, derived: Row): Row {
  const emptied = plain.flatMap(({ name }): [string, Value][] =>
    row[name] === null && columns.get(name)?.notNull && columns.get(name)?.sqlType === 'text' ? [[name, '']] : [],
  )
  return { ...row, ...Object.fromEntries(emptied), ...derived }
}

/** The check of the batch refuses rows from which nothing can be derived, so here it is a fault of ours. */
function derivedFrom(dataset: Dataset, row: Row): Row {
  const derived = dataset.derive?.(row)
  if (derived?.ok === false)
    throw new Error(`A row of ${dataset.name} was to be written although its ${derived.column} cannot be read`)
  return derived?.value ?? {}
}

function missing(dataset: Dataset, name: string): never {
  throw new Error(`${dataset.name} derives ${name}, which its table does not have`)
}
