import type { IParagraphOptions, Paragraph, Table } from 'docx'
import type { Block } from '../model.ts'
import type { Notes } from './inlines.ts'

/** Where blocks stand. */
export interface Place {
  readonly notes: Notes
  /** The level of headings within the section. */
  readonly level: 2 | 3
  /** Width of the text, in twentieths of a point. */
  readonly width: number
  /** A new numbering for an ordered list, so that each counts by itself. */
  readonly newNumbering: (start: number) => string
}

/** What blocks look like because of where they stand. */
export type Looks = { readonly strong?: boolean; readonly paragraph?: IParagraphOptions }

export type WriteBlocks = (block: Block, place: Place, looks?: Looks) => (Paragraph | Table)[]
