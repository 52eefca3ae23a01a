import { draw, type Drawing } from './drawing.ts'
import { words } from './lettering.ts'
import { type Sign, toneInks } from './series-marks.ts'

/** A sign with its word, standing on a height. The shape is drawn in a box of 12. */
export function drawSign({ word, path, tone }: Sign, x: number, y: number): Drawing {
  return draw(
    'g',
    { transform: `translate(${x} ${y})` },
    draw('path', {
      class: 'weald-mark-fill',
      d: path,
      transform: 'translate(0 -6)',
      fill: toneInks[tone],
      'fill-rule': 'evenodd',
    }),
    words(word, { x: 17, y: 0, size: 13 }),
  )
}
