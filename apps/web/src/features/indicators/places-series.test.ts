import { describe, expect, it } from 'vitest'
import type { Value } from './drawable.ts'
import { panelsOf, placeFigures, placesSentence, placesTable } from './places-series.ts'

const places = [
  { code: 'dover', name: 'Dover' },
  { code: 'ashford', name: 'Ashford' },
  { code: 'thanet-1', name: 'Thanet 1' },
]
function figure(
  code: string,
  year: string,
  printed: string,
  more: Partial<Value['cell']> = {},
  kind: Value['kind'] = 'ACTUAL',
): Value {
  return {
    area: 'PARTNERSHIP',
    partnership: places.find((place) => place.code === code) ?? null,
    breakdown: '',
    kind,
    period: { label: year, start: `${year.slice(0, 4)}-04-01` },
    printedUnder: year,
    cell: {
      printed,
      value: printed,
      bound: 'EXACTLY',
      unit: 'COUNT',
      rowUnit: 'COUNT',
      status: 'NORMAL',
      comparable: true,
      quotedPeriod: null,
      ...more,
    },
  }
}
const values = [
  figure('dover', '2007/08', '14'),
  figure('dover', '2006/07', '12'),
  figure('dover', '2008/09', '10', {}, 'TARGET'),
  figure('ashford', '2007/08', 'x', { value: '3', status: 'SUPPRESSED', comparable: true }),
]

describe('one measure in every place', () => {
  const figures = placeFigures(values, places)

  it('has every place, each with the same periods in order', () => {
    expect(figures.map(({ name, points }) => [name, ...points.map(({ periodLabel }) => periodLabel)])).toEqual([
      ['Dover', '2006/07', '2007/08'],
      ['Ashford', '2006/07', '2007/08'],
      ['Thanet 1', '2006/07', '2007/08'],
    ])
    expect(panelsOf(figures).at(-1)).toMatchObject({ label: 'Thanet 1', points: [] })
  })

  it('shows a hidden figure as hidden, even when its number has come this far', () => {
    expect(figures[1]?.points[1]).toEqual({ periodLabel: '2007/08', value: null, printed: '', hidden: true })
    expect(JSON.stringify(placesTable(figures))).not.toContain('3')
  })

  it('says how many have a figure and how many are hidden', () => {
    expect(placesSentence(figures)).toBe(
      '1 of 3 partnerships have a figure for 2007/08; in 1 it is hidden because so few people are counted.',
    )
  })

  it('has the target of the place beside its figures, and no other kind of absence than is so', () => {
    expect(placesTable(figures).rows).toEqual([
      ['Dover', '12', '14', '10'],
      ['Ashford', 'no figure', 'Hidden because so few people are counted', 'No target'],
      ['Thanet 1', 'no figure', 'no figure', 'No target'],
    ])
  })
})
