import fc from 'fast-check'
import { canonicalContent, canonicalRow } from '../../imports/canonical.ts'
import { applyChanges } from '../apply-changes.ts'
import { countChanges } from '../change-kinds.ts'
import { type ChangeSet, changesBetween } from '../change-set.ts'
import { contractRows, lineageContent } from '../content.ts'
import { wordDiff } from '../word-diff.ts'
import { anEdit, type Edit, editedTwice, where } from './random-edits.ts'

export type Exactness = {
  readonly runs: number
  readonly exact: number
  /** Changes that were told and applied, by what they do. */
  readonly told: Readonly<Record<'added' | 'removed' | 'changed' | 'moved', number>>
  /** The first sequence that was not exact, as small as it could be made. */
  readonly failure: string | null
}

/**
 * Edits an edition at random and asks of each sequence: does what is told to have changed make the new edition of the old one, down to
 * the text that its hash is taken of; does the way back; and do the words told of each field make both of its texts?
 */
export function changesAreExact({ runs, seed }: { readonly runs: number; readonly seed: number }): Exactness {
  const told = { added: 0, removed: 0, changed: 0, moved: 0 }
  let exact = 0
  const sequence = (most: number) => fc.array(anEdit, { maxLength: most, size: 'max' })
  const outcome = fc.check(
    fc.property(sequence(120), sequence(60), fc.nat(100), (first, then, focus) => {
      const set = exactChanges(first, then, focus)
      for (const counts of Object.values(countChanges(set)))
        for (const how of Object.keys(told) as (keyof typeof told)[]) told[how] += counts[how]
      exact += 1
    }),
    { numRuns: runs, seed },
  )
  const failure = outcome.failed ? `${fc.defaultReportMessage(outcome)}\n${String(outcome.errorInstance)}` : null
  return { runs, exact, told, failure }
}

/** @throws when what is told is not what was done */
function exactChanges(first: readonly Edit[], then: readonly Edit[], focus: number): ChangeSet {
  const stored = editedTwice(first, then, focus)
  const [before, after] = [lineageContent(stored.before), lineageContent(stored.after)]
  const set = changesBetween(before, after)
  const made = applyChanges(before, set)
  same('the rows made', made, after)
  same('the text that is hashed', hashedText(contractRows(made, where)), hashedText(stored.after))
  same('the way back', applyChanges(after, changesBetween(after, before)), before)
  same('no change', changesBetween(after, made), [])
  for (const { changes } of set)
    for (const change of changes)
      if (change.how === 'changed') for (const field of change.fields) wordsMakeBoth(field.before, field.after)
  return set
}

/** Random rows may share a business key, which stored ones never do, and then have no order of their own. */
function hashedText(parts: Parameters<typeof canonicalContent>[0]): string {
  return canonicalContent(
    parts.map(({ dataset, rows }) => {
      const texts = new Map(rows.map((row) => [row, JSON.stringify(canonicalRow(dataset, row))]))
      return { dataset, rows: rows.toSorted((a, b) => ((texts.get(a) ?? '') < (texts.get(b) ?? '') ? -1 : 1)) }
    }),
  )
}

function wordsMakeBoth(before: string, after: string): void {
  const segments = wordDiff(before, after)
  const joined = (other: 'removed' | 'added') =>
    segments.flatMap(({ kind, text }) => (kind === 'kept' || kind === other ? [text] : [])).join('')
  same('the words before', joined('removed'), before)
  same('the words after', joined('added'), after)
}

function same(what: string, made: unknown, meant: unknown): void {
  const [a, b] = [made, meant].map((value) => (typeof value === 'string' ? value : JSON.stringify(value, sorted)))
  if (a !== b) throw new Error(`${what} differ:\n${a}\n${b}`)
}

/** Names in one order, and datasets by their names rather than their whole contract. */
function sorted(name: string, value: unknown): unknown {
  if (name === 'dataset' && typeof value === 'object' && value !== null) return (value as { name: string }).name
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value
}
