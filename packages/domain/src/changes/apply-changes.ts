import type { Dataset } from '../imports/dataset.ts'
import type { ChangeSet, DatasetChanges, RowChange, Said } from './change-set.ts'
import type { ContentPart, ContentRow, LineageContent } from './content.ts'
import { groupOf, groupsInOrder, type Ranks, ranksOf } from './document-order.ts'
import { numbersOf } from './numbering.ts'

/** The content that a change set makes of another: the exact inverse of `changesBetween`. */
export function applyChanges(before: LineageContent, set: ChangeSet): LineageContent {
  const byDataset = new Map(set.map((changes) => [changes.dataset, changes]))
  const after: ContentPart[] = []
  for (const { dataset, rows } of before) {
    const changes = byDataset.get(dataset.name) ?? { dataset: dataset.name, changes: [], numbers: {} }
    after.push({ dataset, rows: applied(dataset, rows, changes, ranksOf(after)) })
  }
  return after
}

/** @param ranks of what this dataset refers to, as it is after the changes: rows follow what they stand below */
function applied(
  dataset: Dataset,
  before: readonly ContentRow[],
  { changes, numbers }: DatasetChanges,
  ranks: Ranks,
): readonly ContentRow[] {
  const changed = new Map(changes.map((change) => [change.lineage, change]))
  const groups = new Map<string, ContentRow[]>()
  const groupFor = (row: ContentRow) => {
    const key = groupOf(dataset, row)
    const group = groups.get(key) ?? []
    groups.set(key, group)
    return group
  }

  const placed = new Map<string, ContentRow>()
  for (const row of before) {
    const change = changed.get(row.lineage)
    if (change?.how === 'removed') continue
    const now = change ? { ...row, ...saidAfter(row, change) } : row
    if (placeIn(change)) placed.set(row.lineage, now)
    else groupFor(now).push(now)
  }
  // In the order of the document, so that what a row follows is there before it.
  for (const change of changes) {
    const place = placeIn(change)
    if (!place) continue
    const { lineage } = change
    const row = change.how === 'added' ? { lineage, numbers: {}, ...change.said } : placed.get(lineage)
    if (!row) throw new Error(`${dataset.name} has no row ${lineage} to be moved`)
    const group = groupFor(row)
    group.splice(group.findIndex((other) => other.lineage === place.after) + 1, 0, row)
  }
  return numbered(groupsInOrder(dataset, groups, ranks), numbers)
}

function placeIn(change: RowChange | undefined) {
  return change && change.how !== 'removed' ? change.place : null
}

function saidAfter({ values, references }: Said, change: RowChange): Said {
  if (change.how !== 'changed') return { values, references }
  const now = { values: { ...values }, references: { ...references } } satisfies Said
  for (const { column, after } of change.fields) {
    if (column in now.references) now.references[column] = after
    else now.values[column] = after
  }
  return now
}

function numbered(rows: readonly ContentRow[], runs: DatasetChanges['numbers']): readonly ContentRow[] {
  const columns = Object.entries(runs).map(([column, told]) => [column, numbersOf(told)] as const)
  return rows.map((row, index) => {
    const told = Object.fromEntries(columns.map(([column, all]) => [column, all[index] ?? 0]))
    return { ...row, numbers: { ...row.numbers, ...told } }
  })
}
