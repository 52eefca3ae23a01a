import { actorLabel, type Actor, type Refusal, refusal, writtenKind } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { quote, stored } from '../../import-store/stored-dataset.ts'
import { doorOf } from './commands.ts'
import { openItem } from './item-store.ts'

/** What happened to one row. Rows travel as text, since an amount that became a number of JavaScript would not come back as it was. */
type Entry = {
  readonly table: string
  readonly id: string
  readonly before: string | null
  readonly after: string | null
  readonly versionBefore: number | null
  readonly versionAfter: number | null
}

const gone = refusal('NOTHING_TO_UNDO', 'This change cannot be taken back: it was not yours, or it has been taken back already.')
const builtUpon = refusal(
  'CONFLICT',
  'Something has been changed there since, so this cannot simply be taken back. Change it by hand.',
)

/**
 * Takes back one's own change of an edition, whatever it was, from what the trail kept of it: last row first. A row that has been changed
 * since stays as it is, and so does everything else.
 */
export async function undoChange(
  tx: Tx,
  { edition, change }: { readonly edition: string; readonly change: string },
  { actor, requestId }: { readonly actor: Actor; readonly requestId: string },
): Promise<{ change: string | null; refusal: Refusal | null }> {
  const { rows } = await tx.execute<Entry>(sql`
    select a.subject_table as table, a.subject_id as id, a.before::text, a.after::text,
      (a.before ->> 'version')::int as "versionBefore", (a.after ->> 'version')::int as "versionAfter" from audit_entries a
    where a.request_id = ${change} and a.actor = ${actorLabel(actor)}
      and coalesce(a.after, a.before) ->> 'edition_id' = ${edition}
    order by a.number desc`)
  const entries = rows.filter(({ table }) => kindOfTable(table))
  if (entries.length === 0) return { change: null, refusal: gone }
  for (const { table, id } of entries.filter(
    (entry, index) => entries.findIndex(({ table: other }) => other === entry.table) === index,
  )) {
    const kind = kindOfTable(table)!
    const found = await openItem(tx, kind, edition, id)
    const closed = found ? doorOf(kind, found.edition, actor) : gone
    if (closed) return { change: null, refusal: closed }
  }
  for (const entry of entries) {
    if (!(await takeBack(tx, entry))) throw new UndoneByOthers(builtUpon)
  }
  return { change: requestId, refusal: null }
}

/** Ends the transaction, so that a change is taken back whole or not at all. */
export class UndoneByOthers extends Error {
  readonly refusal: Refusal
  constructor(reason: Refusal) {
    super(reason.message)
    this.refusal = reason
  }
}

const kindOfTable = (table: string) => writtenKind(table.replaceAll('_', '-'))

async function takeBack(tx: Tx, { table, id, before, after, versionBefore, versionAfter }: Entry): Promise<boolean> {
  const kind = kindOfTable(table)!
  const name = sql.raw(quote(table))
  const columns = [...stored(kind.dataset).columns.keys()].filter((column) => column !== 'id' && column !== 'version')
  const row = sql`jsonb_populate_record(null::${name}, ${before}::jsonb)`
  if (before === null) {
    const { rowCount } = await tx.execute(sql`delete from ${name} t where t.id = ${id} and t.version = ${versionAfter}`)
    return rowCount === 1
  }
  if (after === null) {
    const { rowCount } = await tx.execute(sql`insert into ${name} select * from ${row} on conflict do nothing`)
    return rowCount === 1
  }
  const set = columns.map((column) => sql`${sql.raw(quote(column))} = r.${sql.raw(quote(column))}`)
  // A neighbour that only made room keeps its version; what was really changed gets a new one, so that nobody overwrites it unseen.
  const { rowCount } = await tx.execute(sql`
    update ${name} t set ${sql.join(set, sql`, `)}, version = t.version + ${versionBefore === versionAfter ? 0 : 1}
    from ${row} r where t.id = ${id} and t.version >= ${versionAfter} and to_jsonb(t) - 'version' = ${after}::jsonb - 'version'`)
  return rowCount === 1
}
