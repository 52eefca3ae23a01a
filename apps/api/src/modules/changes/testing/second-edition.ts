import { eq, sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { contentTables } from '../../../../test/support/filled-rows.ts'
import type { Tx } from '../../../db/client.ts'
import { editions } from '../../../db/tables/index.ts'

/** Ids of an edition and of a copy of all its content in a new draft of the same plan, lineage kept, as amending makes it. */
export async function secondEdition(tx: Tx, planCode: string, visibility: 'owners' | 'public' = 'public') {
  const [first] = await tx
    .select()
    .from(editions)
    .where(sql`${editions.planId} = (select id from plans where code = ${planCode}) and ${editions.number} = 1`)
  if (!first) throw new Error(`There is no plan ${planCode}`)
  const [second] = await tx
    .insert(editions)
    .values({ planId: first.planId, number: 2, title: first.title, asAt: first.asAt, visibility })
    .returning()
  await tx.execute(sql`create temp table copied (old uuid primary key, new uuid not null) on commit drop`)
  for (const table of inOrder()) await copyRows(tx, table, first.id, second!.id)
  const [made] = await tx.select().from(editions).where(eq(editions.id, second!.id))
  return { from: first.id, to: made!.id }
}

/** What has a lineage is written by authors; the rest of what belongs to an edition is the record of how it was agreed. */
const written = contentTables.filter((table) => getTableConfig(table).columns.some(({ name }) => name === 'lineage_id'))
const nameOf = (table: PgTable) => getTableConfig(table).name

/** What is referred to before what refers to it. */
function inOrder(): readonly PgTable[] {
  const done: PgTable[] = []
  while (done.length < written.length) {
    const ready = written.filter(
      (table) =>
        !done.includes(table) &&
        parentsOf(table).every((parent) => parent === nameOf(table) || done.some((other) => nameOf(other) === parent)),
    )
    if (ready.length === 0) throw new Error('The tables of an edition refer to each other in a circle')
    done.push(...ready)
  }
  return done
}

const parentsOf = (table: PgTable) =>
  getTableConfig(table)
    .foreignKeys.map((key) => nameOf(key.reference().foreignTable))
    .filter((parent) => written.some((other) => nameOf(other) === parent))

async function copyRows(tx: Tx, table: PgTable, from: string, to: string): Promise<void> {
  const { name, columns } = getTableConfig(table)
  const kept = columns.filter((column) => !['id', 'edition_id'].includes(column.name)).map((column) => column.name)
  const values = kept.map((column) =>
    column.endsWith('_id') && column !== 'lineage_id'
      ? `coalesce((select new from copied where old = t.${column}), t.${column})`
      : `t.${column}`,
  )
  await tx.execute(sql`insert into copied select id, uuidv7() from ${sql.raw(name)} where edition_id = ${from}`)
  await tx.execute(sql`insert into ${sql.raw(name)} (id, edition_id, ${sql.raw(kept.join(', '))})
    select c.new, ${to}, ${sql.raw(values.join(', '))} from ${sql.raw(name)} t join copied c on c.old = t.id`)
}

/** Puts the row at one position at another, those between making way. */
export async function moveRow(tx: Tx, table: string, edition: string, from: number, to: number): Promise<void> {
  const t = sql.raw(table)
  const [low, high, step] = from > to ? [to, from - 1, 1] : [from + 1, to, -1]
  await tx.execute(sql`update ${t} set position = -position where edition_id = ${edition}`)
  await tx.execute(sql`update ${t} set position = case
      when position = ${-from} then ${to}::int
      when -position between ${low} and ${high} then -position + ${step}
      else -position end
    where edition_id = ${edition}`)
}
