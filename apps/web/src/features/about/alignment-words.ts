/** "39 priorities, 2 commitments"; empty where nothing names the item. */
export function alignmentInWords({ priorityCount, commitmentCount }: { priorityCount: number; commitmentCount: number }): string {
  const words = (number: number, one: string, several: string) => (number ? [`${number} ${number === 1 ? one : several}`] : [])
  return [...words(priorityCount, 'priority', 'priorities'), ...words(commitmentCount, 'commitment', 'commitments')].join(', ')
}
