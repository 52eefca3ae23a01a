import type { EditionContent } from './content.ts'

type Sections = EditionContent['sections']
type Row = { readonly sectionCode: string }

const kindOf = (part: string) => part.split(':')[0]!

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

/** Kinds of which one stands for another: where the one is placed, the other is not wanted as well. */
const sameAs: Readonly<Record<string, string>> = { attendance: 'kpi' }

/** What belongs to the whole edition, with what stands above it where no section has a place for it. */
const ofTheWhole: readonly {
  readonly part: string
  readonly heading: string
  readonly there: (content: EditionContent) => boolean
}[] = [
  { part: 'evidence', heading: 'Evidence of need', there: ({ evidence }) => evidence.length > 0 },
  { part: 'priorities', heading: 'Priorities', there: ({ printed }) => printed.priorities.length > 0 },
  { part: 'actions', heading: 'Actions', there: ({ actions }) => actions.length > 0 },
  { part: 'measures', heading: 'Measures and targets', there: ({ measures }) => measures.length > 0 },
  { part: 'commitments', heading: 'Lead roles', there: ({ commitments }) => commitments.length > 0 },
  { part: 'risks', heading: 'Risks', there: ({ riskAreas }) => (riskAreas ?? []).length > 0 },
  { part: 'consultations', heading: 'Consultations and surveys', there: ({ consultations }) => consultations.length > 0 },
  { part: 'budget', heading: 'Budget', there: ({ budget }) => (budget ?? []).length > 0 },
  {
    part: 'staffing',
    heading: 'Staffing',
    there: ({ staffing }) => staffing !== null && staffing.lines.length + staffing.funding.length > 0,
  },
]

export type PlacedSection = Pick<Sections[number], 'code' | 'heading' | 'level' | 'body' | 'parts'>

/**
 * The sections of the document with the parts that each shows: first those that the plan itself places, as its page does, then whatever
 * stands in a section that gives no place to it, and at the end, in sections of their own, what no section shows. So nothing that
 * people wrote is missing on paper.
 */
export function placed(content: EditionContent): readonly PlacedSection[] {
  const { sections } = content
  const named = new Set(sections.flatMap(({ parts }) => parts))
  const own = sections.map((section): PlacedSection => {
    const kinds = new Set(section.parts.flatMap((part) => [kindOf(part), sameAs[kindOf(part)] ?? '']))
    const missing = inSections.flatMap((find) => find(content, section.code)).filter((part) => isMissing(part, kinds, named))
    const body = section.body.trim() !== '' && !kinds.has('narrative') ? ['narrative'] : []
    return { ...section, parts: [...body, ...section.parts, ...missing] }
  })
  const everywhere = new Set([...named].map(kindOf))
  const rest = ofTheWhole
    .filter(({ part, there }) => !everywhere.has(part) && there(content))
    .map(({ part, heading }): PlacedSection => ({ code: ` ${part}`, heading, level: 1, body: '', parts: [part] }))
  return [...own, ...rest]
}

/** A list may be shown in another section than the one that it was written for; other parts show what is in their own. */
function isMissing(part: string, kinds: ReadonlySet<string>, named: ReadonlySet<string>): boolean {
  return part.startsWith('list:') || part.startsWith('objectives:') ? !named.has(part) : !kinds.has(kindOf(part))
}
