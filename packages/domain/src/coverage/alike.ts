/** Two things whose words are alike, and how much: from 0, nothing in common, to 1. */
export type AlikePair = { readonly one: string; readonly other: string; readonly likeness: number }

/** Things of which each is like at least one other of them. */
export type AlikeGroup = {
  readonly members: readonly string[]
  /** Of the two by which the group holds together least. */
  readonly likeness: number
}

/** Puts pairs together: what is like the same thing is in one group. The largest first, and of those of one size the most alike. */
export function groupAlike(pairs: readonly AlikePair[]): AlikeGroup[] {
  const groupOf = new Map<string, { members: string[]; likeness: number }>()
  for (const { one, other, likeness } of pairs.toSorted((a, b) => b.likeness - a.likeness)) {
    const [mine, theirs] = [groupOf.get(one), groupOf.get(other)]
    // What holds together by something more alike is not loosened by this pair.
    if (mine !== undefined && mine === theirs) continue
    const joined = { members: [...(mine?.members ?? [one]), ...(theirs?.members ?? [other])], likeness }
    for (const member of joined.members) groupOf.set(member, joined)
  }
  return [...new Set(groupOf.values())].toSorted((a, b) => b.members.length - a.members.length || b.likeness - a.likeness)
}
