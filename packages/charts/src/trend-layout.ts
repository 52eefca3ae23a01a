import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { drawn, periodsOf } from './chart-data.ts'
import type { Point, Series } from './chart-data.ts'
import { nameGap, nameWidth, trendFrame, usualWidth } from './trend-frame.ts'
import type { Frame } from './trend-frame.ts'
import { textWidth } from './words.ts'

/** Room that a label needs so that the one below it can be read. */
const labelHeight = 18

export type TrendLayout = ReturnType<typeof layTrend>

/** Where everything in a trend chart goes, in the units of its view box; no part of it looks at the page. */
export function layTrend(series: readonly Series[], { fromZero = false, width = usualWidth } = {}) {
  const size = trendFrame(series, width)
  const periods = periodsOf(series)
  const x = scalePoint(periods, [size.left, size.width - size.right]).padding(0.15)
  const y = scaleLinear(extent(series, fromZero), [size.height - size.bottom, size.top]).nice(5)
  const across = (point: Point) => x(point.periodLabel) ?? size.left
  const path = line<Point>(across, (point) => y(drawn(point) ?? 0)).defined((point) => drawn(point) !== null)

  return {
    size,
    periods: legible(
      periods.map((label) => ({ label, x: x(label) ?? size.left })),
      x.step(),
    ),
    ticks: y.ticks(5).map((value) => ({ value, text: y.tickFormat(5)(value), y: y(value) })),
    series: series.map((one) => ({
      series: one,
      path: path(inOrder(one, periods)) ?? '',
      points: one.points.flatMap((point) => {
        const value = drawn(point)
        return value === null ? [] : [{ point, x: across(point), y: y(value) }]
      }),
      gaps: one.points.filter((point) => drawn(point) === null).map((point) => ({ point, x: across(point) })),
    })),
    goals: series.flatMap((one) => goalOf(one, across, y)),
    labels: spread(
      series.flatMap((one) => lastDrawn(one, across, y)).map((label) => placeName(label, size)),
      size.height - size.bottom,
    ),
  }
}

/** A period that a series has no point for is a gap in its line, not a bridge over it. */
function inOrder(series: Series, periods: readonly string[]): Point[] {
  return periods.map(
    (periodLabel) =>
      series.points.find((point) => point.periodLabel === periodLabel) ?? { periodLabel, value: null, printed: '' },
  )
}

/** Names of periods that would run into each other are left out, but the last never is. */
function legible<Named extends { label: string; x: number }>(periods: readonly Named[], step: number): Named[] {
  const room = Math.max(0, ...periods.map(({ label }) => textWidth(label) + 10))
  const every = Math.max(1, Math.ceil(room / (step || room)))
  return periods.filter((_, index) => (periods.length - 1 - index) % every === 0)
}

/** What is aimed at once is a line across what led up to it; several targets are a line of their own. */
function goalOf({ kind, points }: Series, across: (point: Point) => number, y: (value: number) => number) {
  const aims = points.flatMap((point) => {
    const value = drawn(point)
    return value === null ? [] : [{ x: across(point), y: y(value) }]
  })
  return kind === 'target' && aims.length === 1 ? aims : []
}

function extent(series: readonly Series[], fromZero: boolean): [number, number] {
  const values = series.flatMap((one) => one.points.map(drawn).filter((value) => value !== null))
  if (!values.length) return [0, 1]
  const low = Math.min(...values, ...(fromZero ? [0] : []))
  const high = Math.max(...values)
  // A flat line needs some air above and below it.
  const air = (high - low || Math.abs(high) || 1) * 0.12
  return [low >= 0 ? Math.max(0, low - air) : low - air, high + air]
}

type Name = { series: Series; x: number; y: number }

function lastDrawn(series: Series, across: (point: Point) => number, y: (value: number) => number): Name[] {
  const last = series.points.findLast((point) => drawn(point) !== null)
  const value = last && drawn(last)
  return last && value != null ? [{ series, x: across(last), y: y(value) }] : []
}

/** A name stands to the right of the last mark of its line; where it would leave the drawing, above the mark. */
function placeName(name: Name, { width }: Frame) {
  const room = nameWidth(name.series.label)
  const beside = name.x + nameGap + room <= width
  return beside
    ? { ...name, labelX: name.x + nameGap, labelY: name.y }
    : { ...name, labelX: Math.max(0, Math.min(name.x - room / 2, width - room)), labelY: name.y - labelHeight }
}

/** Names are moved apart where lines end in the same period close together. */
function spread<Label extends { x: number; labelY: number }>(labels: Label[], lowest: number) {
  return [...Map.groupBy(labels, ({ x }) => x).values()].flatMap((names) => stack(names, lowest))
}

function stack<Label extends { labelY: number }>(labels: Label[], lowest: number) {
  const placed = labels.toSorted((a, b) => a.labelY - b.labelY).map((label) => ({ ...label }))
  placed.forEach((label, index) => {
    const above = placed[index - 1]
    if (above) label.labelY = Math.max(label.labelY, above.labelY + labelHeight)
  })
  placed.toReversed().forEach((label, index, upwards) => {
    const below = upwards[index - 1]
    label.labelY = Math.min(label.labelY, below ? below.labelY - labelHeight : lowest)
  })
  return placed
}
