import type { EditionContent } from '../content.ts'
import type { Block, Inline } from '../model.ts'
import type { PlacedSection } from '../placement.ts'

/** What a part is written from. */
export interface PartContext {
  readonly content: EditionContent
  readonly section: PlacedSection
  /** What of it, such as the code of a list; empty where there is only one. */
  readonly argument: string
  /** A new id for a heading within the section. */
  readonly newId: () => string
  /** Where a section of the plan stands in the document; null when it is not there. */
  readonly placeOf: (sectionCode: string) => string | null
  /** The mark of a footnote of this section; null when the section has no footnote with that mark. */
  readonly mark: (printed: string) => Inline | null
}

export type Part = (context: PartContext) => readonly Block[]

/** The rows of a kind that stand in a section. */
export function inSection<Row extends { readonly sectionCode: string }>(rows: readonly Row[], { section }: PartContext): Row[] {
  return rows.filter(({ sectionCode }) => sectionCode === section.code)
}

/** A part without a row leaves no empty table or list behind. */
export const ifAny = (rows: readonly unknown[], blocks: () => readonly Block[]): readonly Block[] =>
  rows.length > 0 ? blocks() : []

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** "Dover", "Dover and Deal", "Essex, Newham and Knowsley". */
export const inWords = (names: readonly string[]): string => conjunction.format(names)

export const leadNames = (leads: readonly { readonly printed: string }[]): string => inWords(leads.map(({ printed }) => printed))
