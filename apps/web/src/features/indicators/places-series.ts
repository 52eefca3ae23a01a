import { type ChartTable, type Panel, type Point, shownText } from '@weald/charts'
import type { Value } from './drawable.ts'
import { pointsOf } from './indicator-series.ts'

export type PlaceFigures = {
  readonly code: string
  readonly name: string
  /** One for each period of the chart, in order. */
  readonly points: readonly Point[]
  /** The newest target that is a number. */
  readonly goal: number | null
}

const measured: ReadonlySet<Value['kind']> = new Set(['ACTUAL', 'PROVISIONAL'])

/** What was measured in each place, and what it aims at: a place without figures is there all the same, and says so. */
export function placeFigures(values: readonly Value[], places: readonly { code: string; name: string }[]): PlaceFigures[] {
  const own = values.filter(({ area, breakdown }) => area === 'PARTNERSHIP' && breakdown === '')
  const inOrder = own.toSorted((one, other) => (one.period.start < other.period.start ? -1 : 1))
  const periods = [...new Set(inOrder.filter(({ kind }) => measured.has(kind)).map(({ period }) => period.label))]
  return places.map(({ code, name }) => {
    const here = inOrder.filter(({ partnership }) => partnership?.code === code)
    const found = new Map(
      here
        .filter(({ kind }) => measured.has(kind))
        .flatMap((value) => pointsOf(value).map((point) => [point.periodLabel, point])),
    )
    const goals = here.filter(({ kind }) => kind === 'TARGET').flatMap(pointsOf)
    return {
      code,
      name,
      points: periods.map(
        (periodLabel) => found.get(periodLabel) ?? { periodLabel, value: null, printed: '', reason: 'no figure' },
      ),
      goal: goals.findLast(({ value }) => value !== null)?.value ?? null,
    }
  })
}

export function placesTable(figures: readonly PlaceFigures[]): ChartTable {
  const periods = figures[0]?.points.map(({ periodLabel }) => periodLabel) ?? []
  return {
    columns: ['Partnership', ...periods, 'Target'],
    rows: figures.map(({ name, points, goal }) => [name, ...points.map(shownText), goal === null ? 'No target' : String(goal)]),
  }
}

/** "12 of 23 partnerships have a figure for 2006/07; in 1 it is hidden because so few people are counted." */
export function placesSentence(figures: readonly PlaceFigures[]): string {
  const last = figures.flatMap(({ points }) => points.at(-1) ?? [])
  const hidden = last.filter((point) => point.hidden).length
  const reported = last.filter(({ value }) => value !== null).length
  const period = last[0]?.periodLabel
  if (!period) return 'No partnership has figures of its own yet.'
  const also = hidden > 0 ? `; in ${hidden} it is hidden because so few people are counted` : ''
  return `${reported} of ${figures.length} partnerships have a figure for ${period}${also}.`
}

export const panelsOf = (figures: readonly PlaceFigures[]): Panel[] =>
  figures.map(({ name, points, goal }) => ({
    label: name,
    goal,
    points: points.some(({ value, hidden }) => value !== null || hidden) ? points : [],
  }))
