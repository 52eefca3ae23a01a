import { compareDecimals } from '@weald/domain'
import type { Polarity } from '../../graphql/generated/graphql.ts'
import { drawnNumber, isQuoted, whyNotDrawn } from './drawable.ts'
import type { Value } from './drawable.ts'
import { kinds, polarities } from './indicator-words.ts'

type Measured = { value: Value; number: string }

/**
 * What the values say, and no more: how what was measured or expected has moved, which way is better, and how the
 * target compares with the newest figure. Where there is no number it says so instead of leaving it out.
 */
export function whatValuesSay(values: readonly Value[], polarity: Polarity): string {
  const parts = [...Map.groupBy(values, ({ breakdown }) => breakdown)]
  const several = parts.length > 1
  const clauses = [
    ...parts.flatMap(([breakdown, part]) => movement(part.filter(isMeasure), breakdown)),
    polarity === 'NOT_STATED' ? 'which way is better is not stated' : polarities[polarity].toLowerCase(),
    ...parts.flatMap(([breakdown, part]) => targets(part, polarity, several ? breakdown : '')),
    ...(values.some(({ kind }) => kind === 'TARGET') ? [] : ['no target is printed']),
  ]
  const sentence = clauses.join('; ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

const isMeasure = ({ kind }: Value) => kind === 'ACTUAL' || kind === 'ESTIMATE' || kind === 'PROVISIONAL'
const byPeriod = (one: Value, other: Value) =>
  one.period.start < other.period.start ? -1 : one.period.start > other.period.start ? 1 : 0

function measured(values: readonly Value[]): Measured[] {
  return values
    .filter(isMeasure)
    .toSorted(byPeriod)
    .flatMap((value) => {
      const number = drawnNumber(value)
      return number === null ? [] : { value, number }
    })
}

function movement(values: readonly Value[], breakdown: string): string[] {
  const [first, last] = [measured(values)[0], measured(values).at(-1)]
  const who = breakdown && `${breakdown} `
  const missing = values.filter((value) => drawnNumber(value) === null).map((value) => missingText(value, who))
  if (!first || !last) return missing
  if (first === last || first.value === last.value)
    return [`${who}${first.value.cell.printed} ${inBrackets(first.value)}`, ...missing]
  const change = compareDecimals(last.number, first.number)
  const moved =
    change === 0
      ? `stayed at ${last.value.cell.printed} from ${first.value.period.label} (${kinds[first.value.kind]}) to ${last.value.period.label} (${kinds[last.value.kind]})`
      : `${change < 0 ? 'fell' : 'rose'} from ${first.value.cell.printed} ${inBrackets(first.value)} to ${last.value.cell.printed} ${inBrackets(last.value)}`
  return [who + moved, ...missing]
}

const inBrackets = ({ period, kind }: Value) => `(${period.label} ${kinds[kind]})`

function missingText(value: Value, who: string): string {
  const { cell, kind, period } = value
  const what = `the ${who}${kinds[kind]} for ${period.label}`
  if (cell.value === null) return `${what} is ${whyNotDrawn(value)}`
  return `${what} is printed as ${cell.printed}, which ${whyNotDrawn(value)}, and is not compared`
}

function targets(values: readonly Value[], polarity: Polarity, breakdown: string): string[] {
  return values
    .filter(({ kind }) => kind === 'TARGET')
    .map((target) => {
      const who = breakdown && `${breakdown} `
      const number = drawnNumber(target)
      const { cell, period } = target
      if (number === null)
        return cell.status === 'NOT_PRINTED' ? `no ${who}target is printed for ${period.label}` : missingText(target, who)
      const against = comparison(target, number, measured(values), polarity)
      if (isQuoted(target)) return `the ${who}target printed is for ${period.label}${against && ` and is ${against}`}`
      return `the ${who}target for ${period.label} is ${cell.printed}${against && `, ${against}`}`
    })
}

/** "worse than the estimate": against the newest figure that is not later than the target. */
function comparison(target: Value, number: string, figures: readonly Measured[], polarity: Polarity): string {
  const latest = figures.findLast(({ value }) => value.period.start <= target.period.start)
  if (!latest || (polarity !== 'HIGHER' && polarity !== 'LOWER')) return ''
  const difference = compareDecimals(number, latest.number)
  const kind = kinds[latest.value.kind]
  if (difference === 0) return `the same as the ${kind}`
  return `${difference > 0 === (polarity === 'HIGHER') ? 'better' : 'worse'} than the ${kind}`
}
