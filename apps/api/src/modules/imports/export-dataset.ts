import { Readable } from 'node:stream'
import type { Actor, Dataset, FileFormat, Row } from '@weald/domain'
import { canonicalCell, csvLine, ndjsonLine } from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { exportView } from '../../import-store/stored-rows.ts'
import { headerLine } from './contract-replies.ts'

/** A request, as far as an export needs to know it. */
type Asker = { readonly actor: Actor; readonly id: string }

const rowsAtATime = 1_000

/** A file of each format: how it begins, and one row of it. */
const written: Readonly<Record<FileFormat, { begin(dataset: Dataset): string; row(dataset: Dataset, row: Row): string }>> = {
  csv: {
    begin: headerLine,
    row: (dataset, row) => csvLine(dataset.columns.map((column) => canonicalCell(column, row[column.name] ?? null))),
  },
  ndjson: { begin: () => '', row: ndjsonLine },
}

/**
 * A dataset as its own import file, row by row from a cursor, so that an export holds no more than a thousand rows at once.
 * @param visible see `exportView`
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
    await tx.execute(sql`declare exported no scroll cursor for ${exportView(dataset, visible)}`)
  } catch (error) {
    await rollback()
    throw error
  }

  async function* lines() {
    try {
      const { begin, row: line } = written[format]
      yield begin(dataset)
      for (;;) {
        const { rows } = await tx.execute<Record<string, Row[string]>>(sql.raw(`fetch ${rowsAtATime} from exported`))
        if (rows.length === 0) break
        yield rows.map((row) => line(dataset, row)).join('')
      }
      await commit()
    } finally {
      // Also when the caller hangs up; after a commit this does nothing.
      await rollback()
    }
  }
  return Readable.from(lines())
}
