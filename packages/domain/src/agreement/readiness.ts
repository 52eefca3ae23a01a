import type { Issue } from '../refusal.ts'
import type { Gate } from './workflow.ts'

/** What an edition holds, as far as readiness asks. */
export type EditionHoldings = {
  readonly priorities: number
  /** Sections with a text of their own. */
  readonly writtenSections: number
  /** Sections that its template asks for and that nobody has written yet. */
  readonly unwritten: readonly { readonly code: string; readonly heading: string }[]
  /** What is named as an attachment and has neither a file nor a word on when it comes. */
  readonly unattached: readonly { readonly title: string }[]
}

const parts: readonly { readonly before: Gate; readonly lacks: (holds: EditionHoldings) => boolean; readonly issue: Issue }[] = [
  {
    before: 'priorities',
    lacks: ({ priorities }) => priorities === 0,
    issue: {
      path: 'priorities',
      code: 'NO_PRIORITY',
      message: 'The plan has no priority yet. Add at least one.',
    },
  },
  {
    before: 'plan',
    lacks: ({ writtenSections }) => writtenSections === 0,
    issue: {
      path: 'sections',
      code: 'NOTHING_WRITTEN',
      message: 'No section of the plan has been written yet. Write at least one.',
    },
  },
]

/** What is still missing before an edition can be put before a gate. What the first gate asks, the second asks as well. */
export function missingFor(gate: Gate, holds: EditionHoldings): readonly Issue[] {
  const missing = parts
    .filter(({ before, lacks }) => (before === 'priorities' || gate === 'plan') && lacks(holds))
    .map(({ issue }) => issue)
  return gate === 'priorities'
    ? missing
    : [...missing, ...holds.unwritten.map(unwrittenSection), ...holds.unattached.map(emptyAttachment)]
}

const unwrittenSection = ({ code, heading }: { code: string; heading: string }): Issue => ({
  path: `sections/${code}`,
  code: 'SECTION_NOT_WRITTEN',
  message: `The section “${heading}” has not been written yet. The county’s template asks for it.`,
})

const emptyAttachment = ({ title }: { title: string }): Issue => ({
  path: 'attachments',
  code: 'ATTACHMENT_EMPTY',
  message: `The attachment “${title}” has neither a file nor a word on when it is expected. Add one or the other.`,
})
