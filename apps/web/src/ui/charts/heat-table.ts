import { type ChartTable, drawHeat, type Drawing } from '@weald/charts'
import { symbols } from '../symbols.ts'
import type { Sign } from '../tones.ts'

/** What a cell says: a word with its symbol and tone, a remark below it, and where it leads. */
export type HeatCell = { sign: Sign; note?: string; href?: string }
export type HeatRow = { key: string; label: string; href?: string; cells: Readonly<Record<string, HeatCell>> }
export type HeatColumn = { key: string; heading: string }

const nothing: HeatCell = { sign: { word: '', symbol: 'dash', tone: 'none' } }

/** The same as text, to keep: what colour and symbol repeat is in the words. */
export function heatFigures(heading: string, columns: readonly HeatColumn[], rows: readonly HeatRow[]): ChartTable {
  return {
    columns: [heading, ...columns.map((column) => column.heading)],
    rows: rows.map(({ label, cells }) => [
      label,
      ...columns.map(({ key }) => [cells[key]?.sign.word, cells[key]?.note].filter(Boolean).join('; ')),
    ]),
  }
}

/** The same as a picture, to keep. */
export function heatPicture(title: string, columns: readonly HeatColumn[], rows: readonly HeatRow[]): Drawing {
  return drawHeat({
    id: 'heat',
    title,
    columns: columns.map((column) => column.heading),
    rows: rows.map(({ label, cells }) => ({
      label,
      cells: columns.map(({ key }) => {
        const { sign, note } = cells[key] ?? nothing
        return { sign: { word: sign.word, path: symbols[sign.symbol], tone: sign.tone }, ...(note ? { note } : {}) }
      }),
    })),
  })
}
