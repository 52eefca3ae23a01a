/**
 * A plan as a document: what is said, in which order and in which structure, and nothing about how it looks. It is plain data, so that it
 * can go to a worker thread and into the typesetter as JSON; every text in it is text, never markup.
 */
export interface PlanDocument {
  readonly title: string
  /** Below the title: which edition of which kind of plan, of whom, for when. */
  readonly subtitle: readonly string[]
  /** How the edition stands: who decided on it, or that nobody has approved it yet. */
  readonly standing: readonly string[]
  /** What stands on every page of a copy that nobody has approved; null for an approved one. */
  readonly draftMark: string | null
  /** What stands at the foot of every page, before its number. */
  readonly foot: string
  readonly sections: readonly Section[]
  readonly footnotes: readonly Footnote[]
}

export interface Section {
  /** Unique in the document; links and addresses name it. */
  readonly id: string
  /** No level is left out on the way down: a section of level 2 stands below one of level 1. */
  readonly level: 1 | 2
  readonly heading: string
  readonly blocks: readonly Block[]
  /** Holds a table that needs the long side of the paper. */
  readonly wide: boolean
}

export type Block = Heading | Paragraph | List | Table | Picture | FootnoteList

/** A heading within a section: one level below the section's own. */
export interface Heading {
  readonly kind: 'heading'
  readonly id: string
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly inlines: readonly Inline[]
}

export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  /** The number of the first item of an ordered list. */
  readonly start: number
  readonly items: readonly ListItem[]
}

export interface ListItem {
  /** The number as the plan prints it, which need not follow from the place; null for a bullet, or a number that does follow. */
  readonly label: string | null
  readonly blocks: readonly Block[]
}

export interface Table {
  readonly kind: 'table'
  /** What the table is, for its readers and for those who have it read to them. */
  readonly caption: string
  /** Shares of the width, one for each column. */
  readonly widths: readonly number[]
  /** Rows that stand again at the top of each page. */
  readonly head: readonly (readonly Cell[])[]
  readonly rows: readonly Row[]
  readonly wide: boolean
}

export interface Row {
  readonly cells: readonly Cell[]
  /** A stated total. */
  readonly strong: boolean
}

export interface Cell {
  readonly blocks: readonly Block[]
  /** What it is the header of; null for a cell with data. */
  readonly scope: 'col' | 'row' | 'colgroup' | 'rowgroup' | null
  readonly colspan: number
  readonly rowspan: number
  readonly align: 'text' | 'figure'
}

/** A drawing of figures that also stand in a table. */
export interface Picture {
  readonly kind: 'picture'
  readonly title: string
  /** What it shows, for those who cannot see it. */
  readonly description: string
  /** A drawing of `@weald/charts` as text; no text of a person stands in it but as text. */
  readonly svg: string
}

/** The place of footnotes that no text refers to; where each has its mark in the text, there is nothing left to list. */
export interface FootnoteList {
  readonly kind: 'footnotes'
  readonly title: string
  readonly ids: readonly string[]
}

export interface Footnote {
  readonly id: string
  /** The mark as printed: "*", "**". */
  readonly mark: string
  readonly text: string
  /** Whether any text carries its mark. */
  readonly referred: boolean
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly strong: boolean; readonly emphasis: boolean }
  /** `to` is an address on the web, or `#` and the id of a place in the document. */
  | { readonly kind: 'link'; readonly text: string; readonly to: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'mark'; readonly footnote: string }
