import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { periodsOf } from './chart-data.ts';
import type { Point, Series } from './chart-data.ts';

export const size = { width: 760, height: 380, top: 34, right: 170, bottom: 46, left: 56 };

/** Room that a label needs so that the one below it can be read. */
const labelHeight = 18;

export type TrendLayout = ReturnType<typeof layTrend>;

/** Where everything in a trend chart goes, in the units of its view box; no part of it looks at the page. */
export function layTrend(series: readonly Series[], fromZero = false) {
  const periods = periodsOf(series);
  const x = scalePoint(periods, [size.left, size.width - size.right]).padding(0.15);
  const y = scaleLinear(extent(series, fromZero), [size.height - size.bottom, size.top]).nice(5);
  const across = (point: Point) => x(point.periodLabel) ?? size.left;
  const path = line<Point>(across, (point) => y(point.value ?? 0)).defined((point) => point.value !== null);

  return {
    periods: periods.map((label) => ({ label, x: x(label) ?? size.left })),
    ticks: y.ticks(5).map((value) => ({ value, text: y.tickFormat(5)(value), y: y(value) })),
    series: series.map((one) => ({
      series: one,
      path: path(inOrder(one, periods)) ?? '',
      points: one.points.flatMap((point) => (point.value === null ? [] : [{ point, x: across(point), y: y(point.value) }])),
      gaps: one.points.filter((point) => point.value === null).map((point) => ({ point, x: across(point) })),
    })),
    labels: spread(series.flatMap((one) => lastDrawn(one, across, y))),
  };
}

/** A period that a series has no point for is a gap in its line, not a bridge over it. */
function inOrder(series: Series, periods: readonly string[]): Point[] {
  return periods.map((periodLabel) => series.points.find((point) => point.periodLabel === periodLabel) ?? { periodLabel, value: null, printed: '' });
}

function extent(series: readonly Series[], fromZero: boolean): [number, number] {
  const values = series.flatMap((one) => one.points.flatMap((point) => (point.value === null ? [] : [point.value])));
  if (!values.length) return [0, 1];
  const low = Math.min(...values, ...(fromZero ? [0] : []));
  const high = Math.max(...values);
  // A flat line needs some air above and below it.
  const air = (high - low || Math.abs(high) || 1) * 0.12;
  return [low >= 0 ? Math.max(0, low - air) : low - air, high + air];
}

function lastDrawn(series: Series, across: (point: Point) => number, y: (value: number) => number) {
  const last = series.points.findLast((point) => point.value !== null);
  return last?.value == null ? [] : [{ series, x: across(last), y: y(last.value) }];
}

/** Labels stand beside the end of their line, moved apart where lines end in the same period close together. */
function spread<Label extends { x: number; y: number }>(labels: Label[]) {
  return [...Map.groupBy(labels, ({ x }) => x).values()].flatMap(stack);
}

function stack<Label extends { y: number }>(labels: Label[]) {
  const lowest = size.height - size.bottom;
  const placed = labels.toSorted((a, b) => a.y - b.y).map((label) => ({ ...label, labelY: label.y }));
  placed.forEach((label, index) => {
    const above = placed[index - 1];
    if (above) label.labelY = Math.max(label.labelY, above.labelY + labelHeight);
  });
  placed.toReversed().forEach((label, index, upwards) => {
    const below = upwards[index - 1];
    label.labelY = Math.min(label.labelY, below ? below.labelY - labelHeight : lowest);
  });
  return placed;
}
