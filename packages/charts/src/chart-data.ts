/**
 * One place on a line. `value` is null where there is no number to draw; `printed` is what the plan shows, `reason` why it is missing.
 * What is `hidden` protects the few people whom it counts: it is drawn as hidden, in the same place whatever it is.
 */
export type Point = { periodLabel: string; value: number | null; printed: string; reason?: string; hidden?: boolean }
export type SeriesKind = 'actual' | 'estimate' | 'target' | 'trajectory' | 'comparator'
export type Series = { label: string; kind: SeriesKind; points: readonly Point[] }

/** The same figures as a table: what stands behind every chart, and what its CSV holds. */
export type ChartTable = { columns: readonly string[]; rows: readonly (readonly string[])[] }

export const hiddenWords = 'hidden because so few people are counted'

/** The number to draw; a hidden one is none, even when it has reached this far. */
export const drawn = ({ value, hidden }: Pick<Point, 'value' | 'hidden'>): number | null => (hidden ? null : value)

/** The periods of all series, in the order in which they first appear. */
export function periodsOf(series: readonly Series[]): string[] {
  return [...new Set(series.flatMap((one) => one.points.map((point) => point.periodLabel)))]
}

/** A row for each period, a column for each series, in the plan's own notation. */
export function trendTable(series: readonly Series[], periodHeading = 'Period'): ChartTable {
  const columns = [periodHeading, ...series.map((one) => one.label)]
  const rows = periodsOf(series).map((period) => [period, ...series.map((one) => shownAt(one, period))])
  return { columns, rows }
}

function shownAt(series: Series, period: string): string {
  const point = series.points.find((each) => each.periodLabel === period)
  return point ? shownText(point) : ''
}

/** What stands for a point where there is no drawing. */
export function shownText(point: Pick<Point, 'printed' | 'reason' | 'hidden'>): string {
  if (point.hidden) return hiddenWords.charAt(0).toUpperCase() + hiddenWords.slice(1)
  return point.printed || point.reason || 'No data'
}
