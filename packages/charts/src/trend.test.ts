import { describe, expect, it } from 'vitest'
import { hiddenWords, type Series, trendTable } from './chart-data.ts'
import { drawingText } from './drawing.ts'
import { attributesOf, elements, textsOf } from './testing.ts'
import { layTrend } from './trend-layout.ts'
import { drawTrend } from './trend.ts'

const series: Series[] = [
  {
    label: 'Kent',
    kind: 'actual',
    points: [
      { periodLabel: '2005/06', value: 61.2, printed: '61.2%' },
      { periodLabel: '2006/07', value: null, printed: 'N/A*', reason: 'The test was not set that year' },
      { periodLabel: '2007/08', value: 66.4, printed: '66.4%' },
    ],
  },
  { label: 'Target', kind: 'target', points: [{ periodLabel: '2007/08', value: 65, printed: '65% min' }] },
  { label: 'England', kind: 'comparator', points: [{ periodLabel: '2007/08', value: 65.5, printed: '65.5%' }] },
]
const named = { id: 'x', title: 'Attainment' }
/** The marks of the lines, by the words that stand with each. */
const marks = (of: readonly Series[]) =>
  elements(drawTrend({ ...named, series: of }), 'path').filter(({ inside }) =>
    inside.some((one) => typeof one !== 'string' && one.tag === 'title'),
  )

describe('a chart over time', () => {
  it('breaks its line at a missing figure and gives the reason there', () => {
    const [kent] = layTrend(series).series
    expect(kent?.path.match(/M/g)).toHaveLength(2)
    expect(textsOf(drawTrend({ ...named, series }))).toContain('Kent, 2006/07: The test was not set that year')
  })

  it('tells kinds of series apart by their line and mark, not only by colour', () => {
    expect(new Set(marks(series).map(({ attributes }) => attributes['d'])).size).toBeGreaterThanOrEqual(3)
    expect(attributesOf(drawTrend({ ...named, series }), 'path', 'stroke-dasharray').length).toBeGreaterThan(0)
  })

  it('names itself to those who cannot see it, with no style attribute that the security policy would drop', () => {
    const chart = drawTrend({ id: 'x', title: 'Attainment rose', description: 'From 61.2% to 66.4%', series })
    const ids = String(chart.attributes['aria-labelledby']).split(' ')
    const byId = (id: string) =>
      [...elements(chart, 'title'), ...elements(chart, 'desc')].find(({ attributes }) => attributes['id'] === id)
    expect(ids.map((id) => byId(id)?.inside.join(''))).toEqual(['Attainment rose', 'From 61.2% to 66.4%'])
    expect(drawingText(chart)).not.toContain('style=')
  })

  it('keeps the labels of lines that end together apart, and inside the drawing', () => {
    const { labels, size } = layTrend(series)
    const heights = labels.map((label) => label.labelY).toSorted((a, b) => a - b)
    for (const [index, height] of heights.entries()) {
      expect(height).toBeLessThanOrEqual(size.height - size.bottom)
      if (index > 0) expect(height - (heights[index - 1] ?? 0)).toBeGreaterThanOrEqual(18)
    }
  })

  it('tells lines of one kind apart by their mark', () => {
    const parts = ['Primary', 'Secondary', 'Overall'].map((label) => ({
      label,
      kind: 'actual' as const,
      points: [{ periodLabel: '2007', value: 5, printed: '5%' }],
    }))
    expect(new Set(marks(parts).map(({ attributes }) => attributes['d'])).size).toBe(3)
  })

  it.each([300, 350, 760, 1100])('keeps its names inside a box %d wide', (width) => {
    const parts = ['Primary, estimate', 'Secondary, estimate', 'Overall'].map((label, index) => ({
      label,
      kind: 'estimate' as const,
      points: ['2005', '2006', '2007'].map((periodLabel) => ({ periodLabel, value: 5 + index, printed: '' })),
    }))
    const { labels, size, periods } = layTrend(parts, { width })
    expect(size.width).toBe(width)
    for (const {
      labelX,
      series: { label },
    } of labels)
      expect(labelX + label.length * 8).toBeLessThanOrEqual(width)
    expect((periods.at(-1)?.x ?? 0) - (periods[0]?.x ?? 0)).toBeGreaterThan(width / 2.5)
  })

  it('writes as many periods as there is room for, the last among them', () => {
    const long = [
      {
        label: 'Kent',
        kind: 'actual' as const,
        points: years(1990, 30).map((periodLabel) => ({ periodLabel, value: 5, printed: '5' })),
      },
    ]
    const { periods } = layTrend(long, { width: 350 })
    expect(periods.length).toBeLessThan(8)
    expect(periods.at(-1)?.label).toBe('2019/20')
  })

  it.each([[[]], [[{ label: 'Kent', kind: 'actual' as const, points: [{ periodLabel: '2007', value: null, printed: '' }] }]]])(
    'can be drawn when there is nothing to draw',
    (nothing) => {
      expect(drawingText(drawTrend({ ...named, series: nothing }))).not.toContain('NaN')
    },
  )

  it('writes hostile names as text', () => {
    const hostile = [{ ...series[0]!, label: '</text><script>"&\u0000' }]
    expect(drawingText(drawTrend({ ...named, series: hostile }))).not.toMatch(/<script|\0/)
  })
})

describe('a figure that is hidden to protect few people', () => {
  const withHidden = (value: number | null): Series[] => [
    {
      label: 'Dover',
      kind: 'actual',
      points: [
        { periodLabel: '2005/06', value: 12, printed: '12' },
        { periodLabel: '2006/07', value, printed: value === null ? '' : String(value), hidden: true },
        { periodLabel: '2007/08', value: 15, printed: '15' },
      ],
    },
  ]

  it('leaves the same drawing and the same table whatever it is', () => {
    const [none, one, many] = [null, 1, 4_000].map(withHidden)
    const text = (of: Series[] | undefined) => drawingText(drawTrend({ ...named, series: of ?? [] }))
    expect(text(one)).toBe(text(none))
    expect(text(many)).toBe(text(none))
    expect(trendTable(many ?? [])).toEqual(trendTable(none ?? []))
  })

  it('is said, and is neither nought nor no figure', () => {
    const chart = drawTrend({ ...named, series: withHidden(3) })
    expect(textsOf(chart)).toContain(`Dover, 2006/07: ${hiddenWords}`)
    expect(textsOf(chart)).toContain('hidden, few people')
    expect(trendTable(withHidden(3)).rows[1]).toEqual(['2006/07', 'Hidden because so few people are counted'])
  })
})

it('the figures behind a chart stand in the table as the plan printed them', () => {
  expect(trendTable(series)).toEqual({
    columns: ['Period', 'Kent', 'Target', 'England'],
    rows: [
      ['2005/06', '61.2%', '', ''],
      ['2006/07', 'N/A*', '', ''],
      ['2007/08', '66.4%', '65% min', '65.5%'],
    ],
  })
})

const years = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => `${first + index}/${String((first + index + 1) % 100).padStart(2, '0')}`)
