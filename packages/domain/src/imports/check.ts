import { canonicalCell } from './cell-value.ts'
import type { Dataset } from './dataset.ts'
import { nearest } from './nearest.ts'
import { type ParsedFile, type ParsedRow, hasKey } from './parsed-file.ts'
import { type Mention, mentions } from './references.ts'
import { type FaultList, quoted } from './report.ts'
import { type KeyText, columnNamed, describeKey, keyOf, keyParts } from './row-key.ts'

/** The keys of each dataset that are known, by the dataset's name. */
export type KnownKeys = ReadonlyMap<string, ReadonlySet<KeyText>>

/** A reference that names no row, neither of the database nor of the batch. */
export type Unknown = { readonly file: ParsedFile; readonly row: ParsedRow; readonly mention: Mention }

/** Adds a fault for each row whose key stands in an earlier row of its file. */
export function checkKeys({ dataset, rows }: ParsedFile, faults: FaultList): void {
  const lines = new Map<KeyText, number>()
  for (const row of rows) {
    if (!hasKey(dataset, row)) continue
    const key = keyOf(dataset, row.values)
    const earlier = lines.get(key)
    if (earlier === undefined) {
      lines.set(key, row.line)
      continue
    }
    const described = describeKey(dataset.key, keyParts(key))
    faults.add({
      code: 'key.duplicate',
      row: row.line,
      value: described,
      sentence: `${described} stands already in row ${earlier}. Keep one of the two rows.`,
    })
  }
}

/** The keys that the batch itself brings, by dataset; also those of rows with other faults, so that one fault is told once. */
export function broughtKeys(files: readonly ParsedFile[]): KnownKeys {
  return new Map(
    files.map(({ dataset, rows }) => [
      dataset.name,
      new Set(rows.filter((row) => hasKey(dataset, row)).map((row) => keyOf(dataset, row.values))),
    ]),
  )
}

/** Adds a fault for each rule that a row breaks. */
export function checkRules({ dataset, rows }: ParsedFile, faults: FaultList): void {
  for (const { line, values, unread } of rows) {
    if (unread.size > 0) continue
    for (const rule of dataset.rules ?? []) {
      const broken = rule(values)
      if (!broken) continue
      const { column, message: sentence } = broken
      faults.add({
        code: 'row.contradiction',
        row: line,
        column,
        value: canonicalCell(columnNamed(dataset, column), values[column] ?? null),
        sentence,
      })
    }
  }
}

/** Adds a fault for each row of which a cell has no meaning that can be told. A row with unread cells has been told already. */
export function checkDerived({ dataset, rows }: ParsedFile, faults: FaultList): void {
  if (!dataset.derive) return
  for (const { line, values, unread } of rows) {
    if (unread.size > 0) continue
    const derived = dataset.derive(values)
    if (derived.ok) continue
    const { column } = derived
    faults.add({
      code: 'cell.not_understood',
      row: line,
      column,
      value: canonicalCell(columnNamed(dataset, column), values[column] ?? null),
      sentence: derived.message,
    })
  }
}

/**
 * Every reference of the batch that leads nowhere. A reference into a file that could not be read whole is not judged: what it
 * names may stand in the part that is lost. Where a row names an unknown edition, its references within that edition are not told as well.
 */
export function unknownReferences(files: readonly ParsedFile[], stored: KnownKeys): readonly Unknown[] {
  const brought = broughtKeys(files)
  const incomplete = new Set(files.filter((file) => !file.complete).map((file) => file.dataset.name))
  const unknown: Unknown[] = []
  for (const file of files) {
    for (const row of file.rows) {
      const lost: Mention[] = []
      for (const mention of mentions(file.dataset, row).whole) {
        const { name } = mention.to
        if (stored.get(name)?.has(mention.key) || brought.get(name)?.has(mention.key)) continue
        const within = lost.some((earlier) =>
          earlier.reference.columns.every((column) => mention.reference.columns.includes(column)),
        )
        lost.push(mention)
        if (!within && !incomplete.has(name)) unknown.push({ file, row, mention })
      }
    }
  }
  return unknown
}

/** Adds a fault for each reference of which only some columns are filled. */
export function checkHalfReferences({ dataset, rows }: ParsedFile, faults: FaultList): void {
  for (const row of rows) {
    for (const { columns } of mentions(dataset, row).half) {
      const empty = columns.find((name) => row.values[name] === null)
      const filled = columns.find((name) => row.values[name] !== null && !columnNamed(dataset, name).required)
      faults.add({
        code: 'reference.incomplete',
        row: row.line,
        column: empty ?? '',
        value: '',
        sentence: `It is empty, but ${filled} is filled. Fill both or neither.`,
      })
    }
  }
}

/** Adds the fault of one unknown reference. @param known keys of the dataset that it could have meant */
export function tellUnknown({ row, mention }: Unknown, known: readonly KeyText[], faults: FaultList): void {
  const { reference, to } = mention
  const wanted = keyParts(mention.key)
  const candidates = known.map(keyParts)
  const place = firstStrangePart(wanted, candidates)
  const column = reference.columns[place] ?? ''
  const value = wanted[place] ?? ''
  const context = describeKey(reference.columns.slice(0, place), wanted)
  const alike = candidates.filter((parts) => parts.slice(0, place).every((part, position) => part === wanted[position]))
  const meant = isWord(to, place) ? nearest(value, new Set(alike.map((parts) => parts[place] ?? ''))) : null
  const advice = meant === null ? `Correct it, or add the row to ${to.name}.` : `Did you mean ${quoted(meant)}?`
  faults.add({
    code: 'reference.unknown',
    row: row.line,
    column,
    value,
    sentence: `${quoted(value)} names no row of ${to.name}${context === '' ? '' : ` (${context})`}. ${advice}`,
  })
}

/** The first part of a key at which no known key agrees any more: a misspelt plan is told as the plan, not as its edition. */
function firstStrangePart(wanted: readonly string[], candidates: readonly (readonly string[])[]): number {
  let left = candidates
  for (const [place, part] of wanted.entries()) {
    left = left.filter((parts) => parts[place] === part)
    if (left.length === 0) return place
  }
  return wanted.length - 1
}

/** Numbers are not suggested: the position beside the one that is missing is no better guess than any other. */
function isWord(dataset: Dataset, place: number): boolean {
  const name = dataset.key[place]
  return name !== undefined && ['text', 'code', 'choice'].includes(columnNamed(dataset, name).type)
}
