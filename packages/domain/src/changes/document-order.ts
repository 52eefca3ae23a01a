import type { Dataset } from '../imports/dataset.ts'
import { shapeOf } from './shape.ts'

type Placed = { readonly lineage: string; readonly references: Readonly<Record<string, string>> }
type Numbered = Placed & { readonly numbers: Readonly<Record<string, number>> }
type Part = { readonly dataset: Dataset; readonly rows: readonly Placed[] }

/** Where each row of a dataset stands in print, by lineage. */
export type Ranks = ReadonlyMap<Dataset, ReadonlyMap<string, number>>

export function ranksOf(parts: readonly Part[]): Ranks {
  return new Map(parts.map(({ dataset, rows }) => [dataset, new Map(rows.map(({ lineage }, rank) => [lineage, rank]))]))
}

/** The rows that a row is ordered among, as a text: those that stand below the same. */
export function groupOf(dataset: Dataset, { references }: Placed): string {
  return JSON.stringify(shapeOf(dataset).parents.map(({ name }) => references[name] ?? ''))
}

/** Rows as they are printed: those below one parent together, parents in their own order, then by position. */
export function inDocumentOrder<Row extends Numbered>(dataset: Dataset, rows: readonly Row[], ranks: Ranks): readonly Row[] {
  const position = ({ numbers }: Row) => numbers['position'] ?? 0
  const ordered = rows.toSorted((a, b) => position(a) - position(b) || byText(a.lineage, b.lineage))
  return groupsInOrder(
    dataset,
    Map.groupBy(ordered, (row) => groupOf(dataset, row)),
    ranks,
  )
}

/** The rows of all groups, in the order of what they stand below. */
export function groupsInOrder<Row extends Placed>(
  dataset: Dataset,
  groups: ReadonlyMap<string, readonly Row[]>,
  ranks: Ranks,
): readonly Row[] {
  const { parents } = shapeOf(dataset)
  const placed = [...groups].map(([group, rows]) => ({
    rows,
    group,
    ranks: parents.map(({ name, to }) => ranks.get(to)?.get(rows[0]?.references[name] ?? '') ?? Number.MAX_SAFE_INTEGER),
  }))
  placed.sort((a, b) => firstDifference(a.ranks, b.ranks) || byText(a.group, b.group))
  return placed.flatMap(({ rows }) => rows)
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((rank, index) => rank !== b[index])
  return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0)
}

/** By code unit, which no locale can change. */
function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
