import { Readable } from 'node:stream'
import { type Actor, changedFields, csvLine, type FieldChange, trailSentence } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import type { AuditFilter } from './audit-filter.ts'
import { type EntryRow, everyEntry, namesOf } from './queries.ts'

/** The columns of the file; what each says of an entry and who made it. */
const columns: Readonly<Record<string, (entry: EntryRow, who: string) => string | number | null>> = {
  happened_at: ({ happenedAt }) => new Date(happenedAt).toISOString(),
  who: (_, who) => who,
  sentence: ({ action, subjectTable }, who) => trailSentence(who, action, subjectTable, 1),
  plan: ({ planCode }) => planCode,
  changes: ({ before, after }) => changedFields(before, after).map(asLine).join('\n'),
  reason: ({ reason }) => reason,
  actor: ({ actor }) => actor,
  on_behalf_of: ({ onBehalfOf }) => onBehalfOf,
  action: ({ action }) => action,
  matter: ({ matter }) => matter,
  thing: ({ subjectTable }) => subjectTable,
  subject_id: ({ subjectId }) => subjectId,
  request_id: ({ requestId }) => requestId,
  chain: ({ chain }) => chain,
  number: ({ number }) => number,
  hash: ({ hash }) => hash,
}

const asLine = ({ field, before, after }: FieldChange) => `${field}: ${before ?? '(nothing)'} → ${after ?? '(nothing)'}`
const rowsAtATime = 1_000

/** The trail as a file that people open in a spreadsheet, newest first, read from a cursor so that it may be of any length. */
export async function auditFile(
  database: Database,
  { actor, id: requestId }: { actor: Actor; id: string },
  seen: Actor,
  filter: AuditFilter,
): Promise<Readable> {
  const { tx, commit, rollback } = await database.begin(actor, { readOnly: true, requestId })
  try {
    await tx.execute(sql`declare audited no scroll cursor for ${everyEntry(seen, filter)}`)
  } catch (error) {
    await rollback()
    throw error
  }

  async function* lines() {
    try {
      yield csvLine(Object.keys(columns))
      for (;;) {
        const { rows } = await tx.execute<EntryRow>(sql.raw(`fetch ${rowsAtATime} from audited`))
        if (rows.length === 0) break
        const names = await namesOf(tx, [...new Set(rows.map((row) => row.actor))])
        const cells = (row: EntryRow) =>
          Object.values(columns).map((cell) => String(cell(row, names.get(row.actor) ?? row.actor) ?? ''))
        yield rows.map((row) => csvLine(cells(row))).join('')
      }
      await commit()
    } finally {
      // Also when the caller hangs up; after a commit this does nothing.
      await rollback()
    }
  }
  return Readable.from(lines())
}
