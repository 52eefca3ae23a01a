import type { Dataset } from '../imports/dataset.ts'
import { datasetNamed } from '../imports/datasets/index.ts'
import { columnNamed } from '../imports/row-key.ts'
import { asPounds, asThousands, parsePounds } from '../money.ts'
import { type ChangeKind, kindOf } from './change-kinds.ts'
import type { ChangeSet, DatasetChanges, RowChange } from './change-set.ts'
import type { ContentRow, LineageContent } from './content.ts'
import { type EditionWords, editionWords, type OutsideNames } from './edition-words.ts'
import { fieldLabel } from './field-labels.ts'
import { shapeOf } from './shape.ts'

/** One line of a list of changes; without a row, the rows of a dataset that are only numbered anew. */
export type ListedChange = { readonly dataset: Dataset; readonly kind: ChangeKind; readonly change: RowChange | null }

/** Every change of a set, in the order of the document. */
export function listedChanges(set: ChangeSet): readonly ListedChange[] {
  return set.flatMap(({ dataset: name, changes }: DatasetChanges): ListedChange[] => {
    const dataset = datasetNamed(name)
    if (!dataset) throw new Error(`The contract has no dataset ${name}`)
    const kind = kindOf(dataset)
    return changes.length === 0 ? [{ dataset, kind, change: null }] : changes.map((change) => ({ dataset, kind, change }))
  })
}

export type ToldField = {
  readonly column: string
  readonly label: string
  /** As the plan prints it; null for nothing. */
  readonly before: string | null
  readonly after: string | null
  /** What amounts are in: `£000`; null where that is said, or nothing is counted. */
  readonly unit: string | null
  /** Whether it is running text, of which the words that changed are told rather than all of it twice. */
  readonly prose: boolean
}

export type ToldChange = {
  readonly how: RowChange['how'] | 'renumbered'
  /** Null where it is not one row that changed. */
  readonly lineage: string | null
  readonly title: string
  readonly sentence: string
  readonly fields: readonly ToldField[]
  /** Which one of those below the same parent it was and is, from 1; null where it did not move. */
  readonly moved: { readonly from: number; readonly to: number } | null
}

/** Tells changes between two editions in plain words. */
export function changeTeller(before: LineageContent, after: LineageContent, outside: OutsideNames) {
  const [was, is] = [editionWords(before, outside), editionWords(after, outside)]

  return ({ dataset, change }: ListedChange): ToldChange => {
    if (change === null) {
      const sentence = `${dataset.title}: numbered anew`
      return { how: 'renumbered', lineage: null, title: dataset.title, sentence, fields: [], moved: null }
    }
    const { how, lineage } = change
    const [old, now] = [was.row(dataset, lineage), is.row(dataset, lineage)]
    const title = now ? is.title(dataset, now) : old ? was.title(dataset, old) : dataset.title
    const fields = changedColumns(dataset, change, old, now).map((column) =>
      toldField(dataset, column, { words: was, row: old }, { words: is, row: now }),
    )
    const place = how === 'removed' ? null : change.place
    const moved = place && place.from !== null && place.from !== place.to ? { from: place.from, to: place.to } : null
    const told = { how, lineage, title, fields, moved }
    return { ...told, sentence: changeSentence(told) }
  }
}

/** `Priority 1.2: title and description changed`, without a full stop. */
export function changeSentence({ how, title, fields, moved }: Omit<ToldChange, 'sentence'>): string {
  const place = moved ? [`moved from place ${moved.from} to place ${moved.to}`] : []
  if (how === 'added' || how === 'removed') return `${title} ${how}`
  if (how === 'moved') return `${title} ${place[0] ?? 'moved'}`
  const prose = fields.filter((field) => field.prose).map(({ label }) => label)
  const rewritten = prose.length > 0 ? [`${listed(prose)} changed`] : []
  const told = fields.filter((field) => !field.prose).map(fieldPhrase)
  return `${title}: ${[...rewritten, ...told, ...place].join('; ')}`
}

function fieldPhrase({ label, before, after, unit }: ToldField): string {
  return `${label} ${before ?? 'nothing'} → ${after ?? 'nothing'}${unit === null ? '' : ` (${unit})`}`
}

type Side = { readonly words: EditionWords; readonly row: ContentRow | undefined }

/** The columns to tell of: those that differ; of a row that came or went, all that it holds. */
function changedColumns(
  dataset: Dataset,
  change: RowChange,
  old: ContentRow | undefined,
  now: ContentRow | undefined,
): readonly string[] {
  if (change.how === 'changed') return change.fields.map(({ column }) => column)
  const row = change.how === 'added' ? now : change.how === 'removed' ? old : undefined
  if (!row) return []
  const { references, values } = shapeOf(dataset)
  return [
    ...references.map(({ name }) => name).filter((name) => row.references[name]),
    ...values.map(({ name }) => name).filter((name) => row.values[name]),
  ]
}

/** Texts longer than this are not told from one to the other within a sentence. */
const longest = 40

function toldField(dataset: Dataset, column: string, was: Side, is: Side): ToldField {
  const { type, ...described } = columnNamed(dataset, column)
  const told = { column, label: fieldLabel(dataset, described) }
  if (type === 'pounds') return { ...told, ...amounts(was.row?.values[column], is.row?.values[column]), prose: false }
  const [before, after] = [was, is].map(({ words, row }) => (row ? words.field(dataset, row, column) : null))
  const prose = type === 'text' && [before, after].some((text) => (text?.length ?? 0) > longest || text?.includes('\n'))
  return { ...told, before: before ?? null, after: after ?? null, unit: null, prose }
}

/** Amounts as the plan prints them, in thousands; to the penny where that would not show the difference. */
function amounts(before = '', after = ''): Pick<ToldField, 'before' | 'after' | 'unit'> {
  const [was, is] = [before, after].map((text) => {
    const amount = text === '' ? null : parsePounds(text)
    return amount?.ok ? amount.value : null
  })
  const inThousands = (pence: bigint | null | undefined) => (pence == null ? null : asThousands(pence))
  const exactly = (pence: bigint | null | undefined) => (pence == null ? null : asPounds(pence))
  return inThousands(was) === inThousands(is)
    ? { before: exactly(was), after: exactly(is), unit: null }
    : { before: inThousands(was), after: inThousands(is), unit: '£000' }
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
