import { describe, expect, it } from 'vitest'
import { parseCell } from '../cell/parse.ts'
import type { StatedObservation } from '../findings/content.ts'
import { readStatedFigure } from './stated-figure.ts'
import { targetStanding, type TargetStep } from './target-standing.ts'
import { targetWarnings } from './target-warnings.ts'
import { type LocalTarget, targetsTogether } from './targets-together.ts'

function stated(kind: StatedObservation['kind'], printedUnder: string, printed: string, polarity: 'higher' | 'lower' = 'higher') {
  const reading = parseCell(printed, { unit: 'percent', period: printedUnder })
  if (!reading.ok) throw new Error(reading.message)
  const { cell } = reading.value
  const period = cell.quotes?.period ?? printedUnder
  return {
    ref: 'KPI',
    title: 'What is measured',
    unit: 'percent',
    polarity,
    kind,
    period,
    printedUnder,
    cell,
    section: '',
  } as const
}

describe('a target beside what was reached before it', () => {
  const codes = (target: StatedObservation, known: StatedObservation[]) => targetWarnings(target, known).map(({ code }) => code)

  it.each([
    ['546 among percentages', stated('target', '2008/09', '546'), [], ['UNIT_CLASH']],
    ['worse than the actual', stated('target', '2008/09', '65%'), [stated('actual', '2006/07', '66.4%')], ['WORSE_THAN_ACTUAL']],
    [
      'of another year, and worse than the estimate of that',
      stated('target', '2008/09', 'BVPI 2007/08 target 4.8%', 'lower'),
      [stated('actual', '2006/07', '5.1%', 'lower'), stated('estimate', '2007/08', '4.69%', 'lower')],
      ['OTHER_YEAR', 'WORSE_THAN_ESTIMATE'],
    ],
    [
      'more than the past supports',
      stated('target', '2008/09', '82%'),
      [stated('actual', '2006/07', '72%'), stated('estimate', '2007/08', '73%')],
      ['UNSUPPORTED_JUMP'],
    ],
    [
      'what the past supports',
      stated('target', '2008/09', '80%'),
      [stated('actual', '2006/07', '77%'), stated('estimate', '2007/08', '79%')],
      [],
    ],
    [
      'to be confirmed',
      stated('target', '2008/09', 'Targets to be confirmed for 08/09'),
      [stated('actual', '2006/07', '81.3%')],
      [],
    ],
  ])('is told of: %s', (_, target, known, expected) => expect(codes(target, known)).toEqual(expected))

  it('is not judged by other targets', () => {
    expect(codes(stated('target', '2008/09', '65%'), [stated('target', '2007/08', '90%')])).toEqual([])
  })
})

describe('a target on its way to being agreed', () => {
  const step = (name: TargetStep['step'], printed: string, partnership: string | null = null): TargetStep => ({
    step: name,
    printed,
    partnership,
    decidedOn: null,
  })
  it.each([
    ['nobody has proposed it', [], 'not_proposed'],
    ['it is proposed', [step('proposed', '70%')], 'proposed'],
    ['one of two boards agrees', [step('proposed', '70%'), step('agreed', '70%', 'dover')], 'partly_agreed'],
    ['both agree', [step('proposed', '70%'), step('agreed', '70%', 'dover'), step('agreed', '70%', 'deal')], 'agreed'],
    ['the county’s board agrees', [step('proposed', '70%'), step('agreed', '70%')], 'agreed'],
    ['it is sent back', [step('proposed', '70%'), step('returned', '70%', 'deal')], 'returned'],
    [
      'it is proposed once more',
      [step('agreed', '70%', 'dover'), step('returned', '70%', 'deal'), step('proposed', '70%')],
      'proposed',
    ],
    ['another was agreed', [step('proposed', '65%'), step('agreed', '65%')], 'changed'],
    ['another was proposed', [step('proposed', '65%')], 'not_proposed'],
  ] as const)('%s', (_, steps, standing) => expect(targetStanding('70%', ['dover', 'deal'], steps)).toBe(standing))
})

describe('local targets together', () => {
  const figure = (printed: string, rowUnit: 'percent' | 'count' = 'percent') =>
    readStatedFigure({ printed, rowUnit, calendar: 'financial_year', printedUnder: '2008/09' })
  const local = (
    partnership: string,
    printed: string | null,
    denominator: string | null,
    unit: 'percent' | 'count' = 'percent',
  ) => ({ partnership, target: printed === null ? null : figure(printed, unit), denominator }) satisfies LocalTarget

  it('are weighed by what they are shares of, and never averaged', () => {
    const together = targetsTogether('sum_of_parts', 'higher', figure('85%'), [
      local('a', '90%', '1000'),
      local('b', '10%', '10'),
    ])
    expect(together).toMatchObject({ value: '89.2', counted: 2, distance: '4.2' })
    expect(together.sentence).toBe(
      'All 2 local targets come to 89.2%, weighed by the numbers that their latest figures are of. The county promised 85%. That is more than enough.',
    )
  })

  it('are added where they are counts, and lower may be better', () => {
    const locals = [local('a', '30', null, 'count'), local('b', '25', null, 'count')]
    expect(targetsTogether('sum', 'lower', figure('50', 'count'), locals)).toMatchObject({ value: '55', distance: '-5' })
    expect(targetsTogether('sum', 'higher', figure('55', 'count'), locals).sentence).toMatch(/That is what was promised\.$/)
  })

  it('are not judged while some are missing, and say which', () => {
    const together = targetsTogether('sum', 'higher', figure('50', 'count'), [
      local('a', '60', null, 'count'),
      local('b', null, null),
    ])
    expect(together).toMatchObject({ value: '60', distance: null, counted: 1, missing: ['b'] })
    expect(together.sentence).toMatch(/^1 of 2 local targets come to 60, added\. .* cannot be told whether that is enough\.$/)
  })

  it('say so where they cannot be put together, or weighed', () => {
    expect(targetsTogether('none', 'higher', null, [local('a', '60%', null)]).sentence).toBe(
      '1 of 1 local targets are set, which cannot be put together. The county has no target for this year.',
    )
    expect(targetsTogether('sum_of_parts', 'higher', figure('50%'), [local('a', '60%', null)])).toMatchObject({
      value: null,
      sentence: '1 of 1 local targets are set, and 0 of them can be weighed. The county promised 50%.',
    })
  })
})
