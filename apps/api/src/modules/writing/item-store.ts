import {
  type EditionState,
  type EditionSubject,
  type Field,
  fieldOfReference,
  type ItemTexts,
  type Row,
  slugOf,
  type SuspendedPower,
  type WrittenKind,
} from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { quote, stored } from '../../import-store/stored-dataset.ts'

/** An item as it is kept, with the texts of its fields. */
export type StoredItem = {
  readonly id: string
  readonly editionId: string
  readonly lineage: string | null
  readonly position: number
  readonly version: number
  readonly texts: ItemTexts
}

const identifier = (name: string): SQL => sql.raw(quote(name))
const tableOf = ({ dataset }: WrittenKind): SQL => identifier(stored(dataset).table)

/** The columns in which references of items are kept, by the name of their field. */
function columnOf({ dataset }: WrittenKind, field: Field): string {
  if (field.type !== 'reference') return field.name
  const reference = dataset.references.find((each) => each.to !== 'editions' && fieldOfReference(each) === field.name)
  if (!reference) throw new Error(`${dataset.name} has no reference for ${field.name}`)
  return reference.into
}

/** An item's columns as the statement gives them: every value as its text, so that no amount passes through a float. */
function shown(kind: WrittenKind): SQL {
  const { columns } = stored(kind.dataset)
  const texts = kind.fields.map((field) => {
    const column = columnOf(kind, field)
    const text = field.type === 'list' ? sql`array_to_string(t.${identifier(column)}, ';')` : sql`t.${identifier(column)}::text`
    return sql`${field.name}::text, ${text}`
  })
  return sql`t.id, t.edition_id as "editionId", ${columns.has('lineage_id') ? sql`t.lineage_id` : sql`null`} as lineage,
    t.position, t.version, jsonb_build_object(${sql.join(texts, sql`, `)}) as texts`
}

type ShownRow = Omit<StoredItem, 'texts'> & { readonly texts: Readonly<Record<string, string | null>> }

const asItem = ({ id, editionId, lineage, position, version, texts }: ShownRow): StoredItem => ({
  id,
  editionId,
  lineage,
  position,
  version,
  texts: Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text ?? ''])),
})

/** The items of a kind of some editions, in their order: one statement however many editions. */
export async function itemsOf(tx: Tx, kind: WrittenKind, editionIds: readonly string[]): Promise<readonly StoredItem[]> {
  const { rows } = await tx.execute<ShownRow>(
    sql`select ${shown(kind)} from ${tableOf(kind)} t where t.edition_id = any (${sql.param(editionIds)}::uuid[])
      order by t.edition_id, ${order(kind)}`,
  )
  return rows.map(asItem)
}

/** What stands below another item is numbered within it. */
function order(kind: WrittenKind): SQL {
  const below = belowColumn(kind)
  return below ? sql`t.${identifier(below)}, t.position, t.id` : sql`t.position, t.id`
}

/** The column that says below which item another one stands. */
export function belowColumn(kind: WrittenKind): string | null {
  const field = kind.fields.find(({ name }) => name === kind.kind.below)
  return field ? columnOf(kind, field) : null
}

type HeldEdition = EditionSubject & { readonly state: EditionState; readonly suspended: readonly SuspendedPower[] }

/** An edition that is held for writing, as rights look at it, with one item of it; the item is null when it is not there. */
export type OpenedItem = { readonly edition: HeldEdition; readonly item: StoredItem | null }

/**
 * Holds an edition in the state in which it stands, for as long as the transaction lasts, and reads one item of it, in one statement.
 * Null where the transaction does not reach the edition. Its values, which are ids, stand in its text, so that it goes out in one round
 * trip with the beginning of the transaction: authors wait for it at every pause in their typing.
 */
export async function openItem(tx: Tx, kind: WrittenKind, editionId: string, id: string): Promise<OpenedItem | null> {
  const { rows } = await tx.execute<OpenedItem['edition'] & (ShownRow | { readonly id: null })>(
    sql`select h.state, h.visibility, h.owners, interventions.suspended(${editionId}) as suspended, ${shown(kind)}
      from agreement.hold_for_writing(${editionId}) h left join ${tableOf(kind)} t on t.id = ${id} and t.edition_id = ${editionId}`.inlineParams(),
  )
  const row = rows[0]
  if (!row) return null
  const { state, visibility, owners, suspended } = row
  return { edition: { state, visibility, owners, suspended }, item: row.id === null ? null : asItem(row) }
}

