import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { Series } from './chart-data.ts'
import { trendTable } from './chart-data.ts'
import ChartFigure from './ChartFigure.vue'
import { csvText } from './csv-text.ts'
import { layStacks } from './stack-layout.ts'
import StackedBars from './StackedBars.vue'
import { layTrend } from './trend-layout.ts'
import TrendChart from './TrendChart.vue'

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

describe('a chart over time', () => {
  it('breaks its line at a missing figure and gives the reason there', () => {
    const [kent] = layTrend(series).series
    expect(kent?.path.match(/M/g)).toHaveLength(2)
    expect(mount(TrendChart, { props: { title: 'Attainment', series } }).text()).toContain(
      'Kent, 2006/07: The test was not set that year',
    )
  })

  it('tells kinds of series apart by their line and mark, not only by colour', () => {
    const chart = mount(TrendChart, { props: { title: 'Attainment', series } })
    const marksDrawn = chart.findAll('[transform] > title').map((title) => title.element.parentElement?.getAttribute('d'))
    expect(new Set(marksDrawn).size).toBeGreaterThanOrEqual(3)
    expect(chart.find('path[stroke-dasharray]').exists()).toBe(true)
  })

  it('names itself to those who cannot see it, with no style attribute that the security policy would drop', () => {
    const chart = mount(TrendChart, { props: { title: 'Attainment rose', description: 'From 61.2% to 66.4%', series } })
    const ids = chart.attributes('aria-labelledby')?.split(' ') ?? []
    expect(ids.map((id) => chart.find(`[id="${id}"]`).text())).toEqual(['Attainment rose', 'From 61.2% to 66.4%'])
    expect(chart.html()).not.toContain('style=')
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
    const chart = mount(TrendChart, { props: { title: 'Absence', series: parts } })
    const drawn = chart.findAll('[transform] > title').map((title) => title.element.parentElement?.getAttribute('d'))
    expect(new Set(drawn).size).toBe(3)
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

  it.each([[[]], [[{ label: 'Kent', kind: 'actual' as const, points: [{ periodLabel: '2007', value: null, printed: '' }] }]]])(
    'can be drawn when there is nothing to draw',
    (nothing) => {
      expect(mount(TrendChart, { props: { title: 'Nothing yet', series: nothing } }).html()).not.toContain('NaN')
    },
  )
})

describe('the figures behind a chart', () => {
  it('stand in the table as the plan printed them', () => {
    expect(trendTable(series)).toEqual({
      columns: ['Period', 'Kent', 'Target', 'England'],
      rows: [
        ['2005/06', '61.2%', '', ''],
        ['2006/07', 'N/A*', '', ''],
        ['2007/08', '66.4%', '65% min', '65.5%'],
      ],
    })
  })

  it('are in the page as a chart and as a table', () => {
    const figure = mount(ChartFigure, {
      props: { title: 'Attainment rose', table: trendTable(series) },
      slots: { default: '<svg></svg>' },
    })
    expect(figure.findAll('[role=tab]').map((tab) => tab.text())).toEqual(['Chart', 'Table'])
    expect(figure.find('table').text()).toContain('65% min')
  })

  it('cannot run as a formula in a spreadsheet, and stay numbers when they are numbers', () => {
    const rows = [['=HYPERLINK("x")', '+44 1622', '@sum', '-12.5', '-4,500.0', '+3%', 'a "b", c']]
    expect(csvText({ columns: ['a'], rows })).toBe(
      `a\r\n"'=HYPERLINK(""x"")",'+44 1622,'@sum,-12.5,"-4,500.0",+3%,"a ""b"", c"\r\n`,
    )
  })
})

describe('stacked bars', () => {
  const stacks = [
    {
      label: 'Attendance',
      total: '3.0',
      parts: [
        { key: 'employee', value: 4, printed: '4.0' },
        { key: 'running', value: 2, printed: '2.0' },
        { key: 'income', value: -3, printed: '-3.0' },
      ],
    },
  ]
  const kinds = ['employee', 'running', 'income'].map((key) => ({ key, label: key }))

  it('put costs to the right of nought and income to the left, each part beginning where the last ended', () => {
    const { rows, nought } = layStacks(stacks)
    const [employee, running, income] = rows[0]?.parts ?? []
    expect(employee?.x).toBeCloseTo(nought)
    expect(running?.x).toBeCloseTo((employee?.x ?? 0) + (employee?.width ?? 0))
    expect((income?.x ?? 0) + (income?.width ?? 0)).toBeCloseTo(nought)
  })

  it('fill each kind of part with a pattern of its own', () => {
    const drawn = mount(StackedBars, { props: { title: 'Budget', kinds, stacks } })
    const fills = drawn.findAll('rect > title').map((title) => title.element.parentElement?.getAttribute('fill'))
    expect(new Set(fills).size).toBe(3)
  })
})
