import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { drawn, type Point } from './chart-data.ts'
import { draw, type Drawing, type Named, picture } from './drawing.ts'
import { words } from './lettering.ts'
import { gapMarks, inkSoft, rule, type Sign } from './series-marks.ts'
import { drawSign } from './sign.ts'
import { wrapped } from './words.ts'

export type Panel = {
  readonly label: string
  /** A point for each period of the chart, in order. */
  readonly points: readonly Point[]
  /** What is aimed at; drawn as a line across. */
  readonly goal?: number | null
  readonly sign?: Sign
}
export type Multiples = Named & { readonly panels: readonly Panel[]; readonly width?: number | undefined }

const panel = { narrowest: 165, height: 142, plotTop: 46, plotHeight: 48, gap: 18 }

/** The same measure for many places, each in a small drawing of its own, all to one scale so that they can be compared. */
export function drawMultiples({ panels, width = 760, ...named }: Multiples): Drawing {
  const across = Math.max(1, Math.floor((width + panel.gap) / (panel.narrowest + panel.gap)))
  const own = (width + panel.gap) / across - panel.gap
  const y = scaleLinear(extent(panels), [panel.plotHeight, 0])
  const down = Math.ceil(panels.length / across)
  return picture(
    named,
    { width, height: Math.max(1, down * (panel.height + panel.gap) - panel.gap) },
    panels.map((each, index) => {
      const [column, row] = [index % across, Math.floor(index / across)]
      const at = `translate(${column * (own + panel.gap)} ${row * (panel.height + panel.gap)})`
      return draw('g', { transform: at }, onePanel(each, own, y))
    }),
  )
}

function onePanel({ label, points, goal, sign }: Panel, width: number, y: (value: number) => number): Drawing[] {
  const look = { bold: true, size: 13 }
  const x = scalePoint(
    points.map(({ periodLabel }) => periodLabel),
    [7, width - 7],
  )
  const at = (point: Point) => x(point.periodLabel) ?? 7
  const path = line<Point>(at, (point) => y(drawn(point) ?? 0)).defined((point) => drawn(point) !== null)
  const last = points.at(-1)
  return [
    ...wrapped(label, width, 2, look).map((text, index) => words(text, { x: 0, y: 9 + index * 16, ...look })),
    draw(
      'g',
      { transform: `translate(0 ${panel.plotTop})` },
      draw('line', { class: 'weald-stroke', x1: 0, x2: width, y1: panel.plotHeight, y2: panel.plotHeight, stroke: rule }),
      goal == null
        ? null
        : draw('line', {
            class: 'weald-stroke',
            x1: 0,
            x2: width,
            y1: y(goal),
            y2: y(goal),
            stroke: '#a34a12',
            'stroke-dasharray': '6 4',
          }),
      draw('path', { class: 'weald-stroke', d: path([...points]) ?? '', fill: 'none', stroke: '#1e6145', 'stroke-width': 2 }),
      points.map((point) => placed(point, at(point), y)),
    ),
    words(last ? latestWords(last) : 'No figures', {
      x: 0,
      y: panel.plotTop + panel.plotHeight + 16,
      size: 13,
      soft: !last || drawn(last) === null,
    }),
    ...(sign ? [drawSign(sign, 0, panel.plotTop + panel.plotHeight + 36)] : []),
  ]
}

/** A figure is a dot on its height; what has none stands as its sign on the ground. */
function placed(point: Point, x: number, y: (value: number) => number): Drawing {
  const value = drawn(point)
  const name = draw('title', {}, `${point.periodLabel}: ${value === null ? latestWords(point) : point.printed}`)
  if (value !== null) return draw('circle', { class: 'weald-mark-fill', cx: x, cy: y(value), r: 3, fill: '#1e6145' }, name)
  const mark = gapMarks[point.hidden ? 'hidden' : 'none']
  const at = `translate(${x} ${panel.plotHeight}) scale(0.7)`
  return draw('path', { class: 'weald-stroke', d: mark, transform: at, fill: 'none', stroke: inkSoft, 'stroke-width': 1.5 }, name)
}

function latestWords({ periodLabel, printed, reason, hidden, value }: Point): string {
  if (hidden) return `${periodLabel}: hidden`
  return value === null ? `${periodLabel}: ${reason ?? 'no data'}` : `${periodLabel}: ${printed}`
}

function extent(panels: readonly Panel[]): [number, number] {
  const goals = panels.flatMap(({ goal }) => (goal == null ? [] : [goal]))
  const values = [...panels.flatMap(({ points }) => points.map(drawn).filter((value) => value !== null)), ...goals]
  if (values.length === 0) return [0, 1]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const air = (high - low || Math.abs(high) || 1) * 0.1
  return [low - air, high + air]
}
