/** Notifications of one plan, or about the reviews of one partnership, in the order in which they came. */
export type PlanGroup<Each> = { readonly key: string; readonly title: string; readonly notifications: readonly Each[] }

/** Groups by what they are about; that of which there is the newest stands first. */
export function groupByPlan<Each extends { readonly plan?: string | null; readonly title: string }>(
  notifications: readonly Each[],
): readonly PlanGroup<Each>[] {
  return [...Map.groupBy(notifications, ({ plan, title }) => plan ?? title)].map(([key, own]) => ({
    key,
    title: own[0]?.title ?? key,
    notifications: own,
  }))
}

/** What can be shown of them, by the word in the address. */
export const shows = {
  all: { text: 'All', variables: {} },
  new: { text: 'New', variables: { unread: true } },
  'to-do': { text: 'For you to do', variables: { asking: true } },
} as const
export type Show = keyof typeof shows

export function showOf(word: unknown): Show {
  return typeof word === 'string' && Object.hasOwn(shows, word) ? (word as Show) : 'all'
}

export const nothingToShow: Readonly<Record<Show, { readonly heading: string; readonly next: string }>> = {
  all: {
    heading: 'Nothing has happened yet',
    next: 'When something happens to a plan in which you have a part, you are told here.',
  },
  new: { heading: 'You have read everything', next: 'Look at all notifications to find something again.' },
  'to-do': { heading: 'Nothing waits for you', next: 'When a plan needs you to do something, it stands here until it is done.' },
}
