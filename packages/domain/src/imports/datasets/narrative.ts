import { boolean, choice, code, integer, list, optional, printed, text, within } from '../column.ts'
import { readPrintedCell } from '../derived.ts'
import { editionContent, inEdition } from './edition-content.ts'

const section = code('section_code', 'Code of the section that prints it.')

export const sections = editionContent({
  name: 'sections',
  title: 'Sections',
  description: 'The sections of an edition in printed order.',
  key: ['code'],
  columns: [
    code('code', 'The section’s code within its edition.'),
    text('heading', 'The heading.'),
    within(1, 2, integer('level', 'Level of the heading: 1 or 2.')),
    optional(text('body', 'Running text in restricted Markdown; it may span lines inside quotes.')),
    optional(list('parts', 'What the section shows, in order: a kind of part, or kind:argument.')),
  ],
})

export const contentsEntries = editionContent({
  name: 'contents-entries',
  title: 'Contents list',
  description: 'The contents list as printed, with the section that each title means.',
  key: ['position'],
  columns: [text('printed_title', 'The title as printed.'), section],
})

export const footnotes = editionContent({
  name: 'footnotes',
  title: 'Footnotes',
  description: 'A footnote of a section, printed once however many cells carry its mark.',
  key: ['section_code', 'mark'],
  columns: [section, text('mark', 'The mark: *, **.'), text('text', 'The footnote.')],
})

export const referenceLists = editionContent({
  name: 'reference-lists',
  title: 'Lists',
  description: 'Lists printed in a section: principles, responsibilities, rules, lessons.',
  key: ['code'],
  columns: [
    code('code', 'The list’s code within its edition.'),
    section,
    text('title', 'What the list holds.'),
    optional(text('introduction', 'The sentence that introduces it.')),
    boolean('ordered', 'Whether its items are numbered.'),
  ],
})

export const referenceListItems = editionContent({
  name: 'reference-list-items',
  title: 'Items of lists',
  description: 'The items of a list, nested where the source nests them.',
  key: ['list', 'position'],
  columns: [
    code('list', 'Code of the list.'),
    optional(integer('parent_position', 'Position of the item that this one stands below.')),
    text('text', 'The item.'),
    optional(text('detail', 'What belongs to it: who supports it, who takes part.')),
  ],
  references: [inEdition('reference-lists', ['list'], 'list_id')],
})

export const legislation = editionContent({
  name: 'legislation',
  title: 'Legislation',
  description: 'Acts, codes and papers that the edition names.',
  key: ['position'],
  columns: [
    text('title', 'Title as printed.'),
    optional(integer('year', 'Year, where one is printed.')),
    choice('kind', 'What it is.', ['act', 'code', 'white_paper', 'policy', 'group', 'government_plan']),
    list('section_codes', 'Sections that name it.'),
  ],
})

export const glossaryTerms = editionContent({
  name: 'glossary-terms',
  title: 'Glossary',
  description: 'Abbreviations and what they mean.',
  key: ['term'],
  columns: [
    text('term', 'The abbreviation.'),
    text('meaning', 'What it means.'),
    boolean('printed_meaning', 'Whether the document itself says so.'),
  ],
})

export const facts = editionContent({
  name: 'facts',
  title: 'Facts',
  description: 'Figures stated in the running text, as printed.',
  key: ['position'],
  columns: [
    section,
    text('subject', 'What the figure says.'),
    optional(code('measure', 'A code shared by facts that speak of the same thing.')),
    printed('printed', 'The figure as printed.'),
    choice('row_unit', 'The unit that it is meant in.', ['percent', 'percentage_points', 'count', 'years', 'text']),
    optional(text('counted', 'What is counted.')),
    optional(text('period_printed', 'The time it speaks of.')),
    optional(text('comparator', 'What qualifies it: more than, of 52, below neighbours.')),
  ],
  derive: readPrintedCell,
})

export const achievements = editionContent({
  name: 'achievements',
  title: 'Achievements',
  description: 'What was achieved, with its figures.',
  key: ['position'],
  columns: [section, text('statement', 'What was achieved.'), optional(text('figures', 'Its figures as printed.'))],
})

export const scanFaults = editionContent({
  name: 'scan-faults',
  title: 'Scan faults',
  description: 'Where the scan of the source is damaged, and how it was read.',
  key: ['position'],
  columns: [
    section,
    text('subject', 'The row or cell concerned.'),
    optional(text('scanned_as', 'What the scan shows.')),
    optional(text('read_as', 'How it was read.')),
    choice('certainty', 'How sure that reading is.', ['certain', 'likely', 'unresolved']),
    text('explanation', 'Why it was read so.'),
  ],
})
