import { asPounds, type Pence, sumPence } from '../money.ts'

/** A line of the budget and what was spent on it, quarter by quarter of one financial year. */
export type SpendFacts = {
  /** For the whole year; null where the plan prints none. */
  readonly budget: Pence | null
  /** The quarter that is reviewed, 1 to 4. */
  readonly quarter: number
  /** What was spent in each quarter up to it, in order; null where nobody has said. */
  readonly spent: readonly (Pence | null)[]
  /** What the authors expect for the whole year; null: as the rule works it out. */
  readonly expected: Pence | null
}

export type SpendPosition = {
  /** Spent so far; null while a quarter is missing. */
  readonly toDate: Pence | null
  /** What would have been spent by now if the budget were spent evenly. */
  readonly profile: Pence | null
  /** Spent so far less that: above nought is overspent. */
  readonly variance: Pence | null
  /** What will have been spent at the end of the year. */
  readonly forecast: Pence | null
  /** That less the budget: above nought is overspent. */
  readonly forecastVariance: Pence | null
  /** How these were worked out, in sentences. */
  readonly explanation: string
}

/**
 * Variance and forecast of a line, exact to the penny. The budget is taken to be spent evenly: a quarter of it in each quarter. The forecast
 * is what the authors expect, or else what has been spent so far, carried on at the same pace; half a penny is rounded away from nought.
 */
export function spendPosition({ budget, quarter, spent, expected }: SpendFacts): SpendPosition {
  const profile = budget === null ? null : share(budget, quarter, 4)
  const reported = Array.from({ length: quarter }, (_, index) => spent[index] ?? null)
  const missing = reported.flatMap((amount, index) => (amount === null ? [`Q${index + 1}`] : []))
  const toDate = missing.length > 0 ? null : sumPence(reported)
  const forecast = expected ?? (toDate === null ? null : share(toDate, 4, quarter))
  return {
    toDate,
    profile,
    variance: less(toDate, profile),
    forecast,
    forecastVariance: less(forecast, budget),
    explanation: [
      toDate === null
        ? `What was spent so far is not known: nothing is entered for ${missing.join(', ')}.`
        : `${asPounds(toDate)} was spent in ${quarter === 1 ? 'the first quarter' : `the first ${quarter} quarters`}.`,
      budget === null || profile === null
        ? 'The plan prints no budget for this line, so there is no variance.'
        : `Spent evenly, ${quarter} of 4 quarters of the budget of ${asPounds(budget)} come to ${asPounds(profile)}.`,
      forecastSentence(expected, toDate, forecast, quarter),
    ].join(' '),
  }
}

function forecastSentence(expected: Pence | null, toDate: Pence | null, forecast: Pence | null, quarter: number): string {
  if (forecast === null) return 'Without that there is no forecast.'
  if (expected !== null) return `The authors expect ${asPounds(expected)} for the year.`
  return quarter === 4
    ? 'The year is over, so that is the outturn.'
    : `Carried on at the same pace, ${asPounds(toDate ?? 0n)} × 4 ÷ ${quarter} makes ${asPounds(forecast)} for the year.`
}

function less(amount: Pence | null, from: Pence | null): Pence | null {
  return amount === null || from === null ? null : amount - from
}

/** amount × times ÷ by, to the nearest penny. */
function share(amount: Pence, times: number, by: number): Pence {
  const [whole, divisor] = [amount * BigInt(times), BigInt(by)]
  const half = whole < 0n ? -divisor : divisor
  return (whole * 2n + half) / (divisor * 2n)
}
