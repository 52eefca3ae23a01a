import type { CreatePlanInput, PlanKind } from '../../graphql/generated/graphql.ts'
import type { Problem } from '../../graphql/useChange.ts'
import { dateText } from '../../ui/date-text.ts'
import { dayWritten } from '../partnerships/plan-day.ts'
import { inWords } from '../plans/plan-words.ts'

/** A plan that somebody is about to begin, as its form holds it. Days are as they wrote them. */
export type PlanDraft = {
  kind: PlanKind
  title: string
  termStart: string
  termEnd: string
  owners: { partnership: string; leadPost: string }[]
  start: 'template' | 'edition' | 'empty'
  template: string
  edition: string
}

/** What somebody who chooses a kind should know of it. */
export const kindHints = {
  LOCAL_PLAN: 'The Children and Young People’s Plan of a partnership, for three years. It is agreed at two gates.',
  ANNUAL_ACTION_PLAN: 'The yearly actions below a local plan. It is agreed at one gate.',
  ANNUAL_OPERATING_PLAN: 'For one financial year. It is agreed at one gate.',
} as const satisfies Record<PlanKind, string>

/** What a kind of plan is called in a title, and how long one is meant for: the days and months of its first and last day. */
const usual = {
  LOCAL_PLAN: { called: 'Local Children and Young People’s Plan', from: '-09-01', to: '-08-31', years: 3 },
  ANNUAL_ACTION_PLAN: { called: 'Annual Action Plan', from: '-04-01', to: '-03-31', years: 1 },
  ANNUAL_OPERATING_PLAN: { called: 'Annual Operating Plan', from: '-04-01', to: '-03-31', years: 1 },
} as const satisfies Record<PlanKind, object>

/** The term that plans of a kind begun on a day usually have: the next one that begins. */
export function usualTerm(kind: PlanKind, today: string): { termStart: string; termEnd: string } {
  const { from, to, years } = usual[kind]
  const thisYear = Number(today.slice(0, 4))
  const first = today.slice(4) <= from ? thisYear : thisYear + 1
  return { termStart: dateText(`${first}${from}`), termEnd: dateText(`${first + years}${to}`) }
}

/** "Dover / Deal and Sandwich: Annual Action Plan 2009–2010", as the county titles its plans. */
export function usualTitle(
  kind: PlanKind,
  owners: readonly string[],
  { termStart, termEnd }: { termStart: string; termEnd: string },
) {
  const [from, to] = [dayWritten(termStart), dayWritten(termEnd)]
  const years = from && to ? ` ${from.slice(0, 4)}–${to.slice(0, 4)}` : ''
  return `${owners.length > 0 ? `${owners.join(' / ')}: ` : ''}${usual[kind].called}${years}`
}

/** What is wrong with days that are no days. Everything else the server says. */
export function termProblems({ termStart, termEnd }: { termStart: string; termEnd: string }): Problem[] {
  const problem = (path: string, day: string): Problem[] =>
    dayWritten(day) ? [] : [{ path, text: `Enter the ${path === 'termStart' ? 'first' : 'last'} day, such as 1 September 2008.` }]
  return [...problem('termStart', termStart), ...problem('termEnd', termEnd)]
}

/** What stands in the way of asking the server at all. */
export function draftProblems(draft: PlanDraft): Problem[] {
  const chosen = { template: draft.template, edition: draft.edition, empty: 'nothing' }[draft.start]
  return [
    ...termProblems(draft),
    ...(chosen
      ? []
      : [
          { path: `start.${draft.start}`, text: `Choose the ${draft.start === 'template' ? 'template' : 'plan'} to begin with.` },
        ]),
  ]
}

/** The plan as the API takes it. Its days must be days: see `draftProblems`. */
export function draftToSend(draft: PlanDraft): CreatePlanInput {
  const { kind, title, owners } = draft
  return {
    kind,
    title,
    termStart: dayWritten(draft.termStart) ?? '',
    termEnd: dayWritten(draft.termEnd) ?? '',
    owners: owners.map(({ partnership, leadPost }) => ({ partnership, leadPost: leadPost || null })),
    ...(draft.start === 'template' ? { start: { template: draft.template } } : {}),
    ...(draft.start === 'edition' ? { start: { edition: draft.edition } } : {}),
  }
}

/** What choosing these owners means. */
export function ownersWords(names: readonly string[]): string {
  if (names.length === 0) return 'Choose the partnership, or partnerships, that own the plan.'
  return names.length === 1
    ? `${names[0]} alone owns this plan.`
    : `A joint plan of ${inWords(names)}: the authors of each can write in it, and the board of each must consent before it is submitted.`
}
