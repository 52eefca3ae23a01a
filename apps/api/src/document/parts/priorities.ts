import type { PrintedPriorities } from '../content.ts'
import type { Block, ListItem } from '../model.ts'
import { cell, heading, lineBreak, paragraph, row, rowHead, table, text, typed } from '../write.ts'
import { ifAny, type Part } from './part.ts'

type Priority = PrintedPriorities['priorities'][number]
type Heading = PrintedPriorities['headings'][number]

export const priorities: Part = ({ content, section }) => priorityBlocks(content.printed, section.heading)

/** The plans that take this one's place, as this one prints them. */
export const localPlans: Part = ({ content, newId }) =>
  content.localPlans.flatMap((plan): readonly Block[] => {
    // A joint plan has one printed heading, kept with each of its owners.
    const printed = [...new Set(plan.owners.flatMap(({ printedHeading }) => printedHeading ?? []))].join(' / ')
    const title = printed || plan.title
    return [heading(newId(), title), ...priorityBlocks(plan, title)]
  })

/** One row for each outcome, or one list where no outcome is chosen yet. No priority is ever left out. */
function priorityBlocks({ priorities: all, headings }: PrintedPriorities, of: string): readonly Block[] {
  const serves = (priority: Priority, { frameworkItemId }: Heading) => priority.outcomes.includes(frameworkItemId)
  const unsorted = all.filter((priority) => !headings.some((each) => serves(priority, each)))
  if (headings.length === 0)
    return ifAny(all, () => [
      paragraph([text('No outcome is chosen yet.', { strong: true }), text(' The plan gives its priorities as one list.')]),
      priorityList(all),
    ])
  return [
    table({
      caption: `Priorities: ${of}`,
      widths: [1, 3],
      head: ['Outcome', 'Priorities'],
      rows: [
        ...headings.map((each) => {
          const served = all.filter((priority) => serves(priority, each))
          return row([rowHead(outcomeName(each)), served.length > 0 ? cell({ blocks: [priorityList(served)] }) : cell('')])
        }),
        ...(unsorted.length > 0 ? [row([rowHead('No outcome is chosen yet'), cell({ blocks: [priorityList(unsorted)] })])] : []),
      ],
    }),
  ]
}

/** The plan's own number and label; where they are lost, the official name tells which outcome it is. */
function outcomeName({ printedNumber, printedLabel, outcome }: Heading): string {
  if (printedLabel === null) return outcome.title
  return printedNumber === null ? printedLabel : `${printedNumber}. ${printedLabel}`
}

const priorityList = (these: readonly Priority[]): Block => ({
  kind: 'list',
  ordered: these.some(({ ref }) => ref !== null),
  start: 1,
  items: these.map(({ ref, theme, title, description }): ListItem => ({
    label: ref,
    blocks: [
      paragraph([
        ...(theme ? [text(theme, { strong: true }), text(' – ')] : []),
        ...typed(title),
        ...(description ? [lineBreak, ...typed(description)] : []),
      ]),
    ],
  })),
})
