import { Bookmark, HeadingLevel, Paragraph, type ParagraphChild, type Table, TextRun } from 'docx'
import type { Block, List, Section } from '../model.ts'
import { clean } from './clean.ts'
import { runs } from './inlines.ts'
import type { Looks, Place } from './place.ts'
import { wordTable } from './tables.ts'

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

export function sectionBlocks({ id, level, heading, blocks }: Section, place: Place): (Paragraph | Table)[] {
  return [headingParagraph(id, heading, level), ...blocks.flatMap((block) => wordBlocks(block, place))]
}

function headingParagraph(id: string, text: string, level: 1 | 2 | 3): Paragraph {
  return new Paragraph({ heading: levels[level], children: [new Bookmark({ id, children: [new TextRun(clean(text))] })] })
}

export function wordBlocks(block: Block, place: Place, looks: Looks = {}): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block.id, block.text, place.level)]
    case 'paragraph':
      return [new Paragraph({ ...looks.paragraph, children: runs(block.inlines, place.notes, looks) })]
    case 'list':
      return listBlocks(block, place, looks, 0)
    case 'table':
      return wordTable(block, place, wordBlocks)
    // Word would need the drawing once more as points; it has its figures in the table, and what the drawing shows in words.
    case 'picture':
      return [new Paragraph({ ...looks.paragraph, children: [new TextRun(clean(`${block.title}. ${block.description}`))] })]
    case 'footnotes':
      return block.ids.flatMap((id) => {
        const note = place.notes.footnotes.get(id)
        // Those that a text refers to are footnotes of their page.
        if (!note || note.referred) return []
        return [
          new Paragraph({
            children: [new TextRun({ text: clean(note.mark), superScript: true }), new TextRun(clean(` ${note.text}`))],
          }),
        ]
      })
  }
}

/** The library has bullets for nine levels. */
const deepest = 8

function listBlocks(list: List, place: Place, looks: Looks, depth: number): (Paragraph | Table)[] {
  const level = Math.min(depth, deepest)
  const labelled = list.items.some(({ label }) => label !== null)
  const numbering = list.ordered && !labelled ? place.newNumbering(list.start) : null
  return list.items.flatMap(({ label, blocks }) =>
    blocks.flatMap((block, index) => {
      if (block.kind === 'list') return listBlocks(block, place, looks, depth + 1)
      if (block.kind !== 'paragraph' || index > 0) return wordBlocks(block, place, looks)
      const children = runs(block.inlines, place.notes, looks)
      if (labelled) return [labelledParagraph(label ?? '', children, level)]
      return [
        new Paragraph({
          style: 'ListParagraph',
          ...(numbering ? { numbering: { reference: numbering, level: 0 } } : { bullet: { level } }),
          children,
        }),
      ]
    }),
  )
}

const step = 480

/** The number as printed, which need not count up, hangs before its text. */
function labelledParagraph(label: string, children: readonly ParagraphChild[], level: number): Paragraph {
  const left = step * (level + 1)
  return new Paragraph({
    style: 'ListParagraph',
    indent: { left, hanging: step },
    tabStops: [{ type: 'left', position: left }],
    children: [new TextRun({ children: [clean(label), '\t'] as never }), ...children],
  })
}
