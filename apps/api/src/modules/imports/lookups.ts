import type {
  Actor,
  Dataset,
  EditionState,
  ImportReach,
  KeyText,
  KnownKeys,
  ParsedFile,
  SuspendedPower,
  Unknown,
  Value,
} from '@weald/domain'
import {
  broughtKeys,
  datasetNamed,
  editionColumns,
  isClosed,
  keyText,
  mentionedKeys,
  powerColumns,
  scopeFor,
  soundRows,
} from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { plansOf } from '../../import-store/plans-of.ts'
import { holdEditions, someKeys, storedKeys, storedRows } from '../../import-store/stored-rows.ts'

/** How far an importer writes; null where that is everything. */
export async function importReach(tx: Tx, actor: Actor): Promise<ImportReach | null> {
  const { reach, partnerships } = scopeFor(actor, 'import:apply')
  return reach === 'all' ? null : { partnerships, plans: await plansOf(tx, partnerships) }
}

/** Of all the keys that the files refer to, those that the database holds: one statement per dataset that is referred to. */
export async function knownKeys(tx: Tx, files: readonly ParsedFile[]): Promise<KnownKeys> {
  const known = new Map<string, ReadonlySet<KeyText>>()
  for (const [dataset, keys] of mentionedKeys(files)) known.set(dataset.name, await storedKeys(tx, dataset, keys))
  return known
}

/** What unknown references may have meant, by dataset: keys of the database and of the batch itself. */
export async function suggestions(
  tx: Tx,
  files: readonly ParsedFile[],
  unknown: readonly Unknown[],
): Promise<ReadonlyMap<string, readonly KeyText[]>> {
  const brought = broughtKeys(files)
  const found = new Map<string, readonly KeyText[]>()
  for (const dataset of new Set(unknown.map(({ mention }) => mention.to))) {
    found.set(dataset.name, [...(brought.get(dataset.name) ?? []), ...(await someKeys(tx, dataset))])
  }
  return found
}

/** Keys of the editions that the files would write into and that are closed. @param hold whether to keep them as they are found */
export async function closedEditions(tx: Tx, files: readonly ParsedFile[], hold: boolean): Promise<ReadonlySet<KeyText>> {
  const editions = contract('editions')
  const states = contract('edition-states')
  const touched = new Map<KeyText, readonly Value[]>()
  for (const file of files) {
    const columns = editionColumns(file.dataset)
    if (columns === null) continue
    for (const { values } of soundRows(file)) {
      const key = columns.map((name) => values[name] ?? null)
      touched.set(keyText(editions, key), key)
    }
  }
  const keys = [...touched.values()]
  if (hold && keys.length > 0) await holdEditions(tx, editions, keys)
  const standing = await storedRows(tx, states, keys)
  return new Set([...standing].flatMap(([key, row]) => (isClosed(row['state'] as EditionState) ? [key] : [])))
}

/** What owners of the plans that the files would spend on or move on are without today, by the key of the edition. */
export async function suspendedPowers(
  tx: Tx,
  files: readonly ParsedFile[],
): Promise<ReadonlyMap<KeyText, readonly SuspendedPower[]>> {
  const plans = new Set(
    files.flatMap((file) => {
      const columns = powerColumns(file.dataset)
      return columns ? soundRows(file).map(({ values }) => String(values[columns[0]])) : []
    }),
  )
  if (plans.size === 0) return new Map()
  const { rows } = await tx.execute<{ plan: string; number: number; suspended: readonly SuspendedPower[] }>(sql`
    select p.code as plan, e.number, interventions.suspended(e.id) as suspended
    from plans p join editions e on e.plan_id = p.id where p.code = any (${sql.param([...plans])}::text[])`)
  return new Map(
    rows
      .filter(({ suspended }) => suspended.length > 0)
      .map(({ plan, number, suspended }) => [JSON.stringify([plan, String(number)]), suspended]),
  )
}

function contract(name: string): Dataset {
  const dataset = datasetNamed(name)
  if (!dataset) throw new Error(`The contract has no dataset ${name}`)
  return dataset
}
