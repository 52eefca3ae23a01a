import { drawn, periodsOf } from './chart-data.ts'
import type { Series } from './chart-data.ts'
import { textWidth } from './words.ts'

/** The drawing and the margins around its lines, in units that are pixels where it fills its box. */
export type Frame = { width: number; height: number; top: number; right: number; bottom: number; left: number }

/** How wide the drawing is before its box is known, and where nothing measures it. */
export const usualWidth = 760
const narrowest = 280

/** From a mark to its name, and from a name to the edge. */
export const nameGap = 14

/** The names of lines are set in bold. */
export const nameWidth = (name: string) => textWidth(name, { bold: true })

/**
 * The frame of a drawing of that width. Names of lines that run to the last period stand to the right of them, unless
 * they would take more than a third of the drawing: then they stand above their lines, which get the room.
 */
export function trendFrame(series: readonly Series[], width: number): Frame {
  const last = periodsOf(series).at(-1)
  const names = series.filter(({ points }) => points.findLast((point) => drawn(point) !== null)?.periodLabel === last)
  const room = Math.max(0, ...names.map(({ label }) => nameWidth(label) + nameGap))
  const own = Math.max(narrowest, width)
  return {
    width: own,
    height: own < 500 ? 300 : 380,
    top: 34,
    right: room < own / 3 ? Math.max(room, 12) : 12,
    bottom: 46,
    left: 48,
  }
}
