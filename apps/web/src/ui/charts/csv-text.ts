import type { ChartTable } from './chart-data.ts'

/**
 * The table as CSV (RFC 4180). A spreadsheet runs a cell that begins like a formula, so such a cell gets an apostrophe
 * before it; a plain negative or signed number is a number and stays one.
 */
export function csvText({ columns, rows }: ChartTable): string {
  return [columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d,]*\.?\d+%?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
