import { inNoSection, sizeText } from '@weald/domain'
import type { Attachment } from '../content.ts'
import { narrative as markdown } from '../markdown.ts'
import type { Block, Inline, List, ListItem } from '../model.ts'
import { nest, type Nested } from '../nested.ts'
import { bullets, cell, heading, lineBreak, link, numbered, paragraph, rowHead, row, table, text, typed } from '../write.ts'
import { ifAny, inSection, type Part } from './part.ts'
import { printedCell } from './printed-cell.ts'

export const narrative: Part = ({ section }) => markdown(section.body)

/** The particulars of the cover and others: what has one label stands in one row. */
export const particulars: Part = (context) => {
  const groups = [...Map.groupBy(inSection(context.content.particulars, context), ({ label }) => label)]
  return ifAny(groups, () => [
    table({
      caption: 'Particulars',
      widths: [1, 2],
      head: ['Particular', 'As printed'],
      rows: groups.map(([label, values]) =>
        row([
          rowHead(label),
          cell({ blocks: values.map(({ value }) => paragraph(isAddress(value) ? [link(value, value)] : value)) }),
        ]),
      ),
    }),
  ])
}

const isAddress = (value: string) => /^https?:\/\/\S+$/i.test(value)

/** The plan's own list of contents, as it prints it: its names and order are not quite those of the body. */
export const contents: Part = ({ content, placeOf }) =>
  ifAny(content.contents, () => [
    bullets(
      content.contents.map(({ printedTitle, sectionCode }) => {
        const place = placeOf(sectionCode)
        return place === null ? printedTitle : [link(printedTitle, `#${place}`)]
      }),
    ),
  ])

export const list: Part = ({ content, argument, newId }) => {
  const found = content.lists.find(({ code }) => code === argument)
  if (!found) return []
  const items = nest(
    found.items,
    ({ position }) => position,
    ({ parentPosition }) => parentPosition,
  )
  return [
    heading(newId(), found.title),
    ...(found.introduction ? [paragraph(found.introduction)] : []),
    ...ifAny(items, () => [nestedList(items, found.ordered)]),
  ]
}

type Entry = { readonly text: string; readonly detail: string | null }

function nestedList(items: readonly Nested<Entry>[], ordered: boolean): List {
  const written = items.map(({ text: words, detail, below }): ListItem => {
    const own: Inline[] = [...typed(words), ...(detail ? [text(' – '), ...typed(detail)] : [])]
    const inside: Block[] = below.length > 0 ? [nestedList(below, ordered)] : []
    return { label: null, blocks: [paragraph(own), ...inside] }
  })
  return ordered ? numbered(written) : bullets(written)
}

/** Figures that stand in the running text, gathered where they are easy to find. */
export const facts: Part = (context) => {
  const rows = inSection(context.content.facts, context)
  return ifAny(rows, () => [
    table({
      caption: 'Figures in the text',
      widths: [5, 4, 2],
      head: ['What the text says', 'Figure as printed', 'When'],
      rows: rows.map((fact) =>
        row([
          rowHead(fact.subject),
          cell([...printedCell(fact, context), ...(fact.comparator ? [lineBreak, ...typed(fact.comparator)] : [])]),
          cell(fact.periodPrinted ?? ''),
        ]),
      ),
    }),
  ])
}

export const achievements: Part = (context) => {
  const rows = inSection(context.content.achievements, context)
  return ifAny(rows, () => [
    bullets(
      rows.map(({ statement, figures }) => [
        ...typed(statement),
        ...(figures ? [lineBreak, ...typed(`Figures: ${figures}`)] : []),
      ]),
    ),
  ])
}

export const legislation: Part = ({ content, section, newId }) => {
  const papers = content.legislation.filter(({ sectionCodes }) => sectionCodes.includes(section.code))
  return ifAny(papers, () => [
    heading(newId(), 'Acts, codes and papers'),
    bullets(papers.map(({ title, year }) => (year === null ? title : `${title} ${year}`))),
  ])
}

/** What goes with the section: files by their names, and what is to follow. A section that names nothing is itself the place of something. */
export const attachment: Part = (context) => {
  const rows = context.content.attachments.filter(({ sectionCode }) => sectionCode === context.section.code)
  return rows.length > 0 ? rows.map(attached) : [toFollow(context.section.heading, null)]
}

/** What goes with the edition and belongs to no section that it has. */
export const attachments: Part = ({ content }) => inNoSection(content.attachments, content.sections).map(attached)

/** A paper copy holds no file: it says what there is, so that a reader can ask for it. */
const attached = ({ title, description, file, fileName, expectedPrinted }: Attachment): Block =>
  file && fileName
    ? paragraph([
        text('Attached: ', { strong: true }),
        ...typed(title),
        ...typed(` (${fileName}, ${sizeText(file.bytes)})`),
        ...(description ? [lineBreak, ...typed(description)] : []),
      ])
    : toFollow(title, expectedPrinted)

const toFollow = (title: string, expected: string | null): Block =>
  paragraph([
    text('To follow: ', { strong: true }),
    ...typed(title),
    ...typed(expected ? `. Expected: ${expected}.` : '. It is not in this edition, and no date is given for it.'),
  ])
