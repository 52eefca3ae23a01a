import { csvCell } from '@weald/domain'
import type { ChartTable } from '@weald/charts'

/** The table as CSV (RFC 4180), whose cells no spreadsheet takes for a formula; a number stays one. */
export function csvText({ columns, rows }: ChartTable): string {
  return [columns, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n'
}
