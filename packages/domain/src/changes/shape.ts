import type { Column } from '../imports/column.ts'
import type { Dataset, Reference } from '../imports/dataset.ts'
import { inEdition } from '../imports/datasets/edition-content.ts'
import { datasetNamed } from '../imports/datasets/index.ts'

/** A reference from a row to another row of its edition, known by the columns that no other reference has. */
export type InnerReference = {
  readonly name: string
  readonly own: readonly string[]
  readonly columns: readonly string[]
  readonly to: Dataset
}

/** What each column of a dataset is to a comparison. Plan and edition are nothing to it: they say where a row is, not what it says. */
export type Shape = {
  /** Columns that number rows as they are printed; position comes first. */
  readonly numbers: readonly string[]
  /** Columns that are compared as they are. */
  readonly values: readonly Column[]
  readonly references: readonly InnerReference[]
  /** References that a row stands below: it is ordered among the rows that stand there too. */
  readonly parents: readonly InnerReference[]
}

/** Columns that only count on as rows are moved, as position does. Compared by itself, one moved risk would change all those after it. */
const counting: Readonly<Record<string, readonly string[]>> = {
  risks: ['number_in_area'],
  objectives: ['number'],
  'staffing-lines': ['row_number'],
}

/** Columns that name a row by its place, though the contract does not say so. */
const unstated: Readonly<Record<string, readonly Reference[]>> = {
  'reference-list-items': [inEdition('reference-list-items', ['list', 'parent_position'], '')],
}

const whereItIs = ['plan', 'edition']
const known = new Map<Dataset, Shape>()

export function shapeOf(dataset: Dataset): Shape {
  const before = known.get(dataset)
  if (before) return before
  const made = shape(dataset)
  known.set(dataset, made)
  return made
}

function shape(dataset: Dataset): Shape {
  const references: InnerReference[] = []
  const taken = new Set(whereItIs)
  for (const { columns, to } of [...dataset.references, ...(unstated[dataset.name] ?? [])]) {
    const target = datasetNamed(to)
    if (!target?.editionContent) continue
    const own = columns.filter((name) => !taken.has(name))
    const [name] = own
    if (name === undefined) continue
    for (const column of own) taken.add(column)
    references.push({ name, own, columns, to: target })
  }
  const numbers = ['position', ...(counting[dataset.name] ?? [])]
  return {
    numbers,
    values: dataset.columns.filter(({ name }) => !taken.has(name) && !numbers.includes(name)),
    references,
    parents: references.filter(({ own, to }) => to !== dataset && own.every((column) => dataset.key.includes(column))),
  }
}
