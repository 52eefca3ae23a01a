import type { Dataset } from '../imports/dataset.ts'
import type { ContentPart, ContentRow, LineageContent } from './content.ts'
import { groupOf } from './document-order.ts'
import { longestRun } from './longest-run.ts'
import { type NumberRun, numberRuns } from './numbering.ts'
import { shapeOf } from './shape.ts'

/** What a row says, without where it stands. */
export type Said = Pick<ContentRow, 'values' | 'references'>

/** A column of a row, or the row of the edition that a reference names, before and after. Texts as in the content; '' is none. */
export type FieldDifference = { readonly column: string; readonly before: string; readonly after: string }

/** Where a row comes to stand among those below the same parent. */
export type Place = {
  /** Lineage of the row that it then follows; null for the first. */
  readonly after: string | null
  /** Which one it was, from 1; null where it was not among them. */
  readonly from: number | null
  readonly to: number
}

/** What happened to one row. A row that is both changed and moved is changed, with its new place. */
export type RowChange = { readonly lineage: string } & (
  | { readonly how: 'added'; readonly said: Said; readonly place: Place }
  | { readonly how: 'removed'; readonly said: Said }
  | { readonly how: 'changed'; readonly fields: readonly FieldDifference[]; readonly place: Place | null }
  | { readonly how: 'moved'; readonly place: Place }
)

export type DatasetChanges = {
  readonly dataset: string
  /** In the order in which the document has them; what was removed, where it was. */
  readonly changes: readonly RowChange[]
  /** The numbers of all its rows, by column, where any of them is another than it was: positions may have gaps, and so are told. */
  readonly numbers: Readonly<Record<string, readonly NumberRun[]>>
}

/** Everything by which one edition differs from another: nothing more, and nothing less, so that it can be applied. */
export type ChangeSet = readonly DatasetChanges[]

/** @param before @param after contents of the same datasets */
export function changesBetween(before: LineageContent, after: LineageContent): ChangeSet {
  const was = new Map(before.map(({ dataset, rows }) => [dataset, rows]))
  return after.flatMap((part) => {
    const changes = partChanges(part, was.get(part.dataset) ?? [])
    return changes ? [changes] : []
  })
}

function partChanges({ dataset, rows: after }: ContentPart, before: readonly ContentRow[]): DatasetChanges | null {
  const numbers = changedNumbers(dataset, before, after)
  const changes = rowChanges(dataset, before, after)
  return changes.length === 0 && Object.keys(numbers).length === 0 ? null : { dataset: dataset.name, changes, numbers }
}

function rowChanges(dataset: Dataset, before: readonly ContentRow[], after: readonly ContentRow[]): readonly RowChange[] {
  const was = new Map(before.map((row) => [row.lineage, row]))
  const places = newPlaces(dataset, before, after)
  const gone = removedBehind(before, after)
  const told = after.flatMap((row): RowChange[] => {
    const change = rowChange(was.get(row.lineage), row, places.get(row.lineage) ?? null)
    return [...(change ? [change] : []), ...(gone.get(row.lineage) ?? [])]
  })
  return [...(gone.get(null) ?? []), ...told]
}

function rowChange(before: ContentRow | undefined, after: ContentRow, place: Place | null): RowChange | null {
  const { lineage } = after
  if (!before) return place && { how: 'added', lineage, said: said(after), place }
  const fields = [...differences(before.references, after.references), ...differences(before.values, after.values)]
  if (fields.length > 0) return { how: 'changed', lineage, fields, place }
  return place && { how: 'moved', lineage, place }
}

type Texts = Readonly<Record<string, string>>

function differences(before: Texts, after: Texts): readonly FieldDifference[] {
  return Object.keys(after).flatMap((column) => {
    const [a, b] = [before[column] ?? '', after[column] ?? '']
    return a === b ? [] : [{ column, before: a, after: b }]
  })
}

/** What was removed, by the lineage of the row that stays and stood before it; null for what stood first. */
function removedBehind(before: readonly ContentRow[], after: readonly ContentRow[]): ReadonlyMap<string | null, RowChange[]> {
  const stays = new Set(after.map(({ lineage }) => lineage))
  const removed = new Map<string | null, RowChange[]>()
  let last: string | null = null
  for (const row of before) {
    if (stays.has(row.lineage)) {
      last = row.lineage
      continue
    }
    const change: RowChange = { how: 'removed', lineage: row.lineage, said: said(row) }
    removed.set(last, [...(removed.get(last) ?? []), change])
  }
  return removed
}

/**
 * The places of rows that are new among those below their parent, and of as few others as will do: the longest run of rows that kept
 * their order is left where it is, so that moving one row to the top is one move.
 */
function newPlaces(dataset: Dataset, before: readonly ContentRow[], after: readonly ContentRow[]): ReadonlyMap<string, Place> {
  const group = (row: ContentRow) => groupOf(dataset, row)
  const were = new Map([...Map.groupBy(before, group)].map(([key, rows]) => [key, ranksIn(rows)] as const))
  const places = new Map<string, Place>()
  for (const [key, rows] of Map.groupBy(after, group)) {
    const old = were.get(key) ?? new Map<string, number>()
    const kept = longestRun(rows.flatMap(({ lineage }) => old.get(lineage) ?? []))
    rows.forEach(({ lineage }, index) => {
      const from = old.get(lineage)
      if (from !== undefined && kept.has(from)) return
      places.set(lineage, {
        after: rows[index - 1]?.lineage ?? null,
        from: from === undefined ? null : from + 1,
        to: index + 1,
      })
    })
  }
  return places
}

const ranksIn = (rows: readonly ContentRow[]) => new Map(rows.map(({ lineage }, rank) => [lineage, rank]))

/** The numbers of every row, for each column in which one that stays has another than before, or one is new. */
function changedNumbers(
  dataset: Dataset,
  before: readonly ContentRow[],
  after: readonly ContentRow[],
): DatasetChanges['numbers'] {
  const was = new Map(before.map(({ lineage, numbers }) => [lineage, numbers]))
  const changed = shapeOf(dataset).numbers.filter((column) =>
    after.some(({ lineage, numbers }) => was.get(lineage)?.[column] !== numbers[column]),
  )
  return Object.fromEntries(changed.map((column) => [column, numberRuns(after.map(({ numbers }) => numbers[column] ?? 0))]))
}

function said({ values, references }: ContentRow): Said {
  return { values, references }
}
