import { canonicalCell, readCell } from '../imports/cell-value.ts'
import type { Row, Value } from '../imports/dataset.ts'
import { columnNamed } from '../imports/row-key.ts'
import type { Issue } from '../refusal.ts'
import { type Field, fieldOfReference, type WrittenKind } from './fields.ts'

/** The texts of an item's fields, by name. */
export type ItemTexts = Readonly<Record<string, string>>

export type ItemReading =
  | {
      readonly ok: true
      /** Columns of the table with their values: those of the fields, and what follows from them. */
      readonly values: Row
      /** The ids that references name, by the column in which they are kept; null for none. */
      readonly references: Readonly<Record<string, string | null>>
    }
  | { readonly ok: false; readonly issues: readonly Issue[] }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Reads an item from the texts of all its fields, by the same contract as an import reads a row of a file. */
export function readItem({ kind, dataset, fields }: WrittenKind, texts: ItemTexts): ItemReading {
  const issues: Issue[] = []
  const row: Record<string, Value> = {}
  const values: Record<string, Value> = {}
  for (const field of fields) {
    const text = (texts[field.name] ?? '').trim()
    if (field.type === 'reference') {
      if (text === '' ? field.required : !uuid.test(text)) issues.push(missing(field))
      continue
    }
    // The server counts and makes codes itself.
    if (field.name === kind.counts?.column || field.name === kind.coded?.column) continue
    const column = columnNamed(dataset, field.name)
    const reading = readCell(column, text, dataset.key.includes(field.name))
    if (reading.ok) row[field.name] = values[field.name] = reading.value
    else if (reading.code === 'cell.required') issues.push(missing(field))
    else issues.push({ path: field.name, code: codeOf(reading.code), message: reading.sentence })
  }
  if (issues.length > 0) return { ok: false, issues }

  const references: Record<string, string | null> = {}
  for (const reference of dataset.references) {
    if (reference.to === 'editions') continue
    const id = (texts[fieldOfReference(reference)] ?? '').trim() || null
    references[reference.into] = id
    // For rules that ask whether something is named at all.
    for (const column of reference.columns) row[column] ??= id
  }
  for (const rule of dataset.rules ?? []) {
    const broken = rule(row)
    if (broken) return { ok: false, issues: [{ path: broken.column, code: 'CONTRADICTION', message: broken.message }] }
  }
  const derived = dataset.derive?.(row)
  if (derived?.ok === false)
    return { ok: false, issues: [{ path: derived.column, code: codeOf(derived.code), message: derived.message }] }
  return { ok: true, values: { ...values, ...derived?.value }, references }
}

const missing = ({ name, label, hint }: Field): Issue => ({
  path: name,
  code: 'MISSING',
  message: `Fill in “${label}”. ${hint}`,
})

/** "cell.not_pounds" → "NOT_POUNDS", as codes of issues are written. */
const codeOf = (code: string) => code.replace(/^.*\./, '').toUpperCase()

/** The text of a value as a field shows it. */
export function fieldText({ dataset }: WrittenKind, field: Field, value: Value): string {
  return field.type === 'reference' ? String(value ?? '') : canonicalCell(columnNamed(dataset, field.name), value)
}

/** A code made of a text, for things that need one: "Be Healthy!" → "be-healthy". */
export function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug.slice(0, 60).replace(/-+$/, '') || 'untitled'
}
