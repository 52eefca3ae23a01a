import type { Day } from '../calendar.ts'
import type { RatingColour } from '../indicators/rating-rules.ts'

/** The county's rule: an intervention is proposed when so many key targets have each been missed so many times running. */
export type InterventionRule = {
  readonly targets: number
  readonly periods: number
  /** Whether a target is missed by less than is tolerated, too. */
  readonly amberCounts: boolean
}

/** How a partnership was rated against a key target in a period. */
export type KeyTargetResult = {
  /** What the target is one of: a measure keeps its lineage from edition to edition. */
  readonly measure: string
  /** "NI 73" and its title. */
  readonly indicator: string
  readonly title: string
  readonly period: string
  readonly periodEnd: Day
  readonly colour: RatingColour
  /** Why the rating is what it is. */
  readonly sentence: string
}

/** What the rule finds: whether it asks for a proposal, on which targets, and that in words. */
export type RuleFinding = {
  readonly asks: boolean
  /** The ratings of key targets that were missed often enough: those of one target together, the newest first. */
  readonly missed: readonly KeyTargetResult[]
  readonly explanation: string
}

/**
 * Applies the rule to the results of one partnership. A period that cannot be rated is no miss and no success, so that nobody is
 * intervened upon for a figure that has not come in, nor escapes by leaving one out.
 */
export function applyInterventionRule(rule: InterventionRule, results: readonly KeyTargetResult[]): RuleFinding {
  const rated = results.filter(({ colour }) => colour !== 'grey')
  const missed = [...Map.groupBy(rated, ({ measure }) => measure).values()]
    .map((all) => all.toSorted((one, other) => other.periodEnd.localeCompare(one.periodEnd)).slice(0, rule.periods))
    .filter((newest) => newest.length === rule.periods && newest.every(({ colour }) => isMissed(rule, colour)))
  const found = missed.map(missedInWords).join(' ')
  return {
    asks: missed.length >= rule.targets,
    missed: missed.flat(),
    explanation: `${ruleInWords(rule)} ${found === '' ? 'No key target has been missed that often.' : found}`,
  }
}

const isMissed = ({ amberCounts }: InterventionRule, colour: RatingColour) =>
  colour === 'red' || (amberCounts && colour === 'amber')

/** The rule as a sentence. */
export function ruleInWords({ targets, periods, amberCounts }: InterventionRule): string {
  const have = targets === 1 ? 'one key target has' : `${targets} key targets have`
  const each = targets === 1 || periods === 1 ? '' : ' each'
  const when = periods === 1 ? 'in the newest period with figures' : `in ${periods} periods running with figures`
  const missed = amberCounts ? 'red or amber' : 'red'
  return `The county’s rule proposes an intervention when ${have}${each} been missed ${when}; a target is missed when it is ${missed}.`
}

/** "NI 73, Pupils who …: 61% in 2007/08 is 4 points worse than …; 60% in 2006/07 is …" */
function missedInWords(newest: readonly KeyTargetResult[]): string {
  const [first] = newest
  return first ? `${first.indicator}, ${first.title}: ${newest.map(({ sentence }) => sentence).join(' ')}` : ''
}
