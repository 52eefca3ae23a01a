import { Readable } from 'node:stream'
import type { Actor, ColumnType, Dataset, FileFormat, Row } from '@weald/domain'
import { canonicalCell, csvLine, ndjsonLine } from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'
import type { Database, Tx } from '../../db/client.ts'
import { CodedError } from '../../errors.ts'
import { exportView } from '../../import-store/stored-rows.ts'
import { mostRowsOfSheet, workbookOf } from '../../spreadsheet/write-sheet.ts'
import { headerLine } from './contract-replies.ts'

/** A request, as far as an export needs to know it. */
type Asker = { readonly actor: Actor; readonly id: string }

const rowsAtATime = 1_000

/** Rows of a dataset as they come from the database, some at a time. */
type Rows = AsyncIterable<readonly Row[]>

/** A file of each format, written while the rows come. */
const writers: Readonly<Record<FileFormat, (dataset: Dataset, rows: Rows) => Readable>> = {
  csv: (dataset, rows) => Readable.from(textOf(rows, headerLine(dataset), (row) => csvLine(cellsOf(dataset, row)))),
  ndjson: (dataset, rows) => Readable.from(textOf(rows, '', (row) => ndjsonLine(dataset, row))),
  xlsx: (dataset, rows) => workbookOf(dataset.name, dataset.columns.map(isNumeric), sheetRows(dataset, rows)),
}

/**
 * A dataset as its own import file, row by row from a cursor, so that an export holds no more than a thousand rows at once.
 * @param visible see `exportView`
 * @throws CodedError TOO_LARGE for more rows than a sheet has room for
 */
export async function exportDataset(
  database: Database,
  { actor, id: requestId }: Asker,
  dataset: Dataset,
  visible: SQL | null,
  format: FileFormat = 'csv',
): Promise<Readable> {
  const { tx, commit, rollback } = await database.begin(actor, { readOnly: true, action: 'export:read', requestId })
  try {
    if (format === 'xlsx') await requireRoom(tx, dataset, visible)
    await tx.execute(sql`declare exported no scroll cursor for ${exportView(dataset, visible)}`)
  } catch (error) {
    await rollback()
    throw error
  }

  async function* rowsOf() {
    try {
      for (;;) {
        const { rows } = await tx.execute<Record<string, Row[string]>>(sql.raw(`fetch ${rowsAtATime} from exported`))
        if (rows.length === 0) break
        yield rows
      }
      await commit()
    } finally {
      // Also when the caller hangs up; after a commit this does nothing.
      await rollback()
    }
  }
  return writers[format](dataset, rowsOf())
}

async function requireRoom(tx: Tx, dataset: Dataset, visible: SQL | null): Promise<void> {
  const { rows } = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from (${exportView(dataset, visible)} limit ${mostRowsOfSheet + 1}) v`,
  )
  if (rows[0]!.count > mostRowsOfSheet)
    throw new CodedError(
      'TOO_LARGE',
      `A sheet has room for ${mostRowsOfSheet} rows, and ${dataset.name} has more. Take ${dataset.name}.csv or ${dataset.name}.ndjson.`,
    )
}

async function* textOf(rows: Rows, header: string, line: (row: Row) => string) {
  yield header
  for await (const some of rows) yield some.map(line).join('')
}

async function* sheetRows(dataset: Dataset, rows: Rows) {
  yield [dataset.columns.map(({ name }) => name)]
  for await (const some of rows) yield some.map((row) => cellsOf(dataset, row))
}

const cellsOf = (dataset: Dataset, row: Row) => dataset.columns.map((column) => canonicalCell(column, row[column.name] ?? null))

const numericTypes: ReadonlySet<ColumnType> = new Set(['integer', 'decimal', 'pounds'])
const isNumeric = ({ type }: Dataset['columns'][number]) => numericTypes.has(type)
