import { isFigure } from '../cell/cell.ts'
import { UNITS } from '../cell/units.ts'
import { type Decimal, compareDecimals, multiplyDecimals, subtractDecimals } from '../decimal.ts'
import { isInPoints, isLargeChange, JUMP_RULE } from '../indicators/jump.ts'
import type { EditionContent, FigureKind, StatedObservation } from './content.ts'
import { type FindingPlace, type Noticed, groupedBy } from './finding.ts'

type Figure = StatedObservation & { value: Decimal; year: number }

/** A cell whose own unit is not its row's: 546 among percentages. */
export function unitClashes({ observations }: EditionContent): Noticed[] {
  return observations
    .filter(({ cell, unit }) => cell.value !== null && cell.unit !== unit && unit !== 'not_stated')
    .map((observation) => ({
      sentence: `${named(observation)}: “${observation.cell.printed}” (${observation.kind}, ${observation.printedUnder}) reads as ${UNITS[observation.cell.unit].word}, in a row of ${UNITS[observation.unit].word}. It is not compared with the rest.`,
      places: [placeOf(observation)],
    }))
}

/** A figure of another year than its column's: "BVPI 2007/08 target 4.8%" under 2008/09. */
export function quotedYears({ observations }: EditionContent): Noticed[] {
  return observations
    .filter((observation) => observation.cell.quotes !== null && observation.cell.quotes.period !== observation.printedUnder)
    .map((observation) => ({
      sentence: `${named(observation)}: the column for ${observation.printedUnder} holds “${observation.cell.printed}”, a figure for ${observation.cell.quotes?.period}. There is no ${observation.kind} for ${observation.printedUnder}.`,
      places: [placeOf(observation)],
    }))
}

export function targetsWorseThanActual(content: EditionContent): Noticed[] {
  return targetsWorseThan('actual', content)
}

export function targetsWorseThanEstimate(content: EditionContent): Noticed[] {
  return targetsWorseThan('estimate', content)
}

/** Against the latest figure of the kind that is not later than the target; a quoted target belongs to the year it quotes. */
function targetsWorseThan(kind: FigureKind, { observations }: EditionContent): Noticed[] {
  return series(observations).flatMap((figures) =>
    figures
      .filter((figure) => figure.kind === 'target')
      .flatMap((target) => {
        const past = figures.filter((figure) => figure.kind === kind && figure.year <= target.year).at(-1)
        if (past === undefined || compareDecimals(improvement(past, target), '0') >= 0) return []
        const wanted = target.polarity === 'lower' ? 'lower' : 'higher'
        return [
          {
            sentence: `${named(target)}: the target for ${target.period} (${target.cell.printed}) is worse than the ${kind} for ${past.period} (${past.cell.printed}); ${wanted} is better.`,
            places: [placeOf(past), placeOf(target)],
          },
        ]
      }),
  )
}

export function unsupportedJumps({ observations }: EditionContent): Noticed[] {
  return series(observations).flatMap((figures) => {
    const past = onePerYear(figures.filter(({ kind }) => kind === 'actual' || kind === 'estimate' || kind === 'provisional'))
    return figures
      .filter(({ kind }) => kind === 'target')
      .flatMap(
        (target) =>
          unsupportedJump(
            past.filter(({ year }) => year < target.year),
            target,
          ) ?? [],
      )
  })
}

function unsupportedJump(past: readonly Figure[], target: Figure): Noticed | null {
  const latest = past.at(-1)
  const steps = past.slice(1).map((figure, at) => ({ from: past[at] ?? figure, to: figure }))
  if (latest === undefined || steps.length === 0) return null
  const asked = improvement(latest, target)
  const years = String(target.year - latest.year)
  // Cross-multiplied, so that a rise per year needs no division.
  const beyondPast = steps.every(({ from, to }) => {
    const best = multiplyDecimals(atLeastZero(improvement(from, to)), multiplyDecimals(JUMP_RULE.times, years))
    return compareDecimals(multiplyDecimals(asked, String(to.year - from.year)), best) > 0
  })
  if (!beyondPast || !isLargeChange(asked, latest.value, target.unit)) return null
  const history = past.map((figure) => `${figure.cell.printed} in ${figure.period}`).join(', ')
  return {
    sentence: `${named(target)}: the target for ${target.period} is ${target.cell.printed}, after ${history}. Rule: a yearly change of more than ${JUMP_RULE.times} times the best past year, and of at least ${isInPoints(target.unit) ? `${JUMP_RULE.atLeast} points` : 'a tenth of the latest figure'}, needs a reason.`,
    places: [...past.map(placeOf), placeOf(target)],
  }
}

/** The usable figures of each indicator that has a better direction, oldest first. */
function series(observations: readonly StatedObservation[]): Figure[][] {
  const figures = observations
    .filter(({ polarity }) => polarity === 'higher' || polarity === 'lower')
    .flatMap((observation) => figureOf(observation) ?? [])
  return groupedBy(figures, ({ ref, title }) => `${ref ?? ''} ${title}`).map((group) => group.toSorted((a, b) => a.year - b.year))
}

function figureOf(observation: StatedObservation): Figure | null {
  const year = /\d{4}/.exec(observation.period)?.[0]
  if (year === undefined || observation.cell.value === null || !isFigure(observation.cell, observation.unit)) return null
  return { ...observation, value: observation.cell.value, year: Number(year) }
}

const FIRMNESS: Record<FigureKind, number> = { actual: 2, provisional: 1, estimate: 0, target: -1, comparator: -1 }

function onePerYear(figures: readonly Figure[]): Figure[] {
  return groupedBy(figures, ({ year }) => String(year)).flatMap((same) =>
    same.toSorted((a, b) => FIRMNESS[b.kind] - FIRMNESS[a.kind]).slice(0, 1),
  )
}

/** Positive when `to` is better than `from`. */
function improvement(from: Figure, to: Figure): Decimal {
  return to.polarity === 'lower' ? subtractDecimals(from.value, to.value) : subtractDecimals(to.value, from.value)
}

function atLeastZero(value: Decimal): Decimal {
  return compareDecimals(value, '0') < 0 ? '0' : value
}

export function named({ ref, title }: StatedObservation): string {
  return ref === null ? title : `${ref}, ${title}`
}

function placeOf(observation: StatedObservation): FindingPlace {
  const { section, kind, printedUnder, cell } = observation
  return { section, subject: `${named(observation)}: ${kind}, ${printedUnder}`, printed: cell.printed }
}
