import type { Day } from '../calendar.ts'

/** The county's rule: an intervention is proposed when so many key targets have each been missed so many times running. */
export type InterventionRule = {
  readonly targets: number
  readonly periods: number
}

/** How a partnership did against a key target in a period for which there is a figure. */
export type KeyTargetResult = {
  /** What the target is one of: a measure keeps its lineage from edition to edition. */
  readonly measure: string
  /** "NI 73" and its title. */
  readonly indicator: string
  readonly title: string
  readonly period: string
  readonly periodEnd: Day
  /** Both as they are printed. */
  readonly target: string
  readonly actual: string
  readonly missed: boolean
}

/** What the rule finds: whether it asks for a proposal, on which targets, and that in words. */
export type RuleFinding = {
  readonly asks: boolean
  /** The key targets that were missed often enough, each with its newest results, the newest first. */
  readonly missed: readonly { readonly measure: string; readonly results: readonly KeyTargetResult[] }[]
  readonly explanation: string
}

/**
 * Applies the rule to the results of one partnership. A period without a figure is no miss and no success: it is not among the results,
 * so that nobody is intervened upon for a figure that has not come in, nor escapes by leaving one out.
 */
export function applyInterventionRule({ targets, periods }: InterventionRule, results: readonly KeyTargetResult[]): RuleFinding {
  const byMeasure = Map.groupBy(results, ({ measure }) => measure)
  const missed = [...byMeasure]
    .map(([measure, all]) => ({
      measure,
      results: all.toSorted((one, other) => other.periodEnd.localeCompare(one.periodEnd)).slice(0, periods),
    }))
    .filter((each) => each.results.length === periods && each.results.every((result) => result.missed))
  const asks = missed.length >= targets
  const found = missed.map(({ results: newest }) => missedInWords(newest)).join(' ')
  return {
    asks,
    missed,
    explanation: [
      ruleInWords({ targets, periods }),
      missed.length === 0 ? 'No key target has been missed that often.' : found,
    ].join(' '),
  }
}

/** The rule as a sentence. */
export function ruleInWords({ targets, periods }: InterventionRule): string {
  return `The county’s rule proposes an intervention when ${counted(targets, 'key target')} ${targets === 1 ? 'has' : 'have'} ${
    targets === 1 || periods === 1 ? '' : 'each '
  }been missed in ${periods === 1 ? 'the newest period' : `${periods} periods running`} with figures.`
}

/** "NI 73, Pupils who …: 61% against 65% in 2007/08, 60% against 63% in 2006/07." */
function missedInWords(newest: readonly KeyTargetResult[]): string {
  const [first] = newest
  if (!first) return ''
  const periods = newest.map(({ actual, target, period }) => `${actual} against ${target} in ${period}`)
  return `${first.indicator}, ${first.title}: ${periods.join(', ')}.`
}

const counted = (count: number, what: string) => `${count === 1 ? 'one' : count} ${what}${count === 1 ? '' : 's'}`
