import type { Column, ColumnType } from '../imports/column.ts'
import type { Dataset, Reference } from '../imports/dataset.ts'
import { datasetNamed } from '../imports/datasets/index.ts'
import { columnNamed } from '../imports/row-key.ts'
import { itemKind, type ItemKind } from './item-kinds.ts'

/** One thing that an author fills in. Its text is the canonical text of the import's contract; of a reference, the id of what it names. */
export type Field = {
  readonly name: string
  /** What a form calls it. */
  readonly label: string
  /** One sentence of help. */
  readonly hint: string
  readonly type: ColumnType | 'reference'
  readonly required: boolean
  readonly choices: readonly string[]
  /** The dataset that a reference names a row of. */
  readonly refersTo: string | null
  /** Whether that is a row of the same edition. */
  readonly withinEdition: boolean
  /** What it is for an item that nobody has filled it in for, and whether authors are asked at all. */
  readonly initial: string
  readonly asked: boolean
}

/** A kind with its dataset and its fields. */
export type WrittenKind = {
  readonly name: string
  readonly kind: ItemKind
  readonly dataset: Dataset
  readonly fields: readonly Field[]
}

/** Columns that Weald itself fills: where a row belongs, and its place there. */
const placed: ReadonlySet<string> = new Set(['plan', 'edition', 'position'])

const known = new Map<string, WrittenKind>()

/** What authors fill in for a kind of thing; null when they write no such thing. */
export function writtenKind(name: string): WrittenKind | null {
  const before = known.get(name)
  if (before) return before
  const kind = itemKind(name)
  const dataset = datasetNamed(name)
  if (!kind || !dataset) return null
  const made = { name, kind, dataset, fields: fieldsOf(kind, dataset) }
  known.set(name, made)
  return made
}

function fieldsOf(kind: ItemKind, dataset: Dataset): readonly Field[] {
  const references = dataset.references.filter(({ to }) => to !== 'editions')
  const resolved = new Set(references.flatMap(({ columns }) => columns))
  const plain = dataset.columns
    .filter(({ name }) => !placed.has(name) && !resolved.has(name))
    .map((column) => plainField(kind, column))
  return [...references.map((reference) => referenceField(dataset, reference)), ...plain]
}

function plainField(kind: ItemKind, column: Column): Field {
  const { name, type, required, description, choices = [] } = column
  const given = kind.given?.[name]
  return {
    name,
    label: labelOf(name),
    hint: description,
    type,
    required,
    choices,
    refersTo: null,
    withinEdition: false,
    initial: given ?? kind.begins?.[name] ?? (type === 'boolean' ? 'false' : ''),
    asked: given === undefined && kind.counts?.column !== name && kind.coded?.column !== name,
  }
}

/** The name of a reference's field is that of its last column: what is left when plan, edition or framework are taken for granted. */
export function fieldOfReference({ columns }: Reference): string {
  return columns.at(-1) ?? ''
}

function referenceField(dataset: Dataset, reference: Reference): Field {
  const name = fieldOfReference(reference)
  const { description } = columnNamed(dataset, name)
  return {
    name,
    label: labelOf(name),
    hint: description,
    type: 'reference',
    required: reference.columns.every((column) => columnNamed(dataset, column).required),
    choices: [],
    refersTo: reference.to,
    withinEdition: reference.columns.includes('plan'),
    initial: '',
    asked: true,
  }
}

/** "financial_year" → "Financial year"; what was printed is simply called by its name. */
function labelOf(name: string): string {
  const words = name
    .replace(/_printed$/, '')
    .replaceAll('_', ' ')
    .replace(/\bfte\b/, 'FTE')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
