import { sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { namesOf } from '../audit/queries.ts'

export type FigureChange = {
  readonly at: string | Date
  readonly by: string
  readonly byName: string
  readonly sentence: string
  readonly before: string | null
  readonly after: string
  readonly reason: string | null
}

type Kept = { printed: string; reason: string | null; signed_off_by: string | null; note: string | null; source: string | null }
type Entry = { at: string; by: string; before: Kept | null; after: Kept }

const most = 200

/** What the trail keeps of a figure, the newest first. It is read in a transaction that was opened for figures; any other is shown nothing. */
export async function historyOfFigure(tx: Tx, id: string): Promise<FigureChange[]> {
  const { rows } = await tx.execute<Entry>(sql`
    select happened_at as at, actor as by, before, after from audit_entries
    where subject_id = ${id} and subject_table = 'figures' and matter = 'raw' order by id desc limit ${most}`)
  const names = await namesOf(tx, [...new Set(rows.map(({ by }) => by))])
  return rows.map(({ at, by, before, after }) => {
    const byName = names.get(by) ?? by
    const signed = after.signed_off_by !== null && before?.signed_off_by == null
    return {
      at,
      by,
      byName,
      sentence: `${byName} ${whatHappened(before, after, signed)}.`,
      before: before?.printed ?? null,
      after: after.printed,
      reason: signed ? null : after.reason,
    }
  })
}

const quoted = (printed: string) => (printed === '' ? 'nothing' : `“${printed}”`)

function whatHappened(before: Kept | null, after: Kept, signed: boolean): string {
  if (before === null) return `entered ${quoted(after.printed)}`
  if (signed) return `signed off ${quoted(after.printed)}`
  if (before.printed === after.printed) return `changed what is said of ${quoted(after.printed)}`
  return `changed ${quoted(before.printed)} to ${quoted(after.printed)}`
}
