import { type Holding, placeParts, type WholePart } from '@weald/domain'
import type { EditionContent } from './content.ts'

type Sections = EditionContent['sections']
type Row = { readonly sectionCode: string }

/** What has a section of its own, by the kind of its part: the parts that show it there. */
const inSections: readonly ((content: EditionContent, code: string) => readonly string[])[] = [
  ({ particulars }, code) => shown('particulars', particulars, code),
  ({ lists }, code) => lists.filter(({ sectionCode }) => sectionCode === code).map((list) => `list:${list.code}`),
  ({ achievements }, code) => shown('achievements', achievements, code),
  ({ facts }, code) => shown('facts', facts, code),
  ({ milestones }, code) => shown('milestones', milestones, code),
  ({ objectives }, code) => [
    ...new Set(objectives.filter(({ sectionCode }) => sectionCode === code).map(({ theme }) => `objectives:${theme}`)),
  ],
  ({ legislation }, code) => (legislation.some(({ sectionCodes }) => sectionCodes.includes(code)) ? ['legislation'] : []),
  ({ observations }, code) => (observations?.some(({ sourceSection }) => sourceSection === code) ? ['kpi'] : []),
  ({ footnotes }, code) => shown('footnotes', footnotes, code),
]

const shown = (kind: string, rows: readonly Row[], code: string) =>
  rows.some(({ sectionCode }) => sectionCode === code) ? [kind] : []

const ofTheWhole: Readonly<Record<WholePart, (content: EditionContent) => boolean>> = {
  evidence: ({ evidence }) => evidence.length > 0,
  priorities: ({ printed }) => printed.priorities.length > 0,
  actions: ({ actions }) => actions.length > 0,
  measures: ({ measures }) => measures.length > 0,
  commitments: ({ commitments }) => commitments.length > 0,
  risks: ({ riskAreas }) => (riskAreas ?? []).length > 0,
  consultations: ({ consultations }) => consultations.length > 0,
  budget: ({ budget }) => (budget ?? []).length > 0,
  staffing: ({ staffing }) => staffing !== null && staffing.lines.length + staffing.funding.length > 0,
}

export type PlacedSection = Pick<Sections[number], 'code' | 'heading' | 'level' | 'body' | 'parts'>

/** The sections of the document with the parts that each shows, as the page of the plan has them. */
export function placed(content: EditionContent): readonly PlacedSection[] {
  const holding: Holding = {
    inSection: (code) => inSections.flatMap((find) => find(content, code)),
    asWhole: (part) => ofTheWhole[part](content),
  }
  const { sections, added } = placeParts<PlacedSection>(content.sections, holding)
  // No section that people write has a space in its code.
  return [...sections, ...added.map(({ part, heading }) => ({ code: ` ${part}`, heading, level: 1, body: '', parts: [part] }))]
}
