import { type Actor, type Dataset, datasetNamed, keyText, nameOfRow, type OutsideNames, type StoredPart } from '@weald/domain'
import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { visibleEdition } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import { decisions, editions, plans } from '../../db/tables/index.ts'
import { contractView } from '../../import-store/contract-view.ts'
import { stored } from '../../import-store/stored-dataset.ts'
import { storedRows } from '../../import-store/stored-rows.ts'
import { readUuid } from '../accounts/ids.ts'
import type { Edition } from '../plans/queries.ts'

/** The edition that each name means, where the actor may read it: an id, or the plan's code and the number, as in dover-2008/1. */
export async function editionsNamed(tx: Tx, actor: Actor, names: readonly string[]): Promise<readonly (Edition | null)[]> {
  const rows = await tx
    .select({ edition: editions, plan: plans.code })
    .from(editions)
    .innerJoin(plans, eq(plans.id, editions.planId))
    .where(and(or(...names.map(called)), visibleEdition(actor)))
  return names.map(
    (name) =>
      rows.find(({ edition, plan }) => edition.id === name.toLowerCase() || name === `${plan}/${edition.number}`)?.edition ??
      null,
  )
}

function called(name: string): SQL | undefined {
  const [, plan, number] = /^(.+)\/(\d{1,9})$/.exec(name) ?? []
  return plan === undefined ? eq(editions.id, readUuid(name)) : and(eq(plans.code, plan), eq(editions.number, Number(number)))
}

/**
 * The edition of a plan that was the last approved one on each day. One that was taken over as approved has no decision here: it counts
 * from the day that it speaks of, or else from the first day of its plan.
 */
export async function approvedOn(
  tx: Tx,
  actor: Actor,
  planId: string,
  days: readonly string[],
): Promise<readonly (Edition | null)[]> {
  const decided = sql<string | null>`(select max(${decisions.decidedOn}) from ${decisions}
    where ${decisions.editionId} = ${editions.id} and ${decisions.outcome} in ('approved', 'approved_with_conditions'))`
  const rows = await tx
    .select({ edition: editions, since: sql<string>`coalesce(${decided}, ${editions.asAt}, ${plans.termStart})::text` })
    .from(editions)
    .innerJoin(plans, eq(plans.id, editions.planId))
    .where(and(eq(editions.planId, planId), inArray(editions.state, ['approved', 'superseded']), visibleEdition(actor)))
  const newestFirst = rows.toSorted((a, b) => b.since.localeCompare(a.since) || b.edition.number - a.edition.number)
  return days.map((day) => newestFirst.find(({ since }) => since <= day)?.edition ?? null)
}

/** What editions hold in some datasets, by edition: one statement for each dataset, however much that is. */
export async function contentsOf(
  tx: Tx,
  asked: readonly Dataset[],
  editionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredPart[]>> {
  const all = new Map<string, StoredPart[]>(editionIds.map((id) => [id, []]))
  for (const dataset of asked) {
    const columns = dataset.columns.map(({ name }) => name)
    const also = ['edition_id', ...(stored(dataset).columns.has('lineage_id') ? ['lineage_id'] : [])]
    const { rows } = await tx.execute<StoredPart['rows'][number] & { edition_id: string }>(
      sql`select * from (${sql.raw(contractView(dataset, columns, also))}) v where v.edition_id = any (${sql.param(editionIds)}::uuid[])`,
    )
    const byEdition = Map.groupBy(rows, (row) => row.edition_id)
    for (const [id, parts] of all) parts.push({ dataset, rows: byEdition.get(id) ?? [] })
  }
  return all
}

/** What people call rows outside of editions: one statement for each kind of row. */
export async function namesOutside(tx: Tx, keys: ReadonlyMap<string, readonly (readonly string[])[]>): Promise<OutsideNames> {
  const names = new Map<string, string | null>()
  for (const [name, asked] of keys) {
    const dataset = datasetNamed(name)
    if (!dataset) continue
    for (const [key, row] of await storedRows(tx, dataset, asked)) names.set(`${name} ${key}`, nameOfRow(row))
  }
  return (name, key) => {
    const dataset = datasetNamed(name)
    return dataset ? (names.get(`${name} ${keyText(dataset, key)}`) ?? null) : null
  }
}
