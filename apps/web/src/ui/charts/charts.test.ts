import { trendTable } from '@weald/charts'
import type { Series } from '@weald/charts'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ChartFigure from './ChartFigure.vue'
import { csvText } from './csv-text.ts'
import HeatTable from './HeatTable.vue'
import { ratings } from '../tones.ts'
import TrendChart from './TrendChart.vue'

const series: Series[] = [
  { label: 'Kent', kind: 'actual', points: [{ periodLabel: '2007/08', value: 66.4, printed: '66.4%' }] },
  { label: 'Target', kind: 'target', points: [{ periodLabel: '2007/08', value: 65, printed: '65% min' }] },
]

describe('a chart on a page', () => {
  it('is the drawing of the package, as elements that can be pointed at', () => {
    const chart = mount(TrendChart, { props: { title: 'Attainment rose', series } })
    expect(chart.find('svg[role=img] > title').text()).toBe('Attainment rose')
    expect(chart.text()).toContain('Kent, 2007/08: 66.4%')
    expect(chart.html()).not.toContain('style=')
  })

  it('stands beside its table', () => {
    const figure = mount(ChartFigure, {
      props: { title: 'Attainment rose', table: trendTable(series) },
      slots: { default: '<svg></svg>' },
    })
    expect(figure.findAll('[role=tab]').map((tab) => tab.text())).toEqual(['Chart', 'Table'])
    expect(figure.find('table').text()).toContain('65% min')
  })

  it('has figures that cannot run as a formula in a spreadsheet, and stay numbers when they are numbers', () => {
    const rows = [['=HYPERLINK("x")', '+44 1622', '@sum', '-12.5', '-4,500.0', '+3%', 'a "b", c']]
    expect(csvText({ columns: ['a'], rows })).toBe(
      `a\r\n"'=HYPERLINK(""x"")",'+44 1622,'@sum,-12.5,"-4,500.0",+3%,"a ""b"", c"\r\n`,
    )
  })
})

it('a heat table says in every cell what its colour repeats, and where nothing is known it says so', () => {
  const table = mount(HeatTable, {
    props: {
      caption: 'Ratings',
      heading: 'Partnership',
      columns: [
        { key: 'safe', heading: 'Stay safe' },
        { key: 'well', heading: 'Be healthy' },
      ],
      rows: [
        {
          key: 'dover',
          label: 'Dover',
          cells: { safe: { sign: ratings.red, note: '2 of 5 reported', href: '/x' }, well: { sign: ratings.no_data } },
        },
      ],
    },
  })
  expect(table.findAll('td').map((cell) => cell.text())).toEqual(['Off track, Dover, Stay safe2 of 5 reported', 'No data'])
  expect(table.findAll('th').map((cell) => cell.attributes('scope'))).toEqual(['col', 'col', 'col', 'row'])
})
