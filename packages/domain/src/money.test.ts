import { describe, expect, it } from 'vitest'
import { asPounds, asThousands, parsePounds, parseThousands, poundsText, sumPence } from './money.ts'

describe('money', () => {
  it.each([
    ['849100.00', 84_910_000n],
    ['-140400', -14_040_000n],
    ['£17,052,800.5', 1_705_280_050n],
    ['0.01', 1n],
  ])('reads %s pounds exactly', (text, pence) => {
    expect(parsePounds(text)).toEqual({ ok: true, value: pence })
  })

  it('goes to text and back without losing a penny', () => {
    for (const pence of [0n, 1n, -1n, 99n, -100n, 1_871_540_000n, 2n ** 80n]) {
      expect(parsePounds(poundsText(pence))).toEqual({ ok: true, value: pence })
      expect(parsePounds(asPounds(pence))).toEqual({ ok: true, value: pence })
    }
  })

  it('refuses parts of a penny and what is not money', () => {
    expect(parsePounds('1.005')).toMatchObject({ ok: false, code: 'money.part_of_a_penny' })
    expect(parsePounds('lots')).toMatchObject({ ok: false, code: 'money.not_understood' })
  })

  it.each([
    ['2,668.2', 266_820_000n],
    ['(2,668.2)', -266_820_000n],
    ['-140.4', -14_040_000n],
    ['0.0', 0n],
  ])('reads %s as printed in £000s', (text, pence) => {
    expect(parseThousands(text)).toEqual({ ok: true, value: pence })
  })

  it.each(['2,668,2', '(-140.4)', '()', '1.528.3'])('refuses the misprint “%s”', (text) => {
    expect(parseThousands(text)).toMatchObject({ ok: false, code: 'money.not_understood' })
  })

  it('shows £000s as the plan prints them, and pounds in full', () => {
    expect(asThousands(1_705_280_000n)).toBe('17,052.8')
    expect(asThousands(-14_040_000n)).toBe('-140.4')
    expect(asThousands(-14_040_000n, { negative: 'parentheses' })).toBe('(140.4)')
    expect(asThousands(0n)).toBe('0.0')
    expect(asThousands(-4_999n)).toBe('0.0')
    expect(asThousands(-5_000n)).toBe('-0.1')
    expect(asPounds(1_705_280_000n)).toBe('£17,052,800.00')
    expect(asPounds(-5n)).toBe('-£0.05')
  })

  it('sums what is printed and passes over what is not', () => {
    expect(sumPence([52_740_000n, 77_400_000n, null, 3_190_000n])).toBe(133_330_000n)
  })
})
