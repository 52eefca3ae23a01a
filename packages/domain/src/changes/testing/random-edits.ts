import fc from 'fast-check'
import type { Column } from '../../imports/column.ts'
import { type Dataset, type Row } from '../../imports/dataset.ts'
import { datasets } from '../../imports/datasets/index.ts'
import { type ContentRow, contractRows, type LineageContent, type StoredPart } from '../content.ts'
import { inDocumentOrder, ranksOf } from '../document-order.ts'
import { shapeOf } from '../shape.ts'

/** One thing that an author does. Numbers choose among what there is, whatever there is, so that every sequence can be done. */
export type Edit = {
  readonly act: 'add' | 'remove' | 'change' | 'move' | 'refer' | 'renumber'
  readonly dataset: number
  readonly row: number
  readonly at: number
  readonly column: number
  readonly text: string
}

/** An edition as an author has it: rows in order, each below what it belongs to. */
type Draft = Map<Dataset, ContentRow[]>

const contents = datasets.filter(({ editionContent }) => editionContent)
export const where = { plan: 'dover-2008', edition: 2 }

const text = fc.oneof(
  fc.constantFrom('', ' ', ';', '[]', 'nowhere:["1"]', '“a”', 'a\nb', '\u202Eabc', '👩‍👧', '<b>', '1.2', 'null'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

export const anEdit: fc.Arbitrary<Edit> = fc.record({
  act: fc.constantFrom('add', 'add', 'add', 'remove', 'change', 'change', 'move', 'move', 'refer', 'renumber'),
  dataset: fc.nat(10_000),
  row: fc.nat(10_000),
  at: fc.nat(10_000),
  column: fc.nat(10_000),
  text,
})

/**
 * The rows of an edition, as a database would give them, after some edits; and again after more of them.
 * @param focus chooses the few kinds of row that most of what is added is of, so that there is an order to change
 */
export function editedTwice(
  first: readonly Edit[],
  then: readonly Edit[],
  focus: number,
): { before: readonly StoredPart[]; after: readonly StoredPart[] } {
  const draft: Draft = new Map(contents.map((dataset) => [dataset, []]))
  const lineages = { made: 0 }
  const inFocus = (edit: Edit) => ({ ...edit, dataset: edit.dataset % 3 === 0 ? edit.dataset : focus + (edit.dataset % 4) })
  for (const edit of first) acts[edit.act](draft, inFocus(edit), lineages)
  const before = stored(draft)
  for (const edit of then) acts[edit.act](draft, inFocus(edit), lineages)
  return { before, after: stored(draft) }
}

const one = <T>(of: readonly T[], choice: number): T | undefined => of[choice % Math.max(of.length, 1)]

/** Any row of the edition, each as likely as the others. */
function chosen(draft: Draft, { row }: Edit) {
  return one(
    [...draft].flatMap(([dataset, rows]) => rows.map((_, index) => ({ dataset, rows, index }))),
    row,
  )
}

const acts: Readonly<Record<Edit['act'], (draft: Draft, edit: Edit, lineages: { made: number }) => void>> = {
  add(draft, edit, lineages) {
    const dataset = one(contents, edit.dataset)!
    const rows = draft.get(dataset)!
    const { values, references } = shapeOf(dataset)
    const refers = references.map(({ name, to }, place) => [name, one(draft.get(to)!, edit.row + place)?.lineage ?? ''] as const)
    const row = {
      lineage: `lineage-${++lineages.made}`,
      numbers: {},
      values: Object.fromEntries(values.map((column, place) => [column.name, valueOf(column, edit, place)])),
      references: Object.fromEntries(refers),
    }
    rows.splice(edit.at % (rows.length + 1), 0, row)
  },
  /** What refers to it refers to nothing afterwards; what stood below it goes as well. */
  remove(draft, edit) {
    const found = chosen(draft, edit)
    if (found) remove(draft, found.dataset, found.rows[found.index]!)
  },
  change(draft, edit) {
    const found = chosen(draft, edit)
    const column = found && one(shapeOf(found.dataset).values, edit.column)
    if (!found || !column) return
    const row = found.rows[found.index]!
    found.rows[found.index] = { ...row, values: { ...row.values, [column.name]: valueOf(column, edit, edit.at) } }
  },
  move(draft, edit) {
    const found = chosen(draft, edit)
    if (!found) return
    const [row] = found.rows.splice(found.index, 1)
    found.rows.splice(edit.at % (found.rows.length + 1), 0, row!)
  },
  refer(draft, edit) {
    const found = chosen(draft, edit)
    const reference = found && one(shapeOf(found.dataset).references, edit.column)
    if (!found || !reference) return
    const row = found.rows[found.index]!
    const to = one(['', ...draft.get(reference.to)!.map(({ lineage }) => lineage)], edit.at)!
    found.rows[found.index] = { ...row, references: { ...row.references, [reference.name]: to } }
  },
  /** Numbers that an author typed over: kept until the row is numbered with the others again. */
  renumber(draft, edit) {
    const found = chosen(draft, edit)
    if (!found) return
    const row = found.rows[found.index]!
    const typed = shapeOf(found.dataset).numbers.slice(1)
    found.rows[found.index] = { ...row, numbers: Object.fromEntries(typed.map((name) => [name, edit.at % 50])) }
  },
}

function remove(draft: Draft, dataset: Dataset, gone: ContentRow): void {
  draft.set(
    dataset,
    draft.get(dataset)!.filter((row) => row !== gone),
  )
  for (const [other, rows] of draft) {
    for (const { name, to } of shapeOf(other).references) {
      if (to !== dataset) continue
      const below = shapeOf(other).parents.some((parent) => parent.name === name)
      for (const row of rows.filter(({ references }) => references[name] === gone.lineage)) {
        if (below) remove(draft, other, row)
        else {
          const all = draft.get(other)!
          const index = all.findIndex(({ lineage }) => lineage === row.lineage)
          if (index !== -1) all[index] = { ...all[index]!, references: { ...all[index]!.references, [name]: '' } }
        }
      }
    }
  }
}

function valueOf(column: Column, edit: Edit, place: number): string {
  const number = edit.at + edit.column * 31 + place * 7
  switch (column.type) {
    case 'boolean':
      return String(number % 2 === 0)
    case 'choice':
      return one(column.choices ?? [''], number) ?? ''
    case 'integer':
      return number % 5 === 0 ? '' : String(number % 40)
    case 'decimal':
    case 'pounds':
      return number % 5 === 0 ? '' : `${number % 2 === 0 ? '-' : ''}${number % 9_999}.${number % 100}`
    case 'date':
      return `2008-09-${String((number % 30) + 1).padStart(2, '0')}`
    default:
      return `${edit.text}${place % 3 === 0 ? number : ''}`
  }
}

/** Gives rows their positions as people do: one after the other, below each parent from 1, or with gaps. */
function stored(draft: Draft): readonly StoredPart[] {
  const content: { dataset: Dataset; rows: readonly ContentRow[] }[] = []
  for (const [place, [dataset, rows]] of [...draft.entries()].entries()) {
    const kept = new Map(rows.map((row) => [row.lineage, row.numbers]))
    const steps = 1 + (rows.length % 3)
    const ordered = inDocumentOrder(
      dataset,
      rows.map((row, index) => ({ ...row, numbers: { ...row.numbers, position: index + 1 } })),
      ranksOf(content),
    )
    const { numbers, parents } = shapeOf(dataset)
    const below = new Map<string, number>()
    const numbered = ordered.map((row, index): ContentRow => {
      const group = JSON.stringify(parents.map(({ name }) => row.references[name]))
      const inGroup = (below.get(group) ?? 0) + 1
      below.set(group, inGroup)
      const position = parents.length > 0 && place % 2 === 0 ? inGroup : (index + 1) * steps
      const typed = Object.fromEntries(numbers.map((name) => [name, kept.get(row.lineage)?.[name] ?? inGroup]))
      return { ...row, numbers: { ...typed, position } }
    })
    content.push({ dataset, rows: numbered })
  }
  return withLineage(content)
}

/** Rows as they would be read, in any order. */
function withLineage(content: LineageContent): readonly StoredPart[] {
  return contractRows(content, where).map(({ dataset, rows }, part) => ({
    dataset,
    rows: rows.map((row: Row, index) => ({ ...row, lineage_id: content[part]!.rows[index]!.lineage })).toReversed(),
  }))
}
