import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FigurePolarity } from '../findings/content.ts'
import { parsePeriod } from '../period.ts'
import { type RatingInput, rate, recompute } from './rating.ts'
import { type StatedFigure, readStatedFigure } from './stated-figure.ts'

const figure = (printed: string, printedUnder: string, rowUnit: StatedFigure['rowUnit'] = 'percent') =>
  readStatedFigure({ printed, rowUnit, calendar: 'academic_year', printedUnder })

function period(label: string) {
  const read = parsePeriod(label, 'academic_year')
  if (!read.ok) throw new Error(read.message)
  return read.value
}

/** From 70% in 2005/06 to 80% in 2008/09, looked at in the autumn of 2008; say only what the test is about. */
const input = (differences: Partial<RatingInput> = {}): RatingInput => ({
  polarity: 'higher',
  baseline: figure('70%', '2005/06'),
  targets: [figure('80%', '2008/09')],
  actual: figure('78%', '2007/08'),
  asOf: '2008-11-01',
  ...differences,
})
const ratingOf = (differences: Partial<RatingInput>) => rate(input(differences)).rating
const reasonFor = (differences: Partial<RatingInput>) => rate(input(differences)).explanation.grey?.reason

describe('a rating', () => {
  it('measures by the target of the year where there is one', () => {
    const of = (printed: string) => rate(input({ targets: [figure('77%', '2007/08')], actual: figure(printed, '2007/08') }))
    expect(of('77%')).toMatchObject({
      rating: 'green',
      explanation: { rule: 'target', distance: '0', sentence: '77% in 2007/08 is exactly the target of 77%; higher is better.' },
    })
    expect(of('75.5%')).toMatchObject({
      rating: 'amber',
      explanation: {
        distance: '-1.5',
        tolerance: '2',
        sentence:
          '75.5% in 2007/08 is 1.5 points worse than the target of 77%, no more than the 2 points that are tolerated; higher is better.',
      },
    })
    expect(of('74.9%')).toMatchObject({ rating: 'red' })
  })

  it('measures by the straight line where no target of the year is stated', () => {
    const { rating, explanation } = rate(input({ actual: figure('77%', '2007/08') }))
    expect(rating).toBe('green')
    expect(explanation).toMatchObject({
      rule: 'trajectory',
      expected: '76.7',
      distance: '0.3',
      progress: '70',
      ageInMonths: 2,
      sentence:
        '77% in 2007/08 is 0.3 points better than the 76.7% due on the way from 70% (2005/06) to 80% (2008/09); higher is better.',
    })
  })

  it('knows that a target below the baseline is progress where lower is better', () => {
    const falling = { polarity: 'lower', baseline: figure('6.8%', '2005/06'), targets: [figure('5.6%', '2008/09')] } as const
    expect(rate(input({ ...falling, actual: figure('6.0%', '2007/08') }))).toMatchObject({
      rating: 'green',
      explanation: { expected: '6', progress: '66.7' },
    })
    expect(ratingOf({ ...falling, actual: figure('9%', '2007/08') })).toBe('red')
  })

  it('calls a fall no progress where the target itself is worse than the baseline', () => {
    const { rating, explanation } = rate(
      input({ baseline: figure('66.4%', '2006/07'), targets: [figure('65%', '2008/09')], actual: figure('65.9%', '2007/08') }),
    )
    expect(rating).toBe('green')
    expect(explanation).toMatchObject({ expected: '65.7', progress: null })
  })

  it('is grey, with the reason, for every figure that is none', () => {
    const actual = (printed: string) => reasonFor({ actual: figure(printed, '2007/08') })
    expect(actual('N/A*')).toBe('absent')
    expect(actual('')).toBe('absent')
    expect(actual('x')).toBe('suppressed')
    expect(actual('to be confirmed')).toBe('to_be_confirmed')
    expect(actual('38% min')).toBe('bounded')
    expect(actual('70% - 80%')).toBe('bounded')
    expect(actual('546')).toBe('unit_clash')
    expect(actual('most schools')).toBe('no_number')
    expect(actual('2005/06 actual 95%')).toBe('quotes_another_year')
    expect(reasonFor({ actual: null })).toBe('no_actual')
    expect(reasonFor({ polarity: 'not_stated' })).toBe('no_direction')
  })

  it('puts nothing in the place of a target that is not there', () => {
    const target = (printed: string) => reasonFor({ targets: [figure(printed, '2007/08'), figure('80%', '2008/09')] })
    expect(target('to be confirmed')).toBe('to_be_confirmed')
    expect(target('38% min')).toBe('bounded')
    expect(target('2006/07 target 4.8%')).toBe('quotes_another_year')
    expect(reasonFor({ baseline: null })).toBe('no_target')
    expect(reasonFor({ targets: [] })).toBe('no_target')
    expect(reasonFor({ targets: [figure('80%', '2006/07')] })).toBe('no_target')
    expect(reasonFor({ targets: [figure('500', '2007/08', 'count')] })).toBe('unit_clash')
  })

  it('is grey where the latest figure is too old, or its year is not over', () => {
    expect(rate(input({ asOf: '2010-04-01' })).explanation).toMatchObject({ grey: { reason: 'stale' }, ageInMonths: 19 })
    expect(ratingOf({ asOf: '2010-02-28' })).not.toBe('grey')
    expect(reasonFor({ asOf: '2008-08-30' })).toBe('not_over')
    expect(reasonFor({ asOf: '2009-01-01', maxAge: 3 })).toBe('stale')
    expect(reasonFor({ period: period('2008/09') })).toBe('quotes_another_year')
  })

  it('keeps a figure within a range', () => {
    const within = { polarity: 'within_range', targets: [figure('10% - 15%', '2007/08')] } as const
    const of = (printed: string) => rate(input({ ...within, actual: figure(printed, '2007/08') }))
    expect(of('10%').explanation.sentence).toBe('10% in 2007/08 is within the range from 10% to 15%; within the range is better.')
    expect(['9.9%', '17%', '17.1%', '2%'].map((printed) => of(printed).rating)).toEqual(['amber', 'amber', 'red', 'red'])
    expect(reasonFor({ ...within, targets: [figure('12%', '2007/08')] })).toBe('no_range')
    expect(ratingOf({ polarity: 'within_range', targets: [], range: { low: '70', high: '90' } })).toBe('green')
  })

  it('tolerates a share of a count, and no miss of a yes', () => {
    const count = { baseline: null, targets: [figure('5000', '2007/08', 'count')] }
    const of = (printed: string) => ratingOf({ ...count, actual: figure(printed, '2007/08', 'count') })
    expect(['5000', '4750', '4749'].map(of)).toEqual(['green', 'amber', 'red'])
    expect(ratingOf({ targets: [figure('yes', '2007/08', 'yes_no')], actual: figure('no', '2007/08', 'yes_no') })).toBe('red')
  })
})

