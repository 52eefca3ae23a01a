import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImportedXmlComponent,
  InternalHyperlink,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Footnote, Inline } from '../model.ts'
import { clean } from './clean.ts'

/** What paragraphs need to know of the document around them. */
export interface Notes {
  readonly footnotes: ReadonlyMap<string, Footnote>
  /** Footnotes by their ids → the number under which Word keeps each. */
  readonly numbers: ReadonlyMap<string, number>
  /** Those whose note stands already: Word has a note once for each reference, and the plan prints it once. */
  readonly standing: Set<string>
}

/** Addresses beyond this are refused by Word. */
const longestAddress = 2_000

export function runs(inlines: readonly Inline[], notes: Notes, { strong = false } = {}): ParagraphChild[] {
  return inlines.flatMap((part): ParagraphChild[] => {
    switch (part.kind) {
      case 'break':
        return [new TextRun({ break: 1 })]
      case 'text':
        return [new TextRun({ text: clean(part.text), bold: strong || part.strong, italics: part.emphasis })]
      case 'link':
        return [linked(clean(part.text), part.to)]
      case 'mark':
        return footnoteMark(part.footnote, notes)
    }
  })
}

function linked(text: string, to: string): ParagraphChild {
  const children = [new TextRun({ text, style: 'Hyperlink' })]
  if (to.startsWith('#')) return new InternalHyperlink({ anchor: to.slice(1), children })
  return to.length > longestAddress ? new TextRun(text) : new ExternalHyperlink({ link: clean(to), children })
}

/** The first mark of a note is a real footnote reference with the mark that the plan prints; later ones are that mark only. */
function footnoteMark(id: string, { footnotes, numbers, standing }: Notes): ParagraphChild[] {
  const [note, number] = [footnotes.get(id), numbers.get(id)]
  if (!note || number === undefined) return []
  const mark = new TextRun({ text: clean(note.mark), superScript: true })
  if (standing.has(id)) return [mark]
  standing.add(id)
  return [new PrintedMark(number), mark]
}

/** A reference that shows no number of its own, for the printed mark follows it. */
class PrintedMark extends FootnoteReferenceRun {
  constructor(number: number) {
    super(number)
    const reference = new ImportedXmlComponent('w:footnoteReference', { 'w:customMarkFollows': '1', 'w:id': String(number) })
    // The reference is the last thing in the run; the library writes it without the attribute.
    this.root.splice(-1, 1, reference)
  }
}
