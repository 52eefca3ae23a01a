/** How its partnership sees a priority: a few words, the best first. */
export const assessments = {
  ahead: { label: 'Ahead', explanation: 'More has been achieved than was planned by now.' },
  on_track: { label: 'On track', explanation: 'What was planned by now has been achieved.' },
  at_risk: {
    label: 'At risk',
    explanation: 'Some of what was planned is late; the partnership can still put it right by itself.',
  },
  off_track: { label: 'Off track', explanation: 'What was planned will not be achieved without help or another plan.' },
} as const satisfies Record<string, { label: string; explanation: string }>
export type Assessment = keyof typeof assessments
export const assessmentNames = Object.keys(assessments) as Assessment[]

/** What an update can be about, by the table that holds it, with the words for how it is going. */
export const progressThings = {
  actions: {
    one: 'action',
    statuses: { not_started: 'Not started', under_way: 'Under way', done: 'Done', dropped: 'Dropped' },
  },
  action_milestones: {
    one: 'milestone',
    statuses: { expected: 'Expected in time', late: 'Will be late', met: 'Met', dropped: 'Dropped' },
  },
} as const satisfies Record<string, { one: string; statuses: Record<string, string> }>
export type ProgressThing = keyof typeof progressThings
export const progressThingNames = Object.keys(progressThings) as ProgressThing[]

/** What a status of a thing is called; null for a word that its scale does not know. */
export function statusLabel(thing: ProgressThing, status: string): string | null {
  const statuses: Readonly<Record<string, string>> = progressThings[thing].statuses
  return Object.hasOwn(statuses, status) ? (statuses[status] ?? null) : null
}
