import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx'
import type { PlanDocument, Section } from '../model.ts'
import { sectionBlocks } from './blocks.ts'
import { clean } from './clean.ts'
import { PrintedNote } from './footnotes.ts'
import type { Notes } from './inlines.ts'
import { styles } from './styles.ts'

/** A4 and its margins, in twentieths of a point. */
const paper = { width: 11_906, height: 16_838 }
const margin = { top: 1_360, bottom: 1_247, left: 1_134, right: 1_134 }

/** A document as a Word file. */
export async function docxFile(document: PlanDocument): Promise<Uint8Array> {
  const { title, subtitle, standing, draftMark, sections, footnotes } = document
  const referred = footnotes.filter((note) => note.referred)
  const notes: Notes = {
    footnotes: new Map(footnotes.map((note) => [note.id, note])),
    numbers: new Map(referred.map(({ id }, index) => [id, index + 1])),
    standing: new Set(),
  }
  const starts: number[] = []
  const newNumbering = (start: number) => `ordered-${starts.push(start)}`

  const cover = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(clean(title))] }),
    ...subtitle.map((line) => new Paragraph(clean(line))),
    ...standing.map(
      (line) => new Paragraph({ style: draftMark === null ? 'Standing' : 'DraftMark', children: [new TextRun(clean(line))] }),
    ),
    ...(sections.length > 1
      ? [
          new Paragraph({ style: 'Caption', children: [new TextRun({ text: 'In this document', size: 28 })] }),
          // Word fills in the page numbers when it opens the file. The library can estimate them, in time that grows with the square of a long word.
          new TableOfContents('In this document', { hyperlink: true, headingStyleRange: '1-2', beginDirty: true }),
        ]
      : []),
  ]
  const pages = runsOfSections(sections).map((run): ISectionOptions => {
    const { wide } = run[0]!
    const width = (wide ? paper.height : paper.width) - margin.left - margin.right
    const children = run.flatMap((section) =>
      sectionBlocks(section, { notes, newNumbering, width, level: section.level === 1 ? 2 : 3 }),
    )
    return { ...pageLooks(document, wide), children }
  })

  const coverPage = { ...pageLooks(document, false), children: cover }
  const file = new Document({
    title: clean(title),
    description: clean(subtitle.join('. ')),
    creator: 'Weald',
    styles,
    numbering: {
      config: starts.map((start, index) => ({
        reference: `ordered-${index + 1}`,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            start,
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 480, hanging: 480 } } },
          },
        ],
      })),
    },
    footnotes: Object.fromEntries(referred.map((note) => [notes.numbers.get(note.id)!, { children: [new PrintedNote(note)] }])),
    sections:
      sections.length > 1
        ? [coverPage, ...pages]
        : [{ ...coverPage, ...pages[0], children: [...cover, ...(pages[0]?.children ?? [])] }],
  })
  return Packer.toBuffer(file)
}

/** Sections that follow each other on paper of one orientation. */
function runsOfSections(sections: readonly Section[]): readonly (readonly Section[])[] {
  const found: Section[][] = []
  for (const section of sections) {
    if (found.at(-1)?.[0]?.wide === section.wide) found.at(-1)!.push(section)
    else found.push([section])
  }
  return found
}

function pageLooks(
  { draftMark, foot }: PlanDocument,
  wide: boolean,
): Pick<ISectionOptions, 'properties' | 'headers' | 'footers'> {
  const width = (wide ? paper.height : paper.width) - margin.left - margin.right
  return {
    properties: {
      page: { size: { ...paper, orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin },
    },
    ...(draftMark === null
      ? {}
      : {
          headers: {
            default: new Header({ children: [new Paragraph({ style: 'DraftMark', children: [new TextRun(clean(draftMark))] })] }),
          },
        }),
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: 'PageMark',
            tabStops: [{ type: 'right', position: width }],
            children: [
              new TextRun(clean(foot)),
              new TextRun({ children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
            ],
          }),
        ],
      }),
    },
  }
}
