import { describe, expect, it } from 'vitest'
import type { FigureIndicatorFragment, PeriodKind } from '../../graphql/generated/graphql.ts'
import { addressOf, choiceOf, periodsOf } from './figure-choice.ts'
import { tablePlan } from './table-plan.ts'

const indicator = (ref: string, calendar: PeriodKind) =>
  ({ ref, title: `What ${ref} measures`, calendar, unit: 'PERCENT', unitNote: null }) as unknown as FigureIndicatorFragment
const places = [
  { code: 'dover', name: 'Dover' },
  { code: 'ashford-one', name: 'Ashford One' },
]

describe('what a table of figures shows', () => {
  it('is in the address, and is read from it again', () => {
    const choice = choiceOf({ place: 'dover', catalogue: 'kpi-2008', kinds: 'estimate,actual', from: '2006', to: '2007' })
    expect(choice).toMatchObject({ by: 'place', place: 'dover', kinds: ['ACTUAL', 'ESTIMATE'], from: 2006, to: 2007 })
    expect(choiceOf(addressOf(choice))).toEqual(choice)
    expect(choiceOf({ indicator: 'NI 73', from: 'soon' })).toMatchObject({
      by: 'indicator',
      kinds: ['ACTUAL'],
      from: 2006,
      to: 2008,
    })
  })

  it('names its periods by the calendar of the indicator', () => {
    expect(periodsOf('FINANCIAL_YEAR', 2006, 2007)).toEqual(['2006/07', '2007/08'])
    expect(periodsOf('EXAM_SUMMER', 2006, 2006)).toEqual(['Summer 2007'])
    expect(periodsOf('QUARTER', 2008, 2008)).toEqual(['2008/09 Q1', '2008/09 Q2', '2008/09 Q3', '2008/09 Q4'])
    expect(periodsOf('MONTH', 2008, 2008)).toHaveLength(12)
    expect([periodsOf('MONTH', 2008, 2008).at(0), periodsOf('MONTH', 2008, 2008).at(-1)]).toEqual(['April 2008', 'March 2009'])
    expect(periodsOf('TERM', 2008, 2008)).toEqual(['Autumn term 2008', 'Spring term 2009', 'Summer term 2009'])
  })

  it('is one question for each calendar, since a year is another period in each', () => {
    const choice = choiceOf({ place: 'county', catalogue: 'all', kinds: 'actual,estimate', from: '2006', to: '2007' })
    const all = [indicator('NI 1', 'FINANCIAL_YEAR'), indicator('NI 2', 'EXAM_SUMMER'), indicator('NI 3', 'QUARTER')]
    const plan = tablePlan(choice, all, places, 'Returns')
    expect(plan.inputs.map(({ indicators, columns, areas }) => [indicators, areas, columns.map(({ period }) => period)])).toEqual(
      [
        [['NI 1'], ['COUNTY'], ['2006/07', '2006/07', '2007/08', '2007/08']],
        [['NI 2'], ['COUNTY'], ['Summer 2007', 'Summer 2007', 'Summer 2008', 'Summer 2008']],
      ],
    )
    expect(plan.columns.map(({ heading }) => heading)).toEqual([
      'Actual 2006/07',
      'Estimate 2006/07',
      'Actual 2007/08',
      'Estimate 2007/08',
    ])
    expect(plan.apart).toEqual(['NI 3'])
  })

  it('has a row for the county, for those it is compared with and for every partnership', () => {
    const plan = tablePlan(choiceOf({ indicator: 'NI 3' }), [indicator('NI 3', 'QUARTER')], places, 'Returns')
    expect(plan.inputs).toMatchObject([{ areas: ['COUNTY', 'ENGLAND', 'NEIGHBOURS'], partnerships: ['dover', 'ashford-one'] }])
    expect(plan.columns).toHaveLength(12)
    expect(plan.labelOf({ indicator: 'NI 3', area: 'PARTNERSHIP', partnership: places[0]!, breakdown: 'Primary' }, '')).toBe(
      'Dover: Primary',
    )
  })
})