/** What to write: columns with their values, and the ids of what is referred to. */
export type Written = { readonly values: Row; readonly references: Readonly<Record<string, string | null>> }

type ItemPlace = { readonly editionId: string; readonly id: string; readonly version: number }

/** Writes over an item that stands at this version. @returns the item as it stands then; null when it does not, or a reference leads nowhere */
export async function updateItem(
  tx: Tx,
  kind: WrittenKind,
  { editionId, id, version }: ItemPlace,
  written: Written,
): Promise<StoredItem | null> {
  const { names, record } = recordOf(kind, written)
  const set = names.map((name) => sql`${identifier(name)} = s.${identifier(name)}`)
  const { rows } = await tx.execute<ShownRow>(
    sql`update ${tableOf(kind)} t set ${sql.join([...set, sql`version = t.version + 1`], sql`, `)}
      from jsonb_to_record(${record}::jsonb) as s(${typed(kind, names)})
      where t.id = ${id} and t.edition_id = ${editionId} and t.version = ${version} and ${referencesHold(kind, written, editionId)}
      returning ${shown(kind)}`,
  )
  return rows[0] ? asItem(rows[0]) : null
}

/** Writes a new item at the end of its kind. @returns it; null when something that it refers to is not in the edition */
export async function insertItem(
  tx: Tx,
  kind: WrittenKind,
  { editionId, id }: Omit<ItemPlace, 'version'>,
  written: Written,
): Promise<StoredItem | null> {
  const { names, record } = recordOf(kind, written)
  const table = tableOf(kind)
  const siblings = siblingsOf(kind, editionId, written)
  const made: SQL[] = []
  const columns = ['id', 'edition_id', 'position', ...names]
  const { counts, coded } = kind.kind
  if (counts) {
    columns.push(counts.column)
    const within = counts.below ? belowCondition(kind, written) : sql`true`
    made.push(
      sql`(select coalesce(max(o.${identifier(counts.column)}), 0) + 1 from ${table} o where o.edition_id = ${editionId} and ${within})`,
    )
  }
  if (coded) {
    const slug = slugOf(String(written.values[coded.from] ?? ''))
    columns.push(coded.column)
    made.push(sql`(select ${slug}::text || case when count(*) = 0 then '' else '-' || (count(*) + 1) end from ${table} o
      where o.edition_id = ${editionId} and o.${identifier(coded.column)} ~ ${`^${slug}(-[0-9]+)?$`})`)
  }
  const values = [
    sql`${id}::uuid`,
    sql`${editionId}::uuid`,
    sql`(select coalesce(max(o.position), 0) + 1 from ${table} o where ${siblings})`,
    ...names.map((name) => sql`s.${identifier(name)}`),
    ...made,
  ]
  const { rows } = await tx.execute<ShownRow>(
    sql`insert into ${table} as t (${sql.join(columns.map(identifier), sql`, `)}) select ${sql.join(values, sql`, `)}
      from jsonb_to_record(${record}::jsonb) as s(${typed(kind, names)}) where ${referencesHold(kind, written, editionId)}
      returning ${shown(kind)}`,
  )
  return rows[0] ? asItem(rows[0]) : null
}

/** Whether positions are counted within the item above, as the key of the dataset has it. */
const numberedBelow = ({ dataset, kind }: WrittenKind) =>
  kind.below !== undefined && dataset.key.includes(kind.below) && dataset.key.includes('position')

function siblingsOf(kind: WrittenKind, editionId: string, written: Pick<Written, 'references'>): SQL {
  return numberedBelow(kind)
    ? sql`o.edition_id = ${editionId} and ${belowCondition(kind, written)}`
    : sql`o.edition_id = ${editionId}`
}

function belowCondition(kind: WrittenKind, { references }: Pick<Written, 'references'>): SQL {
  const column = belowColumn(kind)
  return column ? sql`o.${identifier(column)} = ${references[column] ?? null}` : sql`true`
}

