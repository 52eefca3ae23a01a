import { datasetNamed } from '../imports/datasets/index.ts'
import type { LineageContent } from './content.ts'
import type { ListedChange } from './tell-change.ts'

/** The keys of rows outside of editions that changes speak of, by dataset: whose names a reader is to be told. */
export function outsideKeys(
  changes: readonly ListedChange[],
  contents: readonly LineageContent[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const changed = Map.groupBy(
    changes.filter(({ change }) => change !== null),
    ({ dataset }) => dataset,
  )
  const keys = new Map<string, Map<string, readonly string[]>>()
  for (const content of contents) {
    for (const { dataset, rows } of content) {
      const lineages = new Set(changed.get(dataset)?.map(({ change }) => change?.lineage))
      const beyond = dataset.references.filter(({ to }) => to !== 'editions' && !datasetNamed(to)?.editionContent)
      for (const row of rows.filter(({ lineage }) => lineages.has(lineage))) {
        for (const { columns, to } of beyond) {
          const key = columns.map((column) => row.values[column] ?? '')
          if (key.some((text) => text === '')) continue
          const named = keys.get(to) ?? new Map<string, readonly string[]>()
          keys.set(to, named.set(JSON.stringify(key), key))
        }
      }
    }
  }
  return new Map([...keys].map(([to, named]) => [to, [...named.values()]]))
}
