import { describe, expect, it } from 'vitest'
import type { BudgetFigures } from './figures.ts'
import { checkIdentities } from './identities.ts'
import { PRINTED_BUDGET } from './printed-budget.test-data.ts'

const checks = checkIdentities(PRINTED_BUDGET)

describe('the sums of the county’s 2008/09 budget', () => {
  it('come out on all lines and columns but one, which is shown with its difference of 0.1', () => {
    expect(checks.filter(({ difference }) => difference !== '0')).toEqual([
      {
        identity: 'controllable_total',
        column: 'priorControllable',
        line: { position: 18, activity: 'Controllable Totals' },
        stated: '12830800',
        computed: '12830700',
        difference: '100',
        tolerance: '850',
        withinTolerance: true,
        shown: { stated: '12,830.8', computed: '12,830.7', difference: '0.1' },
        sentence:
          'Controllable Totals, controllable expenditure of the year before: the parts add up to 12,830.7, but 12,830.8 is stated. They differ by 0.1, which rounding of the parts can explain.',
      },
    ])
  })

  it('are all looked at: two along every line, ten down each stated total', () => {
    const count = (identity: string) => checks.filter((check) => check.identity === identity).length
    expect(count('row_gross')).toBe(17 + 2)
    expect(count('row_controllable')).toBe(17 + 1)
    expect(count('controllable_total')).toBe(10)
    expect(count('total_cost')).toBe(10)
  })

  it('add the overheads below the line to the total cost, blank capital charges counting for nothing', () => {
    const total = checks.find(({ identity, column }) => identity === 'total_cost' && column === 'controllable')
    expect(total).toMatchObject({ stated: '18715400', computed: '18715400', tolerance: '150', difference: '0' })
  })

  it('add FTE as exact tenths', () => {
    const fte = checks.find(({ identity, column }) => identity === 'controllable_total' && column === 'fte')
    expect(fte).toMatchObject({ shown: { stated: '294.9', computed: '294.9', difference: '0.0' }, tolerance: '0.85' })
  })
})

describe('a sum that does not come out', () => {
  const changed = (change: (line: BudgetFigures) => BudgetFigures) => checkIdentities(PRINTED_BUDGET.map(change))

  it('is beyond rounding when it differs by more than half a digit per added figure', () => {
    const off = changed((line) =>
      line.activity === 'Early Years' ? { ...line, amounts: { ...line.amounts, gross: 266_840_000n } } : line,
    )
    const row = off.find(({ identity, line }) => identity === 'row_gross' && line.activity === 'Early Years')
    expect(row).toMatchObject({ difference: '200', tolerance: '150', withinTolerance: false })
    expect(row?.sentence).toContain('2,668.2')
    expect(row?.sentence).toContain('2,668.4')
    expect(row?.sentence).toContain('check the figures')
  })

  it('gives a difference below nought where less is stated than the parts make', () => {
    const off = changed((line) => (line.lineType === 'total_cost' ? { ...line, ftes: { ...line.ftes, fte: '290' } } : line))
    expect(off.find(({ identity, column }) => identity === 'total_cost' && column === 'fte')).toMatchObject({
      difference: '-4.9',
      withinTolerance: false,
    })
  })

  it('is not reported where nothing is stated', () => {
    const blank = changed((line) => ({ ...line, amounts: { ...line.amounts, gross: null } }))
    expect(blank.some(({ column }) => column === 'gross')).toBe(false)
  })
})
