import { expect, it } from 'vitest'
import { rate } from './rating.ts'
import { overrideFaults, overrideStands, ratedOn } from './rating-override.ts'
import { readStatedFigure } from './stated-figure.ts'

const figure = (printed: string, printedUnder: string) =>
  readStatedFigure({ printed, rowUnit: 'percent', calendar: 'academic_year', printedUnder })
const rated = (actual: string | null, target = '80%', asOf = '2008-11-01') =>
  rate({
    polarity: 'higher',
    baseline: null,
    targets: [figure(target, '2007/08')],
    actual: actual === null ? null : figure(actual, '2007/08'),
    asOf,
  })
const wanted = { colour: 'green', reason: 'Two schools moved', until: null, on: '2008-11-01' } as const

it('what a person made of a rating is of its figures, whatever the day, and falls away with any of them', () => {
  const seen = ratedOn(rated('70%').explanation.inputs)
  expect(ratedOn(rated('70%', '80%', '2009-02-01').explanation.inputs)).toBe(seen)
  expect(ratedOn(rated('71%').explanation.inputs)).not.toBe(seen)
  expect(ratedOn(rated('70%', '81%').explanation.inputs)).not.toBe(seen)
  expect(overrideStands({ until: '2008-12-31', isOfTheseInputs: true }, '2008-12-31')).toBe(true)
  expect(overrideStands({ until: '2008-12-31', isOfTheseInputs: true }, '2009-01-01')).toBe(false)
  expect(overrideStands({ until: null, isOfTheseInputs: false }, '2008-11-01')).toBe(false)
})

it('is refused with what to do: without a figure, without a reason, without a difference, or for a time that is over', () => {
  const codes = (...given: Parameters<typeof overrideFaults>) => overrideFaults(...given).map(({ code }) => code)
  expect(codes(rated('70%'), wanted)).toEqual([])
  expect(codes(rated(null), wanted)).toEqual(['NOTHING_REPORTED'])
  expect(codes(rated('70%'), { ...wanted, colour: 'red' })).toEqual(['SAME'])
  expect(codes(rated('70%'), { ...wanted, reason: ' ', until: '2008-10-31' })).toEqual(['REASON', 'OVER'])
})
