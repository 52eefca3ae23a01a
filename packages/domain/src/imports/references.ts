import { canonicalCell } from './cell-value.ts'
import type { Dataset, Reference, Value } from './dataset.ts'
import { datasetNamed } from './datasets/index.ts'
import type { ParsedFile, ParsedRow } from './parsed-file.ts'
import { type KeyText, columnNamed, keyText } from './row-key.ts'

/** What one row says of one reference: which row of which dataset it means, or that it means none. */
export type Mention = {
  readonly reference: Reference
  readonly to: Dataset
  readonly key: KeyText
  readonly values: readonly Value[]
}

/**
 * The one dataset that stores nothing of its own: its rows move rows of another, which must be there.
 * The names are those of the contract; every other dataset has a table.
 */
const moved: Readonly<Record<string, string>> = { 'edition-states': 'editions' }

/** The dataset whose rows a dataset's rows are: itself, except for states of editions. */
export function rowsOf(dataset: Dataset): Dataset {
  return target(moved[dataset.name] ?? dataset.name)
}

export function referencesOf(dataset: Dataset): readonly Reference[] {
  const to = moved[dataset.name]
  return to === undefined ? dataset.references : [{ columns: dataset.key, to, into: 'id' }]
}

/** The references of a row that can be followed, and those that are only half written. */
export function mentions(
  dataset: Dataset,
  row: ParsedRow,
): { readonly whole: readonly Mention[]; readonly half: readonly Reference[] } {
  const whole: Mention[] = []
  const half: Reference[] = []
  for (const reference of referencesOf(dataset)) {
    if (reference.columns.some((name) => row.unread.has(name))) continue
    const optional = reference.columns.filter((name) => !columnNamed(dataset, name).required)
    const empty = optional.filter((name) => row.values[name] === null)
    if (empty.length > 0) {
      if (empty.length < optional.length) half.push(reference)
      continue
    }
    const to = target(reference.to)
    const values = reference.columns.map((name) => row.values[name] ?? null)
    whole.push({ reference, to, key: keyText(to, values), values })
  }
  return { whole, half }
}

/** Per dataset, the keys that the files refer to: what the store is asked for. A batch refers to few things many times. */
export function mentionedKeys(files: readonly ParsedFile[]): ReadonlyMap<Dataset, readonly (readonly Value[])[]> {
  const asked = new Map<Dataset, Map<KeyText, readonly Value[]>>()
  for (const { dataset, rows } of files) {
    for (const row of rows) {
      for (const { to, key, values } of mentions(dataset, row).whole) {
        const keys = asked.get(to) ?? new Map<KeyText, readonly Value[]>()
        asked.set(to, keys.set(key, values))
      }
    }
  }
  return new Map([...asked].map(([to, keys]) => [to, [...keys.values()]]))
}

/** A reference's value for people, such as "ecm-outcomes, stay-safe". */
export function writtenReference(dataset: Dataset, reference: Reference, row: ParsedRow): string {
  return reference.columns.map((name) => canonicalCell(columnNamed(dataset, name), row.values[name] ?? null)).join(', ')
}

function target(name: string): Dataset {
  const dataset = datasetNamed(name)
  if (dataset === undefined) throw new Error(`The contract refers to a dataset ${name}, which it does not have`)
  return dataset
}
