import type { Block, Cell, Heading, Inline, List, ListItem, Paragraph, Row, Table } from './model.ts'

/** The words in which parts are written: each makes one piece of the model. */

export const text = (words: string, { strong = false, emphasis = false } = {}): Inline => ({
  kind: 'text',
  text: words,
  strong,
  emphasis,
})

export const link = (words: string, to: string): Inline => ({ kind: 'link', text: words, to })

export const lineBreak: Inline = { kind: 'break' }

/** Text that a person typed into one field: its line breaks stay. */
export function typed(words: string): Inline[] {
  return words.split(/\r\n|[\r\n\u2028\u2029]/).flatMap((line, index) => (index === 0 ? [text(line)] : [lineBreak, text(line)]))
}

export function paragraph(content: string | readonly Inline[]): Paragraph {
  return { kind: 'paragraph', inlines: typeof content === 'string' ? typed(content) : content }
}

export const heading = (id: string, words: string): Heading => ({ kind: 'heading', id, text: words })

type ItemContent = string | readonly Inline[] | ListItem

const item = (content: ItemContent): ListItem =>
  typeof content === 'object' && 'blocks' in content ? content : { label: null, blocks: [paragraph(content)] }

export const bullets = (items: readonly ItemContent[]): List => ({
  kind: 'list',
  ordered: false,
  start: 1,
  items: items.map(item),
})

export const numbered = (items: readonly ItemContent[]): List => ({ ...bullets(items), ordered: true })

export type CellContent = string | readonly Inline[] | { readonly blocks: readonly Block[] }

/** An empty text is an empty cell. */
export function cell(content: CellContent, more: Partial<Omit<Cell, 'blocks'>> = {}): Cell {
  return { blocks: blocksOf(content), scope: null, colspan: 1, rowspan: 1, align: 'text', ...more }
}

export const figure = (content: CellContent): Cell => cell(content, { align: 'figure' })

export const rowHead = (content: CellContent): Cell => cell(content, { scope: 'row' })

export const columnHead = (words: string, more: Partial<Omit<Cell, 'blocks'>> = {}): Cell =>
  cell(words, { scope: 'col', ...more })

export const row = (cells: readonly Cell[], { strong = false } = {}): Row => ({ cells, strong })

type Simple = Pick<Table, 'caption' | 'widths' | 'rows'> & { readonly head: readonly (string | Cell)[]; readonly wide?: boolean }

/** A table with one row of column headers. */
export function table({ caption, widths, head, rows, wide = false }: Simple): Table {
  return {
    kind: 'table',
    caption,
    widths,
    head: [head.map((each) => (typeof each === 'string' ? columnHead(each) : each))],
    rows,
    wide,
  }
}

/** An item or a cell that holds one thing reads as text; one that holds several, as a list. */
export function oneOrSeveral(items: readonly string[]): CellContent {
  return items.length > 1 ? { blocks: [bullets(items)] } : (items[0] ?? '')
}

function blocksOf(content: CellContent): readonly Block[] {
  if (typeof content === 'object' && 'blocks' in content) return content.blocks
  return content.length === 0 ? [] : [paragraph(content)]
}
