import { describe, expect, it } from 'vitest'
import type { Cell } from '../cell/cell.ts'
import { parseCell } from '../cell/parse.ts'
import { addDecimals, compareDecimals, multiplyDecimals, subtractDecimals } from '../decimal.ts'
import { computeFormula, type Formula, type FormulaInput, FORMULAS } from './formula.ts'

function cell(printed: string): Cell {
  const reading = parseCell(printed, { unit: 'percent', period: '2008/09' })
  if (!reading.ok) throw new Error(reading.message)
  return reading.value.cell
}
const inputs = (...printed: (string | null)[]): FormulaInput[] =>
  printed.map((text, at) => ({ ref: `NI ${at + 1}`, unit: 'percent', cell: text === null ? null : cell(text) }))

/** The same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
}

describe('An indicator that is made from others', () => {
  it('is their gap, average or ratio, exactly', () => {
    expect(computeFormula('gap', inputs('66.4%', '4.69%'), 2)).toEqual({ value: '61.71', because: null })
    expect(computeFormula('gap', inputs('4.69%', '66.4%'), 1)).toEqual({ value: '-61.7', because: null })
    expect(computeFormula('average', inputs('0.1%', '0.2%'), 4)).toEqual({ value: '0.15', because: null })
    expect(computeFormula('average', inputs('1%', '1%', '2%'), 2)).toEqual({ value: '1.33', because: null })
    expect(computeFormula('ratio', inputs('2%', '3%'), 3)).toEqual({ value: '0.667', because: null })
    expect(computeFormula('gap', inputs('1%', '1.04%'), 1)).toEqual({ value: '0', because: null })
  })

  it.each([
    [null, 'NI 2 has no figure.'],
    ['', 'NI 2 is not printed.'],
    ['N/A*', 'NI 2 is not available.'],
    ['Targets to be confirmed for 08/09', 'NI 2 is to be confirmed.'],
    ['BVPI 2007/08 target 4.8%', 'NI 2 has a figure of 2007/08 only.'],
    ['546', 'NI 2 is “546”, which is no plain number.'],
    ['38% min', 'NI 2 is “38% min”, which is no plain number.'],
    ['10-12%', 'NI 2 is “10-12%”, which is no plain number.'],
    ['x', 'NI 2 is withheld.'],
  ])('has no number where one of them is %s, and says why', (absent, because) => {
    for (const formula of Object.keys(FORMULAS) as Formula[])
      expect(computeFormula(formula, inputs('50%', absent), 1)).toEqual({ value: null, because })
  })

  it('is nothing where nothing can be divided', () => {
    expect(computeFormula('ratio', inputs('50%', '0%'), 1).value).toBeNull()
    expect(computeFormula('gap', inputs('50%'), 1)).toEqual({
      value: null,
      because: 'It is made from 2 others, and 1 are named.',
    })
  })

  it('keeps these of 2,000 random inputs: one absent makes all absent; the rounded is within half a digit of the exact', () => {
    const random = seeded(2008)
    let computed = 0
    for (let round = 0; round < 2_000; round++) {
      const decimals = Math.floor(random() * 4)
      const texts = Array.from({ length: 2 }, () =>
        random() < 0.15 ? 'N/A' : `${(random() * 100).toFixed(Math.floor(random() * 4))}%`,
      )
      const [first, second] = inputs(...texts)
      const { value } = computeFormula('average', [first!, second!], decimals)
      expect(value === null).toBe(texts.includes('N/A'))
      if (value === null) continue
      computed++
      const sum = addDecimals(first!.cell!.value!, second!.cell!.value!)
      const off = subtractDecimals(multiplyDecimals(value, '2'), sum).replace('-', '')
      expect(compareDecimals(off, `${decimals === 0 ? '1' : `0.${'0'.repeat(decimals - 1)}1`}`)).toBeLessThanOrEqual(0)
      expect(value.split('.')[1]?.length ?? 0).toBeLessThanOrEqual(decimals)
      const gap = computeFormula('gap', [first!, second!], 6).value!
      expect(addDecimals(gap, second!.cell!.value!)).toBe(first!.cell!.value!)
    }
    expect(computed).toBeGreaterThan(1_000)
  })
})
