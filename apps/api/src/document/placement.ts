import { placeParts } from '@weald/domain'
import type { EditionContent } from './content.ts'

export type PlacedSection = Pick<EditionContent['sections'][number], 'code' | 'heading' | 'level' | 'body' | 'parts'>

/** The sections of the document with the parts that each shows, as the page of the plan has them. What a reader may not see is not there. */
export function placed(content: EditionContent): readonly PlacedSection[] {
  const { printed, riskAreas, observations, budget, staffing } = content
  const { sections, added } = placeParts<PlacedSection>(content.sections, {
    ...content,
    priorities: printed.priorities,
    risks: riskAreas ?? [],
    observations: observations ?? [],
    budget: budget ?? [],
    staffing: [...(staffing?.lines ?? []), ...(staffing?.funding ?? [])],
  })
  // No section that people write has a space in its code.
  return [...sections, ...added.map(({ part, heading }) => ({ code: ` ${part}`, heading, level: 1, body: '', parts: [part] }))]
}
