import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rollUp, type RollUpPart } from './roll-up.ts'
import { readStatedFigure } from './stated-figure.ts'
import { tally } from './tally.ts'

const share = (
  partnership: string,
  of: readonly [number, number] | null,
  printed = of ? `${(100 * of[0]) / of[1]}%` : 'x',
): RollUpPart => ({
  partnership,
  figure: readStatedFigure({ printed, rowUnit: 'percent', calendar: 'academic_year', printedUnder: '2007/08' }),
  numerator: of ? String(of[0]) : null,
  denominator: of ? String(of[1]) : null,
})
const count = (partnership: string, printed: string | null): RollUpPart => ({
  partnership,
  figure:
    printed === null
      ? null
      : readStatedFigure({ printed, rowUnit: 'count', calendar: 'financial_year', printedUnder: '2007/08' }),
  numerator: null,
  denominator: null,
})

describe('a county’s value from those of its partnerships', () => {
  it('is no average of percentages: cohorts of 1,000 and 10 pupils weigh as they are', () => {
    const parts = [share('dover', [900, 1000]), share('swale', [1, 10])]
    const county = rollUp('sum_of_parts', 'percent', parts)
    expect(county).toMatchObject({ value: '89.2', numerator: '901', denominator: '1010', counted: 2, of: 2 })
    const mean = (90 + 10) / 2
    expect(Number(county.value)).not.toBe(mean)
  })

  it('is the true share of all children, however they are spread over partnerships', () => {
    const cohort = fc.integer({ min: 1, max: 5000 }).chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)))
    fc.assert(
      fc.property(fc.array(cohort, { minLength: 1, maxLength: 23 }), (cohorts) => {
        const all = cohorts.map((of, at) => share(`p${at}`, of, '1%'))
        const [part, whole] = cohorts.reduce(([a, b], [x, y]) => [a + x, b + y], [0, 0])
        expect(Number(rollUp('sum_of_parts', 'percent', all, 4).value)).toBeCloseTo((100 * part) / whole, 3)
      }),
    )
  })

  it('says how many reported, and names who did not', () => {
    const parts = [
      count('dover', '40'),
      count('swale', '2'),
      count('thanet', null),
      count('ashford', 'TBC'),
      count('maidstone', '10 or more'),
    ]
    expect(rollUp('sum', 'count', parts)).toMatchObject({
      value: '42',
      counted: 2,
      of: 5,
      missing: ['thanet', 'ashford', 'maidstone'],
      sentence: '2 of 5 reported. The values are added.',
    })
  })

  it('leaves out a percentage that nobody can weigh, and whatever is withheld', () => {
    const unweighed = share('thanet', null, '70%')
    const withheld = { ...share('swale', [3, 10]), figure: share('swale', null).figure }
    expect(rollUp('sum_of_parts', 'percent', [share('dover', [1, 2]), unweighed, withheld])).toMatchObject({
      value: '50',
      counted: 1,
      missing: ['thanet', 'swale'],
    })
    expect(rollUp('sum_of_parts', 'percent', [unweighed])).toMatchObject({ value: null, counted: 0 })
  })

  it('cannot be told where values do not add up', () => {
    expect(rollUp('none', 'percent', [share('dover', [1, 2])])).toMatchObject({
      value: null,
      counted: 1,
      sentence: '1 of 1 reported. These values cannot be added: they are listed side by side.',
    })
  })
})

it('ratings are counted by colour, with how many had anything reported', () => {
  const rated = (colour: 'green' | 'amber' | 'red' | 'grey', reported = true) => ({ colour, reported })
  expect(tally([rated('green'), rated('green'), rated('red'), rated('grey', false), rated('grey')])).toEqual({
    green: 2,
    amber: 0,
    red: 1,
    grey: 2,
    reported: 4,
    of: 5,
    sentence: '4 of 5 reported: 2 green, 0 amber, 1 red, 2 grey.',
  })
  expect(tally([]).sentence).toBe('Nothing is measured.')
})
