/** What belongs to an edition as a whole, in the order in which it stands where no section has a place for it, with its heading there. */
export const wholeParts = {
  evidence: 'Evidence of need',
  priorities: 'Priorities',
  actions: 'Actions',
  measures: 'Measures and targets',
  commitments: 'Lead roles',
  risks: 'Risks',
  consultations: 'Consultations and surveys',
  budget: 'Budget',
  staffing: 'Staffing',
  attachments: 'Attachments',
} as const
export type WholePart = keyof typeof wholeParts

type InSection = { readonly sectionCode: string | null }

/** What an edition holds, as far as it wants a place; of what belongs to the whole, only whether there is any. */
export type HeldRows = Readonly<Record<Exclude<WholePart, 'attachments'>, readonly unknown[]>> & {
  readonly particulars: readonly InSection[]
  readonly lists: readonly (InSection & { readonly code: string })[]
  readonly achievements: readonly InSection[]
  readonly facts: readonly InSection[]
  readonly milestones: readonly InSection[]
  readonly objectives: readonly (InSection & { readonly theme: string })[]
  readonly legislation: readonly { readonly sectionCodes: readonly string[] }[]
  readonly observations: readonly { readonly sourceSection: string | null }[]
  readonly attachments: readonly InSection[]
  readonly footnotes: readonly InSection[]
}

/** What was written for a section, in the order in which it stands there. Parts are named as sections name them: "facts", "list:partners". */
const inSection: readonly ((held: HeldRows, code: string) => readonly string[])[] = [
  ({ particulars }, code) => one('particulars', particulars, code),
  ({ lists }, code) => here(lists, code).map((list) => `list:${list.code}`),
  ({ achievements }, code) => one('achievements', achievements, code),
  ({ facts }, code) => one('facts', facts, code),
  ({ milestones }, code) => one('milestones', milestones, code),
  ({ objectives }, code) => [...new Set(here(objectives, code).map(({ theme }) => `objectives:${theme}`))],
  ({ legislation }, code) => (legislation.some(({ sectionCodes }) => sectionCodes.includes(code)) ? ['legislation'] : []),
  ({ observations }, code) => (observations.some(({ sourceSection }) => sourceSection === code) ? ['kpi'] : []),
  ({ attachments }, code) => one('attachment', attachments, code),
  ({ footnotes }, code) => one('footnotes', footnotes, code),
]

const here = <Row extends InSection>(rows: readonly Row[], code: string) => rows.filter(({ sectionCode }) => sectionCode === code)
const one = (part: string, rows: readonly InSection[], code: string) => (here(rows, code).length > 0 ? [part] : [])

/** The rows that stand in none of an edition's sections: they name none, or one that is not there. */
export function inNoSection<Row extends InSection>(rows: readonly Row[], sections: readonly { readonly code: string }[]): Row[] {
  const codes = new Set(sections.map(({ code }) => code))
  return rows.filter(({ sectionCode }) => sectionCode === null || !codes.has(sectionCode))
}

/** Kinds of which one stands for another: where the one is placed, the other is not wanted as well. */
const sameAs: Readonly<Record<string, string>> = { attendance: 'kpi' }

/** Parts of which a section may show one and not another, so that each is placed by its whole name: "list:partners". */
const severally: ReadonlySet<string> = new Set(['list', 'objectives'])

type Placing = { readonly code: string; readonly body: string; readonly parts: readonly string[] }

/** A section that nobody wrote: it gives a place to what has none. */
export type AddedSection = { readonly part: WholePart; readonly heading: string }

/**
 * Where everything in an edition is shown: first in the sections that the plan itself names, as it names them, then whatever was written
 * for a section that gives no place to it, and at the end, in sections of their own, what no section shows. So nothing that people wrote
 * is missing, on a page or on paper.
 */
export function placeParts<Section extends Placing>(
  sections: readonly Section[],
  held: HeldRows,
): { readonly sections: readonly Section[]; readonly added: readonly AddedSection[] } {
  const named = new Set(sections.flatMap(({ parts }) => parts))
  const everywhere = new Set([...named].map(kindOf))
  const whole = { ...held, attachments: inNoSection(held.attachments, sections) }
  const added = (Object.keys(wholeParts) as WholePart[])
    .filter((part) => !everywhere.has(part) && whole[part].length > 0)
    .map((part) => ({ part, heading: wholeParts[part] }))
  return { sections: sections.map((section) => completed(section, held, named)), added }
}

function completed<Section extends Placing>(section: Section, held: HeldRows, named: ReadonlySet<string>): Section {
  const kinds = new Set(section.parts.flatMap((part) => [kindOf(part), sameAs[kindOf(part)] ?? '']))
  const missing = inSection
    .flatMap((find) => find(held, section.code))
    .filter((part) => (severally.has(kindOf(part)) ? !named.has(part) : !kinds.has(kindOf(part))))
  const body = section.body.trim() !== '' && !kinds.has('narrative') ? ['narrative'] : []
  return { ...section, parts: [...body, ...section.parts, ...missing] }
}

const kindOf = (part: string) => part.split(':')[0] ?? ''
