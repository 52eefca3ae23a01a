import type { Actor, Dataset, EditionState, ImportReach, KeyText, KnownKeys, ParsedFile, Unknown, Value } from '@weald/domain'
import { broughtKeys, datasetNamed, editionColumns, isClosed, keyText, mentionedKeys, scopeFor, soundRows } from '@weald/domain'
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

function contract(name: string): Dataset {
  const dataset = datasetNamed(name)
  if (!dataset) throw new Error(`The contract has no dataset ${name}`)
  return dataset
}
