import { nameOfRow } from '../audit/name-of-row.ts'
import { thingOf } from '../audit/trail-sentence.ts'
import { dayInWords } from '../calendar.ts'
import { groupedDecimal } from '../decimal.ts'
import type { Column } from '../imports/column.ts'
import type { Dataset } from '../imports/dataset.ts'
import { columnNamed } from '../imports/row-key.ts'
import type { ContentRow, LineageContent } from './content.ts'
import { shapeOf } from './shape.ts'

/** The name of a row that stands outside of editions, by its dataset and the texts of its key; null where it is not known. */
export type OutsideNames = (dataset: string, key: readonly string[]) => string | null

/** Says of one edition what its rows are called, and what their fields hold, in the words that a reader knows. */
export type EditionWords = {
  row(dataset: Dataset, lineage: string): ContentRow | undefined
  /** `Priority 1.2`; a row that belongs to another is told with it: `Priority 1.2, link to a framework Stay Safe`. */
  title(dataset: Dataset, row: ContentRow): string
  /** What a column or a reference of a row holds; null for nothing. Amounts are told apart, since they are told in pairs. */
  field(dataset: Dataset, row: ContentRow, column: string): string | null
}

/** The columns that people know a row by, the best first, where it is not by what they know most things by. */
const naming: Readonly<Record<string, readonly string[]>> = {
  priorities: ['ref', 'inferred_ref', 'title'],
  alignments: ['item'],
  'outcome-headings': ['item'],
  'commitment-references': ['item'],
  commitments: ['plan_ref_printed', 'target'],
  'contents-entries': ['printed_title'],
  footnotes: ['mark'],
  facts: ['subject'],
  'scan-faults': ['subject'],
  'budget-figure-sources': ['figure'],
  actions: ['ref', 'title'],
  measures: ['indicator'],
  targets: ['printed_under'],
  'staffing-lines': ['band'],
  'staffing-funding': ['funding_source'],
}

export function editionWords(content: LineageContent, outside: OutsideNames): EditionWords {
  const rows = new Map(
    content.map(({ dataset, rows: all }) => [dataset.name, { dataset, rows: new Map(all.map((row) => [row.lineage, row])) }]),
  )
  const headings = new Map(
    [...(rows.get('sections')?.rows.values() ?? [])].map(({ values }) => [values['code'] ?? '', values['heading'] ?? '']),
  )
  const found = (dataset: Dataset, lineage: string) => rows.get(dataset.name)?.rows.get(lineage)

  const nameOf = (dataset: Dataset, row: ContentRow): string | null => {
    const columns = naming[dataset.name]
    if (!columns) return nameOfRow(row.values)
    return nameOfRow({ text: columns.map((column) => field(dataset, row, column)).find((told) => told !== null) })
  }

  const title = (dataset: Dataset, row: ContentRow): string => {
    const parent = parentOf(dataset, row)
    const name = nameOf(dataset, row)
    const thing = thingOf(dataset.name.replaceAll('-', '_'))
    const own = name === null ? thing : `${thing} ${asName(name)}`
    return parent === null ? capital(own) : `${parent}, ${own}`
  }

  /** What a row belongs to: what it is ordered below, else the first thing in the edition that it refers to. */
  const parentOf = (dataset: Dataset, row: ContentRow): string | null => {
    for (const { name, to } of shapeOf(dataset).references) {
      const parent = to === dataset ? undefined : found(to, row.references[name] ?? '')
      if (parent) return title(to, parent)
    }
    return null
  }

  const field = (dataset: Dataset, row: ContentRow, column: string): string | null => {
    const reference = shapeOf(dataset).references.find(({ name }) => name === column)
    if (reference) {
      const named = row.references[column] ?? ''
      const target = found(reference.to, named)
      return target ? title(reference.to, target) : named === '' ? null : 'something that is not shown'
    }
    const text = row.values[column] ?? ''
    if (text === '') return null
    const beyond = dataset.references.find(({ columns }) => columns.at(-1) === column)
    const name =
      beyond &&
      outside(
        beyond.to,
        beyond.columns.map((one) => row.values[one] ?? ''),
      )
    return name ?? words(columnNamed(dataset, column), text, headings)
  }

  return { row: found, title, field }
}

function words(column: Column, text: string, headings: ReadonlyMap<string, string>): string {
  if (column.name === 'section_code') return headings.get(text) ?? text
  if (column.name === 'section_codes')
    return text
      .split(';')
      .map((code) => headings.get(code) ?? code)
      .join(', ')
  switch (column.type) {
    case 'boolean':
      return text === 'true' ? 'yes' : 'no'
    case 'choice':
      return text.replaceAll('_', ' ')
    case 'decimal':
      return groupedDecimal(text)
    case 'list':
      return text.replaceAll(';', ', ')
    case 'date':
      return dayInWords(text)
    default:
      return text
  }
}

/** A name of a few words stands by itself; more than that is a quotation. */
const asName = (name: string) => (name.split(' ').length <= 4 ? name : `“${name}”`)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
