import { draw } from './drawing.ts'
import { ink, inkSoft } from './series-marks.ts'

type Look = { x: number; y: number; anchor?: 'start' | 'middle' | 'end'; soft?: boolean; bold?: boolean; size?: number }

/** Words centred on a height. */
export const words = (text: string, { x, y, anchor = 'start', soft, bold, size }: Look) =>
  draw(
    'text',
    {
      x,
      y,
      'text-anchor': anchor,
      'dominant-baseline': 'central',
      fill: soft ? inkSoft : ink,
      'font-weight': bold ? 700 : undefined,
      'font-size': size,
    },
    text,
  )
