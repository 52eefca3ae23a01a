import { describe, expect, it } from 'vitest'
import { changeOf, signedFte, signedThousands } from './budget-change.ts'
import { budgetStacks, stacksInWords } from './budget-stacks.ts'
import { checkedSums, sumsInWords, toleranceText } from './budget-sums.ts'
import type { SummedLine } from './budget-sums.ts'
import { certaintyCounts, figuresByReason } from './certainty.ts'
import { fundingSum, staffingRows } from './staffing-rows.ts'

const nothing = {
  previousFte: null,
  previousControllable: null,
  fte: null,
  employee: null,
  running: null,
  contracts: null,
  gross: null,
  externalIncome: null,
  internalIncome: null,
  controllable: null,
} as const
const line = (position: number, lineType: SummedLine['lineType'], figures: Partial<SummedLine>): SummedLine => ({
  position,
  activity: `Line ${position}`,
  lineType,
  ...nothing,
  ...figures,
})
const early = line(1, 'ACTIVITY', {
  activity: 'Early Years',
  employee: '2668200.00',
  running: '0.00',
  gross: '2668200.00',
  externalIncome: '-140400.00',
  controllable: '2527800.00',
})
const officers = line(2, 'ACTIVITY', {
  activity: 'Child Development Officers - Sure Start',
  employee: '794900.00',
  gross: '794900.00',
  controllable: '794900.00',
})
const total = line(3, 'CONTROLLABLE_TOTAL', {
  employee: '3463100.00',
  gross: '3463100.00',
  externalIncome: '-140400.00',
  controllable: '3322800.00',
})

describe('the stated sums of a budget', () => {
  const checks = checkedSums([early, officers, total])
  const apart = checks.filter(({ difference }) => difference !== '0')

  it('are shown beside the computed ones, with what rounding allows', () => {
    const down = apart.find(({ identity }) => identity === 'controllable_total')
    expect(down).toMatchObject({ shown: { stated: '3,322.8', computed: '3,322.7', difference: '0.1' }, withinTolerance: true })
    expect(down && toleranceText(down)).toBe('0.1')
  })

  it('are counted by how they come out', () => {
    expect(sumsInWords(checks)).toBe('10 stated sums were worked out again: 8 agree exactly, 2 differ within rounding.')
  })
})

describe('the change from the year before', () => {
  it('is an amount and a share, and words where there is nothing to compare with', () => {
    expect(changeOf('2513600.00', '2527800.00')).toMatchObject({ amount: '14200', share: '+0.6%' })
    expect(changeOf('0.00', '794900.00')?.share).toBe('new')
    expect(changeOf('18.8', '18.80')?.share).toBe('no change')
    expect(changeOf(null, '1.00')).toBeNull()
  })

  it('has its sign in print', () => {
    expect([signedThousands('14200'), signedThousands('-467600'), signedFte('-25'), signedFte('0')]).toEqual([
      '+14.2',
      '−467.6',
      '−25.0',
      '0.0',
    ])
  })
})

describe('the chart of a budget', () => {
  it('has no kind of cost without an amount, draws income below nought, and keeps whole names in its table', () => {
    const { kinds, stacks, table } = budgetStacks([early, officers, total])
    expect(kinds.map(({ label }) => label)).toEqual(['Employee', 'External income'])
    expect(stacks.map(({ label }) => label)).toEqual(['Early Years', 'Child Development Officers…'])
    expect(stacks[0]?.parts[1]).toEqual({ key: 'externalIncome', value: -140.4, printed: '−140.4' })
    expect(table.rows[1]?.[0]).toBe('Child Development Officers - Sure Start')
  })

  it('says what it shows', () => {
    expect(stacksInWords([total], '2008/09')).toBe(
      'In 2008/09, employee costs are 100% of the gross expenditure of 3,463.1; income brings back 140.4 (£000s)',
    )
  })
})

describe('how sure the figures are', () => {
  const source = (figure: string, certainty: string, printed = true) => ({
    id: figure,
    figure,
    certainty,
    printed,
    reason: 'Row sum.',
    scannedAs: printed ? '9228' : null,
  })
  const lines = [
    {
      activity: 'EMAG',
      sources: [source('gross', 'proven'), source('contracts', 'best_guess', false), source('cabinet_member', 'as_printed')],
    },
  ]

  it('is counted for printed figures only', () => {
    expect(certaintyCounts(lines)).toEqual([{ certainty: 'proven', count: 1 }])
  })

  it('is explained for each reading, the least sure first', () => {
    expect(figuresByReason(lines).map(({ certainty, figures }) => [certainty, ...figures])).toEqual([
      ['as_printed', 'EMAG, cabinet member (“9228” in the scan)'],
      ['best_guess', 'EMAG, contracts and projects (nothing printed)'],
      ['proven', 'EMAG, gross (“9228” in the scan)'],
    ])
  })
})

describe('the staffing table', () => {
  it('has a row for each band and a column for each year', () => {
    const cell = (financialYear: string, printed: string) => ({
      band: 'TOTAL',
      lineType: 'total',
      rowNumber: 3,
      financialYear,
      cell: printed,
    })
    const { years, rows } = staffingRows([cell('2008/09', '295 *'), cell('2007/08', '273.5')])
    expect(years).toEqual(['2007/08', '2008/09'])
    expect(years.map((year) => rows[0]?.cells.get(year))).toEqual(['273.5', '295 *'])
  })

  it('shows outside money as a sum, and says when it does not come out', () => {
    const funding = [
      ['EMAG', '17.2'],
      ['Sure Start', '26'],
    ].map(([fundingSource = '', fte = '']) => ({ financialYear: '2008/09', fundingSource, fte }))
    expect(fundingSum('43.2', funding)).toBe('43.2 = 17.2 (EMAG) + 26.0 (Sure Start)')
    expect(fundingSum('43', funding)).toBe('43.0 is stated, but 17.2 (EMAG) + 26.0 (Sure Start) make 43.2')
  })
})
