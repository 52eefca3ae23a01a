/** What serves a framework's items: priorities of local plans and commitments to targets, each naming the items it serves by id. */
type Aligned = {
  priorities: readonly { kind: string; alignments: readonly { id: string }[] }[]
  commitments: readonly { references: readonly { id: string }[] }[]
}
export type AlignmentCount = { priorities: number; commitments: number }

/** How many priorities and commitments name each item, by the item's id. */
export function alignmentCounts(editions: readonly Aligned[]): Map<string, AlignmentCount> {
  const counts = new Map<string, AlignmentCount>()
  const add = (what: keyof AlignmentCount, items: readonly { id: string }[]) => {
    for (const id of new Set(items.map((item) => item.id))) {
      const count = counts.get(id) ?? { priorities: 0, commitments: 0 }
      counts.set(id, { ...count, [what]: count[what] + 1 })
    }
  }
  for (const { priorities, commitments } of editions) {
    for (const { kind, alignments } of priorities) if (kind === 'PRIORITY') add('priorities', alignments)
    for (const { references } of commitments) add('commitments', references)
  }
  return counts
}

/** "39 priorities, 2 commitments"; empty where nothing names the item. */
export function alignmentInWords(count: AlignmentCount | undefined): string {
  const words = (number: number, one: string, several: string) => (number ? [`${number} ${number === 1 ? one : several}`] : [])
  if (!count) return ''
  return [...words(count.priorities, 'priority', 'priorities'), ...words(count.commitments, 'commitment', 'commitments')].join(', ')
}
