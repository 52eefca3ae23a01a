import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { drawn, type Point } from './chart-data.ts'
import { draw, type Drawing } from './drawing.ts'
import { gapMarks, inkSoft } from './series-marks.ts'

const size = { width: 120, height: 34, edge: 6, top: 5, ground: 25 }

/** A line of a word's height, beside the figures that say the same: those who cannot see it miss nothing. */
export function drawSpark(points: readonly Point[], goal: number | null = null): Drawing {
  const values = [...points.map(drawn), goal].filter((value) => value !== null)
  const x = scalePoint(
    points.map(({ periodLabel }) => periodLabel),
    [size.edge, size.width - size.edge],
  )
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [size.ground, size.top])
  const at = (point: Point) => x(point.periodLabel) ?? size.edge
  const path = line<Point>(at, (point) => y(drawn(point) ?? 0)).defined((point) => drawn(point) !== null)
  const last = points.findLast((point) => drawn(point) !== null)
  const lastValue = last && drawn(last)
  return draw(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size.width} ${size.height}`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    goal === null
      ? null
      : draw('line', {
          class: 'weald-stroke',
          x1: 0,
          x2: size.width,
          y1: y(goal),
          y2: y(goal),
          stroke: '#a34a12',
          'stroke-dasharray': '5 3',
        }),
    values.length > 0
      ? draw('path', { class: 'weald-stroke', d: path([...points]) ?? '', fill: 'none', stroke: '#1e6145', 'stroke-width': 2 })
      : null,
    points
      .filter((point) => drawn(point) === null)
      .map((point) =>
        draw('path', {
          class: 'weald-stroke',
          d: gapMarks[point.hidden ? 'hidden' : 'none'],
          transform: `translate(${at(point)} ${size.ground + 4}) scale(0.6)`,
          fill: 'none',
          stroke: inkSoft,
          'stroke-width': 2,
        }),
      ),
    last && lastValue != null
      ? draw('circle', { class: 'weald-mark-fill', cx: at(last), cy: y(lastValue), r: 3.5, fill: '#1e6145' })
      : null,
  )
}
