/** An edition of a plan as a comparison's address names it: by number for one of the plan itself ("2"), in full for another's. */
export function editionNamed(plan: string, asked: unknown): string | null {
  if (typeof asked !== 'string' || asked === '') return null
  return asked.includes('/') ? asked : `${plan}/${asked}`
}

type Numbered = { readonly number: number }

/** What is compared when the address does not say: the newest edition with the one before it. Null where there is only one. */
export function usualComparison(editions: readonly Numbered[]): { from: number; to: number } | null {
  const [newest, before] = editions.map(({ number }) => number).toSorted((a, b) => b - a)
  return newest !== undefined && before !== undefined ? { from: before, to: newest } : null
}

export function changesAddress(plan: string, from: number | string, to: number | string, kind?: string): string {
  const query = new URLSearchParams({ from: String(from), to: String(to), ...(kind ? { kind } : {}) })
  return `/plans/${plan}/changes?${query}`
}

type Count = { readonly added: number; readonly removed: number; readonly changed: number; readonly moved: number }

export const allOf = ({ added, removed, changed, moved }: Count) => added + removed + changed + moved

/** "2 new, 1 changed" */
export function countWords({ added, removed, changed, moved }: Count): string {
  const parts = [
    [added, 'new'],
    [removed, 'removed'],
    [changed, 'changed'],
    [moved, 'moved'],
  ] as const
  const words = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return words.length > 0 ? words.join(', ') : 'nothing changed'
}
