import { canonicalCell } from '../imports/cell-value.ts'
import type { Dataset, Row } from '../imports/dataset.ts'
import { columnNamed, keyOf, keyText } from '../imports/row-key.ts'
import { inDocumentOrder, ranksOf } from './document-order.ts'
import { type InnerReference, shapeOf } from './shape.ts'

/**
 * A row of an edition as it is compared: by its lineage, and with what it refers to in the edition named by lineage too, so that a row
 * which is only moved is the same row, and so is all that points to it. Values are canonical texts; an empty one is no value.
 */
export type ContentRow = {
  readonly lineage: string
  /** Its numbers in print, by column. */
  readonly numbers: Readonly<Record<string, number>>
  readonly values: Readonly<Record<string, string>>
  /** Lineages by the name of the reference; '' where it refers to nothing. */
  readonly references: Readonly<Record<string, string>>
}

export type ContentPart = { readonly dataset: Dataset; readonly rows: readonly ContentRow[] }

/** The content of an edition, dataset by dataset in the order of the contract, rows in the order in which they are printed. */
export type LineageContent = readonly ContentPart[]

/** Rows in the form of the contract, each with the lineage that it has across editions, where its table keeps one. */
export type StoredPart = { readonly dataset: Dataset; readonly rows: readonly (Row & { readonly lineage_id?: string | null })[] }

/** @param parts in the order of the contract, so that what a dataset refers to stands before it */
export function lineageContent(parts: readonly StoredPart[]): LineageContent {
  const content: ContentPart[] = []
  const lineages = new Map<Dataset, Map<string, string>>()
  for (const { dataset, rows } of parts) {
    const named = new Map<string, string>()
    lineages.set(dataset, named)
    const kept = withoutDoubles(rows.map((row) => [lineageOf(dataset, row, lineages), row] as const))
    for (const [lineage, row] of kept) named.set(keyOf(dataset, row), lineage)
    content.push({
      dataset,
      rows: inDocumentOrder(
        dataset,
        kept.map(([lineage, row]) => contentRow(dataset, lineage, row, lineages)),
        ranksOf(content),
      ),
    })
  }
  return content
}

type Lineages = ReadonlyMap<Dataset, ReadonlyMap<string, string>>

function contentRow(dataset: Dataset, lineage: string, row: Row, lineages: Lineages): ContentRow {
  const { numbers, values, references } = shapeOf(dataset)
  return {
    lineage,
    numbers: Object.fromEntries(numbers.map((name) => [name, Number(row[name])])),
    values: Object.fromEntries(values.map((column) => [column.name, canonicalCell(column, row[column.name] ?? null)])),
    references: Object.fromEntries(
      references.map((reference) => [reference.name, referredTo(dataset, reference, row, lineages)]),
    ),
  }
}

/** A row of a table that keeps no lineage is known by its business key, in which rows of the edition are named by theirs. */
function lineageOf(dataset: Dataset, row: StoredPart['rows'][number], lineages: Lineages): string {
  if (row.lineage_id != null) return row.lineage_id
  const { references } = shapeOf(dataset)
  const parts = dataset.key.slice(2).map((name) => {
    const reference = references.find(({ own }) => own.includes(name))
    return reference
      ? referredTo(dataset, reference, row, lineages)
      : canonicalCell(columnNamed(dataset, name), row[name] ?? null)
  })
  return JSON.stringify(parts)
}

/** Begins a reference that names nothing which is there to be seen; its columns are kept as they are. */
const nowhere = 'nowhere:'

function referredTo(dataset: Dataset, { own, columns, to }: InnerReference, row: Row, lineages: Lineages): string {
  const texts = own.map((name) => canonicalCell(columnNamed(dataset, name), row[name] ?? null))
  if (texts.every((text) => text === '')) return ''
  const key = keyText(
    to,
    columns.map((name) => row[name] ?? null),
  )
  return lineages.get(to)?.get(key) ?? `${nowhere}${JSON.stringify(texts)}`
}

/** Nothing keeps a lineage unique within an edition, and a comparison must not lose the second row of two. */
function withoutDoubles(rows: readonly (readonly [string, Row])[]): readonly (readonly [string, Row])[] {
  const met = new Map<string, number>()
  return rows
    .toSorted(([, a], [, b]) => Number(a['position']) - Number(b['position']))
    .map(([lineage, row]) => {
      const times = (met.get(lineage) ?? 0) + 1
      met.set(lineage, times)
      return [times === 1 ? lineage : `${lineage}#${times}`, row] as const
    })
}

/** The rows of a content in the form of the contract, as if they stood in this edition: the way back from `lineageContent`. */
export function contractRows(
  content: LineageContent,
  where: { readonly plan: string; readonly edition: number },
): readonly { readonly dataset: Dataset; readonly rows: readonly Row[] }[] {
  const byLineage = new Map(
    content.map(({ dataset, rows }) => [dataset, new Map(rows.map((row) => [row.lineage, row]))] as const),
  )
  /** The columns of a row that some references fill: all of them, or those of its key, which never lead back to itself. */
  const columnsOf = (row: ContentRow, references: readonly InnerReference[]): Row => {
    const cells: Record<string, Row[string]> = { ...where, ...row.numbers, ...row.values }
    for (const { name, own, columns, to } of references) {
      const named = row.references[name] ?? ''
      const target = byLineage.get(to)?.get(named)
      const key = target && columnsOf(target, shapeOf(to).parents)
      const kept = named.startsWith(nowhere) ? (JSON.parse(named.slice(nowhere.length)) as string[]) : []
      own.forEach((column, place) => {
        cells[column] = key ? (key[to.key[columns.indexOf(column)] ?? ''] ?? null) : (kept[place] ?? null)
      })
    }
    return cells
  }
  return content.map(({ dataset, rows }) => ({
    dataset,
    rows: rows.map((row) => columnsOf(row, shapeOf(dataset).references)),
  }))
}
