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
} as const
export type WholePart = keyof typeof wholeParts

/** Kinds of which one stands for another: where the one is placed, the other is not wanted as well. */
const sameAs: Readonly<Record<string, string>> = { attendance: 'kpi' }

/** Parts of which a section may show one and not another, so that each is placed by its whole name: "list:partners". */
const severally: ReadonlySet<string> = new Set(['list', 'objectives'])

/** What is in an edition, as far as it wants a place. Parts are named as sections name them: "facts", "list:partners". */
export type Holding = {
  /** What was written for one section, in the order in which it stands there. */
  readonly inSection: (code: string) => readonly string[]
  readonly asWhole: (part: WholePart) => boolean
}

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
  holding: Holding,
): { readonly sections: readonly Section[]; readonly added: readonly AddedSection[] } {
  const named = new Set(sections.flatMap(({ parts }) => parts))
  const everywhere = new Set([...named].map(kindOf))
  const added = (Object.keys(wholeParts) as WholePart[])
    .filter((part) => !everywhere.has(part) && holding.asWhole(part))
    .map((part) => ({ part, heading: wholeParts[part] }))
  return { sections: sections.map((section) => completed(section, holding, named)), added }
}

function completed<Section extends Placing>(section: Section, { inSection }: Holding, named: ReadonlySet<string>): Section {
  const kinds = new Set(section.parts.flatMap((part) => [kindOf(part), sameAs[kindOf(part)] ?? '']))
  const missing = inSection(section.code).filter((part) =>
    severally.has(kindOf(part)) ? !named.has(part) : !kinds.has(kindOf(part)),
  )
  const body = section.body.trim() !== '' && !kinds.has('narrative') ? ['narrative'] : []
  return { ...section, parts: [...body, ...section.parts, ...missing] }
}

const kindOf = (part: string) => part.split(':')[0] ?? ''
