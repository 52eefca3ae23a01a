import type { Urgency } from '../../graphql/generated/graphql.ts'

const order = ['LATE', 'THIS_WEEK', 'LATER', 'WHENEVER'] as const satisfies readonly Urgency[]

export type UrgencyGroup<Item> = { readonly urgency: Urgency; readonly label: string; readonly items: readonly Item[] }

/** What somebody owes under its headings, what is late first; within a heading in the order in which it came. */
export function byUrgency<Item extends { readonly urgency: Urgency; readonly urgencyLabel: string }>(
  items: readonly Item[],
): readonly UrgencyGroup<Item>[] {
  const groups = Map.groupBy(items, ({ urgency }) => urgency)
  return order.flatMap((urgency) => {
    const own = groups.get(urgency) ?? []
    return own[0] ? [{ urgency, label: own[0].urgencyLabel, items: own }] : []
  })
}

/** "3 things wait for you, 1 of them is late." */
export function countInWords(items: readonly { readonly urgency: Urgency }[]): string {
  const late = items.filter(({ urgency }) => urgency === 'LATE').length
  const all = items.length === 1 ? 'One thing waits for you' : `${items.length} things wait for you`
  if (late === 0) return `${all}.`
  return late === items.length ? `${all}, and ${late === 1 ? 'it is' : 'all are'} late.` : `${all}, ${late} of them late.`
}
