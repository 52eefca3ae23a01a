import { scaleLinear } from 'd3-scale'
import { draw, type Drawing, type Named, picture } from './drawing.ts'
import { words } from './lettering.ts'
import { ink, inkSoft, rule, type Sign } from './series-marks.ts'
import { drawSign } from './sign.ts'
import { textWidth, wrapped } from './words.ts'

/** One measure against what is aimed at. `printed` stands in place of the bar where there is no number: its reason, or that it is hidden. */
export type Bullet = {
  readonly label: string
  readonly value: number | null
  readonly printed: string
  readonly target?: number | null
  readonly baseline?: number | null
  readonly sign?: Sign
}
export type Bullets = Named & {
  readonly bullets: readonly Bullet[]
  readonly unit?: string | undefined
  readonly width?: number | undefined
}

const row = { height: 40, bar: 16, top: 34, foot: 30 }

/** How far each of several stands from its target, to one scale: a bar for the figure, an upright for the target, a thin one for where it began. */
export function drawBullets({ bullets, unit, width = 760, ...named }: Bullets): Drawing {
  const narrow = width < 520
  const labels = narrow ? width * 0.34 : Math.min(width * 0.3, Math.max(90, ...bullets.map(({ label }) => textWidth(label))))
  const signs = Math.max(0, ...bullets.map(({ sign }) => (sign ? textWidth(sign.word, { size: 13 }) + 28 : 0)))
  const edge = width - (narrow ? 8 : Math.max(signs, 12))
  const x = scaleLinear([Math.min(0, ...numbers(bullets)), Math.max(0.001, ...numbers(bullets))], [labels + 12, edge]).nice(5)
  const height = row.top + bullets.length * (narrow ? row.height + 18 : row.height) + row.foot
  const pitch = narrow ? row.height + 18 : row.height
  return picture(
    named,
    { width, height },
    key(labels + 12),
    x
      .ticks(narrow ? 3 : 5)
      .map((value) => [
        draw('line', { class: 'weald-stroke', x1: x(value), x2: x(value), y1: row.top, y2: height - row.foot, stroke: rule }),
        words(x.tickFormat(5)(value), { x: x(value), y: height - row.foot + 14, anchor: 'middle', soft: true, size: 13 }),
      ]),
    unit ? words(unit, { x: labels, y: height - row.foot + 14, anchor: 'end', soft: true, size: 13 }) : null,
    bullets.map((bullet, index) => {
      const top = row.top + index * pitch
      return draw('g', {}, oneBullet(bullet, { x, labels, top, edge, narrow }))
    }),
  )
}

type Place = { x: (value: number) => number; labels: number; top: number; edge: number; narrow: boolean }

function oneBullet(
  { label, value, printed, target, baseline, sign }: Bullet,
  { x, labels, top, edge, narrow }: Place,
): Drawing[] {
  const middle = top + row.height / 2
  const lines = wrapped(label, labels, 2)
  const upright = (at: number, tall: number, thick: number, colour: string) =>
    draw('line', {
      class: 'weald-stroke',
      x1: x(at),
      x2: x(at),
      y1: middle - tall,
      y2: middle + tall,
      stroke: colour,
      'stroke-width': thick,
    })
  return [
    ...lines.map((text, index) => words(text, { x: 0, y: middle + (index - (lines.length - 1) / 2) * 16 })),
    ...(value === null
      ? [words(printed, { x: labels + 16, y: middle, soft: true, size: 13 })]
      : [
          draw(
            'rect',
            {
              class: 'weald-mark-fill',
              x: Math.min(x(0), x(value)),
              y: middle - row.bar / 2,
              width: Math.abs(x(value) - x(0)),
              height: row.bar,
              fill: '#1e6145',
            },
            draw('title', {}, `${label}: ${printed}`),
          ),
        ]),
    ...(baseline == null || value === null ? [] : [upright(baseline, 9, 2, inkSoft)]),
    ...(target == null ? [] : [upright(target, 14, 4, '#a34a12')]),
    ...(sign ? [drawSign(sign, narrow ? labels + 16 : edge + 12, narrow ? middle + 24 : middle)] : []),
  ]
}

/** What the shapes mean, above them. */
function key(x: number): Drawing {
  const upright = (at: number, thick: number, colour: string) =>
    draw('line', { class: 'weald-stroke', x1: at, x2: at, y1: 3, y2: 19, stroke: colour, 'stroke-width': thick })
  return draw(
    'g',
    { transform: `translate(${x} 0)` },
    draw('rect', { class: 'weald-mark-fill', x: 0, y: 5, width: 16, height: 12, fill: '#1e6145' }),
    words('figure', { x: 22, y: 11, size: 13 }),
    upright(76, 4, '#a34a12'),
    words('target', { x: 84, y: 11, size: 13 }),
    upright(136, 2, ink),
    words('baseline', { x: 143, y: 11, size: 13 }),
  )
}

const numbers = (bullets: readonly Bullet[]) =>
  bullets.flatMap(({ value, target, baseline }) => [value, target, baseline].filter((one) => one != null))
