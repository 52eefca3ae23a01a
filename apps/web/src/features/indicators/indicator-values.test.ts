import { describe, expect, it } from 'vitest'
import type { Value } from './drawable.ts'
import { remarksOn, seriesOf } from './indicator-series.ts'
import { latestValues } from './latest-values.ts'
import { figureOf } from '../../ui/figure-note.ts'
import { whatValuesSay } from './what-values-say.ts'

type Cell = Partial<Value['cell']> & { printed: string }

function value(kind: Value['kind'], year: string, cell: Cell, rest: Partial<Value> = {}): Value {
  const number = /\d+(?:\.\d+)?/.exec(cell.printed)?.[0] ?? null
  return {
    area: 'COUNTY',
    partnership: null,
    breakdown: '',
    kind,
    period: { label: year, start: `${year.slice(0, 4)}-09-01` },
    printedUnder: year,
    ...rest,
    cell: {
      value: number,
      bound: 'EXACTLY',
      unit: 'PERCENT',
      rowUnit: 'PERCENT',
      status: 'NORMAL',
      comparable: number !== null,
      quotedPeriod: null,
      ...cell,
    },
  }
}

const absence = [
  value('ACTUAL', '2006/07', { printed: '5.1%' }),
  value('ESTIMATE', '2007/08', { printed: '4.69%' }),
  value(
    'TARGET',
    '2007/08',
    { printed: 'BVPI 2007/08 target 4.8%', value: '4.8', comparable: false, quotedPeriod: '2007/08' },
    { printedUnder: '2008/09' },
  ),
]
const notAvailable = { value: null, comparable: false, status: 'NOT_AVAILABLE' } as const
const schools = [
  value('ACTUAL', '2006/07', { printed: '546', unit: 'COUNT', comparable: false }),
  value('ESTIMATE', '2007/08', { printed: '100%' }),
  value('TARGET', '2008/09', { printed: '', value: null, comparable: false, status: 'NOT_PRINTED' }),
]
const inCare = [
  value('ACTUAL', '2006/07', { printed: '66.4%' }),
  value('ESTIMATE', '2007/08', { printed: 'N/A*', ...notAvailable }),
  value('TARGET', '2008/09', { printed: '65%' }),
]

describe('what the values of an indicator say', () => {
  it('is the change, which way is better, and a quoted target under the year that it quotes', () => {
    expect(whatValuesSay(absence, 'LOWER')).toBe(
      'Fell from 5.1% (2006/07 actual) to 4.69% (2007/08 estimate); lower is better; the target printed is for 2007/08 and is worse than the estimate.',
    )
  })

  it('says what is missing, and compares the target with the newest figure there is', () => {
    expect(whatValuesSay(inCare, 'HIGHER')).toBe(
      '66.4% (2006/07 actual); the estimate for 2007/08 is not available; higher is better; the target for 2008/09 is 65%, worse than the actual.',
    )
  })

  it('never takes a figure in another unit for one of the row', () => {
    expect(whatValuesSay(schools, 'HIGHER')).toBe(
      '100% (2007/08 estimate); the actual for 2006/07 is printed as 546, which reads as a count, in a row of percent, and is not compared; higher is better; no target is printed for 2008/09.',
    )
  })

  it('speaks of each part of the whole', () => {
    const parts = ['Primary', 'Overall'].flatMap((breakdown) => [
      value('ACTUAL', '2004/05', { printed: '5.7%' }, { breakdown }),
      value('ACTUAL', '2006/07', { printed: breakdown === 'Primary' ? '5.1%' : '5.7%' }, { breakdown }),
    ])
    expect(whatValuesSay(parts, 'NOT_STATED')).toBe(
      'Primary fell from 5.7% (2004/05 actual) to 5.1% (2006/07 actual); Overall stayed at 5.7% from 2004/05 (actual) to 2006/07 (actual); which way is better is not stated; no target is printed.',
    )
  })
})

describe('the chart of an indicator', () => {
  it('draws a quoted target in its own year and leaves a gap where it is printed', () => {
    const target = seriesOf(absence).find(({ kind }) => kind === 'target')
    expect(target?.points).toEqual([
      { periodLabel: '2007/08', value: 4.8, printed: 'BVPI 2007/08 target 4.8%' },
      { periodLabel: '2008/09', value: null, printed: '', reason: 'none: the cell quotes 2007/08' },
    ])
    expect(remarksOn(absence).withCare).toHaveLength(1)
  })

  it('draws nothing that is no number of its row, and says why', () => {
    expect(seriesOf(schools).map(({ points }) => points[0]?.value)).toEqual([null, 100, null])
    expect(remarksOn(schools).notDrawn).toEqual([
      { what: 'Actual 2006/07', printed: '546', reason: 'reads as a count, in a row of percent' },
      { what: 'Target 2008/09', printed: '', reason: 'not printed in the plan' },
    ])
  })

  it('draws a minimum at its number and says that it is one', () => {
    const minimum = [value('TARGET', '2008/09', { printed: '38% min', bound: 'AT_LEAST' })]
    expect(seriesOf(minimum)[0]?.points[0]?.value).toBe(38)
    expect(remarksOn(minimum).withCare[0]?.reason).toBe('drawn at 38: at least this much')
  })
})

describe('a value in the list of indicators', () => {
  it('is the newest of its kind and part', () => {
    const older = value('ACTUAL', '2005/06', { printed: '5.7%' })
    expect(latestValues([older, ...absence]).map(({ cell }) => cell.printed)).toEqual([
      '5.1%',
      '4.69%',
      'BVPI 2007/08 target 4.8%',
    ])
  })

  it('keeps the star of a grade and gives the star of a footnote to its link', () => {
    const cell = { status: 'NORMAL', bound: 'EXACTLY' } as const
    expect(figureOf({ ...cell, printed: '43.2**', footnoteMarks: ['**'] }).printed).toBe('43.2')
    expect(figureOf({ ...cell, printed: '5 A*', footnoteMarks: [] }).printed).toBe('5 A*')
  })
})
