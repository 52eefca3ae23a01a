/** One place on the line. `value` is null where there is no number to draw; `printed` is what the plan shows, `reason` why it is missing. */
export type Point = { periodLabel: string; value: number | null; printed: string; reason?: string }
export type SeriesKind = 'actual' | 'estimate' | 'target' | 'comparator'
export type Series = { label: string; kind: SeriesKind; points: readonly Point[] }

/** The same figures as a table: what stands behind every chart, and what its CSV holds. */
export type ChartTable = { columns: readonly string[]; rows: readonly (readonly string[])[] }

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
  if (!point) return ''
  return point.printed || point.reason || 'No data'
}
