import type { EditionState, EditionVisibility, PlanKind } from '../../graphql/generated/graphql.ts'

/** A kind of plan as people call it, one and several. */
export const planKinds = {
  ANNUAL_OPERATING_PLAN: { one: 'annual operating plan', several: 'annual operating plans' },
  LOCAL_PLAN: { one: 'local plan', several: 'local plans' },
  ANNUAL_ACTION_PLAN: { one: 'annual action plan', several: 'annual action plans' },
} as const satisfies Record<PlanKind, { one: string; several: string }>

export const visibilities = {
  OWNERS: 'Only its owners',
  COUNTY: 'Everybody who signs in for the county',
  PUBLIC: 'Everybody, without signing in',
} as const satisfies Record<EditionVisibility, string>

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** "Dover", "Dover and Deal and Sandwich", "Essex, Newham and Knowsley". */
export function inWords(names: readonly string[]): string {
  return conjunction.format(names)
}

export function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Whether its way through the gates is over: what is said of the plan is decided, and not merely planned. */
export const isDecided = (state: EditionState) => state === 'APPROVED' || state === 'SUPERSEDED'

/** What a state means, beside the tag that already says its name: "Approved. It never changes" would say it twice. */
export function stateSentence(label: string, explanation: string): string {
  return explanation.startsWith(`${label}. `) ? explanation.slice(label.length + 2) : explanation
}

/**
 * What a list of plans leads with, and what it says below: most titles are "Ashford: Local Children and Young People’s
 * Plan 2008–2011", of which only the place tells one plan from the next.
 */
export function titleParts(title: string): { name: string; kind: string; years: string } {
  const [, name, kind, years] = /^(.+?): (.+?)(?: (\d{4}–\d{4}))?$/.exec(title) ?? []
  return name && kind ? { name, kind, years: years ?? '' } : { name: title, kind: '', years: '' }
}

/** "1 plan", "19 plans". */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}
