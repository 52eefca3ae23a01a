import { expect, it } from 'vitest'
import { countyFigures } from './county-figures.ts'

const kent = {
  partnerships: 23,
  localPlans: 19,
  jointPlans: 4,
  jointPartnerships: 8,
  priorities: 208,
  prioritiesPerPartnership: 247,
  unmappedPlans: 7,
  unmappedPriorities: 63,
}

it('tells plans from partnerships, and one count of priorities from the other', () => {
  const texts = countyFigures(kent).map(({ number, text }) => `${number} ${text}`)
  expect(texts).toEqual([
    '23 partnerships',
    '19 local plans',
    '4 of them joint plans, shared by 8 partnerships',
    '208 priorities; 247 counted per partnership',
    '7 plans have not sorted priorities by outcome: 63 to sort',
  ])
})

it('leads from every figure to what it counts', () => {
  expect(countyFigures(kent).every(({ href }) => href.startsWith('/') || href.startsWith('#'))).toBe(true)
})
