import { draw, type Drawing, type Named, picture } from './drawing.ts'
import { words } from './lettering.ts'
import { ink, rule } from './series-marks.ts'
import { layStacks, size } from './stack-layout.ts'
import type { Stack } from './stack-layout.ts'

export type Stacks = Named & {
  readonly kinds: readonly { readonly key: string; readonly label: string }[]
  readonly stacks: readonly Stack[]
}

/** Colour and pattern of the first, second… kind; after the last they begin again. */
const fills = [
  { colour: '#1e6145', lines: '' },
  { colour: '#9fc3a6', lines: 'M0 8 8 0' },
  { colour: '#a34a12', lines: 'M0 4h8' },
  { colour: '#f0a35e', lines: 'M4 0v8' },
  { colour: '#4c5a53', lines: 'M0 0l8 8M0 8l8-8' },
  { colour: '#cbd5ce', lines: 'M3 3h2v2h-2z' },
]
const legendHeight = 30
const middle = size.row / 2 - 3

/** What each bar is made of. The kinds of part differ by pattern as well as by colour. */
export function drawStacks({ kinds, stacks, ...named }: Stacks): Drawing {
  const layout = layStacks(stacks)
  const fillOf = (index: number) => `url(#${named.id}-part-${index % fills.length})`
  const kindIndex = (key: string) =>
    Math.max(
      0,
      kinds.findIndex((kind) => kind.key === key),
    )
  const foot = layout.height - size.axis
  return picture(
    named,
    { width: size.width, height: layout.height + legendHeight },
    draw(
      'defs',
      {},
      fills.map((fill, index) => pattern(fill, `${named.id}-part-${index}`)),
    ),
    kinds.map((kind, index) =>
      draw(
        'g',
        { transform: `translate(${(index * size.width) / Math.max(kinds.length, 1)} 4)` },
        draw('rect', { class: 'weald-stroke', width: 16, height: 16, fill: fillOf(index), stroke: ink }),
        words(kind.label, { x: 22, y: 8 }),
      ),
    ),
    draw(
      'g',
      { transform: `translate(0 ${legendHeight})` },
      layout.ticks.map(({ x, text }) => [
        draw('line', { class: 'weald-stroke', x1: x, x2: x, y1: size.top - 4, y2: foot, stroke: rule }),
        words(text, { x, y: layout.height - 12, anchor: 'middle', soft: true, size: 13 }),
      ]),
      layout.rows.map(({ stack, y, parts }) => [
        words(stack.label, { x: size.labels - 12, y: y + middle, anchor: 'end' }),
        parts.map(({ part, x, width }) =>
          draw(
            'rect',
            { class: 'weald-stroke', x, y, width, height: size.row - 8, fill: fillOf(kindIndex(part.key)), stroke: '#ffffff' },
            draw('title', {}, `${stack.label}, ${kinds[kindIndex(part.key)]?.label ?? ''}: ${part.printed}`),
          ),
        ),
        words(stack.total, { x: size.width, y: y + middle, anchor: 'end', bold: true }),
      ]),
      draw('line', {
        class: 'weald-stroke',
        x1: layout.nought,
        x2: layout.nought,
        y1: size.top - 4,
        y2: foot,
        stroke: ink,
        'stroke-width': 1.5,
      }),
    ),
  )
}

function pattern({ colour, lines }: (typeof fills)[number], id: string): Drawing {
  return draw(
    'pattern',
    { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
    draw('rect', { width: 8, height: 8, fill: colour }),
    lines ? draw('path', { d: lines, stroke: ink, 'stroke-width': 1.2, fill: 'none' }) : null,
  )
}
