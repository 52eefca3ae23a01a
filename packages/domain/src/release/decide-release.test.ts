import { describe, expect, it } from 'vitest'
import { decideRelease, type ReleaseOutcome } from './decide-release.ts'
import type { EarlierRelease, RawFigure } from './released-figure.ts'
import { DEFAULT_THRESHOLD } from './threshold.ts'

function aFigure(place: string, breakdown: string, value: number | string, differences: Partial<RawFigure> = {}): RawFigure {
  return {
    key: [place, breakdown, differences.periodStart ?? ''].join('/'),
    indicator: 'NI 1',
    place,
    breakdown,
    kind: 'actual',
    periodKind: 'financial_year',
    periodStart: '2008-04-01',
    periodEnd: '2009-03-31',
    unit: 'count',
    status: 'normal',
    bound: 'exactly',
    value: String(value),
    numerator: null,
    denominator: null,
    ...differences,
  }
}

const aShare = (place: string, counted: number | null, base: number | null, differences: Partial<RawFigure> = {}) =>
  aFigure(place, '', counted === null || base === null ? '50' : ((100 * counted) / base).toFixed(1), {
    unit: 'percent',
    numerator: counted === null ? null : String(counted),
    denominator: base === null ? null : String(base),
    ...differences,
  })

function released(figures: readonly RawFigure[], earlier: readonly EarlierRelease[] = []) {
  const { figures: decided, exposed } = decideRelease(figures, earlier, DEFAULT_THRESHOLD)
  const of = new Map(decided.map((each) => [each.key, each]))
  const inOrder = figures.map(({ key }) => of.get(key)!)
  const asKept = (): EarlierRelease =>
    figures.map((figure, at) => ({ ...figure, wasPrinted: inOrder[at]!.outcome === 'printed' }))
  return { outcomes: inOrder.map(({ outcome }) => outcome), reasons: inOrder.map(({ reason }) => reason), exposed, asKept }
}

const hiddenOf = (outcomes: readonly ReleaseOutcome[]) => outcomes.filter((outcome) => outcome === 'hidden').length

describe('what is withheld', () => {
  it.each([
    [0, 'safe'],
    [1, 'small_count'],
    [5, 'small_count'],
    [6, 'safe'],
  ])('of %i children: %s', (count, reason) => expect(released([aFigure('dover', '', count)]).reasons).toEqual([reason]))

  it.each([
    ['few are counted', 3, 400, 'small_count'],
    ['it is of few', 0, 4, 'small_base'],
    ['few are not counted', 396, 400, 'small_others'],
    ['many are on both sides', 200, 400, 'safe'],
  ])('a percentage where %s: %i of %i', (_, counted, base, reason) =>
    expect(released([aShare('dover', counted, base)]).reasons).toEqual([reason]),
  )

  it('is a second part where one alone could be worked out from the total, and a rectangle in a table of two ways', () => {
    const row = [aFigure('', '', 50), aFigure('dover', '', 3), aFigure('swale', '', 20), aFigure('thanet', '', 27)]
    expect(released(row).outcomes).toEqual(['printed', 'hidden', expect.anything(), expect.anything()])
    expect(hiddenOf(released(row).outcomes)).toBe(2)
    const parts = { dover: [3, 30], swale: [20, 40], thanet: [27, 50] }
    const table = Object.entries(parts).flatMap(([place, [boys = 0, girls = 0]]) => [
      aFigure(place, 'Boys', boys),
      aFigure(place, 'Girls', girls),
      aFigure(place, '', boys + girls),
    ])
    const totals = [aFigure('', 'Boys', 50), aFigure('', 'Girls', 120), aFigure('', '', 170)]
    const { outcomes, reasons } = released([...table, ...totals])
    expect(hiddenOf(outcomes)).toBe(4)
    expect(reasons.filter((reason) => reason === 'protects')).toHaveLength(3)
    expect(outcomes.slice(-3)).toEqual(['printed', 'printed', 'printed'])
  })

  it('is a quarter beside a small one, or the year; and the rest of a total whose last part nobody releases', () => {
    const quarter = (start: string, end: string, value: number) =>
      aFigure('dover', '', value, { periodKind: 'quarter', periodStart: start, periodEnd: end })
    const year = [
      aFigure('dover', '', 33),
      quarter('2008-04-01', '2008-06-30', 2),
      quarter('2008-07-01', '2008-09-30', 11),
      quarter('2008-10-01', '2008-12-31', 9),
      quarter('2009-01-01', '2009-03-31', 11),
    ]
    expect(hiddenOf(released(year).outcomes)).toBe(2)
    expect(hiddenOf(released([aFigure('', '', 33), aFigure('dover', '', 30)]).outcomes)).toBe(1)
  })

  it('is not what says nothing about how many children there are, and what nobody can judge is held back', () => {
    const others = [
      aFigure('dover', '', 3, { unit: 'money' }),
      aFigure('', '', 3, { place: null, key: 'England' }),
      aFigure('swale', '', 0, { value: null, status: 'not_available' }),
    ]
    expect(released(others).reasons).toEqual(['not_of_children', 'not_of_children', 'not_of_children'])
    const unknown = [
      aShare('dover', null, null),
      aFigure('swale', '', 40, { bound: 'about' }),
      aFigure('thanet', '', 0, { value: null }),
    ]
    expect(released(unknown).outcomes).toEqual(['held_back', 'held_back', 'held_back'])
  })
})

describe('a later release', () => {
  const first = [aFigure('', '', 60), aFigure('dover', '', 3), aFigure('swale', '', 20), aFigure('thanet', '', 37)]

  it('of the same figures withholds the same, in whatever order they come', () => {
    const before = released(first)
    const again = released(first.toReversed(), [before.asKept()])
    expect(again.outcomes.toReversed()).toEqual(before.outcomes)
    expect(again.exposed).toEqual([])
  })

  it('does not give away by its difference from the first what comes late or was withheld', () => {
    const before = released([aFigure('', '', 57), aFigure('swale', '', 20), aFigure('thanet', '', 37)])
    expect(before.outcomes).toEqual(['printed', 'printed', 'printed'])
    // Dover comes late. Its three children would be the difference between the old total and the new.
    expect(released(first, [before.asKept()]).outcomes).toEqual(['hidden', 'held_back', 'printed', 'printed'])
    // Dover was withheld. With its seven children of now, the two totals would tell that they were three.
    const withheld = released(first)
    const corrected = [aFigure('', '', 64), aFigure('dover', '', 7), ...first.slice(2)]
    const { outcomes, exposed } = released(corrected, [withheld.asKept()])
    expect(exposed).toEqual([])
    expect(hiddenOf(outcomes.slice(0, 2))).toBeGreaterThan(0)
  })

  it('is not to be made where what was printed before gives something away, whatever is withheld now', () => {
    const before = released([aFigure('', '', 60), aFigure('dover', '', 20), aFigure('thanet', '', 40)])
    const { exposed } = released([aFigure('dover', '', 3)], [before.asKept()])
    expect(exposed).toEqual(['dover//'])
  })
})
