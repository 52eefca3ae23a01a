import type { CountRole } from '../counts-behind.ts'
import type { RawFigure } from '../released-figure.ts'
import type { Threshold } from '../threshold.ts'
import { Chance } from './chance.ts'
import { type Leaf, randomLeaves } from './random-leaves.ts'
import { randomShape, type Shape } from './random-shape.ts'

/** A figure as it truly is, with the numbers of children behind it. */
export interface TrueFigure {
  readonly figure: RawFigure
  /** The same name is the same number of the same children, in whatever release. */
  readonly counts: readonly { readonly role: CountRole; readonly name: string; readonly value: number }[]
}

/** A release as it truly is. `sums` are how its table was made, by names of counts, whether or not all of it is released. */
export interface TrueRelease {
  readonly figures: readonly TrueFigure[]
  readonly sums: readonly { readonly total: string; readonly parts: readonly string[] }[]
  /** Every number of the table, also of figures that are not released. */
  readonly numbers: ReadonlyMap<string, number>
}

export interface RandomReleases {
  readonly threshold: Threshold
  readonly releases: readonly TrueRelease[]
}

/**
 * Tables as a county has them, with their totals: partnerships by one breakdown or several, by breakdowns below breakdowns,
 * over the quarters of a year; counts, and percentages with their bases; released once or several times, with corrections
 * and what came late, and first as provisional.
 */
export function randomReleases(seed: number): RandomReleases {
  const chance = new Chance(seed)
  const threshold = { upTo: chance.one([5, 5, 5, 3, 10]) }
  const shape = randomShape(chance)
  const leaves = randomLeaves(shape, threshold, chance)
  const never = chance.percent(20) ? chance.below(10) : null
  const releases: TrueRelease[] = []
  for (let left = chance.one([1, 1, 1, 2, 2, 3]); left > 0; left--) {
    const kind = releases.length === 0 && chance.percent(40) ? 'provisional' : 'actual'
    const all = trueFigures(shape, leaves, kind)
    const share = left > 1 && releases.length === 0 && chance.percent(50) ? chance.between(50, 95) : 100
    releases.push({
      figures: all.filter((_, at) => at % 10 !== never && (share === 100 || chance.percent(share))),
      sums: trueSums(shape, all),
      numbers: new Map(all.flatMap(({ counts }) => counts.map(({ name, value }) => [name, value] as const))),
    })
    for (const leaf of leaves) if (chance.percent(15)) correct(leaf, shape, chance)
  }
  return { threshold, releases }
}

/** Children are counted otherwise than before; a school roll stays what it is. */
function correct(leaf: Leaf, { percent }: Shape, chance: Chance): void {
  const by = Math.max(-leaf.counted, Math.min(chance.between(-4, 6), percent ? leaf.others : Infinity))
  leaf.counted += by
  leaf.others -= by
}

const PERIODS = {
  year: ['financial_year', '2008-04-01', '2009-03-31'],
  Q1: ['quarter', '2008-04-01', '2008-06-30'],
  Q2: ['quarter', '2008-07-01', '2008-09-30'],
  Q3: ['quarter', '2008-10-01', '2008-12-31'],
  Q4: ['quarter', '2009-01-01', '2009-03-31'],
} as const
type PeriodName = keyof typeof PERIODS

const placesOf = ({ places }: Shape) => (places.length > 1 ? ['', ...places] : places)
const breakdownsOf = ({ divisions }: Shape) => ['', ...divisions.flatMap(({ parts }) => parts)]
const periodsOf = ({ quarters }: Shape): PeriodName[] => ['year', ...quarters]

function trueFigures(shape: Shape, leaves: readonly Leaf[], kind: RawFigure['kind']): TrueFigure[] {
  return placesOf(shape).flatMap((place) =>
    breakdownsOf(shape).flatMap((breakdown) =>
      periodsOf(shape).map((period): TrueFigure => {
        const within = leaves.filter(
          (leaf) =>
            (place === '' || leaf.place === place) &&
            (breakdown === '' || leaf.breakdowns.includes(breakdown)) &&
            (period === 'year' || leaf.quarter === period),
        )
        const counted = within.reduce((sum, leaf) => sum + leaf.counted, 0)
        const others = within.reduce((sum, leaf) => sum + leaf.others, 0)
        const [periodKind, periodStart, periodEnd] = PERIODS[period]
        const numbers = shape.percent ? { counted, others, base: counted + others } : { counted }
        return {
          figure: {
            key: [place, breakdown, period, kind].join(' / '),
            indicator: 'NI 1',
            place,
            breakdown,
            kind,
            periodKind,
            periodStart,
            periodEnd,
            status: 'normal',
            bound: 'exactly',
            unit: shape.percent ? 'percent' : 'count',
            value: shape.percent ? ((100 * counted) / Math.max(counted + others, 1)).toFixed(1) : String(counted),
            numerator: shape.percent ? String(counted) : null,
            denominator: shape.percent ? String(counted + others) : null,
          },
          counts: Object.entries(numbers).map(([role, value]) => ({
            role: role as CountRole,
            name: `${place} / ${breakdown} / ${period} / ${role} / ${value}`,
            value,
          })),
        }
      }),
    ),
  )
}

function trueSums(shape: Shape, all: readonly TrueFigure[]): TrueRelease['sums'] {
  const names = new Map(
    all.flatMap(({ figure: { place, breakdown, periodStart, periodKind }, counts }) =>
      counts.map(({ role, name }) => [[place, breakdown, periodStart, periodKind, role].join(), name] as const),
    ),
  )
  const named = (role: CountRole, place: string, breakdown: string, period: PeriodName): string => {
    const [kind, start] = PERIODS[period]
    return names.get([place, breakdown, start, kind, role].join())!
  }
  const roles: CountRole[] = shape.percent ? ['counted', 'others', 'base'] : ['counted']
  const sums: { total: string; parts: string[] }[] = []
  const add = (total: string, parts: string[]) => parts.length > 0 && sums.push({ total, parts })
  for (const period of periodsOf(shape)) {
    for (const role of roles) {
      for (const breakdown of breakdownsOf(shape)) {
        if (shape.places.length > 1)
          add(
            named(role, '', breakdown, period),
            shape.places.map((place) => named(role, place, breakdown, period)),
          )
      }
      for (const place of placesOf(shape)) {
        for (const { whole, parts } of shape.divisions)
          add(
            named(role, place, whole, period),
            parts.map((part) => named(role, place, part, period)),
          )
      }
    }
  }
  for (const place of placesOf(shape)) {
    for (const breakdown of breakdownsOf(shape)) {
      for (const role of roles)
        add(
          named(role, place, breakdown, 'year'),
          shape.quarters.map((quarter) => named(role, place, breakdown, quarter)),
        )
      if (!shape.percent) continue
      for (const period of periodsOf(shape))
        add(named('base', place, breakdown, period), [
          named('counted', place, breakdown, period),
          named('others', place, breakdown, period),
        ])
    }
  }
  return sums
}
