/** Where a figure or statement stands, in the words of the plan. */
export type FindingPlace = { section: string; subject: string; printed: string }

/**
 * - `conflict`: the plan says two things;
 * - `sense_check`: it says one thing that past figures speak against;
 * - `identity`: its sums do not come out.
 */
export type FindingKind = 'conflict' | 'sense_check' | 'identity'

/** What a detector returns: the sentence gives every figure and where it stands; the table adds code, kind and title. */
export type Noticed = { sentence: string; places: FindingPlace[] }

export type Finding = Noticed & { code: string; kind: FindingKind; title: string }

/** "a, b and c" */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** Groups in order of first appearance; items without a key are left out. */
export function groupedBy<T>(items: readonly T[], key: (item: T) => string | null): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = key(item)
    if (name === null) continue
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [item])
    else group.push(item)
  }
  return [...groups.values()]
}

/** The same words, whatever their case, spacing and end stop. Near-sameness is another question, asked elsewhere. */
export function sameWordsKey(text: string): string {
  return text.toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ').trim().replace(/[.;]$/, '')
}
