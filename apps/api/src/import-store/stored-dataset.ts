import type { Column, ColumnType, Dataset, Reference } from '@weald/domain'
import { columnNamed, referencesOf, rowsOf } from '@weald/domain'
import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import * as tables from '../db/tables/index.ts'

/**
 * Where a dataset is kept, derived from its contract: the table has the dataset's name, a plain column its own name, and the
 * columns of a reference are kept as the id of the row that they name. All identifiers of the import's SQL come from here.
 */
export interface StoredDataset {
  readonly dataset: Dataset
  readonly table: string
  /** Columns kept under their own name. */
  readonly plain: readonly Column[]
  readonly references: readonly Reference[]
  /** Columns of the table that together are the business key. */
  readonly key: readonly string[]
  /** Every column of the table, by name. */
  readonly columns: ReadonlyMap<string, TableColumn>
  /** The columns of each unique constraint. */
  readonly unique: readonly (readonly string[])[]
}

export interface TableColumn {
  readonly sqlType: string
  readonly notNull: boolean
}

/** The type as which a column of a file travels to the database. */
export const sqlTypes: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  code: 'text',
  integer: 'integer',
  decimal: 'numeric',
  pounds: 'numeric',
  boolean: 'boolean',
  date: 'date',
  choice: 'text',
  list: 'text[]',
  printed: 'text',
  written_date: 'text',
}

const configs = new Map(
  Object.values(tables)
    .filter((table) => is(table, PgTable))
    .map((table) => getTableConfig(table))
    .map((config) => [config.name, config]),
)
const known = new Map<Dataset, StoredDataset>()

/** @throws when the contract names a table that does not exist: the promise test runs this for every dataset. */
export function stored(dataset: Dataset): StoredDataset {
  const before = known.get(dataset)
  if (before) return before
  const made = derive(dataset)
  known.set(dataset, made)
  return made
}

function derive(dataset: Dataset): StoredDataset {
  const table = rowsOf(dataset).name.replaceAll('-', '_')
  const config = configs.get(table)
  if (!config) throw new Error(`The dataset ${dataset.name} needs a table ${table}, which does not exist`)

  // What an edition's state moves is found by the references of the dataset whose rows it moves.
  const references = rowsOf(dataset) === dataset ? referencesOf(dataset) : dataset.references
  const resolved = new Set(references.flatMap((reference) => reference.columns))
  return {
    dataset,
    table,
    plain: dataset.columns.filter((column) => !resolved.has(column.name)),
    references,
    key: [...new Set(dataset.key.map((name) => (resolved.has(name) ? keptIn(references, dataset, name) : name)))],
    columns: new Map(config.columns.map((column) => [column.name, { sqlType: column.getSQLType(), notNull: column.notNull }])),
    unique: [
      ...config.uniqueConstraints.map((constraint) => constraint.columns.map((column) => column.name)),
      ...config.columns.filter((column) => column.isUnique).map((column) => [column.name]),
    ],
  }
}

/** Column of the table through which a column of the key is kept: the reference that lies wholly within the key and reads it. */
function keptIn(references: readonly Reference[], dataset: Dataset, name: string): string {
  const within = references.filter((reference) => reference.columns.every((column) => dataset.key.includes(column)))
  const reference = within.find((candidate) => candidate.columns.includes(name))
  if (!reference) throw new Error(`The key of ${dataset.name} has ${name}, which no reference within the key resolves`)
  return reference.into
}

/** Columns of the table by which PostgreSQL itself keeps the business key unique. */
export function conflictColumns({ dataset, key, unique }: StoredDataset): readonly string[] {
  const found = unique.find((columns) => columns.every((column) => key.includes(column)))
  if (!found) throw new Error(`No unique constraint of the table keeps the key of ${dataset.name}`)
  return found
}

/** The columns of a row set in a file's own types, as `name type, name type`. */
export function recordColumns(dataset: Dataset, names: readonly string[]): string {
  return names.map((name) => `${quote(name)} ${sqlTypes[columnNamed(dataset, name).type]}`).join(', ')
}

/** Identifiers come from the contract and the map of the tables only; never call this with anything that a caller sent. */
export function quote(identifier: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(identifier)) throw new Error(`Not an identifier of the contract: ${identifier}`)
  return `"${identifier}"`
}