const number = fc.integer({ min: 0, max: 1000 }).map((tenths) => `${tenths / 10}`)
const exact = number.map((value) => `${value}%`)
const noFigure = fc.oneof(
  fc.constantFrom('', 'N/A', 'N/A*', '..', '-', 'x', '*', '<5', 'TBC', 'Targets to be confirmed for 08/09', 'good', '546'),
  fc.tuple(number, fc.constantFrom('% min', '% max', '% or more', '%+')).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('about ', 'at least ', 'up to ', 'more than ', '2001/02 target ', 'BVPI 2003/04 actual '), exact)
    .map((parts) => parts.join('')),
  fc.tuple(fc.integer({ min: 0, max: 49 }), fc.integer({ min: 50, max: 99 })).map(([low, high]) => `${low}% - ${high}%`),
)
const anything = fc.oneof(exact, noFigure)
const polarity = fc.constantFrom<FigurePolarity>('higher', 'lower', 'within_range', 'not_stated')
const targetYears = fc.subarray(['2006/07', '2007/08', '2008/09', '2009/10'])
const anyInput = fc
  .tuple(
    polarity,
    fc.option(anything),
    fc.option(anything),
    targetYears,
    fc.array(anything, { minLength: 4, maxLength: 4 }),
    fc.constantFrom('2008-11-01', '2011-01-01'),
  )
  .map(([direction, baseline, actual, years, printed, asOf]): RatingInput => ({
    polarity: direction,
    baseline: baseline === null ? null : figure(baseline, '2005/06'),
    actual: actual === null ? null : figure(actual, '2007/08'),
    targets: years.map((year, at) => figure(printed[at] ?? '', year)),
    asOf,
  }))

