import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {},
  follows: {
    Edition: ['particulars', 'contents', 'sections', 'footnotes', 'lists', 'legislation', 'glossary', 'facts', 'achievements'],
    Particular: ['id', 'sectionCode', 'label', 'value', 'note'],
    ContentsEntry: ['id', 'printedTitle', 'sectionCode', 'note'],
    Section: ['id', 'code', 'position', 'heading', 'level', 'body', 'parts', 'note'],
    SectionPart: ['kind', 'argument'],
    Footnote: ['id', 'sectionCode', 'mark', 'text'],
    ReferenceList: ['id', 'code', 'sectionCode', 'title', 'introduction', 'ordered', 'items'],
    ReferenceListItem: ['id', 'position', 'parentPosition', 'text', 'detail', 'note'],
    Legislation: ['id', 'title', 'year', 'kind', 'sectionCodes', 'note'],
    GlossaryTerm: ['id', 'term', 'meaning', 'printedMeaning', 'note'],
    Fact: ['id', 'sectionCode', 'subject', 'cell', 'counted', 'periodPrinted', 'comparator', 'note'],
    Achievement: ['id', 'sectionCode', 'statement', 'figures'],
  },
}
