type About = { readonly thing: string; readonly lineage: string } | null
export type ThreadGroup<Each> = { readonly key: string; readonly title: string; readonly threads: readonly Each[] }

/** Conversations by what they are about: the whole plan first, then each thing in the order in which it was first talked about. */
export function groupThreads<
  Each extends { readonly about: About; readonly aboutTitle: string | null; readonly resolved: boolean },
>(threads: readonly Each[]): readonly ThreadGroup<Each>[] {
  const groups = [...Map.groupBy(threads, ({ about }) => about?.lineage ?? '')].map(([key, own]) => ({
    key,
    title: titleOf(own[0]),
    // What is done stands behind what is not.
    threads: own.toSorted((a, b) => Number(a.resolved) - Number(b.resolved)),
  }))
  return groups.toSorted((a, b) => Number(a.key !== '') - Number(b.key !== ''))
}

function titleOf(thread: { readonly about: About; readonly aboutTitle: string | null } | undefined): string {
  if (!thread?.about) return 'The whole plan'
  return thread.aboutTitle ?? 'Something that is no longer in the plan'
}