describe('whatever is put in', () => {
  it('the explanation says enough to come to the same rating again, also as JSON', () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        const { rating, explanation } = rate(any)
        expect(recompute(JSON.parse(JSON.stringify(explanation)))).toBe(rating)
        expect(explanation.sentence).toMatch(/^\S.*\.$/s)
        expect(explanation.grey === null).toBe(rating !== 'grey')
      }),
      { numRuns: 500 },
    )
  })

  it('what is no figure is grey with a reason, and never green', () => {
    fc.assert(
      fc.property(anyInput, noFigure, fc.boolean(), (any, printed, asActual) => {
        const spoiled: RatingInput = asActual
          ? { ...any, actual: figure(printed, '2007/08') }
          : { ...any, targets: [...any.targets.filter((each) => each.printedUnder !== '2007/08'), figure(printed, '2007/08')] }
        const isRange = any.polarity === 'within_range' && !asActual
        const { rating, explanation } = rate(spoiled)
        if (isRange && rating !== 'grey') return
        expect(rating).toBe('grey')
        expect(explanation.grey?.reason).toBeDefined()
      }),
      { numRuns: 500 },
    )
  })

  it('a better figure is never rated worse, whichever way is better and wherever the target lies', () => {
    const order = ['red', 'amber', 'green']
    fc.assert(
      fc.property(fc.constantFrom('higher', 'lower'), exact, exact, number, number, (direction, baseline, target, one, other) => {
        const of = (value: string) =>
          rate(
            input({
              polarity: direction,
              baseline: figure(baseline, '2005/06'),
              targets: [figure(target, '2008/09')],
              actual: figure(`${value}%`, '2007/08'),
            }),
          )
        const [worse, better] =
          Number(one) < Number(other) === (direction === 'higher') ? [of(one), of(other)] : [of(other), of(one)]
        expect(order.indexOf(better.rating)).toBeGreaterThanOrEqual(order.indexOf(worse.rating))
        const atTheLine = Number(better.explanation.distance) >= 0
        expect(better.rating === 'green').toBe(atTheLine)
      }),
    )
  })

  it('turning figures upside down and the direction with them changes nothing', () => {
    fc.assert(
      fc.property(exact, exact, exact, (baseline, target, actual) => {
        const flip = (printed: string) => `${100 - Number.parseFloat(printed)}`.replace(/(\.\d{2}).*/, '$1')
        const stand = (turn: (printed: string) => string, direction: 'higher' | 'lower') =>
          rate(
            input({
              polarity: direction,
              baseline: figure(turn(baseline), '2005/06', 'percent'),
              targets: [figure(turn(target), '2008/09')],
              actual: figure(turn(actual), '2007/08'),
            }),
          )
        const rounded = (printed: string) => `${Math.round(Number(flip(printed)) * 10) / 10}%`
        const [up, down] = [stand((printed) => printed, 'higher'), stand(rounded, 'lower')]
        // Halves on the line are rounded upwards, whichever way that is.
        if (Math.abs(Math.abs(Number(up.explanation.distance)) - 2) < 0.06 || Math.abs(Number(up.explanation.distance)) < 0.06)
          return
        expect(down.rating).toBe(up.rating)
        expect(down.explanation.progress === null).toBe(up.explanation.progress === null)
      }),
    )
  })
})
