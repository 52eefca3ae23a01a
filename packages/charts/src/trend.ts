import { hiddenWords, type Point, type Series } from './chart-data.ts'
import { draw, type Drawing, type Named, picture } from './drawing.ts'
import { gapMarks, ink, inkSoft, type Marks, marksOf, rule } from './series-marks.ts'
import { words } from './lettering.ts'
import { layTrend, type TrendLayout } from './trend-layout.ts'
import { textWidth } from './words.ts'

export type Trend = Named & {
  readonly series: readonly Series[]
  /** Written above the scale: "%", "per 1,000", "£000s". */
  readonly unit?: string | undefined
  readonly fromZero?: boolean | undefined
  /** How wide it will be shown, so that its letters are as large on a phone as on a desk. */
  readonly width?: number | undefined
}

/**
 * One measure over time: what was measured, what is aimed at, the way there, and others to compare with. A missing value breaks the
 * line and leaves a cross on the axis, a hidden one a barred box, each with its reason.
 */
export function drawTrend(trend: Trend): Drawing {
  const layout = layTrend(trend.series, { fromZero: trend.fromZero ?? false, ...(trend.width ? { width: trend.width } : {}) })
  const marks = marksOf(trend.series)
  const lines = layout.series.flatMap((one, index) => (marks[index] ? [{ ...one, mark: marks[index] }] : []))
  const { size } = layout
  const axis = size.height - size.bottom
  const key = gapKey(layout, size.height + 8)
  return picture(
    trend,
    { width: size.width, height: size.height + (key.length ? 24 : 0) },
    trend.unit && words(trend.unit, { x: size.left - 10, y: 12, anchor: 'end', soft: true }),
    layout.ticks.map(({ y, text }) => [
      draw('line', { class: 'weald-stroke', x1: size.left, x2: size.width - size.right, y1: y, y2: y, stroke: rule }),
      words(text, { x: size.left - 10, y, anchor: 'end', soft: true }),
    ]),
    draw('line', { class: 'weald-stroke', x1: size.left, x2: size.width - size.right, y1: axis, y2: axis, stroke: ink }),
    layout.periods.map(({ label, x }) => words(label, { x, y: axis + 34, anchor: 'middle' })),
    layout.goals.map(({ x, y }) =>
      draw('line', { class: 'weald-stroke', x1: size.left, x2: x, y1: y, y2: y, stroke: '#a34a12', 'stroke-dasharray': '9 5' }),
    ),
    lines.map((line) => oneLine(line, axis)),
    layout.labels.map((label) => nameOfLine(label, marks[trend.series.indexOf(label.series)]?.colour ?? ink)),
    key,
  )
}

type Line = TrendLayout['series'][number] & { mark: Marks }

function oneLine({ series, path, points, gaps, mark }: Line, axis: number): Drawing {
  const stroke = { class: 'weald-stroke', stroke: mark.colour, 'stroke-width': mark.width }
  return draw(
    'g',
    {},
    draw('path', { ...stroke, d: path, fill: 'none', 'stroke-dasharray': mark.dash, 'stroke-linejoin': 'round' }),
    points.map(({ point, x, y }) =>
      draw(
        'path',
        {
          class: mark.hollow ? 'weald-mark-hollow' : 'weald-mark-fill',
          d: mark.mark,
          transform: `translate(${x} ${y})`,
          fill: mark.hollow ? '#ffffff' : mark.colour,
          stroke: mark.colour,
          'stroke-width': 2,
        },
        draw('title', {}, `${series.label}, ${point.periodLabel}: ${point.printed}`),
      ),
    ),
    gaps.map(({ point, x }) =>
      draw(
        'path',
        {
          ...stroke,
          d: gapMarks[point.hidden ? 'hidden' : 'none'],
          fill: 'none',
          'stroke-width': point.hidden ? 1.5 : 2,
          transform: `translate(${x} ${axis + 12})`,
        },
        draw('title', {}, `${series.label}, ${point.periodLabel}: ${whyNone(point)}`),
      ),
    ),
  )
}

const whyNone = (point: Point) => (point.hidden ? hiddenWords : (point.reason ?? 'no data'))

/** The white edge keeps a name readable where a line runs behind it. */
const nameOfLine = ({ series, labelX, labelY }: TrendLayout['labels'][number], colour: string) =>
  draw(
    'text',
    {
      x: labelX,
      y: labelY,
      'dominant-baseline': 'central',
      'font-weight': 700,
      fill: colour,
      stroke: '#ffffff',
      'stroke-width': 4,
      'paint-order': 'stroke',
    },
    series.label,
  )

/** What the signs below the axis mean, where there are any: on paper nothing can be pointed at. */
function gapKey({ series, size }: TrendLayout, y: number): Drawing[] {
  const gaps = new Set(series.flatMap((one) => one.gaps.map(({ point }) => (point.hidden ? 'hidden' : 'none'))))
  let x = size.left
  return (['none', 'hidden'] as const)
    .filter((gap) => gaps.has(gap))
    .map((gap) => {
      const here = x
      x += textWidth(gapMeanings[gap], { size: 13 }) + 36
      return draw(
        'g',
        { transform: `translate(${here} ${y})` },
        draw('path', { class: 'weald-stroke', d: gapMarks[gap], fill: 'none', stroke: inkSoft, 'stroke-width': 1.5 }),
        words(gapMeanings[gap], { x: 12, y: 0, soft: true, size: 13 }),
      )
    })
}
const gapMeanings = { none: 'no figure', hidden: 'hidden, few people' } as const