/** What an item refers to in its edition must be in that very edition: a foreign key alone would take a row of another one. */
function referencesHold({ dataset, fields }: WrittenKind, { references }: Written, editionId: string): SQL {
  const conditions = dataset.references.flatMap((reference) => {
    const id = references[reference.into]
    const field = fields.find(({ name }) => name === fieldOfReference(reference))
    if (!id || !field?.refersTo) return []
    const target = identifier(field.refersTo.replaceAll('-', '_'))
    const within = field.withinEdition ? sql` and r.edition_id = ${editionId}` : sql``
    return [sql`exists (select 1 from ${target} r where r.id = ${id}${within})`]
  })
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`
}

/** A text that may not be null is empty where nothing is written. */
function recordOf({ dataset }: WrittenKind, { values, references }: Written): { names: readonly string[]; record: string } {
  const { columns } = stored(dataset)
  const all: Record<string, unknown> = { ...values, ...references }
  for (const [name, value] of Object.entries(all)) {
    const column = columns.get(name)
    if (value === null && column?.notNull && column.sqlType === 'text') all[name] = ''
  }
  return { names: Object.keys(all), record: JSON.stringify(all) }
}

function typed({ dataset }: WrittenKind, names: readonly string[]): SQL {
  const { columns } = stored(dataset)
  return sql.join(
    names.map((name) => sql`${identifier(name)} ${sql.raw(columns.get(name)?.sqlType ?? unknown(dataset.name, name))}`),
    sql`, `,
  )
}

function unknown(dataset: string, name: string): never {
  throw new Error(`${dataset} has no column ${name}`)
}

/**
 * Puts an item before another of its siblings, or at their end, and closes the gap: two statements however many stand between, since
 * positions are unique at every moment. Only the item itself counts as changed.
 * @returns the item in its new place; null when there is no such other item among its siblings
 */
export async function moveItem(tx: Tx, kind: WrittenKind, item: StoredItem, before: string | null): Promise<StoredItem | null> {
  const table = tableOf(kind)
  const below = belowColumn(kind)
  const within =
    below && numberedBelow(kind)
      ? sql`o.edition_id = ${item.editionId} and o.${identifier(below)} = (select t.${identifier(below)} from ${table} t where t.id = ${item.id})`
      : sql`o.edition_id = ${item.editionId}`
  const { rows } = await tx.execute<{ id: string; position: number }>(
    sql`select o.id, o.position from ${table} o where ${within} order by o.position for update`,
  )
  const others = rows.filter(({ id }) => id !== item.id)
  const at = before === null ? others.length : others.findIndex(({ id }) => id === before)
  if (at < 0) return null
  const wanted = [...others.slice(0, at), { id: item.id, position: item.position }, ...others.slice(at)]
  // The places that there are stay as they are, gaps and all; who stands in them changes.
  const places = rows.map(({ position }) => position)
  const changed = wanted.map(({ id }, index) => ({
    id,
    position: places[index]!,
    was: rows.find((row) => row.id === id)!.position,
  }))
  const moving = changed.filter(({ position, was }) => position !== was)
  if (moving.length > 0)
    await tx.execute(
      sql`update ${table} t set position = -s.position from jsonb_to_recordset(${JSON.stringify(moving)}::jsonb) as s(id uuid, position integer) where t.id = s.id`,
    )
  await tx.execute(
    sql`update ${table} t set position = abs(t.position), version = t.version + case when t.id = ${item.id} then 1 else 0 end
      where t.edition_id = ${item.editionId} and (t.position < 0 or t.id = ${item.id})`,
  )
  const position = changed.find(({ id }) => id === item.id)?.position ?? item.position
  return { ...item, position, version: item.version + 1 }
}

/** Removes an item that stands at this version. @returns false when it does not */
export async function deleteItem(tx: Tx, kind: WrittenKind, { editionId, id, version }: ItemPlace): Promise<boolean> {
  const { rowCount } = await tx.execute(
    sql`delete from ${tableOf(kind)} t where t.id = ${id} and t.edition_id = ${editionId} and t.version = ${version}`,
  )
  return rowCount === 1
}

const isAmong = (column: string, ids: readonly string[]): SQL => sql`t.${identifier(column)} = any (${sql.param(ids)}::uuid[])`

/** The ids of what stands below items. */
export async function idsBelow(tx: Tx, kind: WrittenKind, column: string, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`select t.id from ${tableOf(kind)} t where ${isAmong(column, ids)}`)
  return rows.map(({ id }) => id)
}

/** Removes what stands below items. */
export async function deleteBelow(tx: Tx, kind: WrittenKind, column: string, ids: readonly string[]): Promise<void> {
  await tx.execute(sql`delete from ${tableOf(kind)} t where ${isAmong(column, ids)}`)
}

/** Of things that refer to items but can stand without them, the reference is emptied. */
export async function letGo(tx: Tx, kind: WrittenKind, column: string, ids: readonly string[]): Promise<void> {
  await tx.execute(
    sql`update ${tableOf(kind)} t set ${identifier(column)} = null, version = t.version + 1 where ${isAmong(column, ids)}`,
  )
}
